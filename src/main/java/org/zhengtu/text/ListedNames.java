package org.zhengtu.text;

import java.util.regex.Matcher;

/**
 * The names that a sentence lists between what it says of them all: 重点项目13项，主要包括A、B、C等项目，总投资56亿元. The numbers in them
 * date and measure nothing here, and the total is of the 13, not of the last name.
 */
public final class ListedNames {

    private static final Pattern LIST = Pattern.compile(
            "(?<={page.lists})[^。；，、]{2,60}、[^。；，]{2,600}?等(?=\\d{0,3}[个项]?[^，。；、\\d]{0,10}(?:项目|工程)[，。；])");
    /** What stands in the place of each character of a listed name. */
    public static final char BLANK = '　';

    private ListedNames() {}

    /** The sentence with blanks in the place of the names, of the same length. */
    public static String blanked(String sentence) {
        if (!sentence.contains("、") || !sentence.contains("等")) {
            return sentence;
        }
        StringBuilder text = new StringBuilder(sentence);
        Matcher list = LIST.matcher(sentence);
        while (list.find()) {
            for (int i = list.start(); i < list.end() - 1; i++) {
                text.setCharAt(i, BLANK);
            }
        }
        return text.toString();
    }
}
