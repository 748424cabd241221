package org.zhengtu.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which cells are compared: NFKC, without white space, quotation marks and 《》, without 。，、；. at the end, in
 * lower case.
 */
final class Normal {

    /** Unicode white space, and the four separators of ASCII that the scoring definition's language counts as such. */
    private static final String SPACE = "\\s\\x1c-\\x1f";

    private static final Pattern DROPPED = pattern("[" + SPACE + "\"'“”‘’「」『』《》〈〉]");
    private static final Pattern OUTER_SPACE = pattern("\\A[" + SPACE + "]++|(?<![" + SPACE + "])[" + SPACE + "]++\\z");
    private static final String FINAL_MARKS = "。,、;.";

    private Normal() {}

    /** The text as it is compared. */
    static String of(String text) {
        String compact = DROPPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        int end = compact.length();
        while (end > 0 && FINAL_MARKS.indexOf(compact.charAt(end - 1)) >= 0) {
            end--;
        }
        return compact.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The text without white space at its ends; unlike {@link String#strip()} this takes no-break spaces too. */
    static String strip(String text) {
        return OUTER_SPACE.matcher(text).replaceAll("");
    }

    /** The text with the decimal digits of every script as ASCII digits. */
    static String asciiDigits(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
