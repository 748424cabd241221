package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.model.PersonKind;
import org.zhengtu.model.TenureChange;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.WordIndex;

/** Who takes or leaves a post: 选举A为B, 免去A的B职务, A同志任B, 不再担任C; A，男，…现任B，拟任C; lists of lines below 任命：. */
final class TenureNotices {

    private record Verb(TenureChange change, String link) {}

    private static final int LONGEST_TITLE = 45;
    private static final int LONGEST_NAME = 4;
    private static final String COMRADE = "同志";

    /** Those that may go on to more people and posts. */
    private static final Set<TenureChange> GRANTING = EnumSet.of(TenureChange.ELECTED, TenureChange.APPOINTED);

    /** What may stand between the names and the post: 三位同志, 等5名. */
    private static final Pattern GROUP =
            Pattern.compile("(?:等?(?<count>(?:[两二三四五六七八九十]{1,3}|\\d{1,3})[名位人个]?)|等)?(?:同志)?");

    /** What may stand between the names and the verb: 三位同志, 等9名代表, 以212票的高票. */
    private static final Pattern GROUP_END = Pattern.compile(
            "(?:等?(?:[两二三四五六七八九十]{1,3}|\\d{1,3})[名位人])?(?:同志|代表|委员)?" + "(?:以[^，。；：、]{0,10}票(?:[^，。；：、]{0,2}数)?)?$");

    private static final int LONGEST_GROUP = 20;

    private final TitleChains chains;
    private final NameReader names;
    private final NameLists lists;
    private final Map<String, Verb> before = new HashMap<>();
    private final Map<String, Verb> after = new HashMap<>();
    private final WordIndex beforeWords;
    private final WordIndex afterWords;
    private Verb heading;

    TenureNotices(TitleChains chains, NameReader names, NameLists lists) {
        this.chains = chains;
        this.names = names;
        this.lists = lists;
        for (Map<String, String> row : Lexicon.load("tenure-verb").rows()) {
            Verb verb = new Verb(TenureChange.valueOf(row.get("change")), row.get("link"));
            if (row.get("form").equals("before")) {
                before.put(row.get("verb"), verb);
            } else if (row.get("form").equals("after")) {
                after.put(row.get("verb"), verb);
            }
        }
        beforeWords = new WordIndex(before.keySet());
        afterWords = new WordIndex(after.keySet());
    }

    /** Begins an article: the verb that headed a list of the last one (任命：) holds no longer. */
    void begin() {
        heading = null;
    }

    List<NameHit> find(Line line, Posts posts) {
        Scan scan = new Scan(line, posts);
        for (int i = 0; i < line.length(); i++) {
            i = scan.at(i);
        }
        if (scan.found.isEmpty() && heading != null) {
            scan.found.addAll(named(line, 0, heading, posts));
        }
        heading = scan.found.isEmpty() || scan.last != null ? scan.last : heading;
        return scan.found;
    }

    /** One line read from its beginning to its end. */
    private final class Scan {

        private final Line line;
        private final String text;
        private final Posts posts;
        private final List<NameHit> found = new ArrayList<>();
        /** The lists of names of the line, once a verb has asked for them. */
        private List<NameHit> alone;

        private Candidate subject;
        private Verb granted;
        private Verb last;

        Scan(Line line, Posts posts) {
            this.line = line;
            this.posts = posts;
            text = line.text();
            subject = introduced(line).orElse(null);
            if (subject != null) {
                found.add(NameHit.bare(subject, PersonKind.OFFICIAL, "TENURE-02", 0.9));
            }
        }

        private List<NameHit> alone() {
            if (alone == null) {
                alone = lists.alone(line);
            }
            return alone;
        }

        /** Reads what a verb at a position tells. Returns where it ends, else the position. */
        int at(int i) {
            int end = beforeWords.endFrom(text, i);
            if (end > i) {
                verb(before.get(text.substring(i, end)), end);
                return end;
            }
            if (granted != null
                    && text.startsWith(granted.link(), i)
                    && found.stream().noneMatch(hit -> hit.start() <= i && i < hit.end())) {
                found.addAll(further(line, i, granted, run(alone(), i, text), posts));
            }
            if (isCounted(i)) {
                found.addAll(named(line, i, granted, posts));
            }
            int verbEnd = afterWords.endFrom(text, i);
            if (verbEnd > i && i > 0) {
                told(after.get(text.substring(i, verbEnd)), i, verbEnd);
            }
            return i;
        }

        /** 任命|A为B, 任命：A为B; 任命： alone heads a list of lines. */
        private void verb(Verb verb, int end) {
            granted = GRANTING.contains(verb.change()) ? verb : null;
            int at = text.startsWith("了", end) || text.startsWith("：", end) ? end + 1 : end;
            last = at >= line.length() ? verb : null;
            List<NameHit> hits = named(line, at, verb, posts);
            found.addAll(hits);
            NameHit one = hits.isEmpty() ? null : hits.get(hits.size() - 1);
            subject = one == null ? subject : new Candidate(one.name(), one.start(), one.end(), 0, 0, 0);
        }

