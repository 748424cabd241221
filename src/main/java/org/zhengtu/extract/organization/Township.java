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
    private TaggedSentence read;
    private int token;
    private int area;

    /** Reads the names of townships in a sentence as far as a position. */
    void read(TaggedSentence sentence, int to) {
        if (read != sentence) {
            read = sentence;
            token = 0;
            area = 0;
        }
        for (; token < sentence.tokens().size() && sentence.tokens().get(token).start() < to; token++) {
            Token word = sentence.tokens().get(token);
            if (word.nature().startsWith("ns") && isTownship(word.word())) {
                last = word.word();
            }
        }
        for (; area < sentence.areas().size() && sentence.areas().get(area).end() <= to; area++) {
            AreaMention county = sentence.areas().get(area);
            Matcher matcher = AFTER_COUNTY
                    .matcher(sentence.text())
                    .region(county.end(), sentence.text().length());
            if (county.full() && matcher.lookingAt()) {
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
