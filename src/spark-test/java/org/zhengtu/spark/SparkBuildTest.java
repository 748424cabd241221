package org.zhengtu.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.Build;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.Load;
import org.zhengtu.store.Progress;
import org.zhengtu.store.Shards;
import org.zhengtu.store.Store;
import org.zhengtu.store.Stored;

/** The same graph from a cluster as from one machine; the cluster is Spark's local mode with two workers. */
class SparkBuildTest {

    private static final Path PAGES = Path.of("src/samples/pages");
    private static final StructType TABLE = new StructType()
            .add("id", DataTypes.StringType)
            .add("date", DataTypes.StringType)
            .add("area", DataTypes.StringType)
            .add("text", DataTypes.StringType);

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private Path made(String... arguments) {
        Path out = folder.resolve("made" + System.nanoTime());
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", out.toString()));
        assertEquals(0, SparkBuild.run(all.toArray(String[]::new)));
        return out;
    }

    private Path loaded(Path made) {
        Path db = folder.resolve(made.getFileName() + ".db");
        new Load(db, Shards.in(made)).run(Progress.SILENT);
        return db;
    }

    private String builtHere(Path pages) {
        Path db = folder.resolve("here.db");
        new Build(new BuildOptions(List.of(pages.toString()), db, Metadata.none(), GraphBuilder.BASE, 2, false))
                .run(InputStream.nullInputStream(), Progress.SILENT);
        return Stored.everything(db);
    }

    /** What the report says became of each source. */
    private Map<String, String> states(Path made) {
        Map<String, String> states = new TreeMap<>();
        for (Row row : spark.read()
                .parquet(made.resolve("report").toString())
                .select("source", "state", "reason")
                .collectAsList()) {
            states.put(row.getString(0), row.getString(1) + " " + row.getString(2));
        }
        return states;
    }

    @Test
    void isTheSameAsFromOneMachine() {
        String here = builtHere(PAGES);
        assertTrue(here.lines().count() > 4000, here.lines().count() + " lines");
        assertEquals(here, Stored.everything(loaded(made(PAGES.toString()))));
    }

    /** Five partitions of eight pages: three hold two, two hold one; and all in one. */
    @Test
    void isTheSameFromAnyPartitions() {
        String one = Stored.everything(loaded(made(PAGES.toString(), "--partitions", "1")));
        assertEquals(one, Stored.everything(loaded(made(PAGES.toString(), "--partitions", "5"))));
    }

    @Test
    void listsTheBadOnesAndGoesOn() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages/2023"));
        Files.copy(PAGES.resolve("2020-03-20_云岭.txt"), pages.resolve("好.txt"));
        Files.write(pages.resolve("坏.txt"), new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1, 2, (byte) 0xfe, 7});
        Files.writeString(pages.resolve("大.txt"), "区长主持会议。".repeat(2000));
        Files.writeString(pages.resolve("空.txt"), "");
        Files.writeString(pages.resolve(".藏.txt"), "区长主持会议。");
        Path made = made(folder.resolve("pages").toString(), "--max-bytes", "40000");
        Map<String, String> states = states(made);
        assertEquals("written ", states.get("2023/好.txt"));
        assertTrue(states.get("2023/坏.txt").startsWith("refused "), states.toString());
        assertEquals("refused too-large", states.get("2023/大.txt"));
        assertEquals("refused empty", states.get("2023/空.txt"));
        assertEquals(4, states.size());
        try (Store store = Store.open(loaded(made))) {
            assertEquals(List.of("2023_好"), store.documents());
        }
    }

    @Test
    void readsTables() throws IOException {
        String page = Files.readString(PAGES.resolve("2020-03-20_云岭.txt"));
        String undated = "本报讯 县委书记李国栋昨日主持召开县委常委会会议。\n";
        Path table = folder.resolve("table");
        spark.createDataFrame(
                        List.of(
                                RowFactory.create("a", null, null, page),
                                RowFactory.create("b", "2023-07-28", "431124", undated),
                                RowFactory.create("b", "2023-07-28", "431124", undated),
                                RowFactory.create("c", "2023-02-30", null, undated),
                                RowFactory.create("d/1", null, null, page),
                                RowFactory.create("d_1", null, null, undated)),
                        TABLE)
                .write()
                .json(table.toString());
        Path made = made(table.toString(), "--table", "json", "--partitions", "2");
        assertEquals(
                Map.of(
                        "a.txt", "written ",
                        "b.txt", "written ",
                        "c.txt", "refused broken",
                        "d/1.txt", "refused id-collision",
                        "d_1.txt", "refused id-collision"),
                states(made));
        String quads = Stored.everything(loaded(made));
        assertTrue(quads.contains("person.431124_李国栋"), "the area of the table");
        assertTrue(quads.contains("\"2023-07-27\""), "yesterday, from the date of the table");
    }

    @Test
    void readsParquet() throws IOException {
        String page = Files.readString(PAGES.resolve("2020-03-20_云岭.txt"));
        Path table = folder.resolve("table.parquet");
        spark.createDataFrame(List.of(RowFactory.create("一", null, null, page)), TABLE)
                .select("id", "text")
                .write()
                .parquet(table.toString());
        assertEquals(Map.of("一.txt", "written "), states(made(table.toString(), "--table", "PARQUET")));
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals(
                2,
                SparkBuild.run(
                        folder.resolve("none").toString(),
                        "--out",
                        folder.resolve("o").toString()));
        assertEquals(2, SparkBuild.run(PAGES.toString(), "--out", folder.toString()));
        assertEquals(2, SparkBuild.run(PAGES.toString()));
        spark.range(3).write().parquet(folder.resolve("numbers").toString());
        assertEquals(
                3,
                SparkBuild.run(
                        folder.resolve("numbers").toString(),
                        "--table",
                        "parquet",
                        "--out",
                        folder.resolve("o").toString()));
        assertThrows(IllegalStateException.class, () -> SparkBuild.main(new String[] {PAGES.toString()}));
    }

    @Test
    void endsDocumentsThatTakeTooLong() throws Exception {
        Document slow = new Slow();
        Row row = new Maker(new Settings(GraphBuilder.BASE, "", "", 1000, java.time.Duration.ofMillis(50), null))
                .call(slow);
        assertEquals("timeout", row.getString(3));
        assertEquals("slow.txt", row.getString(0));
    }
}
