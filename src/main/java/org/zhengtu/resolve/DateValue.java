package org.zhengtu.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;

/** A date as an analyst writes it: 2022-08-16, 2022-08, 2022, or a period of two of one kind, 2021/2025. */
final class DateValue {

    private DateValue() {}

    /** Empty if it is no date of the calendar, or ends before it begins. */
    static Optional<When> of(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        Optional<When> from = single(ends[0]);
        if (ends.length == 1) {
            return from;
        }
        Optional<When> to = single(ends[1])
                .filter(end -> from.isPresent()
                        && end.precision() == from.get().precision()
                        && !end.to().isBefore(from.get().from()));
        return to.map(end -> When.period("", from.get().from(), end.to(), DateBasis.GIVEN));
    }

    private static Optional<When> single(String text) {
        try {
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return Optional.of(When.day("", LocalDate.parse(text), DateBasis.GIVEN));
            }
            if (text.matches("\\d{4}-\\d\\d")) {
                return Optional.of(When.month("", YearMonth.parse(text), DateBasis.GIVEN));
            }
            return text.matches("[12]\\d{3}")
                    ? Optional.of(When.year("", Integer.parseInt(text), DateBasis.GIVEN))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
