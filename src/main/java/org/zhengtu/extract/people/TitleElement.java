package org.zhengtu.extract.people;

import java.util.List;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;

/**
 * One title of a chain such as 区委副书记、代区长.
 *
 * @param start where it begins, its body included
 * @param end position after it
 * @param body whose post it is, as far as it is said right here; null if it isn't
 * @param prefix place and level said right here with the head of a government (扬州市 of 扬州市副市长); empty if not
 * @param title without the body
 */
record TitleElement(int start, int end, Body body, String prefix, String title, TitleWord word) {

    private static final List<String> FORMER = List.of("原", "时任", "前任", "原任", "曾任");

    /** Whether the words say that the post is held no longer: 区政协|原主席. */
    boolean former() {
        return FORMER.stream().anyMatch(title::startsWith);
    }

    /** Whether it is a post in the party group of a body: 党组副书记, 水利局党组|成员. */
    boolean ofPartyGroup() {
        return title.startsWith("党组") || body != null && body.name().endsWith("党组");
    }

    /** The same with a body that begins earlier in the sentence. */
    TitleElement from(int left, String sentence) {
        int named = body == null ? end - title.length() : body.end();
        String head = sentence.substring(left, start);
        Body whole = body == null
                ? new Body(sentence.substring(left, named), left, named, BodyKind.AUTHORITY, "", false)
                : new Body(head + body.name(), left, named, body.kind(), body.prefix(), body.bare());
        return new TitleElement(left, end, whole, "", title, word);
    }

    /** The same of a body that was named before. */
    TitleElement of(Body named) {
        return new TitleElement(start, end, named, prefix, title, word);
    }

    /** How many characters before a position say that what follows is over. */
    static int formerBefore(String text, int end) {
        return FORMER.stream()
                .filter(word -> text.startsWith(word, end - word.length()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
