package org.zhengtu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that contradict themselves or each other: what is doubted, and what an analyst's table makes of them. */
class DoubtfulPagesTest {

    @TempDir
    Path folder;

    private String pages;
    private String db;

    @BeforeEach
    void build() throws IOException {
        pages = Files.createDirectories(folder.resolve("pages")).toString();
        db = folder.resolve("db").toString();
        page("a", "2022年5月20日 星期六 农历壬寅年四月廿一 第45期", "县政府召开第12次常务会议\n5月18日，县长周维舟主持召开县政府第12次常务会议，听取春耕工作汇报。副县长林向晚参加会议。");
        page("b", "2022年6月10日 星期五 农历壬寅年五月十二 第52期", "县政府召开第11次常务会议\n6月8日，县长周维舟主持召开县政府第11次常务会议。1至5月，全县实现地区生产总值56.3亿元。");
        run("build", pages, "--db", db, "-q");
    }

    private void page(String id, String masthead, String text) throws IOException {
        Files.writeString(Path.of(pages, id + ".txt"), "江永报\n" + masthead + "\n" + text + "\n");
    }

    private static String run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(0, Main.run(new PrintWriter(out), new PrintWriter(err), args), err.toString());
        return out.toString();
    }

    private String exported() throws IOException {
        Path file = folder.resolve("graph.nq");
        run("export", "--db", db, "--format", "nquads", "--out", file.toString());
        return Files.readString(file);
    }

    private List<String> table() throws IOException {
        Path file = folder.resolve("doubts.tsv");
        run("review", "export", "--db", db, "--out", file.toString());
        return Files.readAllLines(file);
    }

    private void decide(List<String> table) throws IOException {
        Path file = Files.write(folder.resolve("decided.tsv"), table);
        run("review", "import", "--db", db, file.toString());
        run("build", pages, "--db", db, "-q");
    }

    @Test
    void aDayThatAgreesWithNeitherWeekdayNorMoon() throws IOException {
        List<String> dates =
                table().stream().filter(line -> line.contains("\t日期冲突\t")).toList();
        assertEquals(1, dates.size(), dates.toString());
        String[] cells = dates.get(0).split("\t", -1);
        assertEquals("星期六 与 2022-05-20（星期五）不符；农历壬寅年四月廿一 与 2022-05-20 的农历日期不符", cells[2]);
        assertTrue(cells[4].contains("“2022年5月20日” | “星期六” | “农历壬寅年四月廿一”"), cells[4]);
        assertTrue(cells[5].contains("a 4–14"), cells[5]);
    }

    @Test
    void numbersWithoutATermRunAgainstTheirDays() throws IOException {
        String check = run("query", "--db", db, "check/ordinals-out-of-order", "-o", "csv");
        assertTrue(check.contains("江永县政府2022年第11次常务会议,11 2022-06-08; 12 2022-05-18"), check);
        assertEquals(
                1, table().stream().filter(line -> line.contains("次序与日期相反")).count());
        page("c", "2021年6月11日 星期五 第13期", "县政府召开第14次常务会议\n6月8日，县长周维舟主持召开县政府第14次常务会议。");
        run("build", pages, "--db", db, "-q");
        assertEquals(
                2,
                run("query", "--db", db, "check/ordinals-out-of-order", "-o", "csv")
                        .lines()
                        .count(),
                "a number of another year is of another series");
    }

    @Test
    void whatTheTableCorrectsStaysUntilItsLineIsDeleted() throws IOException {
        String before = exported();
        List<String> table = table();
        String header = table.get(0);
        assertEquals("item\tkind\tdoubt\tcandidates\tquotes\tplaces\tdecision\ttarget\tvalue\twho\twhy", header);
        String empty = "\t\t\t\t\t\t";
        decide(List.of(
                header,
                "zd:person.431125_林向晚" + empty + "rename\t\t林向曦\t周编辑\t扫描误识",
                "zd:figure.431125_gdp_level_2022-01-01_2022-05-31_56-3亿元" + empty + "wrong\t\t\t周编辑\t非本县数据",
                "zd:meeting.431125_县政府_2022_executive_11" + empty + "date\t\t2022-05-11\t周编辑\t见原件"));
        String after = exported();
        assertFalse(after.contains("person.431125_林向晚> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"));
        assertTrue(after.contains("tenure.431125_林向曦__431125_县政府_副县长>"));
        assertFalse(after.contains("<https://w3id.org/zhengtu/ontology#valueText> \"56.3\""));
        assertTrue(after.contains("meeting.431125_县政府_2022_executive_11>"
                + " <https://w3id.org/zhengtu/ontology#dateTo> \"2022-05-11\""));
        assertEquals(
                0, table().stream().filter(line -> line.contains("次序与日期相反")).count(), "no doubt is left");
        decide(List.of(header));
        assertEquals(before, exported());
    }
}
