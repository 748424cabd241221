package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtu.model.Span;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.PatternSearch;

/** Where numbers of a sentence measure nothing: titles of documents, ordinals, points of a speech, slogans in quotation marks. */
final class NotMeasured {

    private static final String NUMBER = "(?:\\d{1,12}(?:\\.\\d{1,6})?|[一二两三四五六七八九十百千零]{1,8})";
    /** Words quoted, not a sentence quoted: at most fifteen characters without a comma. */
    private static final Pattern QUOTED = Pattern.compile("[“‘](?<quoted>[^”’，。；]{0,15})[”’]");

    private final PatternSearch search;

    NotMeasured() {
        Stream<Pattern> listed = Lexicon.load("not-measured").column("pattern").stream()
                .map(pattern -> Pattern.compile(pattern.replace("{n}", NUMBER)));
        search = new PatternSearch(Stream.concat(listed, Stream.of(QUOTED)).toList());
    }

    /** Ranges of the sentence, in no order. */
    List<Span> in(String sentence) {
        List<Span> spans = new ArrayList<>();
        search.forEach(sentence, (rule, m) -> spans.add(new Span(m.start(), m.end())));
        return spans;
    }
}
