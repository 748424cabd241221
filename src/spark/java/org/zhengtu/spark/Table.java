package org.zhengtu.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import scala.Tuple2;

/**
 * A table of documents: columns {@code id} and {@code text}, and where they are known {@code publication}, {@code date}
 * (2022-04-13) and {@code area} (a GB/T 2260 code or a name). Rows with the same id and text are read once; rows with the
 * same id and other texts not at all.
 */
final class Table {

    private static final List<String> NEEDED = List.of("id", "text");
    private static final List<String> GIVEN = List.of("publication", "date", "area");

    /** The forms a table comes in. */
    enum Form {
        PARQUET,
        JSON
    }

    private Table() {}

    /**
     * The documents of a table.
     *
     * @throws UserFault if a column is missing
     */
    static JavaRDD<Document> documents(SparkSession spark, Form form, List<String> paths) {
        Dataset<Row> table =
                spark.read().format(form.name().toLowerCase(Locale.ROOT)).load(paths.toArray(String[]::new));
        Set<String> there = new HashSet<>(List.of(table.columns()));
        for (String column : NEEDED) {
            if (!there.contains(column)) {
                throw new UserFault(
                        Exit.BAD_DATA,
                        paths.get(0) + ": no column " + column
                                + "; a table needs the columns id and text, and may have " + String.join(", ", GIVEN));
            }
        }
        List<Column> columns = new ArrayList<>();
        NEEDED.forEach(column -> columns.add(word(column)));
        GIVEN.forEach(column -> columns.add(
                there.contains(column) ? word(column) : functions.lit("").as(column)));
        return table.select(columns.toArray(Column[]::new))
                .dropDuplicates()
                .javaRDD()
                .map(Table::document);
    }

    private static Column word(String column) {
        return functions
                .coalesce(functions.col(column).cast("string"), functions.lit(""))
                .as(column);
    }

    private static Document document(Row row) {
        return new TableDocument(
                row.getString(0), row.getString(2), row.getString(3), row.getString(4), row.getString(1));
    }

    /** The ids that several of the documents have. */
    static Set<String> collisions(JavaRDD<Document> documents) {
        return new TreeSet<>(documents
                .mapToPair(document -> new Tuple2<>(document.file().id(), 1))
                .reduceByKey(Integer::sum)
                .filter(id -> id._2() > 1)
                .keys()
                .collect());
    }
}
