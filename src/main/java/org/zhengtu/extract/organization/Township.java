package org.zhengtu.extract.organization;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Token;

/** The township that an article named last: whose 镇政府 is meant where none is named. */
final class Township {

    private static final Pattern AFTER_COUNTY = Pattern.compile("[\\u4e00-\\u9fff]{1,3}?[镇乡](?!长|级|村振兴)");

    private String last = "";

    /** Reads the names of townships that begin in a part of a sentence. */
    void read(TaggedSentence sentence, int from, int to) {
        for (Token word : sentence.tokens()) {
            boolean inside = word.start() >= from && word.start() < to;
            if (inside && word.nature().startsWith("ns") && isTownship(word.word())) {
                last = word.word();
            }
        }
        for (AreaMention area : sentence.areas()) {
            Matcher matcher = AFTER_COUNTY
                    .matcher(sentence.text())
                    .region(area.end(), sentence.text().length());
            if (area.full() && area.end() > from && area.end() <= to && matcher.lookingAt()) {
                last = matcher.group();
            }
        }
    }

    private static boolean isTownship(String word) {
        return word.length() > 2 && "镇乡".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** The name of a township's body, its own if it says which, else that of the township named last; empty if unknown. */
    String complete(Body body) {
        return last.endsWith(body.prefix())
                ? last + body.name().substring(body.prefix().length())
                : "";
    }
}
