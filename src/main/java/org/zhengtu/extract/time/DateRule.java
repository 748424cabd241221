package org.zhengtu.extract.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtu.model.When;
import org.zhengtu.text.PatternSearch;

/**
 * One way to print a date.
 *
 * @param id such as {@code DATE-01}
 * @param signs characters of which one stands in every match; empty if there is no such
 * @param pattern with named groups; linear, since all its quantifiers are bounded
 * @param search finds the pattern
 * @param production what it means, or nothing where that can't be known
 */
record DateRule(String id, String signs, Pattern pattern, PatternSearch search, Production production) {

    /** Turns a match into a date; declines by returning nothing. */
    interface Production {
        Optional<When> read(Matcher match, Anchor anchor);
    }

    static DateRule of(String id, String signs, String pattern, Production production) {
        Pattern compiled = Pattern.compile(pattern);
        return new DateRule(id, signs, compiled, new PatternSearch(compiled), production);
    }

    /** Whether the sentence may match at all: most rules need not be tried. */
    boolean mayMatch(String sentence) {
        for (int i = 0; i < signs.length(); i++) {
            if (sentence.indexOf(signs.charAt(i)) >= 0) {
                return true;
            }
        }
        return signs.isEmpty();
    }
}
