package org.zhengtu.extract.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtu.extract.PlainPage;
import org.zhengtu.model.PolicyDocument;
import org.zhengtu.model.Span;

class PolicyReaderTest {

    private static final PolicyReader READER = new PolicyReader();

    static Stream<Arguments> corpus() {
        try (var in = PolicyReaderTest.class.getResourceAsStream("policies.tsv")) {
            List<Arguments> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
                    .toList();
            assertEquals(60, rows.size(), "rows of policies.tsv");
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PolicyDocument> read(String text) {
        return READER.read(PlainPage.of(text));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void namesTheDocuments(String sentence, String titles) {
        String found = read(sentence).stream().map(PolicyDocument::title).collect(Collectors.joining("|"));
        assertEquals(titles, found);
    }

    @Test
    void evidenceQuotesTheTitleAcrossLineBreaks() {
        String text = "会议审议《云岭区河湖\n管护办法》。";
        PolicyDocument policy = READER.read(PlainPage.joined(text)).get(0);
        List<Span> spans = policy.evidence().get(0).spans();
        assertEquals("云岭区河湖管护办法", policy.title());
        assertEquals(List.of(new Span(5, 10), new Span(11, 15)), spans);
    }

    @Test
    void shortFormsAreEvidenceOfTheDocumentTheyStandFor() {
        PolicyDocument policy = read("市委印发《关于加强基层治理的意见》。《意见》分五章。").get(0);
        assertEquals(2, policy.evidence().size());
        assertEquals(List.of(new Span(19, 21)), policy.evidence().get(1).spans());
    }

    @Test
    void aTitleWithoutItsClosingMarkIsTrustedLess() {
        double whole = read("审议《村规民约管理办法》等").get(0).evidence().get(0).confidence();
        double open = read("审议《村规民约管理办法、村务公开等").get(0).evidence().get(0).confidence();
        assertTrue(open < whole);
    }

    @Test
    void openingMarksWithoutEndAreReadInLinearTime() {
        assertEquals(List.of(), read("《".repeat(20_000)));
        assertEquals(List.of(), read("《关于" + "的".repeat(50_000)));
    }
}
