package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.zhengtu.text.PackedFiles;

/** Checks graphs against {@code ontology/shapes.ttl}; what breaks a shape is an error of the program and isn't stored. */
public final class Gate {

    private static final String SHAPES = "/ontology/shapes.ttl";
    /** Switches off what holds within one document only. */
    private static final String AUDIT = "/ontology/audit.ttl";

    /** Milestones go with their project, evidence with its article. */
    private static final int ROUNDS = 3;

    private final Graph ontology;
    private final Shapes shapes;
    private final Shapes unionShapes;
    private final WithCodes.Ontology codes;
    private final QuickCheck quick;

    public Gate(Codes codes) {
        this.ontology = codes.ontology();
        Graph gate = read(SHAPES);
        this.shapes = Shapes.parse(gate);
        this.unionShapes = Shapes.parse(new Union(gate, read(AUDIT)));
        this.codes = WithCodes.Ontology.of(ontology);
        this.quick = new QuickCheck(gate);
    }

    private static Graph read(String path) {
        return RDFParser.fromString(PackedFiles.read(path), Lang.TURTLE).toGraph();
    }

    /** What in one document's graph breaks a shape, in a fixed order, one line each; empty if nothing does. */
    public List<String> violations(Graph document) {
        return violations(shapes, new Union(document, ontology));
    }

    /**
     * What became of a graph that broke shapes.
     *
     * @param leftOut the violations whose resources were taken out, one line each
     * @param violations what is broken still, and can't be mended so; empty if the graph conforms now
     */
    public record Mended(List<String> leftOut, List<String> violations) {}

    /**
     * Takes the resources that break a shape out of one document's graph, and what is nothing without them, so that one
     * wrong fact doesn't cost the others.
     */
    public Mended mend(Graph document) {
        if (quick.conforms(new WithCodes(document, codes))) {
            return new Mended(List.of(), List.of());
        }
        List<String> leftOut = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<ReportEntry> broken = entries(shapes, new Union(document, ontology));
            if (broken.isEmpty()) {
                return new Mended(leftOut, List.of());
            }
            broken.stream().map(Gate::line).distinct().sorted().forEach(leftOut::add);
            broken.forEach(entry -> remove(document, entry.focusNode()));
        }
        return new Mended(leftOut, violations(document));
    }

    private static void remove(Graph graph, Node resource) {
        graph.remove(resource, Node.ANY, Node.ANY);
        graph.remove(Node.ANY, Node.ANY, resource);
    }

    /** Likewise for the union of all graphs, where documents may differ in what they print. */
    public List<String> unionViolations(Graph union) {
        return violations(unionShapes, new Union(union, ontology));
    }

    private static List<String> violations(Shapes shapes, Graph graph) {
        return entries(shapes, graph).stream()
                .map(Gate::line)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<ReportEntry> entries(Shapes shapes, Graph graph) {
        return List.copyOf(ShaclValidator.get().validate(shapes, graph).getEntries());
    }

    private static String line(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
        String value = entry.value() == null ? "" : ", value " + entry.value();
        return entry.focusNode() + path + ": " + english(entry) + value;
    }

    private static String english(ReportEntry entry) {
        return entry.messages().stream()
                .filter(message -> message.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseGet(entry::message);
    }
}
