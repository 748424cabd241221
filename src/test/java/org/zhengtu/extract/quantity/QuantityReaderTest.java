package org.zhengtu.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.model.Figure;
import org.zhengtu.model.Span;
import org.zhengtu.model.Target;
import org.zhengtu.text.Article;
import org.zhengtu.text.Byline;
import org.zhengtu.text.Masthead;
import org.zhengtu.text.Page;
import org.zhengtu.text.RunningText;
import org.zhengtu.text.Sentence;
import org.zhengtu.text.Sentences;
import org.zhengtu.text.Tokenizer;

class QuantityReaderTest {

    private static final QuantityReader READER = new QuantityReader();
    private static final Tokenizer TOKENIZER = new Tokenizer();

    static Stream<Arguments> corpus() {
        try (var in = QuantityReaderTest.class.getResourceAsStream("numbers.tsv")) {
            List<Arguments> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("issued\t"))
                    .map(line -> Arguments.of((Object[]) line.split("\t")))
                    .toList();
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void readsWhatTheCorpusSays(String issued, String sentence, String expected) {
        Quantities found = read(issued, sentence);
        String shown = String.join("||", shown(found));
        assertEquals(expected, shown.isEmpty() ? "-" : shown);
        assertEvidence(sentence, found);
    }

    private static Quantities read(String issued, String... paragraphs) {
        Optional<LocalDate> day = issued.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(issued));
        String text = String.join("\n", paragraphs);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            Span span = new Span(start, start + paragraphs[i].length());
            sentences.addAll(Sentences.split(RunningText.of(text, span), i));
            start = span.end() + 1;
        }
        Article article = new Article("", List.of(), Byline.NONE, sentences, new Span(0, text.length()));
        Page page = new Page("test", text, Masthead.NONE, List.of(article));
        return READER.read(new Reading(page, TOKENIZER, day), Meetings.none());
    }

    private static List<String> shown(Quantities found) {
        List<String> rows = new ArrayList<>();
        for (Target t : found.targets()) {
            rows.add(String.join(
                    "|",
                    "T",
                    t.indicator(),
                    t.comparator().sign(),
                    t.quantity().number(),
                    t.quantity().unit(),
                    t.deadline().iso()));
        }
        for (Figure f : found.figures()) {
            rows.add(String.join(
                    "|",
                    "F",
                    f.indicator(),
                    f.quantity().number(),
                    f.quantity().unit(),
                    f.period().iso()));
        }
        return rows;
    }

    private static void assertEvidence(String sentence, Quantities found) {
        Stream.concat(found.targets().stream(), found.figures().stream())
                .flatMap(fact -> fact.evidence().stream())
                .forEach(evidence -> {
                    Span last = evidence.spans().get(evidence.spans().size() - 1);
                    assertTrue(last.end() <= sentence.length());
                });
    }
}
