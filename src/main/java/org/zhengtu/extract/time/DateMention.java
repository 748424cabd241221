package org.zhengtu.extract.time;

import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.text.Pattern;

/**
 * A date or period in a sentence.
 *
 * @param start UTF-16 position in the sentence
 * @param end position after it
 * @param part 上午, 下午, 晚上 or the hour as printed (上午9点), if one follows; else empty
 */
public record DateMention(int start, int end, When when, String part) {

    private static final Pattern COMPARED = Pattern.compile("{time.compared}$");
    /** 是2006年的2.3倍 */
    private static final Pattern BASE = Pattern.compile("(?:是|为|相当于|达到)$");

    private static final String SAME_TIME = "同期";
    private static final int NEAR = 6;

    /** Whether it is only what something else in its sentence is compared with. */
    boolean isCompared(String sentence) {
        String before = sentence.substring(Math.max(0, start - NEAR), start);
        return COMPARED.matcher(before).find()
                || sentence.startsWith(SAME_TIME, end)
                || BASE.matcher(before).find() && sentence.startsWith("的", end);
    }

    /** The same words, meant of a year that the text has named. */
    DateMention in(int year) {
        return new DateMention(start, end, When.year(when.text(), year, DateBasis.CONTEXT), part);
    }
}
