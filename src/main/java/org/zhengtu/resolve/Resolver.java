package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtu.extract.Extraction;
import org.zhengtu.model.Area;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Organization;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Person;
import org.zhengtu.model.Project;
import org.zhengtu.model.Tenure;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Masthead;
import org.zhengtu.text.Page;

/**
 * Gives the facts of one document the names that hold outside it, and every resource its key. Looks at nothing but the
 * document and what is given with it.
 */
public final class Resolver {

    /** What follows the head of an area's name in that of its Party committee. */
    private static final String COMMITTEE = "委";

    /** The rule that reads a page's head, which is where its text says: seldom wrong. */
    private static final String MASTHEAD = "MASTHEAD-01";

    private static final double MASTHEAD_TRUST = 0.95;

    private final Gazetteer gazetteer;
    private final Indicators indicators;
    private final HomeFinder finder;
    private final BodyName bodies;
    private final ProjectPlaces places;
    private final Decisions decisions;

    public Resolver(Gazetteer gazetteer, Indicators indicators, Decisions decisions) {
        this.decisions = decisions;
        this.gazetteer = gazetteer;
        this.indicators = indicators;
        this.finder = new HomeFinder(gazetteer);
        this.bodies = new BodyName(gazetteer);
        this.places = new ProjectPlaces(gazetteer);
    }

    private static Set<String> people(Extraction extraction) {
        return extraction.facts(Person.class).stream().map(Person::name).collect(Collectors.toSet());
    }

    /** @param givenArea code or name of the document's place, if given from outside */
    public Resolution resolve(Extraction extraction, Issue issue, Optional<String> givenArea) {
        Page page = extraction.page();
        Homes homes = givenArea
                .flatMap(this::area)
                .map(area -> new Homes(Optional.of(area)))
                .orElseGet(() -> finder.find(issue.publication(), page, people(extraction)));
        Optional<Area> home = homes.page();
        BodyNames names = new BodyNames(bodies, home, page.text());
        List<Fact> named = extraction.facts().stream()
                .flatMap(fact -> parted(fact, homes)
                        .map(part -> named(part, names.at(homes.of(part)), UnaryOperator.identity())))
                .toList();
        Spellings spellings = new Spellings(named);
        List<Fact> facts = merged(places.placed(named, homes).stream()
                .map(fact -> named(fact, spellings::of, spellings::of))
                .toList());
        Scope here = Scope.document(page.id());
        Scope scope = home.filter(Area::known)
                .map(area -> Scope.area(gazetteer.current(area).code()))
                .orElse(here);
        Function<String, Body> known = remembered(body -> body(body, names.home(body), here));
        Function<List<Fact>, Keys> keying = read -> new Keys(page.id(), scope, known, indicators, decisions, read);
        Keys keys = keying.apply(facts);
        DatedFacts dated = new DatedFacts(keys, decisions);
        List<Fact> decided = dated.of(facts);
        Keys after = dated.changed().isEmpty() ? keys : keying.apply(decided);
        after.settlement().decided().addAll(dated.changed());
        return new Resolution(page, issue, home, decided, after, doubts(page, after));
    }

    private Optional<Area> area(String codeOrName) {
        return gazetteer.byCode(codeOrName).or(() -> gazetteer.byName(codeOrName).stream()
                .findFirst());
    }

    /** One document names the same few bodies again and again. */
    private static <T> Function<String, T> remembered(Function<String, T> resolution) {
        Map<String, T> known = new HashMap<>();
        return name -> known.computeIfAbsent(name, resolution);
    }

    /** 县委 read in articles of two counties is two bodies. */
    private static Stream<Fact> parted(Fact fact, Homes homes) {
        boolean single = !(fact instanceof Organization || fact instanceof Tenure);
        return single ? Stream.of(fact) : homes.parted(fact.evidence()).stream().map(evidence -> with(fact, evidence));
    }

    private static Fact named(Fact fact, UnaryOperator<String> name, UnaryOperator<String> title) {
        if (fact instanceof Organization o) {
            return new Organization(name.apply(o.name()), o.evidence());
        } else if (fact instanceof Tenure t) {
            return new Tenure(
                    t.person(),
                    name.apply(t.organization()),
                    title.apply(t.title()),
                    t.change(),
                    t.when(),
                    t.evidence());
        } else if (fact instanceof Meeting m) {
            return m.withBody(name.apply(m.body()));
        } else if (fact instanceof Participation p && p.body()) {
            return new Participation(
                    p.meeting(), name.apply(p.participant()), true, p.role(), p.titleText(), p.evidence());
        } else if (fact instanceof Project p) {
            return p.withParties(p.parties().stream().map(name).distinct().toList());
        }
        return fact;
    }

    /** Bodies and tenures that became the same are one, with the evidence of all. */
    private static List<Fact> merged(List<Fact> facts) {
        Map<Object, Fact> once = new LinkedHashMap<>();
        for (Fact fact : facts) {
            once.merge(identity(fact), fact, Resolver::join);
        }
        return List.copyOf(once.values());
    }

    private static Object identity(Fact fact) {
        if (fact instanceof Organization o) {
            return o.name();
        } else if (fact instanceof Tenure t) {
            return List.of(t.person(), t.organization(), t.title(), t.change(), t.when());
        }
        return fact;
    }

    private static Fact join(Fact one, Fact other) {
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        other.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        return with(one, evidence);
    }

    private static Fact with(Fact fact, List<Evidence> evidence) {
        if (fact instanceof Organization o) {
            return new Organization(o.name(), evidence);
        } else if (fact instanceof Tenure t) {
            return new Tenure(t.person(), t.organization(), t.title(), t.change(), t.when(), evidence);
        }
        return fact;
    }

    private Body body(String printed, Optional<Area> home, Scope here) {
        String name = bodies.alike(bodies.resolve(printed, home.orElse(null)).orElse(printed));
        Optional<Area> area = bodies.bodyArea(name, home.orElse(null));
        if (area.isEmpty() || !area.get().known()) {
            return new Body(here, name, name);
        }
        return new Body(Scope.area(gazetteer.current(area.get()).code()), name, brief(name, area.get()));
    }

    /** 区委 of 柯城区委, 县委 of 道县委; the name itself if it doesn't begin with its area's. */
    private String brief(String name, Area area) {
        String head = gazetteer.shortName(area);
        if (!name.startsWith(head)) {
            return name;
        }
        boolean kindInHead = head.equals(gazetteer.headName(area)) && name.startsWith(COMMITTEE, head.length());
        int cut = kindInHead ? head.length() - 1 : head.length();
        return name.length() > cut + 1 ? name.substring(cut) : name;
    }

    /** What doesn't agree with the printed date is one doubt about it, however much it is; the page's head is its evidence. */
    private static List<Doubt> doubts(Page page, Keys keys) {
        Masthead head = page.masthead();
        if (head.doubts().isEmpty()) {
            return List.of();
        }
        List<Evidence> read =
                head.spans().isEmpty() ? List.of() : List.of(new Evidence(MASTHEAD, MASTHEAD_TRUST, head.spans()));
        return List.of(new Doubt("date-conflict", keys.document(), "", String.join("；", head.doubts()), read));
    }
}
