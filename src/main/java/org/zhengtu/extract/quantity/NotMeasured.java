package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    /** As many patterns as one search takes with room to spare. */
    private static final int AT_ONCE = 50;

    private final List<PatternSearch> searches;

    NotMeasured() {
        Stream<Pattern> listed = Lexicon.load("not-measured").column("pattern").stream()
                .map(pattern -> Pattern.compile(pattern.replace("{n}", NUMBER)));
        List<Pattern> all = Stream.concat(listed, Stream.of(QUOTED)).toList();
        searches = IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> new PatternSearch(all.subList(from, Math.min(all.size(), from + AT_ONCE))))
                .toList();
    }

    /** Ranges of the sentence, in no order. */
    List<Span> in(String sentence) {
        List<Span> spans = new ArrayList<>();
        for (PatternSearch search : searches) {
            search.forEach(sentence, (rule, m) -> spans.add(new Span(m.start(), m.end())));
        }
        return spans;
    }
}
