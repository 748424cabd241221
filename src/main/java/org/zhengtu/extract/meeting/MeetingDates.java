package org.zhengtu.extract.meeting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.extract.time.PartOfDay;
import org.zhengtu.model.When;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Pattern;

/** Finds the date that governs what a sentence tells of a meeting. */
final class MeetingDates {

    /** A date this near to the beginning of a sentence opens it, and holds for those after it. */
    private static final int OPENING = 4;
    /** A span of more days than this (五年来, 今年以来) is looked back upon, not reported. */
    private static final int LONGEST_REPORT = 40;

    /** 9点, 9:30, 九时三十分 */
    static final String HOUR = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[点时](?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})分|半)?|:\\d\\d)";

    private static final Pattern HALF =
            Pattern.compile("(?:^|[，）])(?:[^，。；]{0,12}?(?:日|[昨今前]天|当天|昨|今)|在)(?<part>(?:上午|下午|晚上?)(?:" + HOUR + ")?)");

    /** 上午，县委召开…。|下午，县政府召开… */
    private static final Pattern LATER = Pattern.compile("(?:当[天日])?(?<part>(?:上午|下午|晚上?)(?:" + HOUR + ")?)");

    /** …签约仪式，|6月21日下午|在临岚宾馆举行 */
    private static final Pattern HALF_AFTER = Pattern.compile(
            "，[已于]?(?:\\d{1,2}月)?\\d{1,2}日(?<part>上午|下午|晚上?)(?=[^，；：。]{0,36}?(?:{meeting.hold}|{meeting.begin}))");

    private static final Pattern YEAR = Pattern.compile("\\d{4}年");
    /** What may stand between a name and the day: …启动仪式，由县文联承办，|5月1日 */
    private static final Pattern NEXT = Pattern.compile("，(?:由[^，；：。]{2,30}[主承协合]办，)?");

    private static final Pattern HELD = Pattern.compile("[^，；：。]{0,36}?(?:{meeting.hold}|{meeting.begin})");

    /** For each line the day that it or the last line before it opened with; null if none did. */
    private final List<DateMention> openings = new ArrayList<>();

    private final Calendar calendar;

    MeetingDates(List<Line> lines, Calendar calendar) {
        this.calendar = calendar;
        DateMention last = null;
        for (Line line : lines) {
            if (!line.title()) {
                last = line.dates().stream()
                        .filter(date -> opens(line, date))
                        .flatMap(date -> opening(date).stream())
                        .findFirst()
                        .orElse(last);
            }
            openings.add(last);
        }
    }

    /** Whether a date stands at the head of a sentence, behind one clause perhaps: 为抓好春耕，|3月18日|，…. */
    private static boolean opens(Line line, DateMention date) {
        int before = date.start() - 1;
        return date.start() <= OPENING
                || date == line.dates().get(0)
                        && line.masked().indexOf('，') == before
                        && line.masked().indexOf('；') < 0;
    }

    /** Whether each paragraph of the page is a piece of news. */
    boolean chronicle() {
        return calendar.chronicle();
    }

    /** A day; of several days (3月20日至21日) a meeting has one that isn't told, so that its month alone is known. */
    private static Optional<DateMention> opening(DateMention date) {
        When when = date.when();
        if (when.precision() == Precision.DAY) {
            return Optional.of(date);
        }
        boolean days = when.precision() == Precision.PERIOD
                && when.text().endsWith("日")
                && YearMonth.from(when.from()).equals(YearMonth.from(when.to()));
        return days
                ? Optional.of(new DateMention(
                        date.start(),
                        date.end(),
                        When.month(when.text(), YearMonth.from(when.from()), when.basis()),
                        ""))
                : Optional.empty();
    }

    /** The sentence's own date, else the one that the article last opened a sentence with, else the year. */
    DateMention of(Sighting sighting) {
        DateMention own = own(sighting);
        if (own != null) {
            return own;
        }
        DateMention opening =
                sighting.line().title() ? null : openings.get(sighting.line().index());
        if (opening != null) {
            String part = part(sighting, opening);
            return new DateMention(opening.start(), opening.end(), opening.when(), part);
        }
        return new DateMention(0, 0, calendar.year(), hour(sighting));
    }

    /** The half of the day that its sentence opens with, else that of the day that an earlier one opened with. */
    private static String part(Sighting sighting, DateMention opening) {
        Matcher later = LATER.matcher(sighting.line().masked());
        if (later.lookingAt()) {
            return PartOfDay.full(later.group("part"));
        }
        return opening.part().isEmpty() ? half(sighting.line(), sighting.start()) : opening.part();
    }

    /** The half of the day that the sentence gives with a day whose year isn't known. */
    private static String hour(Sighting sighting) {
        return sighting.line().dates().stream()
                .filter(date -> date.end() <= sighting.start() || date.start() == sighting.end() + 1)
                .map(DateMention::part)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElseGet(() -> opening(sighting));
    }

    /** The day that a sentence opens with. */
    Optional<DateMention> opening(Line line) {
        return line.dates().stream()
                .filter(date -> date.start() <= OPENING && date.when().precision() == Precision.DAY)
                .findFirst();
    }

    private static String opening(Sighting sighting) {
        String before = half(sighting.line(), sighting.start());
        Matcher after = HALF_AFTER
                .matcher(sighting.line().masked())
                .region(sighting.end(), sighting.line().masked().length());
        return before.isEmpty() && after.lookingAt() ? PartOfDay.full(after.group("part")) : before;
    }

    /** The half of a day that can't be known itself, before a position: 昨日上午. */
    static String half(Line line, int end) {
        Matcher m = HALF.matcher(line.masked()).region(0, end);
        return m.find() ? PartOfDay.full(m.group("part")) : "";
    }

    /** The day that the sentence itself gives: the last before the name, else one in its clause after it; null if none. */
    DateMention own(Sighting sighting) {
        DateMention before = null;
        DateMention after = null;
        Line line = sighting.line();
        for (DateMention date : line.dates()) {
            if (!datesMeeting(date.when())) {
                continue;
            }
            if (date.end() <= sighting.start()) {
                before = date;
            } else if (after == null
                    && date.start() >= sighting.end()
                    && (date.start() < line.clauseEnd(sighting.end()) || heldOn(line, sighting, date))) {
                after = date;
            }
        }
        return before != null ? before : after;
    }

    /** …大会经过精心筹备，于|5月19日|顺利召开; …大会，|5月19日|在云岭召开: the day of the meeting that the sentence began with. */
    private static boolean heldOn(Line line, Sighting sighting, DateMention date) {
        boolean at =
                NEXT.matcher(line.masked()).region(sighting.end(), date.start()).matches()
                        || line.masked().startsWith("于", date.start() - 1);
        return at
                && HELD.matcher(line.masked())
                        .region(date.end(), line.masked().length())
                        .lookingAt();
    }

    /** Whether a page can report it as news: its date is near the day of issue and no longer past is told of. */
    boolean news(Sighting sighting) {
        if (own(sighting) == null && !sighting.line().title()) {
            for (DateMention date : sighting.line().dates()) {
                if (date.end() <= sighting.start() && looksBack(date.when())) {
                    return false;
                }
            }
        }
        return calendar.news(of(sighting).when());
    }

    /** Whether the sentence's own day lies some months back, as that of a report printed or posted again does. */
    boolean late(Sighting sighting) {
        DateMention own = own(sighting);
        return own != null && own.when().precision() == Precision.DAY && calendar.late(own.when());
    }

    /**
     * Whether the sentence of the body opens with the day or gives it with its year, whatever the day of the page: prints of
     * other days stand together.
     */
    boolean dated(Sighting sighting) {
        Line line = sighting.line();
        DateMention own = line.title() ? null : own(sighting);
        return own != null
                && own.when().precision() == Precision.DAY
                && (!line.opening().isEmpty() || YEAR.matcher(own.when().text()).lookingAt());
    }

    boolean fits(When when) {
        return calendar.news(when);
    }

    private boolean looksBack(When when) {
        boolean since = when.text().endsWith("来") || when.text().endsWith("期间");
        if (!when.known()) {
            return since;
        }
        boolean old = when.precision() == Precision.MONTH && !calendar.news(when);
        boolean past = when.precision() == Precision.YEAR && calendar.past(when);
        return since
                || old
                || past
                || when.precision() == Precision.PERIOD
                        && when.from().plusDays(LONGEST_REPORT).isBefore(when.to());
    }

    private static boolean datesMeeting(When when) {
        return switch (when.precision()) {
            case DAY -> true;
            case MONTH -> when.text().endsWith("前") || when.text().endsWith("近日");
            case PERIOD -> when.text().endsWith("日");
            default -> false;
        };
    }
}