        /** 选举产生了A等5名委员、|B等3名委员: whether a list goes on at a position. */
        private boolean isCounted(int i) {
            return granted != null
                    && i > 1
                    && text.charAt(i - 1) == '、'
                    && found.stream().anyMatch(hit -> hit.titleEnd() == i - 1 && hit.titleStart() == hit.start());
        }

        private void told(Verb verb, int start, int end) {
            List<Candidate> run = run(alone(), start, text);
            boolean named = subject != null && subject.end() == start;
            Candidate one = named ? subject : subject(line, start).orElse(null);
            Candidate told = run.isEmpty() ? one : run.get(0);
            subject = told != null ? told : subject;
            boolean goes = told != null || "，、；并".indexOf(text.charAt(start - 1)) >= 0;
            if (subject != null && goes) {
                List<Candidate> people = run.isEmpty() ? listed(line, subject) : run;
                title(line, end)
                        .ifPresent(chain -> people.forEach(person -> found.add(hit(line, person, chain, verb, posts))));
            }
        }
    }

    /** 选举A为B，|C、D|为E: those elected or appointed after the first. */
    private List<NameHit> further(Line line, int link, Verb verb, List<Candidate> run, Posts posts) {
        List<Candidate> people = !run.isEmpty()
                ? run
                : subject(line, link).map(last -> listed(line, last)).orElse(List.of());
        return title(line, link + 1)
                .map(chain -> people.stream()
                        .map(person -> hit(line, person, chain, verb, posts))
                        .toList())
                .orElse(verb.change() == TenureChange.ELECTED ? bare(people, verb) : List.of());
    }

    /** The names of a list that a verb follows: A、B、C|当选为. */
    private static List<Candidate> run(List<NameHit> hits, int verb, String text) {
        int end = ungrouped(text, verb);
        List<Candidate> people = new ArrayList<>();
        for (int i = hits.size() - 1; i >= 0; i--) {
            NameHit hit = hits.get(i);
            boolean next = hit.end() == end
                    || !people.isEmpty() && hit.end() == people.get(0).start() - 1;
            if (next && (people.isEmpty() || "、和".indexOf(text.charAt(hit.end())) >= 0)) {
                people.add(0, new Candidate(hit.name(), hit.start(), hit.end(), 0, 0, 0));
            }
        }
        return people;
    }

    /** Where the last name ends before a verb: 甲、乙|两位同志|为. */
    private static int ungrouped(String text, int verb) {
        int from = Math.max(0, verb - LONGEST_GROUP);
        Matcher group = GROUP_END.matcher(text.substring(from, verb));
        return group.find() ? from + group.start() : verb;
    }

    /** What stands between 接受 and 辞去 is a name, whatever its characters. */
    private Optional<Candidate> between(Line line, int start, Verb verb) {
        int end = line.text().indexOf(verb.link(), start);
        end = end > 2 && line.text().startsWith("同志", end - 2) ? end - 2 : end;
        boolean name = verb.change() == TenureChange.RESIGNED
                && end >= start + 2
                && end <= start + LONGEST_NAME
                && line.text().substring(start, end).chars().allMatch(c -> NameModel.isHan((char) c));
        return name
                ? Optional.of(new Candidate(line.text().substring(start, end), start, end, 0, 0, 0))
                : Optional.empty();
    }

    /** A，男，… at the head of a sentence. */
    private Optional<Candidate> introduced(Line line) {
        int comma = line.text().indexOf('，');
        boolean notice = comma > 1
                && comma <= LONGEST_NAME
                && (line.text().startsWith("男", comma + 1) || line.text().startsWith("女", comma + 1));
        return notice ? names.between(line.sentence(), 0, comma) : Optional.empty();
    }

    /** The names after a verb, each with the title behind them: 选举|A、B|为|C. */
    private List<NameHit> named(Line line, int start, Verb verb, Posts posts) {
        Optional<Candidate> first = between(line, start, verb)
                .or(() -> linked(line, start, verb))
                .or(() -> titled(line, start, verb))
                .or(() -> named(line, start));
        if (first.isEmpty()) {
            return List.of();
        }
        List<Candidate> people = new ArrayList<>(List.of(first.get()));
        NameHit head = NameHit.bare(first.get(), PersonKind.OTHER, "TENURE-01", 0.9);
        lists.after(line, head, false)
                .forEach(hit -> people.add(new Candidate(hit.name(), hit.start(), hit.end(), 0, 0, 0)));
        int last = people.get(people.size() - 1).end();
        Matcher group = GROUP.matcher(line.text()).region(last, line.length());
        int at = group.lookingAt() ? group.end() : last;
        boolean linked = line.text().startsWith(verb.link(), at);
        boolean counted = verb.change() == TenureChange.ELECTED && at > last && group.group("count") != null;
        if (!linked && !counted && !verb.link().equals("的")) {
            return List.of();
        }
        boolean told = linked && (verb.change() == TenureChange.RESIGNED || verb.change() == TenureChange.ELECTED);
        return title(line, linked ? at + verb.link().length() : at)
                .map(chain -> people.stream()
                        .map(person -> hit(line, person, chain, verb, posts))
                        .toList())
                .orElse(told ? bare(people, verb) : List.of());
    }

