package org.zhengtu.extract.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtu.model.When;

/**
 * One way to print a date.
 *
 * @param id such as {@code DATE-01}
 * @param pattern with named groups; linear, since all its quantifiers are bounded
 * @param production what it means, or nothing where that can't be known
 */
record DateRule(String id, Pattern pattern, Production production) {

    /** Turns a match into a date; declines by returning nothing. */
    interface Production {
        Optional<When> read(Matcher match, Anchor anchor);
    }

    static DateRule of(String id, String pattern, Production production) {
        return new DateRule(id, Pattern.compile(pattern), production);
    }
}
