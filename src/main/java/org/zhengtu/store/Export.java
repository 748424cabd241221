package org.zhengtu.store;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.zhengtu.graph.Prefixes;

/**
 * Writes the store as RDF that is the same bytes every time: sorted graphs, subjects, predicates and objects. Holds the
 * subjects in memory, not the triples.
 */
public final class Export {

    /** The formats a graph leaves in. */
    public enum Format {
        TURTLE(RDFFormat.TURTLE_BLOCKS, false),
        TRIG(RDFFormat.TRIG_BLOCKS, true),
        NQUADS(RDFFormat.NQUADS_UTF8, true),
        JSONLD(RDFFormat.JSONLD11_PLAIN, false),
        RDFXML(RDFFormat.RDFXML_PLAIN, false);

        private final RDFFormat rdf;
        private final boolean quads;

        Format(RDFFormat rdf, boolean quads) {
            this.rdf = rdf;
            this.quads = quads;
        }
    }

    private static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;
    private static final Comparator<Triple> BY_PREDICATE =
            Comparator.comparing(Triple::getPredicate, Export::typeFirst).thenComparing(Triple::getObject, ORDER);

    private final Format format;
    private final Optional<String> document;
    private final boolean vocabulary;

    /**
     * @param document the id of the one document to write; empty for everything
     * @param vocabulary whether the ontology and its codes are written too
     */
    public Export(Format format, Optional<String> document, boolean vocabulary) {
        this.format = format;
        this.document = document;
        this.vocabulary = vocabulary;
    }

    /** Writes in the reader's transaction. */
    public void write(DatasetGraph dataset, OutputStream out) {
        write(dataset, out, Progress.SILENT);
    }

    /** The same; a step is a graph, or a subject where graphs are merged. JSON-LD and RDF/XML are written at once. */
    public void write(DatasetGraph dataset, OutputStream out, Progress progress) {
        if (!StreamRDFWriter.registered(format.rdf.getLang())) {
            RDFWriter.source(copy(dataset)).format(format.rdf).output(out);
            return;
        }
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, format.rdf);
        sink.start();
        Prefixes.ALL.forEach(sink::prefix);
        if (format.quads) {
            List<Node> graphs = graphs(dataset);
            progress.start(graphs.size());
            for (Node name : graphs) {
                write(sink, name, dataset.getGraph(name));
                progress.step();
            }
        } else {
            writeMerged(sink, dataset, progress);
        }
        sink.finish();
    }

    private List<Node> graphs(DatasetGraph dataset) {
        List<Node> names = new ArrayList<>(Iter.toList(dataset.listGraphNodes()));
        names.removeIf(name -> document.map(id -> !name.equals(Graphs.document(id)))
                .orElse(name.equals(Graphs.META) || (!vocabulary && name.equals(Graphs.VOCAB))));
        names.sort(ORDER);
        return names;
    }

    private static void write(StreamRDF sink, Node name, Graph graph) {
        for (Node subject : subjects(List.of(graph))) {
            triples(List.of(graph), subject).forEach(triple -> sink.quad(Quad.create(name, triple)));
        }
    }

    private void writeMerged(StreamRDF sink, DatasetGraph dataset, Progress progress) {
        List<Graph> graphs = graphs(dataset).stream().map(dataset::getGraph).toList();
        TreeSet<Node> subjects = subjects(graphs);
        progress.start(subjects.size());
        for (Node subject : subjects) {
            triples(graphs, subject).forEach(sink::triple);
            progress.step();
        }
    }

    private Graph copy(DatasetGraph dataset) {
        Graph copy = GraphFactory.createDefaultGraph();
        Prefixes.ALL.forEach(copy.getPrefixMapping()::setNsPrefix);
        for (Node name : graphs(dataset)) {
            dataset.getGraph(name).find().forEachRemaining(copy::add);
        }
        return copy;
    }

    private static TreeSet<Node> subjects(List<Graph> graphs) {
        TreeSet<Node> subjects = new TreeSet<>(ORDER);
        for (Graph graph : graphs) {
            for (Iterator<Triple> triples = graph.find(); triples.hasNext(); ) {
                subjects.add(triples.next().getSubject());
            }
        }
        return subjects;
    }

    private static List<Triple> triples(List<Graph> graphs, Node subject) {
        return graphs.stream()
                .flatMap(graph -> graph.find(subject, Node.ANY, Node.ANY).toList().stream())
                .distinct()
                .sorted(BY_PREDICATE)
                .toList();
    }

    /** What a thing is comes before what is said of it, its label second. */
    private static int typeFirst(Node one, Node other) {
        int rank = Integer.compare(rank(one), rank(other));
        return rank != 0 ? rank : ORDER.compare(one, other);
    }

    private static int rank(Node predicate) {
        return switch (predicate.getURI()) {
            case "http://www.w3.org/1999/02/22-rdf-syntax-ns#type" -> 0;
            case "http://www.w3.org/2000/01/rdf-schema#label" -> 1;
            default -> 2;
        };
    }
}
