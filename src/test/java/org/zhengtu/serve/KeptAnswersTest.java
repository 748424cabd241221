package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.serve.KeptAnswers.Question;

class KeptAnswersTest {

    private static final Answer ROWS = new Answer.Rows(List.of(), List.of(), 0);

    @TempDir
    Path folder;

    private final KeptAnswers kept = new KeptAnswers(100);

    private static Question question(String sparql) {
        return new Question(QueryFactory.create(sparql), Map.of(), 0);
    }

    private static Question numbered(int number) {
        return question("SELECT * { ?s <x:p> " + number + " }");
    }

    @Test
    void holdUntilTheNextCommit() {
        kept.keep(numbered(1), 7, ROWS, 10);
        assertEquals(Optional.of(ROWS), kept.find(numbered(1), 7));
        assertEquals(Optional.empty(), kept.find(numbered(1), 8));
        kept.keep(numbered(1), 7, ROWS, 10);
        assertEquals(Optional.empty(), kept.find(numbered(1), 8), "an answer of a former state comes late");
    }

    @Test
    void areThoseOfTheSameTermsOnly() {
        Question other = new Question(numbered(1).query(), Map.of("s", NodeFactory.createURI("x:s")), 0);
        kept.keep(other, 0, ROWS, 10);
        assertEquals(Optional.empty(), kept.find(numbered(1), 0));
        assertEquals(Optional.of(ROWS), kept.find(other, 0));
    }

    @Test
    void dropWhatWasNotAskedForLongest() {
        for (int i = 1; i <= 4; i++) {
            kept.keep(numbered(i), 0, ROWS, 25);
        }
        kept.find(numbered(1), 0);
        kept.keep(numbered(5), 0, ROWS, 25);
        assertEquals(Optional.of(ROWS), kept.find(numbered(1), 0));
        assertEquals(Optional.empty(), kept.find(numbered(2), 0));
        kept.keep(numbered(6), 0, ROWS, 26);
        assertEquals(Optional.empty(), kept.find(numbered(6), 0), "more than a quarter of all");
    }

    @Test
    void areNoneOfChanceClockOrIndex() {
        for (String changing : List.of(
                "SELECT (RAND() AS ?x) {}",
                "SELECT (now() AS ?x) {}",
                "SELECT (STRUUID() AS ?x) {}",
                "SELECT * { ?s <http://jena.apache.org/text#query> 'x' }")) {
            kept.keep(question(changing), 0, ROWS, 1);
            assertEquals(Optional.empty(), kept.find(question(changing), 0), changing);
        }
    }

    @Test
    void followTheStore() throws Exception {
        try (ServedSample sample = new ServedSample(folder.resolve("db"))) {
            String posts = "SELECT ?x { ?x a <x:new> }";
            String before = sample.query(posts).body();
            sample.add("(<x:g> <x:one> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <x:new>)");
            String after = sample.query(posts).body();
            assertTrue(!before.contains("x:one") && after.contains("x:one"), before + after);
        }
    }
}
