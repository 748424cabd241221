package org.zhengtu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.zhengtu.evaluate.Evaluation;
import org.zhengtu.evaluate.EvaluationReport;
import org.zhengtu.evaluate.FactSource;
import org.zhengtu.evaluate.FactTable;
import org.zhengtu.evaluate.FactTables;
import org.zhengtu.store.FactQueries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Precision, recall and F1 of the graph against fact tables written by careful readers.",
        footer = {
            "",
            "Examples:",
            "  zhengtu evaluate --db graph --gold gold",
            "  zhengtu evaluate --db graph --gold gold --errors=meeting --per-doc"
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final String EVERY_TABLE = "all";

    @Spec
    private CommandSpec spec;

    @Mixin
    private GraphOptions graph;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "folder of gold tables, DOCUMENT/TABLE.tsv")
    private Path gold;

    @Option(names = "--doc", paramLabel = "ID", description = "only this document; may be given again")
    private List<String> documents = new ArrayList<>();

    @Option(names = "--per-doc", description = "the sums of each document too")
    private boolean perDocument;

    @Option(
            names = "--errors",
            arity = "0..1",
            fallbackValue = EVERY_TABLE,
            paramLabel = "TABLE",
            description = "list missed (-) and invented (+) rows, of one table or of all")
    private String errors;

    @Option(names = "--calibration", description = "how often the program is right, by how sure it says it is")
    private boolean calibration;

    @Option(names = "--rules", description = "tab-separated: each rule, its rows, those of them that are right")
    private boolean rules;

    @Option(names = "--tsv", description = "tab-separated figures per document and table, for machines")
    private boolean tsv;

    @Override
    public Integer call() {
        return graph.read(link -> {
            try {
                print(Evaluation.of(FactSource.folder(gold), tables(link), Set.copyOf(documents)));
                return 0;
            } catch (IOException e) {
                throw new org.zhengtu.model.UserFault(
                        org.zhengtu.model.UserFault.Exit.BAD_DATA, "can't read " + gold + ": " + e.getMessage(), e);
            }
        });
    }

    private FactSource tables(RDFLink link) throws IOException {
        FactQueries facts = new FactQueries(link);
        Map<String, Map<String, List<Map<String, String>>>> tables = new HashMap<>();
        Map<String, Node> there = facts.documents();
        for (String id : new TreeSet<>(FactSource.folder(gold).documents())) {
            Node document = there.get(id);
            if (document != null) {
                Map<String, List<Map<String, String>>> rows = new HashMap<>();
                FactTables.all().forEach(table -> rows.put(table.name(), facts.trusted(table.name(), document)));
                tables.put(id, rows);
            }
        }
        return FactSource.records(tables);
    }

    private void print(Evaluation evaluation) {
        PrintWriter out = spec.commandLine().getOut();
        for (String absent : evaluation.absent()) {
            spec.commandLine()
                    .getErr()
                    .println("warning: the graph has no document '" + absent + "' of the gold folder");
        }
        EvaluationReport report = new EvaluationReport(evaluation);
        if (tsv || rules) {
            out.print(tsv ? report.tsv() : report.rules());
        } else {
            Optional<FactTable> table = Optional.ofNullable(errors)
                    .filter(name -> !name.equals(EVERY_TABLE))
                    .map(FactTables::named);
            if (errors != null) {
                out.print(table.map(report::errors).orElseGet(report::errors));
            }
            out.print(perDocument ? report.documents() : "");
            out.print(report.tables());
            out.print(calibration ? report.calibration() : "");
        }
        out.flush();
    }
}
