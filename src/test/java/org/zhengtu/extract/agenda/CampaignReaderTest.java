package org.zhengtu.extract.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.zhengtu.model.Campaign;
import org.zhengtu.model.Span;

class CampaignReaderTest {

    private static final CampaignReader READER = new CampaignReader();

    static Stream<Arguments> corpus() {
        try (var in = CampaignReaderTest.class.getResourceAsStream("campaigns.tsv")) {
            List<Arguments> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
                    .toList();
            assertEquals(18, rows.size(), "rows of campaigns.tsv");
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void namesTheDrives(String sentence, String names) {
        String found =
                READER.read(PlainPage.of(sentence)).stream().map(Campaign::name).collect(Collectors.joining("|"));
        assertEquals(names, found);
    }

    @Test
    void everyMentionIsEvidence() {
        Campaign campaign = READER.read(PlainPage.of("“双提升年”活动启动。“双提升年”活动收官。")).get(0);
        assertEquals(
                List.of(List.of(new Span(0, 8)), List.of(new Span(11, 19))),
                campaign.evidence().stream().map(evidence -> evidence.spans()).toList());
    }
}
