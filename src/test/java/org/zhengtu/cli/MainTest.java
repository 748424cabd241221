package org.zhengtu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.store.QueryLibrary;
import org.zhengtu.store.Store;

/** The contract of the command line: what is printed where, and what the process ends with. */
class MainTest {

    @TempDir
    static Path folder;

    private static Path db;

    /** What one command did. */
    private record Run(int exit, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(exit, out.toString(), err.toString());
    }

    @BeforeAll
    static void buildSamples() {
        db = folder.resolve("db");
        Run built = run("build", "src/samples/pages", "--db", db.toString(), "--report", folder + "/report.json");
        assertEquals(0, built.exit(), built.err());
        assertTrue(built.out().contains("written"), built.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "export", "compact"})
    void saysNothingWithQuiet(String command) {
        List<String> line = new ArrayList<>(List.of(command, "--db", db.toString(), "--quiet"));
        if (command.equals("export")) {
            line.addAll(List.of("--out", folder.resolve("quiet.ttl").toString()));
        }
        Run quiet = run(line.toArray(String[]::new));
        assertEquals(0, quiet.exit(), quiet.err());
        assertEquals("", quiet.out() + quiet.err());
    }

    @Test
    void loadsOnlyTheCommandThatIsNamed() {
        assertEquals(
                Set.of("stats"),
                Main.commands("stats", "--help").getSubcommands().keySet());
        assertTrue(Main.commands("--help").getSubcommands().size() > 10);
        assertTrue(Main.commands("stat").getSubcommands().containsKey("stats"), "for a hint");
    }

    static Stream<String> commands() {
        return Main.commands().getSubcommands().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHelpsWithAnExample(String command) {
        Run help = run(command, "--help");
        assertEquals(0, help.exit());
        assertTrue(help.out().contains("Example") && help.out().contains("zhengtu " + command), help.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "build", "query --db"})
    void wrongUsageIsTwo(String line) {
        Run wrong = run(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, wrong.exit());
        assertTrue(wrong.err().contains("Usage: zhengtu") || wrong.err().contains("'" + line + "'"), wrong.err());
        assertTrue(wrong.out().isEmpty(), wrong.out());
    }

    @Test
    void aMissingStoreIsUsage() {
        Run missing = run("stats", "--db", folder + "/nowhere");
        assertEquals(2, missing.exit());
        assertTrue(missing.err().contains("nowhere") && missing.err().contains("build"), missing.err());
    }

    @Test
    void aRefusedFileIsOne() throws IOException {
        Path in = Files.createDirectories(folder.resolve("refused"));
        Files.write(in.resolve("x.txt"), new byte[] {0, 1, 2, 3, (byte) 0xFF});
        Run refused = run("build", in.toString(), "--db", folder + "/refused-db");
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("x.txt"), refused.err());
    }

    @Test
    void wrongMetadataIsThreeAndNamesTheLine() throws IOException {
        Path tsv = Files.writeString(folder.resolve("m.tsv"), "id\tdate\na\tyesterday\n");
        Run wrong = run("build", "src/samples/pages", "--db", folder + "/m-db", "--metadata", tsv.toString());
        assertEquals(3, wrong.exit());
        assertTrue(wrong.err().contains("m.tsv") && wrong.err().contains("yesterday"), wrong.err());
    }

    @ParameterizedTest
    @CsvSource({
        "area.tsv, code|name|parent|level, 990100|澄江市|530000|town, town, must be one of [city",
        "tenure-verb.tsv, verb|form|change|link, 卸任|after|GONE|, GONE, must be one of [APPOINTED",
        "outlook.tsv, pattern|mood, (争取|aim, (争取, no regular expression: Unclosed group",
        "anniversary.tsv, event|year, 云岭建县|一九五三, 一九五三, must be a whole number"
    })
    void aWrongWordIsThreeAndNamesLineAndValue(String name, String columns, String row, String value, String fault)
            throws IOException {
        Path lexicon = Files.createDirectories(folder.resolve("lexicon-" + name));
        Files.writeString(lexicon.resolve(name), (columns + "\n" + row + "\n").replace('|', '\t'));
        Run wrong = run("build", "src/samples/pages", "--db", folder + "/l-db", "--lexicon", lexicon.toString());
        assertEquals(3, wrong.exit());
        assertTrue(wrong.err().contains(name + ":2: column "), wrong.err());
        assertTrue(wrong.err().contains("\"" + value + "\": " + fault), wrong.err());
    }

