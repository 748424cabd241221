package org.zhengtu.spark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.model.UserFault;
import org.zhengtu.source.Reason;
import org.zhengtu.source.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes the graphs of documents on a Spark cluster: N-Quads, texts and reports in a folder, which {@code load} brings into a
 * store. Each document is made by itself, so the result doesn't depend on how many machines made it.
 */
@Command(
        name = "SparkBuild",
        mixinStandardHelpOptions = true,
        description = "Reads documents on a Spark cluster and writes their graphs as N-Quads.",
        footer = {
            "",
            "Examples:",
            "  spark-submit --class org.zhengtu.spark.SparkBuild zhengtu.jar hdfs:///pages --out hdfs:///made",
            "  spark-submit ... SparkBuild zhengtu.jar s3a://papers/2023.parquet --table parquet --out s3a://papers/made",
            "",
            "Then, where the store is to be: zhengtu load --db graph made"
        })
public final class SparkBuild implements Callable<Integer> {

    /** Roughly the documents that keep a core busy for a minute. */
    private static final long PARTITION_BYTES = 4 << 20;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders with all below them, or tables")
    private List<String> inputs;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "the folder to make; must not be there")
    private String out;

    @Option(
            names = "--table",
            paramLabel = "parquet|json",
            description = "PATHs are tables with the columns id and text, and perhaps publication, date, area")
    private Table.Form table;

    @Option(names = "--metadata", paramLabel = "FILE.tsv", description = "as of build")
    private String metadata;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "as of build")
    private String lexicon;

    @Option(names = "--base", paramLabel = "IRI", defaultValue = GraphBuilder.BASE, description = "as of build")
    private String base;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "how many files to write (default: one for 4 MiB of pages, at least two for a core)")
    private int partitions;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = "2097152",
            description = "a larger document is refused (default: ${DEFAULT-VALUE})")
    private int maxBytes;

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            defaultValue = "300",
            description = "a document that takes longer is refused (default: ${DEFAULT-VALUE})")
    private int maxSeconds;

    /** Run by {@code spark-submit}, which takes an exception for failure. */
    public static void main(String[] arguments) {
        int exit = run(arguments);
        if (exit != 0) {
            throw new IllegalStateException("ended with " + exit);
        }
    }

    /** Runs the job; 0 if it was done, whatever became of single documents. */
    static int run(String... arguments) {
        return new CommandLine(new SparkBuild())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    if (fault instanceof UserFault wrong) {
                        line.getErr().println(wrong.getMessage());
                        return wrong.exit().code();
                    }
                    throw fault;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() {
        SparkSession spark = SparkSession.builder().appName("zhengtu").getOrCreate();
        Settings settings = new Settings(
                base,
                sent(spark, metadata),
                sent(spark, lexicon),
                maxBytes,
                Duration.ofSeconds(maxSeconds),
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
        JavaRDD<Row> made = table == null ? ofFolders(spark, settings) : ofTables(spark, settings);
        new Products(spark, out).write(made);
        return 0;
    }

    /** Has Spark bring a file or folder to every machine. */
    private static String sent(SparkSession spark, String path) {
        if (path == null) {
            return "";
        }
        spark.sparkContext().addFile(path, true);
        return new Path(path).getName();
    }

    private JavaRDD<Row> ofFolders(SparkSession spark, Settings settings) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Folder.Listing listing = new Folder(settings.hadoop().value()).list(inputs, settings.limits());
        long bytes = listing.documents().stream()
                .mapToLong(document -> document.file().size())
                .sum();
        List<Row> leftOut = new ArrayList<>();
        listing.leftOut().forEach(refusal -> leftOut.add(Product.of(refusal)));
        // Paths are spread, not files: wholeTextFiles takes twice as long.
        return context.parallelize(listing.documents(), partitions(context, bytes))
                .map(new Maker(settings))
                .union(context.parallelize(leftOut, 1));
    }

    private int partitions(JavaSparkContext context, long bytes) {
        return partitions > 0 ? partitions : (int) Math.max(2L * context.defaultParallelism(), bytes / PARTITION_BYTES);
    }

    private JavaRDD<Row> ofTables(SparkSession spark, Settings settings) {
        JavaRDD<Document> documents = Table.documents(spark, table, inputs);
        Set<String> collisions = Table.collisions(documents);
        JavaRDD<Document> alone = documents.filter(
                document -> !collisions.contains(document.file().id()));
        return (partitions > 0 ? alone.repartition(partitions) : alone)
                .map(new Maker(settings))
                .union(documents
                        .filter(document -> collisions.contains(document.file().id()))
                        .map(SparkBuild::collision));
    }

    private static Row collision(Document document) {
        return Product.of(new Refusal(
                document.file().sourceName(),
                Reason.ID_COLLISION,
                document.file().shown() + ": another row has the same document id ("
                        + document.file().id() + ") and other contents; neither is read",
                document.file().size()));
    }
}
