package org.zhengtu.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.graph.Vocab;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.resolve.Decision;
import org.zhengtu.resolve.DecisionTable;
import org.zhengtu.resolve.Decisions;

/** The decisions that a store keeps, {@code decisions.tsv} in its folder: what every build applies. */
public final class DecisionFile {

    private static final String NAME = "decisions.tsv";

    private DecisionFile() {}

    /**
     * What importing decisions changed.
     *
     * @param stored how many decisions the store has now
     * @param stale how many documents the next build will read again
     */
    public record Imported(int stored, int added, int changed, int withdrawn, int stale) {}

    /**
     * The decisions in a store's folder; none if there is no file.
     *
     * @throws UserFault (BAD_DATA) if the file is wrong; the message names file, line, column and value
     */
    static Decisions read(Path folder) {
        Path file = folder.resolve(NAME);
        return Files.exists(file) ? Decisions.of(DecisionTable.decisions(DecisionTable.read(file))) : Decisions.none();
    }

    /**
     * Puts the decisions of a file in the place of those the store has: a line that isn't there any more is withdrawn.
     *
     * @throws UserFault (BAD_DATA) if a line is wrong or names something the store doesn't know; then nothing changes
     */
    public static Imported replace(Store store, Path file) {
        List<DecisionTable.Line> lines = DecisionTable.read(file);
        String base = store.read(DecisionFile::base);
        List<Decision> checked = store.read(dataset -> checked(dataset, base, file, lines));
        Decisions decisions = Decisions.of(checked);
        byte[] bytes = DecisionTable.write(checked).getBytes(StandardCharsets.UTF_8);
        // A part of it that a killed program leaves lies where the next one that opens the store drops it.
        ReplacedFile.write(store.folder().resolve(NAME), store.texts().beside(), out -> out.write(bytes));
        Codes codes = new Codes();
        Curation.Changes[] changes = new Curation.Changes[1];
        store.write(dataset -> changes[0] = Curation.sync(dataset, decisions, base, codes));
        Curation.Changes done = changes[0];
        return new Imported(checked.size(), done.added(), done.changed(), done.withdrawn(), done.stale());
    }

    /** What the keys of the store's resources are appended to. */
    private static String base(DatasetGraph dataset) {
        var documents = dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Vocab.Document);
        if (!documents.hasNext()) {
            return GraphBuilder.BASE;
        }
        String iri = documents.next().getSubject().getURI();
        return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    private static List<Decision> checked(
            DatasetGraph dataset, String base, Path file, List<DecisionTable.Line> lines) {
        List<Decision> checked = new ArrayList<>();
        for (DecisionTable.Line line : lines) {
            Decision decision = line.decision();
            known(dataset, base, file, line, "item", decision.item());
            for (String thing : decision.things()) {
                known(dataset, base, file, line, decision.target().isEmpty() ? "target" : "candidates", thing);
            }
            if (decision.word() == Decision.Word.MERGE) {
                known(dataset, base, file, line, "target", decision.target());
                decision = labelled(dataset, base, decision)
                        .orElseThrow(() ->
                                wrong(file, line, "target", line.decision().target()));
            }
            checked.add(decision);
        }
        return checked;
    }

    private static void known(
            DatasetGraph dataset, String base, Path file, DecisionTable.Line line, String column, String key) {
        Node node = NodeFactory.createURI(base + key);
        if (!dataset.contains(Node.ANY, node, Node.ANY, Node.ANY)
                && !dataset.contains(Node.ANY, Node.ANY, Node.ANY, node)) {
            throw wrong(file, line, column, key);
        }
    }

    private static UserFault wrong(Path file, DecisionTable.Line line, String column, String key) {
        return new UserFault(
                Exit.BAD_DATA,
                file + ", line " + line.number() + ": column " + column + ", value \"" + key
                        + "\": the store knows no such resource; is the IRI complete?");
    }

    /** A merge with the label of what stays, which documents that never name it then write. */
    private static Optional<Decision> labelled(DatasetGraph dataset, String base, Decision merge) {
        TreeSet<String> labels = new TreeSet<>();
        dataset.findNG(Node.ANY, NodeFactory.createURI(base + merge.target()), RDFS.label.asNode(), Node.ANY)
                .forEachRemaining(quad -> labels.add(quad.getObject().getLiteralLexicalForm()));
        String label = labels.isEmpty() ? merge.value() : labels.first();
        return label.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision(
                        merge.item(), merge.word(), merge.things(), merge.target(), label, merge.who(), merge.why()));
    }
}
