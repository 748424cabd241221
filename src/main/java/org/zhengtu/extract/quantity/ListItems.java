package org.zhengtu.extract.quantity;

import java.util.List;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;
import org.zhengtu.text.Sentence.Kind;

/**
 * Lines that stand like headings, short and without a stop, and are the items of a list: three or more with nothing between,
 * each behind a number (1.城镇新增就业1269万人) or a mark (◆消除薄弱村100个), or ending with what it measures.
 */
final class ListItems {

    private static final int FEWEST = 3;
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\d{1,2}[.、．](?!\\d)|[①-⑳]|[（(]\\d{1,2}[）)]|[一二三四五六七八九十]{1,2}是)");
    private static final Pattern MEASURED =
            Pattern.compile(".{3,40}[^\\d.第]\\d[\\d.]{0,9}[百千万亿]{0,2}[%℅一-龥/]{1,5}(?:以[上内下]|左右)?");
    private static final String MARKS = "◆●■▲★☆▶►※•·▪◇○□➤→√✓—-";

    private final List<Sentence> sentences;
    private final CharSequence page;

    /**
     * @param sentences of an article, titles first
     * @param page the text that they stand in
     */
    ListItems(List<Sentence> sentences, CharSequence page) {
        this.sentences = sentences;
        this.page = page;
    }

    /** Whether a sentence is one of them. */
    boolean has(int index) {
        return sentences.get(index).kind() == Kind.HEADING
                && isItem(index)
                && before(index) + after(index) + 1 >= FEWEST;
    }

    /** How many stand before one, as far as it matters. */
    private int before(int index) {
        int first = index;
        while (first > 0 && index - first < FEWEST && isItem(first - 1)) {
            first--;
        }
        return index - first;
    }

    private int after(int index) {
        int last = index;
        while (last + 1 < sentences.size() && last - index < FEWEST && isItem(last + 1)) {
            last++;
        }
        return last - index;
    }

    private boolean isItem(int index) {
        Sentence sentence = sentences.get(index);
        boolean line = sentence.kind() == Kind.HEADING || sentence.kind() == Kind.BODY;
        return line
                && (NUMBERED.matcher(sentence.toString()).lookingAt()
                        || isMarked(sentence)
                        || MEASURED.matches(sentence.toString()));
    }

    /** Most marks are no part of the sentence. */
    private boolean isMarked(Sentence sentence) {
        if (MARKS.indexOf(sentence.toString().charAt(0)) >= 0) {
            return true;
        }
        int at = sentence.text().originOf(0) - 1;
        while (at >= 0 && Character.isWhitespace(page.charAt(at)) && page.charAt(at) != '\n') {
            at--;
        }
        return at >= 0 && MARKS.indexOf(page.charAt(at)) >= 0;
    }
}
