package org.zhengtu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.evaluate.Calibration.Bucket;
import org.zhengtu.model.UserFault;

class EvaluationTest {

    private static final FactTable PERSON = FactTables.named("person");
    private static final FactTable MEETING = FactTables.named("meeting");

    @TempDir
    private Path gold;

    @BeforeEach
    void writeGold() throws IOException {
        write("one/person.tsv", "name\tkind\n沈望舒\tofficial\n陆之远\treporter\n");
        write("one/meeting.tsv", "meeting\tdate\tpart\tbody\n区政府第3次常务会议\t2023-05\t\t云岭区政府\n");
        write("two/person.tsv", "name\tkind\n江听雪\tother\n");
        write("README.md", "not a document");
    }

    @Test
    void scoresAreSumsOfRows() throws IOException {
        Evaluation evaluation = evaluate(Map.of(
                "one",
                Map.of(
                        "person", List.of(person("沈望舒", "official"), person("陆之远", "other"), person("许多", "other")),
                        "meeting",
                                List.of(Map.of("meeting", "区政府第3次常务会议", "date", "2023-05-04", "body", "澄江市云岭区人民政府"))),
                "three",
                Map.of("person", List.of(person("江听雪", "other")))));
        assertEquals(Set.of("one", "two"), evaluation.documents());
        assertEquals(Set.of("two"), evaluation.absent());
        assertEquals(new Score(1, 3, 3), evaluation.score(PERSON));
        assertEquals(new Score(1, 1, 1), evaluation.score(MEETING));
        assertEquals(new Score(2, 4, 4), evaluation.score());
        assertEquals(new Score(2, 4, 3), evaluation.score("one"));
        assertEquals(new Score(0, 0, 1), evaluation.score("two"));
        assertEquals(new Score(1, 3, 2), evaluation.score("one", PERSON));
        assertEquals(Score.NONE, evaluation.score("three"));
    }

    @Test
    void errorsAreTheRowsMissedAndInvented() throws IOException {
        Evaluation evaluation =
                evaluate(Map.of("one", Map.of("person", List.of(person("沈望舒", "official"), person("陆之远", "other")))));
        assertEquals(
                List.of(
                        "- one person: 陆之远 | reporter",
                        "+ one person: 陆之远 | other",
                        "- one meeting: 区政府第3次常务会议 | 2023-05 |  | 云岭区政府",
                        "- two person: 江听雪 | other"),
                evaluation.errors().stream().map(FactError::line).toList());
        assertEquals(1, evaluation.errors(MEETING).size());
    }

    @Test
    void goldAgainstItselfIsAllRight() throws IOException {
        Evaluation folder = Evaluation.of(gold, gold, Set.of());
        assertEquals(new Score(4, 4, 4), folder.score());
        assertEquals(List.of(), folder.errors());
        assertEquals(Set.of(), folder.absent());
    }

    @Test
    void chosenDocumentsAloneAreCompared() throws IOException {
        Evaluation evaluation = Evaluation.of(gold, gold, Set.of("two"));
        assertEquals(new Score(1, 1, 1), evaluation.score());
        UserFault fault = assertThrows(UserFault.class, () -> Evaluation.of(gold, gold, Set.of("two", "tow")));
        assertEquals("gold has no document tow", fault.getMessage());
    }

    @Test
    void aFolderThatIsNotThereIsTheUsersFault() {
        UserFault fault = assertThrows(UserFault.class, () -> Evaluation.of(gold.resolve("none"), gold, Set.of()));
        assertEquals(UserFault.Exit.BAD_DATA, fault.exit());
    }

    @Test
    void confidenceIsHeldAgainstRightRows() throws IOException {
        Evaluation evaluation = evaluate(Map.of(
                "one",
                Map.of(
                        "person",
                        List.of(
                                sure(person("沈望舒", "official"), "0.9"),
                                sure(person("许多", "other"), "1.0"),
                                sure(person("陆之远", "reporter"), "0.6"),
                                sure(person("不少", "other"), "0.5999"),
                                sure(person("好些", "other"), "0.2"),
                                person("若干", "other")))));
        assertEquals(
                List.of(
                        new Bucket(0.0, 0.5, 1, 0),
                        new Bucket(0.5, 0.6, 1, 0),
                        new Bucket(0.6, 0.7, 1, 1),
                        new Bucket(0.7, 0.8, 0, 0),
                        new Bucket(0.8, 0.9, 0, 0),
                        new Bucket(0.9, 1.0, 2, 1)),
                evaluation.calibration().buckets());
        assertEquals(0.5, evaluation.calibration().buckets().get(5).share());
        assertTrue(Evaluation.of(gold, gold, Set.of()).calibration().isEmpty());
    }

    @Test
    void theTablesAreTheTwelveOfTheGuidelines() {
        assertEquals(
                List.of(
                        "document",
                        "article",
                        "person",
                        "organization",
                        "post",
                        "meeting",
                        "participation",
                        "agenda",
                        "policy",
                        "project",
                        "target",
                        "figure"),
                FactTables.names());
        assertEquals(
                List.of("indicator", "comparator", "value", "unit", "deadline"),
                FactTables.named("target").columnNames());
        UserFault fault = assertThrows(UserFault.class, () -> FactTables.named("persons"));
        assertTrue(fault.getMessage().startsWith("no fact table is called persons; there are document, article"));
    }

    private Evaluation evaluate(Map<String, Map<String, List<Map<String, String>>>> system) throws IOException {
        return Evaluation.of(FactSource.folder(gold), FactSource.records(system), Set.of());
    }

    private void write(String file, String text) throws IOException {
        Path path = gold.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static Map<String, String> person(String name, String kind) {
        return Map.of("name", name, "kind", kind);
    }

    private static Map<String, String> sure(Map<String, String> row, String confidence) {
        return Map.of("name", row.get("name"), "kind", row.get("kind"), "confidence", confidence);
    }
}
