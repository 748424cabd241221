package org.zhengtu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar by itself: an unmerged service file makes Jena answer nothing without a word, so classes alone prove little. */
class JarIT {

    @TempDir
    static Path folder;

    private record Run(int exit, String out) {}

    private static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("zhengtu.jar")));
        command.addAll(List.of(args));
        return start(command);
    }

    private static Process start(List<String> command) throws IOException {
        // Another locale and time zone than the developer's must change nothing; paths in Chinese need UTF-8.
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TZ", "Pacific/Kiritimati");
        return builder.start();
    }

    private static Run run(String... args) throws IOException, InterruptedException {
        return ended(start(args));
    }

    private static Run ended(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out);
    }

    private static String db() {
        return folder.resolve("db").toString();
    }

    @BeforeAll
    static void build() throws Exception {
        Run built = run("build", "src/samples/pages", "--lexicon", "src/samples/lexicon", "--db", db());
        assertEquals(0, built.exit(), Files.readString(folder.resolve("err")));
    }

    @Test
    void tellsItsVersion() throws Exception {
        assertTrue(run("--version").out().startsWith("zhengtu 0."));
        assertEquals("", Files.readString(folder.resolve("err")), "a jar without a logger says so here");
    }

    /** What a list means is known only when it is used: in the middle of the work, by the class that reads it. */
    @Test
    void aWordThatMeansNothingIsThree() throws Exception {
        Path lexicon = Files.createDirectories(folder.resolve("lexicon"));
        Files.writeString(lexicon.resolve("area.tsv"), "code\tname\tparent\tlevel\n99010x\t澄江市\t530000\tcity\n");
        Run built = run("build", "src/samples/pages", "--lexicon", lexicon.toString(), "--db", folder + "/none");
        assertEquals(3, built.exit());
        assertTrue(Files.readString(folder.resolve("err")).contains("area.tsv:2: no code: 99010x"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void startsByItsScript() throws Exception {
        List<String> script = List.of(Path.of("target/zhengtu").toAbsolutePath().toString());
        List<String> question = List.of("query", "--db", db(), "official-timeline", "-p", "name=林知远", "-o", "csv");
        Run asked =
                ended(start(Stream.concat(script.stream(), question.stream()).toList()));
        assertEquals(0, asked.exit());
        assertTrue(asked.out().contains("云岭区政府区长"), asked.out());
        assertTrue(ended(start(script)).exit() == 2, "no command is a fault of usage");
    }

    @Test
    void showsAnOfficialsCareer() throws Exception {
        Run career = run("query", "--db", db(), "official-timeline", "-p", "name=林知远", "-o", "csv");
        assertEquals(0, career.exit());
        List<String> rows = career.out().lines().toList();
        assertTrue(rows.stream().anyMatch(row -> row.contains("云岭区政府区长,true,2020-03-20,2020-03-20")), career.out());
        assertTrue(rows.stream().anyMatch(row -> row.contains("云岭区政府区长,false,2020-09-11")), career.out());
        assertTrue(rows.stream().anyMatch(row -> row.contains("云岭区委书记,false,2023-01-16")), career.out());
    }

    @Test
    void keepsTheNearHomonymApart() throws Exception {
        Run people = run(
                "query",
                "--db",
                db(),
                "-o",
                "csv",
                "-e",
                "SELECT DISTINCT ?p ?place { ?p a zt:Official ; rdfs:label ?name ; zt:jurisdiction/rdfs:label ?place"
                        + " FILTER(?name IN ('林知远', '林志远')) } ORDER BY ?name");
        assertTrue(people.out().contains("990121_林志远,青禾县"), people.out());
        assertTrue(people.out().contains("990102_林知远,云岭区"), people.out());
        assertEquals(3, people.out().lines().count(), people.out());
    }

    @Test
    void holdsTargetsAgainstFigures() throws Exception {
        Run board = run("query", "--db", db(), "target-against-figures", "-o", "csv");
        assertTrue(
                board.out().lines().anyMatch(row -> row.startsWith("地区生产总值,60000000000.0,2026-12-31,39800000000.0")),
                board.out());
    }

    @Test
    void readsTheSamplePagesRight() throws Exception {
        Run scores = run("evaluate", "--db", db(), "--gold", "src/samples/gold", "--tsv");
        String all = scores.out()
                .lines()
                .filter(line -> line.startsWith("ALL\tALL"))
                .findFirst()
                .orElseThrow();
        double f1 = Double.parseDouble(all.split("\t")[4]);
        assertTrue(f1 >= 0.95, all);
    }

    @Test
    void exportsTheSameBytesAfterARebuild() throws Exception {
        Path one = folder.resolve("one.ttl");
        Path two = folder.resolve("two.ttl");
        String other = folder.resolve("other").toString();
        assertEquals(0, run("export", "--db", db(), "--out", one.toString()).exit());
        assertEquals(
                0,
                run("build", "src/samples/pages", "--lexicon", "src/samples/lexicon", "--db", other, "--threads", "1")
                        .exit());
        assertEquals(0, run("export", "--db", other, "--out", two.toString()).exit());
        assertEquals(Files.readString(one), Files.readString(two));
    }

    /** The index' codecs are found by service files, the pages' libraries by their place in the jar. */
    private static void assertSearchesAndShows(String endpoint) throws Exception {
        String ask = URLEncoder.encode("ASK { ?s <http://jena.apache.org/text#query> '云岭' }", StandardCharsets.UTF_8);
        HttpClient http = HttpClient.newHttpClient();
        URI query = URI.create(endpoint + "?query=" + ask);
        assertTrue(http.send(HttpRequest.newBuilder(query).build(), BodyHandlers.ofString())
                .body()
                .contains("true"));
        for (String path : List.of("/", "/lib/echarts.esm.min.js", "/lib/yasgui.min.js", "/api/queries")) {
            URI page = URI.create(endpoint).resolve(path);
            assertEquals(
                    200,
                    http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                            .statusCode(),
                    path);
        }
    }

    @Test
    void servesWhatOthersReadThroughTheEndpoint() throws Exception {
        Process server = start("serve", "--db", db(), "--port", "0");
        try (BufferedReader lines = server.inputReader(StandardCharsets.UTF_8)) {
            String endpoint = lines.readLine();
            String query = URLEncoder.encode("ASK { ?d a/^a ?d }", StandardCharsets.UTF_8);
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(endpoint + "?query=" + query))
                                    .build(),
                            BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("true"), answer.body());
            assertSearchesAndShows(endpoint);
            assertEquals(4, run("stats", "--db", db()).exit());
            Run stats = run("stats", "--endpoint", endpoint, "-o", "csv");
            assertTrue(stats.out().lines().anyMatch("Document,8"::equals), stats.out());
        } finally {
            server.destroy();
            server.waitFor();
        }
    }
}
