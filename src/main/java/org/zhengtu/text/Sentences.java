package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a paragraph after 。！？ and the quotation marks that close over them. */
public final class Sentences {

    private static final String ENDS = "。！？";
    private static final String CLOSERS = "”’」』）》";

    private Sentences() {}

    public static List<Sentence> split(RunningText text, int paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            while (i + 1 < text.length() && CLOSERS.indexOf(text.charAt(i + 1)) >= 0) {
                i++;
            }
            sentences.add(new Sentence(text.subSequence(start, i + 1), paragraph));
            start = i + 1;
        }
        if (start < text.length()) {
            sentences.add(new Sentence(text.subSequence(start, text.length()), paragraph));
        }
        return sentences;
    }
}
