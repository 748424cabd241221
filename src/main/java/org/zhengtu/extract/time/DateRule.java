package org.zhengtu.extract.time;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.When;
import org.zhengtu.text.Pattern;

/**
 * One way to print a date.
 *
 * @param id such as {@code DATE-01}
 * @param signs characters of which one must stand in the sentence; empty if none need
 * @param pattern with named groups; linear, since all its quantifiers are bounded
 * @param production what it means, or nothing where that can't be known
 */
record DateRule(String id, String signs, Pattern pattern, Production production) {

    /** Turns a match into a date; declines by returning nothing. */
    interface Production {
        Optional<When> read(Matcher match, Anchor anchor);
    }

    static DateRule of(String id, String signs, String pattern, Production production) {
        return new DateRule(id, signs, Pattern.compile(pattern), production);
    }

    /** Whether one of the signs stands in the sentence. */
    boolean mayMatch(String sentence) {
        for (int i = 0; i < signs.length(); i++) {
            if (sentence.indexOf(signs.charAt(i)) >= 0) {
                return true;
            }
        }
        return signs.isEmpty();
    }
}
