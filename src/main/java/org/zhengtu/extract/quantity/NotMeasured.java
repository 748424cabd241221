package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtu.model.Span;
import org.zhengtu.text.Lexicon;

/** Where numbers of a sentence measure nothing: titles of documents, ordinals, points of a speech, slogans in quotation marks. */
final class NotMeasured {

    private static final String NUMBER = "(?:\\d{1,12}(?:\\.\\d{1,6})?|[一二两三四五六七八九十百千零]{1,8})";
    /** Words quoted, not a sentence quoted: at most fifteen characters without a comma. */
    private static final Pattern QUOTED = Pattern.compile("[“‘](?<quoted>[^”’，。；]{0,15})[”’]");

    private final List<Pattern> patterns;

    NotMeasured() {
        patterns = Lexicon.load("not-measured").column("pattern").stream()
                .map(pattern -> Pattern.compile(pattern.replace("{n}", NUMBER)))
                .toList();
    }

    /** Ranges of the sentence, in no order. */
    List<Span> in(String sentence) {
        List<Span> spans = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher m = pattern.matcher(sentence);
            while (m.find()) {
                spans.add(new Span(m.start(), m.end()));
            }
        }
        Matcher m = QUOTED.matcher(sentence);
        while (m.find()) {
            spans.add(new Span(m.start(), m.end()));
        }
        return spans;
    }
}
