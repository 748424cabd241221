package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhengtu.extract.body.PageBodies;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Person;
import org.zhengtu.model.PersonKind;
import org.zhengtu.model.Tenure;
import org.zhengtu.model.TenureChange;
import org.zhengtu.model.When;
import org.zhengtu.text.Byline;
import org.zhengtu.text.Sentence;

/** Gathers what the rules found into one record per person and post. */
final class CastBuilder {

    private static final List<TenureChange> GIVING = List.of(TenureChange.APPOINTED, TenureChange.ELECTED);

    /** @param seen the day of a sighting; a change has one day, whatever the page says of it */
    private record PostKey(String person, String organization, String title, TenureChange change, When seen) {}

    /** Parts in a congress session, not posts. */
    private static final Set<String> CEREMONIAL =
            Set.of("执行主席", "常务主席", "成员", "代表", "委员", "主席团成员", "主席团常务主席", "大会主席团常务主席", "团长", "副团长", "主持人");

    private final Set<String> leaders;
    private final Map<String, List<Evidence>> persons = new LinkedHashMap<>();
    private final Map<String, PersonKind> kinds = new HashMap<>();
    private final Map<PostKey, List<Evidence>> posts = new LinkedHashMap<>();
    private final Map<PostKey, When> changed = new HashMap<>();
    private final ShortForms forms;
    private final Map<String, List<String>> placed = new HashMap<>();
    private final Map<Line, Map<Integer, NameHit>> hits = new HashMap<>();
    private final Map<Sentence, List<Mention>> mentions = new HashMap<>();
    private SittingDays days;

    CastBuilder(Collection<String> leaders, Surnames surnames) {
        this.forms = new ShortForms(surnames);
        this.leaders = Set.copyOf(leaders);
    }

    Collection<String> names() {
        return persons.keySet();
    }

    /** Begins an article, in which posts are held and change hands on these days. */
    void begin(SittingDays ofArticle) {
        days = ofArticle;
    }

    void add(Line line, NameHit hit) {
        Map<Integer, NameHit> byEnd = hits.computeIfAbsent(line, l -> new TreeMap<>());
        NameHit before = byEnd.get(hit.end());
        boolean news = hit.rule().startsWith("TENURE");
        if (before != null && !before.title().isEmpty() && !news) {
            return;
        }
        byEnd.putIfAbsent(hit.end(), hit);
        add(hit.name(), hit.kind(), evidence(line, hit));
        forms.learn(hit.name(), hit.title());
        for (Post post : hit.posts()) {
            if (post.organization().isEmpty() && CEREMONIAL.contains(post.title())) {
                continue;
            }
            add(line, hit, post);
        }
    }

    private void add(Line line, NameHit hit, Post post) {
        When day = day(line, hit, post);
        boolean seen = post.change() == TenureChange.SEEN;
        PostKey key =
                new PostKey(hit.name(), post.organization(), post.title(), post.change(), seen ? day : When.UNKNOWN);
        posts.computeIfAbsent(key, k -> new ArrayList<>()).add(evidence(line, hit));
        changed.merge(key, day, CastBuilder::stated);
    }

    /** The day of a sitting goes before that of the issue, which the headline above it has. */
    private static When stated(When one, When other) {
        return one.basis() == DateBasis.ISSUE && one.text().isEmpty() && other.known() || !one.known() ? other : one;
    }

    /** 原局长A left nobody knows when. */
    private When day(Line line, NameHit hit, Post post) {
        boolean former = post.change() == TenureChange.NO_LONGER && !hit.rule().startsWith("TENURE");
        return former ? When.UNKNOWN : days.of(line.sentence().sentence(), hit.to(), post.change());
    }

    private static Evidence evidence(Line line, NameHit hit) {
        return new Evidence(
                hit.rule(), hit.confidence(), line.sentence().sentence().text().origin(hit.from(), hit.to()));
    }

    private void add(String name, PersonKind kind, Evidence evidence) {
        persons.computeIfAbsent(name, n -> new ArrayList<>()).add(evidence);
        kinds.merge(name, kind, CastBuilder::stronger);
    }

