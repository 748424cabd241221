package org.zhengtu.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.model.Span;
import org.zhengtu.text.PageReader;
import org.zhengtu.text.Tokenizer;

/** What rules leave is told with the words they left. */
class DeclinesTest {

    private static final Tokenizer TOKENIZER = new Tokenizer();

    private static List<String> declined(String text) {
        List<String> told = new ArrayList<>();
        Declines declines =
                (rule, reason, where) -> told.add(rule + " " + quote(where.get(), text) + " " + reason.get());
        Optional<LocalDate> issued = Optional.of(LocalDate.of(2022, 7, 28));
        new Extractor().extract(new Reading(new PageReader().read("d", text), TOKENIZER, issued, declines));
        return told;
    }

    private static String quote(List<Span> spans, String text) {
        return spans.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7月27日，青禾县召开夏粮收购会议，传达全国两会精神。|MEETING-07 全国两会 no meeting held: it is to come, long past, or only its spirit is told of",
                "7月27日，青禾县召开夏粮收购会议。会议研究了有关事项。|AGENDA-01 有关事项 no item of an agenda: it names nothing in particular",
                "会议要求，要认真组织20名干部学习，做好200户居民的工作。|TARGET-01 200户 no target: it is a task, not what is to be reached",
                "7月27日，游客在青禾县政府会议室合影。|ORG-01 青禾县政府 no body: it is told of as a place, as what is built, or as a seat",
                "7月27日，青禾县有序推进老旧小区改造工程。|PROJECT-02 老旧小区改造工程 no project: its name is that of a class",
            })
    void namesRuleWordsAndReason(String text, String told) {
        assertEquals(List.of(told), declined(text));
    }

    @Test
    void isSilentWhereNothingIsLeft() {
        assertEquals(List.of(), declined("7月27日，青禾县召开夏粮收购会议。副县长李大山主持会议。"));
    }
}
