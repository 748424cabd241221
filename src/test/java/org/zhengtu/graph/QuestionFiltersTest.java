package org.zhengtu.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.QueryLibrary;

/** The parameters that the explorer's filter sets in every question: area, since, until, confidence. */
class QuestionFiltersTest {

    /** Nothing of the sample lies there, then, or is so sure. */
    private static final Map<String, String> NOTHING =
            new TreeMap<>(Map.of("area", "11", "since", "2099-01-01", "until", "1900-01-01", "confidence", "1.0"));

    /** All that has a place or evidence is kept by these. */
    private static final Map<String, String> EVERYTHING = new TreeMap<>(Map.of("area", "99", "confidence", "0.1"));

    /** Questions about doubts or about evidence itself, and about one meeting, which has one day. */
    private static final List<String> WITHOUT =
            List.of("date-problems", "evidence-for-a-fact", "name-variants", "what-a-meeting-deployed");

    private static List<String> parameters(String question) {
        return QueryLibrary.named(question).parameters().stream()
                .map(NamedQuery.Parameter::name)
                .toList();
    }

    @Test
    void areInEveryQuestion() {
        assertEquals(
                WITHOUT,
                QueryLibrary.names().stream()
                        .filter(name -> !name.contains("/"))
                        .filter(name -> !parameters(name).containsAll(List.of("since", "until", "confidence")))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> leaveNothing() throws IOException {
        return each(NOTHING).map(one -> one.test(0));
    }

    @TestFactory
    Stream<DynamicTest> leaveEverything() throws IOException {
        // The articles and doubts that are counted on a page have no evidence.
        return each(EVERYTHING)
                .filter(one -> !one.file().getFileName().toString().startsWith("coverage-by-document"))
                .map(one -> one.test(Integer.MAX_VALUE));
    }

    /** A case of a question with one more parameter. */
    private record Filtered(Path file, String parameter, String value) {

        /** Only so many of the case's rows are left. */
        DynamicTest test(int rows) {
            return DynamicTest.dynamicTest(file.getFileName() + " " + parameter, () -> {
                Map<String, String> values = QueriesTest.parameters(file);
                values.put(parameter, value);
                assertEquals(
                        QueriesTest.expected(file).lines().limit(1L + rows).toList(),
                        QueriesTest.answer(QueriesTest.name(file), values)
                                .lines()
                                .toList());
            });
        }
    }

    private static Stream<Filtered> each(Map<String, String> values) throws IOException {
        List<Filtered> all = new ArrayList<>();
        for (Path file : QueriesTest.cases()) {
            for (Map.Entry<String, String> value : values.entrySet()) {
                if (parameters(QueriesTest.name(file)).contains(value.getKey())
                        && !QueriesTest.parameters(file).containsKey(value.getKey())) {
                    all.add(new Filtered(file, value.getKey(), value.getValue()));
                }
            }
        }
        assertTrue(all.size() > 40, "" + all.size());
        return all.stream();
    }
}
