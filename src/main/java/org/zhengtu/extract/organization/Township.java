package org.zhengtu.extract.organization;

import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Token;

/** The township that an article named last: whose 镇政府 is meant where none is named. */
final class Township {

    private String last = "";
    private TaggedSentence sentence;
    private int token;

    /** Reads a sentence as far as a position. */
    void read(TaggedSentence next, int upTo) {
        if (next != sentence) {
            sentence = next;
            token = 0;
        }
        while (token < next.tokens().size() && next.tokens().get(token).end() <= upTo) {
            Token word = next.tokens().get(token++);
            boolean place = word.nature().startsWith("ns") && word.word().length() > 2;
            if (place && "镇乡".indexOf(word.word().charAt(word.word().length() - 1)) >= 0) {
                last = word.word();
            }
        }
    }

    String complete(Body body) {
        return last.endsWith(body.prefix())
                ? last + body.name().substring(body.prefix().length())
                : body.name();
    }
}
