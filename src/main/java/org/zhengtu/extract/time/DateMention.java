package org.zhengtu.extract.time;

import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;

/**
 * A date or period in a sentence.
 *
 * @param start UTF-16 position in the sentence
 * @param end position after it
 * @param part 上午, 下午, 晚上 or the hour as printed (上午9点), if one follows; else empty
 */
public record DateMention(int start, int end, When when, String part) {

    /** The same words, meant of a year that the text has named. */
    DateMention in(int year) {
        return new DateMention(start, end, When.year(when.text(), year, DateBasis.CONTEXT), part);
    }
}
