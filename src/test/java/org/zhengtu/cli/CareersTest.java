package org.zhengtu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of three years make careers, targets meet figures; two stores tell apart what one page more says. */
class CareersTest {

    @TempDir
    static Path folder;

    private static String db;

    private record Run(int exit, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(exit, out.toString(), err.toString());
    }

    @BeforeAll
    static void build() throws Exception {
        db = built("db");
    }

    /** A store of the sample pages, built in a process of its own: their invented district is in a lexicon of their own. */
    private static String built(String name) throws IOException, InterruptedException {
        String store = folder.resolve(name).toString();
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "build",
                        "src/samples/pages",
                        "--lexicon",
                        "src/samples/lexicon",
                        "--db",
                        store,
                        "-q")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        assertEquals(0, build.waitFor());
        return store;
    }

    private static List<String> tenures(String name) {
        return run(
                        "query",
                        "--db",
                        db,
                        "-o",
                        "csv",
                        "-e",
                        "SELECT ?title ?acting ?first ?last { ?p rdfs:label \"" + name + "\" . ?t zt:holder ?p ;"
                                + " zt:acting ?acting ; zt:post/zt:postTitle ?title ; zt:firstObserved ?first ;"
                                + " zt:lastObserved ?last . FILTER( ?title IN (\"区长\", \"书记\", \"县长\") ) } ORDER BY ?first")
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void anActingHeadIsConfirmedAndBecomesSecretary() {
        assertEquals(
                List.of(
                        "区长,true,2020-03-20,2020-03-20",
                        "区长,false,2020-09-11,2022-08-25",
                        "书记,false,2023-01-16,2023-07-28"),
                tenures("林知远"));
        assertEquals(List.of("书记,false,2020-03-20,2022-08-25"), tenures("周敬文"));
        assertEquals(List.of("县长,false,2022-08-30,2022-08-30"), tenures("林志远"), "another man in another county");
    }

    @Test
    void twoStoresDifferByThePageThatOneLacks() throws Exception {
        assertEquals(0, run("diff", db, db).exit());
        String less = built("less");
        assertEquals(0, run("diff", db, less).exit());
        assertEquals(0, run("remove", "--db", less, "2022-08-30_青禾").exit());
        Path nquads = folder.resolve("changes.nq");
        Run diff = run("diff", less, db, "--nquads", nquads.toString());
        assertEquals(1, diff.exit(), diff.err());
        assertTrue(diff.out().startsWith("2022-08-30_青禾\n"), diff.out());
        assertTrue(diff.out().contains("  林志远  zd:person."), diff.out());
        assertTrue(diff.out().contains("    + 首见 2022-08-30"), diff.out());
        assertTrue(diff.err().contains(" added, 0 removed, 0 changed"), diff.err());
        Dataset changes = RDFDataMgr.loadDataset(nquads.toString());
        changes.listNames()
                .forEachRemaining(name -> assertTrue(name.startsWith("https://w3id.org/zhengtu/graph/added/"), name));
        assertEquals(
                Files.readAllLines(nquads).size(),
                Integer.parseInt(diff.err().split(" added")[0].strip()));
        assertEquals(2, run("diff", db, folder + "/nowhere").exit());
    }

    @Test
    void aSumThatWasReadOtherwiseIsAChange() throws Exception {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Path page = Path.of("src/samples/pages/2022-08-25_云岭.txt");
        String text = Files.readString(page);
        assertTrue(text.contains("总投资9.6亿元"));
        Files.writeString(pages.resolve(page.getFileName()), text);
        String before = folder.resolve("before").toString();
        assertEquals(0, run("build", pages.toString(), "--db", before, "-q").exit());
        Files.writeString(pages.resolve(page.getFileName()), text.replace("总投资9.6亿元", "总投资8.6亿元"));
        String after = folder.resolve("after").toString();
        assertEquals(0, run("build", pages.toString(), "--db", after, "-q").exit());
        Run diff = run("diff", before, after);
        assertTrue(diff.out().contains("    ~ 总投资原文 9.6亿元 → 8.6亿元\n"), diff.out());
        assertTrue(diff.out().contains("    ~ 总投资 960000000.0 → 860000000.0\n"), diff.out());
        assertTrue(diff.err().contains("0 added, 0 removed, 3 changed"), diff.err());
    }

    @Test
    void whatIsNotToBeExceededIsReachedFromAbove() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("aims"));
        Files.writeString(
                pages.resolve("a.txt"),
                "江永报\n2023年1月20日 星期五 第45期\n政府工作报告摘登\n2022年，全县实现地区生产总值150亿元，城乡居民收入比为1.9。\n"
                        + "到2025年，全县地区生产总值达到200亿元，城乡居民收入比控制在1.8以内。\n");
        String store = folder.resolve("aims-db").toString();
        assertEquals(0, run("build", pages.toString(), "--db", store, "-q").exit());
        assertEquals(
                List.of(
                        "地区生产总值,20000000000.0,2025-12-31,15000000000.0,2022-12-31,,75.0,3",
                        "城乡居民收入倍差,1.8,2025-12-31,1.9,2022-12-31,,94.7,3"),
                run("query", "--db", store, "-o", "csv", "target-against-figures")
                        .out()
                        .lines()
                        .skip(1)
                        .toList());
    }
}
