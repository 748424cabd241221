package org.zhengtu.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.text.Mark.Kind;

/**
 * The days that a page prints for one of its articles alone: the time stamp of a clipping, the day of a dateline.
 *
 * @param issued the day on which the article appeared; empty if none is printed beside it
 * @param sent the day of the year on which it was sent (本报临岚5月9日电); empty if it doesn't say
 */
public record Stamp(Optional<LocalDate> issued, Optional<MonthDay> sent) {

    public static final Stamp NONE = new Stamp(Optional.empty(), Optional.empty());

    /** A report dated this many days after the page was printed bears the wrong day; later ones are of the year before. */
    private static final int DAYS_AHEAD = 15;

    private static final Pattern SENT = Pattern.compile("(?U)(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日");

    /** The time stamp among the marks of an imprint line; a masthead's date, beside its weekday or number, is that of the page. */
    static Stamp of(List<Mark> marks) {
        boolean masthead = marks.stream().map(Mark::kind).anyMatch(kind -> switch (kind) {
            case WEEKDAY, LUNAR, ISSUE, EDITION -> true;
            default -> false;
        });
        Optional<LocalDate> day = day(marks, Kind.DATE).or(() -> day(marks, Kind.WRITTEN));
        return masthead || day.isEmpty() ? NONE : new Stamp(day, Optional.empty());
    }

    private static Optional<LocalDate> day(List<Mark> marks, Kind kind) {
        return marks.stream()
                .filter(mark -> mark.kind() == kind && !mark.value().isEmpty())
                .findFirst()
                .map(mark -> LocalDate.parse(mark.value()));
    }

    /** What a dateline prints as its day, with the year or without. */
    static Stamp dispatch(String date) {
        Optional<LocalDate> whole = PrintedDate.find(date);
        Matcher day = SENT.matcher(date);
        return whole.isPresent() || !day.find() ? new Stamp(whole, Optional.empty()) : sent(day);
    }

    private static Stamp sent(Matcher day) {
        try {
            int month = Integer.parseInt(day.group("month"));
            return new Stamp(Optional.empty(), Optional.of(MonthDay.of(month, Integer.parseInt(day.group("day")))));
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    /** This with what another adds to it. */
    Stamp and(Stamp other) {
        return new Stamp(issued.or(other::issued), sent.or(other::sent));
    }

    /** This without a day that holds for the whole page. */
    public Stamp apartFrom(Optional<LocalDate> page) {
        return issued.isPresent() && issued.equals(page) ? new Stamp(Optional.empty(), sent) : this;
    }

    /**
     * The day from which the 今天 and 昨日 of the article count, and that gives its days their year.
     *
     * @param page the day of the page, which holds for articles without one of their own
     */
    public Optional<LocalDate> day(Optional<LocalDate> page) {
        Optional<LocalDate> printed = issued.or(() -> page);
        return printed.map(day -> sent.map(on -> sentBefore(day, on)).orElse(day));
    }

    private static LocalDate sentBefore(LocalDate printed, MonthDay on) {
        LocalDate sent = on.atYear(printed.getYear());
        if (!sent.isAfter(printed)) {
            return sent;
        }
        return sent.isAfter(printed.plusDays(DAYS_AHEAD)) ? on.atYear(printed.getYear() - 1) : printed;
    }
}
