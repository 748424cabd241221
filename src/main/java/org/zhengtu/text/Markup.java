package org.zhengtu.text;

import java.util.regex.Matcher;

/** Tags of HTML and stars of Markdown that stand inside a plain text. */
final class Markup {

    private static final Pattern MARK = Pattern.compile(
            "(?i)(?<block></?(?:p|br|div|h[1-6]|li|ul|ol|tr|td|th|table|section|blockquote)(?:\\s[^<>]{0,300})?/?>)"
                    + "|</?(?:strong|b|em|i|u|span|a|font|img|sup|sub)(?:\\s[^<>]{0,300})?/?>|&nbsp;|&emsp;|\\*\\*");

    /** A space that no Chinese page prints, so that a range of text is known to run across a mark. */
    static final char BLANK = '\u1680';

    private Markup() {}

    /** The text with marks blanked out and a line break where a block begins or ends; every other character keeps its place. */
    static String blanked(String text) {
        Matcher mark = MARK.matcher(text);
        if (!mark.find()) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        do {
            for (int i = mark.start(); i < mark.end(); i++) {
                blanked.setCharAt(i, BLANK);
            }
            if (mark.group("block") != null) {
                blanked.setCharAt(mark.start(), '\n');
            }
        } while (mark.find());
        return blanked.toString();
    }
}
