package org.zhengtu.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkHTTP;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.QueryLibrary;
import org.zhengtu.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where a read command reads: a store on disk, or the endpoint of a running server. */
final class GraphOptions {

    private static final String NAMES = "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }";
    private static final String GRAPH = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }";

    @ArgGroup(multiplicity = "0..1")
    private Place place;

    private static final class Place {

        @Option(names = "--db", paramLabel = "DIR", description = "the folder of the store")
        private Path db;

        @Option(
                names = "--endpoint",
                paramLabel = "URL",
                description = "SPARQL endpoint of a server, such as http://localhost:3030/zt/sparql")
        private String endpoint;
    }

    /** Reads in one transaction (a store) or request by request (an endpoint). */
    <T> T read(Function<RDFLink, T> reader) {
        if (place().endpoint != null) {
            try (RDFLink link =
                    RDFLinkHTTP.newBuilder().queryEndpoint(place.endpoint).build()) {
                return reader.apply(link);
            } catch (QueryExceptionHTTP e) {
                throw refused(e.getStatusCode(), e.getResponse(), e);
            } catch (HttpException e) {
                throw refused(e.getStatusCode(), e.getResponse(), e);
            }
        }
        try (Store store = Store.open(place.db)) {
            return store.ask(reader);
        }
    }

    /** Reads all graphs: those of the store, or a copy of what the endpoint has. */
    <T> T readGraphs(Function<DatasetGraph, T> reader) {
        if (place().endpoint == null) {
            try (Store store = Store.open(place.db)) {
                return store.read(reader);
            }
        }
        return read(link -> reader.apply(copy(link)));
    }

    /** Graph by graph: a server has limits for what it gives at once. */
    private static DatasetGraph copy(RDFLink link) {
        DatasetGraph all = DatasetGraphFactory.create();
        NamedQuery names = QueryLibrary.of("names", NAMES);
        NamedQuery graph = QueryLibrary.of("graph", GRAPH);
        for (Binding row : QueryLibrary.select(link, names, Map.of()).bindings()) {
            Node name = row.get("g");
            try (QueryExec execution = QueryLibrary.execution(link, graph, Map.of("g", name))) {
                execution.construct().find().forEachRemaining(triple -> all.add(Quad.create(name, triple)));
            }
        }
        return all;
    }

    private UserFault refused(int status, String answer, RuntimeException cause) {
        if (status <= 0) {
            return new UserFault(
                    Exit.LOCKED, "nobody answers at " + place.endpoint + "; is the server running?", cause);
        }
        String said = answer == null ? "" : ": " + answer.strip();
        Exit exit = status == 400 ? Exit.BAD_DATA : Exit.LOCKED;
        return new UserFault(exit, place.endpoint + " answered " + status + said, cause);
    }

    /** The place, which only a command that reads needs: a list of questions is there without one. */
    private Place place() {
        if (place == null) {
            throw new UserFault(Exit.USAGE, "say where the graph is: --db DIR or --endpoint URL");
        }
        return place;
    }
}