    @Test
    void aQueryThatIsNoSparqlIsThree() {
        Run wrong = run("query", "--db", db.toString(), "-e", "SELECT WHERE");
        assertEquals(3, wrong.exit());
        assertTrue(wrong.err().contains("SPARQL"), wrong.err());
    }

    @Test
    void anUnknownParameterIsNamed() {
        Run wrong = run("query", "--db", db.toString(), "facts/person", "-p", "who=x");
        assertEquals(2, wrong.exit());
        assertTrue(wrong.err().contains("'who'") && wrong.err().contains("document"), wrong.err());
    }

    @Test
    void aLockedStoreIsFour() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.resolve("held").toString())
                .redirectErrorStream(true)
                .start();
        try (var lines = holder.inputReader()) {
            assertEquals(
                    "held", lines.lines().filter("held"::equals).findFirst().orElse(""));
            Run locked = run("stats", "--db", folder + "/held");
            assertEquals(4, locked.exit(), locked.err());
            assertTrue(locked.err().contains("--endpoint"), locked.err());
        } finally {
            holder.destroy();
            holder.waitFor();
        }
    }

    /** Holds a store until it is ended. */
    static final class Holder {

        public static void main(String[] args) throws IOException {
            try (Store store = Store.create(Path.of(args[0]))) {
                store.write(dataset -> {});
                System.out.println("held");
                System.out.flush();
                System.in.read();
            }
        }
    }

    @Test
    void queriesPrintTheirRowsOnStdoutAlone() {
        Run rows =
                run("query", "--db", db.toString(), "-e", "SELECT (COUNT(*) AS ?n) { ?d a zt:Document }", "-o", "csv");
        assertEquals(0, rows.exit(), rows.err());
        assertEquals(List.of("n", "8"), rows.out().lines().toList());
    }

    @Test
    void askAndConstructAreAnsweredToo() {
        assertEquals(
                "true",
                run("query", "--db", db.toString(), "-e", "ASK { ?d a zt:Document }")
                        .out()
                        .strip());
        Run graph = run("query", "--db", db.toString(), "-e", "CONSTRUCT { ?d a zt:Page } WHERE { ?d a zt:Document }");
        assertTrue(graph.out().contains("zt:Page"), graph.out());
    }

    @Test
    void saysThatItNeedsAGraph() {
        Run stats = run("stats");
        assertEquals(2, stats.exit());
        assertTrue(stats.err().contains("--db DIR or --endpoint URL"), stats.err());
    }

    @Test
    void listsTheLibrary() {
        Run list = run("query", "--list");
        assertTrue(list.out().contains("facts/person"), list.out());
    }

    @Test
    void writesFactTablesForEachDocument() throws IOException {
        Path out = folder.resolve("facts");
        assertEquals(
                0, run("facts", "--db", db.toString(), "--out", out.toString()).exit());
        try (Stream<Path> files = Files.walk(out)) {
            assertEquals(8 * 12, files.filter(Files::isRegularFile).count());
        }
        assertEquals(
                "publication\tissue\tdate\n今日云岭\t812\t2020-03-20\n",
                Files.readString(out.resolve("2020-03-20_云岭/document.tsv")));
    }

    @Test
    void validatesWithoutViolations() {
        Run valid = run("validate", "--db", db.toString());
        assertEquals(0, valid.exit(), valid.out());
        assertEquals(
                "0 violations",
                valid.err().lines().reduce((first, last) -> last).orElse(""));
    }

    @Test
    void validateTellsWhatTheChecksFind() {
        List<String> told = run("validate", "--db", db.toString()).out().lines().toList();
        for (String name : QueryLibrary.names()) {
            if (name.startsWith("check/")) {
                long rows = run("query", "--db", db.toString(), name, "-o", "csv")
                                .out()
                                .lines()
                                .count()
                        - 1;
                assertTrue(
                        told.stream()
                                .anyMatch(line -> line.matches(name + " +(error|warning|info) +" + rows + " .*\\?")),
                        name + " " + rows + "\n" + told);
            }
        }
        assertEquals("", run("validate", "-q", "--db", db.toString()).out());
    }

    /** Who serves the store with inference gets no type from a domain or range that a thing doesn't have anyway. */
    @Test
    void domainsAndRangesSayNothingFalse() {
        for (String wrong : List.of(
                "SELECT DISTINCT ?p { ?p rdfs:domain ?type . ?thing ?p ?o "
                        + "FILTER NOT EXISTS { ?thing a/rdfs:subClassOf* ?type } }",
                "SELECT DISTINCT ?p { ?p rdfs:range ?type . ?s ?p ?thing FILTER( isIRI(?thing) ) "
                        + "FILTER NOT EXISTS { ?thing a/rdfs:subClassOf* ?type } }")) {
            Run none = run("query", "--db", db.toString(), "-o", "csv", "-e", wrong);
            assertEquals("p", none.out().strip(), wrong);
        }
    }

    @Test
    void spreadsheetsTakeNothingForAFormula() {
        Run sheet = run(
                "query",
                "--db",
                db.toString(),
                "-o",
                "excel-csv",
                "-e",
                "SELECT (\"=1+2\" AS ?a) (-5 AS ?b) (\"林知远\" AS ?c) {}");
        assertEquals("\uFEFFa,b,c\r\n'=1+2,-5,林知远\r\n", sheet.out());
    }

    @Test
    void valuesOfParametersKeepTheirQuotes() {
        Run none = run("query", "--db", db.toString(), "official-timeline", "-o", "csv", "-p", "name=x\" } #='");
        assertEquals(0, none.exit());
        assertEquals(
                "person,post,acting,firstSeen,lastSeen,sightings,nominated,appointed,left",
                none.out().strip());
        assertEquals("", none.err());
        Run wrong = run("query", "--db", db.toString(), "official-timeline", "-p", "林知远");
        assertEquals(2, wrong.exit());
        assertTrue(wrong.err().contains("-p takes name=value"), wrong.err());
    }

    @Test
    void exportsTheSameBytesTwice() throws IOException {
        Path one = folder.resolve("one.ttl");
        Path two = folder.resolve("two.ttl");
        assertEquals(
                0, run("export", "--db", db.toString(), "--out", one.toString()).exit());
        assertEquals(
                0, run("export", "--db", db.toString(), "--out", two.toString()).exit());
        assertEquals(Files.readString(one), Files.readString(two));
        assertFalse(Files.readString(one).isEmpty());
    }

    @Test
    void whyShowsTheSentence() {
        Run why = run("why", "--db", db.toString(), "zd:policy.330000_nothing");
        assertEquals(2, why.exit());
        assertTrue(why.err().contains("policy.330000_nothing"), why.err());
    }

    @Test
    void doubtsGoOutAndDecisionsComeBack() throws IOException {
        Path tsv = folder.resolve("doubts.tsv");
        Run out = run("review", "export", "--db", db.toString(), "--out", tsv.toString());
        assertEquals(0, out.exit(), out.err());
        assertTrue(out.err().startsWith("1 open items"), out.err());
        String item = Files.readAllLines(tsv).get(1).split("\t", 2)[0];
        Path decided =
                Files.writeString(folder.resolve("decided.tsv"), "item\tdecision\twho\n" + item + "\taccept\t周编辑\n");
        Run in = run("review", "import", "--db", db.toString(), decided.toString());
        assertEquals(0, in.exit(), in.err());
        assertTrue(in.err().contains("1 decisions: 1 new, 0 changed, 0 withdrawn"), in.err());
        Files.writeString(decided, "item\tdecision\n" + item + "\tperhaps\n");
        Run wrong = run("review", "import", "--db", db.toString(), decided.toString());
        assertEquals(3, wrong.exit());
        assertTrue(
                wrong.err().contains("zhengtu review import: ")
                        && wrong.err().contains("decided.tsv, line 2: column decision"),
                wrong.err());
        Files.writeString(decided, "item\tdecision\n");
        assertTrue(run("review", "import", "--db", db.toString(), decided.toString())
                .err()
                .contains("1 withdrawn"));
        assertEquals(2, run("review").exit());
        assertEquals(2, run("review", "export", "--db", folder + "/nowhere").exit());
    }

    @Test
    void theReportNamesEveryFile() throws IOException {
        String json = Files.readString(folder.resolve("report.json"));
        try (Stream<Path> pages = Files.list(Path.of("src/samples/pages"))) {
            pages.forEach(page -> assertTrue(json.contains(page.getFileName().toString()), page.toString()));
        }
    }
}