    /** An official stays one, whatever else the page calls him; a reporter who is told of is somebody too. */
    private static PersonKind stronger(PersonKind one, PersonKind other) {
        if (one == PersonKind.OFFICIAL || other == PersonKind.OFFICIAL) {
            return PersonKind.OFFICIAL;
        }
        return one == PersonKind.REPORTER || other == PersonKind.REPORTER ? PersonKind.REPORTER : PersonKind.OTHER;
    }

    void addByline(Byline byline) {
        List<Byline.Name> all = new ArrayList<>(byline.names());
        all.addAll(byline.credits());
        all.forEach(name -> add(name.name(), PersonKind.REPORTER, new Evidence("NAME-04", 0.97, name.spans())));
    }

    /** Where the names end that the rules have found in a line. */
    Set<Integer> ends(Line line) {
        return hits.getOrDefault(line, Map.of()).keySet();
    }

    /** Where known names stand in a line, bare ones and those that the rules found. */
    void addPlaces(Line line, List<KnownNames.Place> places) {
        Map<Integer, NameHit> byEnd = hits.getOrDefault(line, Map.of());
        List<Mention> found = new ArrayList<>();
        for (KnownNames.Place place : places) {
            NameHit hit = byEnd.get(place.end());
            if (hit == null) {
                NameHit bare = NameHit.bare(
                        new Candidate(place.name(), place.start(), place.end(), 0, 0, 0),
                        kinds.getOrDefault(place.name(), PersonKind.OFFICIAL),
                        "NAME-06",
                        0.97);
                add(place.name(), bare.kind(), evidence(line, bare));
            }
            if (!place.fixed()) {
                found.add(
                        hit == null || !hit.name().equals(place.name())
                                ? new Mention(place.name(), place.start(), place.end(), "", place.start())
                                : new Mention(hit.name(), hit.start(), hit.end(), hit.title(), hit.titleStart()));
            }
        }
        for (Mention called : forms.in(line.text())) {
            if (found.stream().noneMatch(m -> m.start() < called.end() && called.start() < m.end())) {
                found.add(called);
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        if (!found.isEmpty()) {
            mentions.put(line.sentence().sentence(), found);
        }
    }

    /** @param page where they were found */
    Cast build(PageBodies page) {
        List<Person> people = persons.entrySet().stream()
                .sorted(Comparator.comparingInt(person -> first(person.getValue())))
                .map(person -> new Person(person.getKey(), kind(person.getKey()), person.getValue()))
                .toList();
        posts.keySet().stream().filter(post -> !post.organization().isEmpty()).forEach(post -> placed.computeIfAbsent(
                        post.person(), person -> new ArrayList<>())
                .add(post.title()));
        List<Tenure> tenures = posts.entrySet().stream()
                .filter(post -> !post.getKey().organization().isEmpty() || !known(post.getKey()))
                .filter(post -> !given(post.getKey()))
                .map(post -> new Tenure(
                        post.getKey().person(),
                        post.getKey().organization(),
                        post.getKey().title(),
                        post.getKey().change(),
                        changed.get(post.getKey()),
                        post.getValue()))
                .toList();
        return new Cast(people, tenures, mentions, page);
    }

    private PersonKind kind(String name) {
        return leaders.contains(name) ? PersonKind.OFFICIAL : kinds.get(name);
    }

    /** Whether the same title is told with its body elsewhere on the page. */
    private boolean known(PostKey post) {
        return placed.getOrDefault(post.person(), List.of()).stream().anyMatch(title -> title.endsWith(post.title()));
    }

    /** Whether the post that somebody is to get is given on the same page. */
    private boolean given(PostKey post) {
        return post.change() == TenureChange.NOMINATED
                && GIVING.stream()
                        .map(change ->
                                new PostKey(post.person(), post.organization(), post.title(), change, When.UNKNOWN))
                        .anyMatch(posts::containsKey);
    }

    private static int first(List<Evidence> evidence) {
        return evidence.stream()
                .mapToInt(one -> one.spans().get(0).start())
                .min()
                .orElse(0);
    }
}
