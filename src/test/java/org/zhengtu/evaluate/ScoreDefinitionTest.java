package org.zhengtu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds this package against the scoring definition itself: every line that it prints, every similarity. */
class ScoreDefinitionTest {

    private static final String MATCH_EACH_LINE =
            """
            import sys
            sys.path.insert(0, sys.argv[1])
            import score
            for line in sys.stdin.buffer.read().decode("utf-8").split("\\n"):
                if line:
                    kind, gold, gold_of, ours, our_unit = (field.strip() for field in line.split("\\t"))
                    print(repr(score.match(
                        kind,
                        {"v": gold, "row": {"unit": gold_of, "attribute": gold_of}},
                        {"v": ours, "row": {"unit": our_unit}})))
            """;

    private static final List<String> KINDS = List.of(
            "exact",
            "set",
            "comparator",
            "similar",
            "meeting",
            "indicator",
            "org",
            "org?",
            "title",
            "date",
            "part",
            "unit",
            "number",
            "value");

    /** Pieces from which cells are put together; some so that the languages' own notions of space, digit and case show. */
    private static final List<String> PIECES = List.of(
            "澄江市",
            "云岭区",
            "委员会",
            "人民政府",
            "人民代表大会常务委员会",
            "中共",
            "中国共产党",
            "副",
            "代",
            "书记",
            "区长",
            "第",
            "十",
            "三",
            "届",
            "次",
            "期",
            "会议",
            "GDP",
            "国内生产总值",
            "增长",
            "年均",
            "1",
            "2",
            "12",
            "5.",
            "0.5",
            "2022",
            "-08",
            "-16",
            "/",
            "-Q",
            "-h",
            "万",
            "亿",
            "万亿",
            "千",
            "百",
            "米",
            "元",
            "人民币",
            "个百分点",
            "percent",
            "%",
            "-",
            "到",
            "~",
            "负",
            ",",
            "，",
            "。",
            "、",
            ";",
            "；",
            ".",
            "《",
            "》",
            "“",
            " ",
            "　",
            "\u00a0",
            "\u001c",
            "\u0085",
            "\u200b",
            "㎡",
            "①",
            "½",
            "٣",
            "𠮷",
            "İ",
            "ΑΣ",
            "≥",
            "⩾",
            "×",
            "上午",
            "下午",
            "９",
            "ｑ",
            "…");

    private static final List<String> CONTEXTS =
            List.of("", "元", "万元", "亿元", "千米", "百人", "%", "name", "investment", "area", "status", "date", "place");

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyPrintedLineIsTheDefinitions(long seed) throws IOException, InterruptedException {
        ScoreScript script = ScoreScript.assumed();
        Path gold = Files.createDirectories(work.resolve("gold"));
        Path system = Files.createDirectories(work.resolve("system"));
        // Gold is changed too, else its dates would all be as full as they are in one set of pages.
        new NoisyTables(seed).copy(script.gold(), gold);
        new NoisyTables(-seed).copy(script.gold(), system);
        deleteFolder(system.resolve(first(gold)));
        assertEquals(script.score(gold, system, work), printed(Evaluation.of(gold, system, Set.of())));
    }

    @Test
    void goldAgainstItselfIsAllRight() throws IOException, InterruptedException {
        ScoreScript script = ScoreScript.assumed();
        Evaluation evaluation = Evaluation.of(script.gold(), script.gold(), Set.of());
        assertEquals(script.score(script.gold(), script.gold(), work), printed(evaluation));
        assertEquals(evaluation.score().gold(), evaluation.score().right());
        assertTrue(evaluation.errors().isEmpty());
    }

    @Test
    void thePublishedCasesHold() throws IOException, InterruptedException {
        Path cases = ScoreScript.assumed().gold().resolve("score-cases.tsv");
        List<CellCase> published = CellCase.read(Files.readAllLines(cases));
        assertEquals(34, published.size());
        published.forEach(CellCase::check);
    }

    @Test
    void everySimilarityOfTheProjectsOwnCasesIsTheDefinitions() throws IOException, InterruptedException {
        List<CellCase> cases = CellCase.own();
        compare(ScoreScript.assumed(), cases);
    }

    @Test
    void everySimilarityOfGeneratedCellsIsTheDefinitions() throws IOException, InterruptedException {
        Random random = new Random(20260101);
        List<CellCase> cases = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            String gold = cell(random);
            String ours = random.nextInt(3) == 0 ? cell(random) : changed(gold, random);
            cases.add(new CellCase(
                    KINDS.get(i % KINDS.size()), gold, pick(CONTEXTS, random), ours, pick(CONTEXTS, random), 0));
        }
        compare(ScoreScript.assumed(), cases);
    }

    private void compare(ScoreScript script, List<CellCase> cases) throws IOException, InterruptedException {
        List<String> lines = cases.stream().map(CellCase::line).toList();
        List<String> similarities = script.run(MATCH_EACH_LINE, lines, work);
        assertEquals(cases.size(), similarities.size());
        for (int i = 0; i < cases.size(); i++) {
            assertEquals(Double.parseDouble(similarities.get(i)), cases.get(i).similarity(), lines.get(i));
        }
    }

    /** The report as the definition orders it; its columns for document ids are narrower. */
    private static List<String> printed(Evaluation evaluation) {
        EvaluationReport report = new EvaluationReport(evaluation);
        return Stream.of(
                        shortened(report.errors(), evaluation.documents(), 6),
                        shortened(report.documents(), evaluation.documents(), 14),
                        report.tables())
                .flatMap(String::lines)
                .toList();
    }

    private static String shortened(String text, Set<String> documents, int length) {
        String result = text;
        for (String id : documents) {
            result = result.replace(id, id.substring(0, length));
        }
        return result;
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            cell.append(pick(PIECES, random));
        }
        return cell.toString();
    }

    private static String changed(String cell, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> cell + pick(PIECES, random);
            case 1 -> pick(PIECES, random) + cell;
            case 2 -> cell.replace(pick(PIECES, random), pick(PIECES, random));
            default -> cell;
        };
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static Path first(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().findFirst().orElseThrow().getFileName();
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
