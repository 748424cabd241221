package org.zhengtu.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.zhengtu.store.Export;
import org.zhengtu.store.Progress;
import org.zhengtu.store.ReplacedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the graph as RDF: sorted, the same bytes every time.",
        footer = {
            "",
            "Examples:",
            "  zhengtu export --db graph --out graph.ttl",
            "  zhengtu export --db graph --out page.trig --format trig --document page_1"
        })
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private GraphOptions graph;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "the file to write, or - for standard output")
    private String out;

    @Option(
            names = "--format",
            defaultValue = "turtle",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Export.Format format;

    @Option(names = "--document", paramLabel = "ID", description = "only the graph of this document")
    private String document;

    @Option(names = "--vocabulary", description = "with the ontology and its code lists")
    private boolean vocabulary;

    @Mixin
    private ProgressOptions progress;

    @Override
    public Integer call() {
        Export export = new Export(format, Optional.ofNullable(document), vocabulary);
        return graph.readGraphs(dataset -> write(export, dataset));
    }

    private int write(Export export, DatasetGraph dataset) {
        try (Progress shown = progress.show(format == Export.Format.TURTLE ? "subjects" : "graphs")) {
            if (out.equals("-")) {
                export.write(dataset, System.out, shown);
            } else {
                ReplacedFile.write(Path.of(out), stream -> export.write(dataset, stream, shown));
            }
        }
        return 0;
    }
}
