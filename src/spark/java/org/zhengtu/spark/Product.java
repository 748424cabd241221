package org.zhengtu.spark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.zhengtu.source.Refusal;
import org.zhengtu.store.DocumentBuild.Made;
import org.zhengtu.store.DocumentEntry;
import org.zhengtu.store.FileReport;

/** What was made of a document, as a row: its report, and its quads and text where it has them. */
final class Product {

    static final StructType REPORT = new StructType()
            .add("source", DataTypes.StringType)
            .add("document", DataTypes.StringType)
            .add("state", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("bytes", DataTypes.LongType)
            .add("encoding", DataTypes.StringType)
            .add("articles", DataTypes.IntegerType)
            .add("facts", DataTypes.createMapType(DataTypes.StringType, DataTypes.IntegerType))
            .add("warnings", DataTypes.createArrayType(DataTypes.StringType))
            .add("seconds", DataTypes.DoubleType);

    static final StructType SCHEMA = REPORT.add("quads", DataTypes.StringType).add("text", DataTypes.StringType);

    private Product() {}

    static Row of(Refusal refusal) {
        return of(FileReport.of(refusal, 0), Optional.empty());
    }

    static Row of(Made made) {
        return of(made.report(), made.entry());
    }

    private static Row of(FileReport report, Optional<DocumentEntry> entry) {
        return RowFactory.create(
                report.source(),
                report.document(),
                report.state().word(),
                report.reason(),
                report.message(),
                report.bytes(),
                report.encoding(),
                report.articles(),
                scala.jdk.javaapi.CollectionConverters.asScala(report.facts()),
                report.warnings().toArray(String[]::new),
                report.seconds(),
                entry.map(Product::quads).orElse(null),
                entry.map(DocumentEntry::text).orElse(null));
    }

    /** Lines of N-Quads, those of the document's graph first and each part sorted: the same bytes from every machine. */
    private static String quads(DocumentEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF lines = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NQUADS_UTF8);
        lines.start();
        entry.quads().forEach(lines::quad);
        lines.finish();
        return Arrays.stream(bytes.toString(StandardCharsets.UTF_8).split("\n"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