    /** 推选|A、B|为|副团长: somebody, though nobody knows the title. */
    private static List<NameHit> bare(List<Candidate> people, Verb verb) {
        PersonKind kind = verb.change() == TenureChange.ELECTED ? PersonKind.OFFICIAL : PersonKind.OTHER;
        return people.stream()
                .map(person -> NameHit.bare(person, kind, "TENURE-01", 0.85))
                .toList();
    }

    /** The name that the link closes: 推选张大成|为, not 张大|成为; with 同志 before the link any that begins with a surname. */
    private Optional<Candidate> linked(Line line, int start, Verb verb) {
        int link = line.text().lastIndexOf(verb.link(), start + LONGEST_NAME + COMRADE.length());
        boolean comrade = link > start + LONGEST_NAME - 1 && line.text().startsWith(COMRADE, link - COMRADE.length());
        int end = comrade ? link - COMRADE.length() : link;
        return end > start + 1 && end <= start + LONGEST_NAME
                ? names.between(line.sentence(), start, end).filter(name -> comrade || name.fitsPost())
                : Optional.empty();
    }

    /** The name at a position, or after the title there that somebody holds already: 任命|县委副书记A|为B. */
    private Optional<Candidate> named(Line line, int start) {
        return names.at(line.sentence(), start).filter(Candidate::fitsPost).or(() -> title(line, start)
                .flatMap(held -> names.after(line.sentence(), held.end())));
    }

    /** The name that a title ends: 免去|林某某|县教育局局长职务. */
    private Optional<Candidate> titled(Line line, int start, Verb verb) {
        for (int end = start + 2; verb.change() == TenureChange.REMOVED && end < start + LONGEST_NAME; end++) {
            Optional<Candidate> name = names.between(line.sentence(), start, end);
            if (name.filter(Candidate::fitsTitle).isPresent()
                    && title(line, end).isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The longest chain of titles that begins at a position. */
    private Optional<TitleChain> title(Line line, int start) {
        int from = line.text().startsWith("中共", start) ? start + 2 : start;
        for (int end = Math.min(line.length(), start + LONGEST_TITLE); end > start + 1; end--) {
            Optional<TitleChain> chain = chains.endingAt(line.sentence(), line.bodies(), end);
            if (chain.isPresent()
                    && (chain.get().start() == start || chain.get().start() == from)) {
                return chain;
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> subject(Line line, int verb) {
        int end = ungrouped(line.text(), verb);
        Candidate best = null;
        for (int start = Math.max(0, end - LONGEST_NAME); start <= end - 2; start++) {
            Optional<Candidate> name = names.between(line.sentence(), start, end);
            boolean counted = end < verb && line.opensClause(start);
            boolean fits = name.isPresent()
                    && (name.get().fitsTitle() || counted && name.get().fitsPost())
                    && name.get().words() > -2
                    && (line.opensClause(start) || line.sentence().tokenStarts(start));
            if (fits && (best == null || name.get().score() > best.score())) {
                best = name.get();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The names of the list that ends with one: A、B|当选. */
    private List<Candidate> listed(Line line, Candidate last) {
        List<Candidate> people = new ArrayList<>(List.of(last));
        int end = last.start() - 1;
        boolean more = true;
        while (more && end > 1 && "、和".indexOf(line.text().charAt(end)) >= 0) {
            more = false;
            for (int start = Math.max(0, end - LONGEST_NAME); start <= end - 2 && !more; start++) {
                Optional<Candidate> name = names.between(line.sentence(), start, end);
                more = line.opensClause(start)
                        && name.filter(Candidate::fitsTitle).isPresent();
                if (more) {
                    people.add(name.get());
                    end = start - 1;
                }
            }
        }
        return people;
    }

    private static NameHit hit(Line line, Candidate name, TitleChain chain, Verb verb, Posts posts) {
        List<Post> read =
                posts.read(chain).stream().map(post -> post.with(verb.change())).toList();
        boolean official =
                verb.change() == TenureChange.ELECTED || read.stream().anyMatch(Post::official);
        return new NameHit(
                name.name(),
                name.start(),
                name.end(),
                line.text().substring(chain.start(), chain.end()),
                Math.min(name.start(), chain.start()),
                chain.end(),
                read,
                official ? PersonKind.OFFICIAL : PersonKind.OTHER,
                "TENURE-01",
                0.9);
    }
}
