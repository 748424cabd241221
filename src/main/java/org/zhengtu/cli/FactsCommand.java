package org.zhengtu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zhengtu.evaluate.FactTable;
import org.zhengtu.evaluate.FactTables;
import org.zhengtu.store.FactQueries;
import org.zhengtu.store.ReplacedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = "Writes the fact tables of every document: one folder each, tab-separated.",
        footer = {"", "Example:", "  zhengtu facts --db graph --out tables"})
final class FactsCommand implements Callable<Integer> {

    @Mixin
    private GraphOptions graph;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "the folder to write into")
    private Path out;

    @Override
    public Integer call() {
        return graph.read(link -> {
            FactQueries facts = new FactQueries(link);
            facts.documents().forEach((id, document) -> {
                for (FactTable table : FactTables.all()) {
                    List<Map<String, String>> rows = facts.rows(table.name(), document);
                    ReplacedFile.write(
                            out.resolve(id).resolve(table.name() + ".tsv"), file -> write(file, table, rows));
                }
            });
            return 0;
        });
    }

    private static void write(OutputStream file, FactTable table, List<Map<String, String>> rows) throws IOException {
        line(file, table.columnNames());
        for (Map<String, String> row : rows) {
            line(
                    file,
                    table.columnNames().stream()
                            .map(column -> cell(row.get(column)))
                            .toList());
        }
    }

    private static void line(OutputStream file, List<String> cells) throws IOException {
        file.write((cells.stream().collect(Collectors.joining("\t")) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\n\\r]", " ");
    }
}
