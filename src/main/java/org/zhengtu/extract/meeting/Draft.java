package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.When;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Pattern;

/** A meeting while its sightings are gathered from the page: several names, dates, pieces of evidence, one meeting. */
final class Draft {

    private static final int LONGEST = 70;
    private static final Pattern KIND = Pattern.compile("{meeting.kind}$");

    private static final Pattern COLLECTIVE = Pattern.compile("{meeting.collective}");

    private static final Set<String> LASTING = Set.of("congress", "plenary", "forum", "activity");

    private static final Comparator<MeetingName> FULLER = Comparator.comparing((MeetingName name) -> !name.bare())
            .thenComparing(name -> name.printed().length() <= LONGEST)
            .thenComparing(name -> name.term() > 0 && name.ordinal() > 0)
            .thenComparing(name -> name.printed().length());

    private final List<Sighting> sightings = new ArrayList<>();
    private final Set<MeetingName> names = new LinkedHashSet<>();
    /** The days, as printed, that the sentences open with which report it. */
    private final Set<String> days = new LinkedHashSet<>();
    /** The fullest form of the name, found when it is asked for: rules ask for it at every sighting. */
    private MeetingName best;

    private boolean event = true;
    private boolean reported;
    private boolean truncated;
    private When when = When.UNKNOWN;
    private String part = "";
    private String body = "";

    Draft(Sighting first, boolean reported) {
        this.reported = reported;
        this.body = first.body();
        see(first);
    }

    boolean reported() {
        return reported;
    }

    When when() {
        return when;
    }

    String part() {
        return part;
    }

    /** Whether it is known only by what was done there. */
    boolean event() {
        return event;
    }

    /** Whether only headlines name it. */
    boolean headline() {
        return sightings.stream().allMatch(sighting -> sighting.line().title());
    }

    String type() {
        return best().type();
    }

    String body() {
        return body;
    }

    void body(String settled) {
        body = body.isEmpty() ? settled : body;
    }

    void part(String settled) {
        part = settled;
    }

    void truncated() {
        truncated = true;
    }

    /** Takes the date if it says more than the one known. */
    void date(When date, String partOfDay) {
        if (rank(date) > rank(when)) {
            when = date;
        }
        if (partOfDay.length() > part.length() && (rank(date) == rank(when))) {
            part = partOfDay;
        }
    }

    private static int rank(When when) {
        return switch (when.precision()) {
            case DAY -> 4;
            case PERIOD -> 3;
            case MONTH -> 2;
            case YEAR -> when.basis() == DateBasis.STATED ? 1 : 0;
            case WORDS, NONE -> -1;
        };
    }

    /** Takes in another sighting of the meeting. */
    void add(Sighting sighting) {
        see(sighting);
        body(sighting.body());
        reported |= sighting.told() == Told.HELD;
    }

    private void see(Sighting sighting) {
        sightings.add(sighting);
        names.add(sighting.name());
        event &= sighting.rule().equals(EventRule.ID);
        String day = sighting.line().opening();
        if (sighting.told() == Told.HELD && !day.isEmpty()) {
            days.add(day);
        }
        best = null;
    }

    /** Takes in what another article tells of the same meeting. */
    void fold(Draft other) {
        other.sightings.forEach(this::add);
        reported |= other.reported;
        best = null;
        truncated |= other.truncated;
        date(other.when, other.part);
        body(other.body);
    }

    /** Whether a name can be this meeting's; a bare one (开工仪式) where nothing in the name speaks against it. */
    boolean named(MeetingName name) {
        if (name.bare()) {
            String head = KIND.matcher(name.printed()).replaceFirst("");
            return names.stream()
                    .map(MeetingName::printed)
                    .anyMatch(own -> own.endsWith(name.printed()) || !head.isEmpty() && own.contains(head));
        }
        boolean other = collective() && !COLLECTIVE.matcher(name.printed()).find();
        return names.stream()
                .anyMatch(own -> own.bare()
                        ? !other && name.printed().endsWith(own.printed())
                        : own.same(name) || Endings.doneAt(name.printed(), own.printed()));
    }

    /** Whether projects were begun together there (集中开工仪式): that of a single one is another ceremony. */
    private boolean collective() {
        return names.stream()
                .anyMatch(name -> COLLECTIVE.matcher(name.printed()).find());
    }

    /** Whether two articles tell of one meeting: names agree, dates and halves of the day don't speak against it. */
    boolean sameAs(Draft other) {
        boolean dates = !when.known()
                || !other.when.known()
                || !when.from().isAfter(other.when.to()) && !other.when.from().isAfter(when.to());
        String half = part.substring(0, Math.min(2, part.length()));
        String otherHalf = other.part.substring(0, Math.min(2, other.part.length()));
        boolean halves = half.isEmpty() || otherHalf.isEmpty() || half.equals(otherHalf);
        boolean bodies =
                body.isEmpty() || other.body.isEmpty() || body.endsWith(other.body) || other.body.endsWith(body);
        MeetingName name = best();
        boolean days = other.days.isEmpty() || LASTING.contains(type()) || !otherDay(other.days);
        return days
                && dates
                && halves
                && bodies
                && !name.bare()
                && !other.best().bare()
                && name.same(other.best());
    }

    /**
     * Whether a sentence that opens with a day tells of another: a calendar of events has meetings of one name day after
     * day. A congress lasts.
     */
    boolean ofOtherDay(Line line) {
        return ofOtherDay(line.opening());
    }

    boolean ofOtherDay(String day) {
        return !day.isEmpty() && !LASTING.contains(type()) && otherDay(List.of(day));
    }

    private boolean otherDay(Collection<String> others) {
        return !days.isEmpty()
                && days.stream().noneMatch(day -> others.stream().anyMatch(other -> Line.sameDay(day, other)));
    }

    /** The fullest form of the name; where it was only spoken of, that of a session in full. */
    MeetingName best() {
        if (best == null) {
            best = sightings.stream()
                    .filter(s ->
                            s.told() != Told.MENTIONED || !reported || s.name().spelledOut())
                    .map(Sighting::name)
                    .filter(name -> !headed(name))
                    .max(FULLER)
                    .orElse(sightings.get(0).name());
        }
        return best;
    }

    /** Whether a name is that of a sitting of a session which a headline, or the text where it closes, calls by its own name. */
    private boolean headed(MeetingName name) {
        return sightings.stream()
                .anyMatch(s -> (s.line().title() && !named(s.line(), name) || s.told() == Told.HELD)
                        && s.name().sits(name));
    }

    /** 第三次会议召开第一次全体会议: whether a line that names the session goes on to name the sitting. */
    private boolean named(Line line, MeetingName name) {
        return sightings.stream().anyMatch(s -> s.line() == line && s.name().equals(name));
    }

    Meeting meeting(int id) {
        MeetingName name = best();
        String held = Holder.inName(name.printed(), name.scope());
        return new Meeting(
                id,
                name.printed(),
                when.precision() == Precision.NONE ? When.UNKNOWN : when,
                part,
                held.isEmpty() ? body : held,
                name.type(),
                name.term(),
                name.ordinal(),
                reported,
                truncated,
                sightings.stream().map(Sighting::evidence).distinct().toList());
    }
}
