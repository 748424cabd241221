package org.zhengtu.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.store.Shards;

/** Writes what was made: {@code quads}, {@code texts} (see {@link Shards}) and {@code report} (Parquet). */
final class Products {

    private static final String AS_SPARK_NAMES_THEM = ".txt.gz";

    private final SparkSession spark;
    private final Path out;
    private final Configuration hadoop;

    Products(SparkSession spark, String out) {
        this.spark = spark;
        this.out = new Path(out);
        this.hadoop = spark.sparkContext().hadoopConfiguration();
    }

    /**
     * Has everything made, once, and writes it.
     *
     * @throws UserFault if the folder is there already or can't be written
     */
    void write(JavaRDD<Row> made) {
        try {
            FileSystem files = out.getFileSystem(hadoop);
            if (files.exists(out)) {
                throw new UserFault(Exit.USAGE, out + " is there already; give a folder that isn't");
            }
            // On disk: what a partition made can be larger than memory, and is written three times.
            Dataset<Row> rows = spark.createDataFrame(made, Product.SCHEMA).persist(StorageLevel.DISK_ONLY());
            Dataset<Row> documents = rows.where("quads IS NOT NULL");
            String quads = folder(Shards.QUADS);
            documents.select("quads").write().option("compression", "gzip").text(quads);
            documents
                    .selectExpr("document AS id", "text")
                    .write()
                    .option("compression", "gzip")
                    .json(folder(Shards.TEXTS));
            rows.drop("quads", "text").write().parquet(folder("report"));
            rows.groupBy("state").count().orderBy("state").show(false);
            rows.unpersist();
            rename(files, new Path(quads));
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't write " + out + ": " + e.getMessage(), e);
        }
    }

    private String folder(String name) {
        return new Path(out, name).toString();
    }

    private static void rename(FileSystem files, Path folder) throws IOException {
        for (FileStatus file : files.listStatus(folder)) {
            String name = file.getPath().getName();
            if (name.endsWith(AS_SPARK_NAMES_THEM)) {
                String quads = name.substring(0, name.length() - AS_SPARK_NAMES_THEM.length()) + Shards.QUAD_FILES;
                files.rename(file.getPath(), new Path(folder, quads));
            }
        }
    }
}
