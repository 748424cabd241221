package org.zhengtu.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.DatasetGraph;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where a read command reads: a store on disk, or the endpoint of a running server. */
final class GraphOptions {

    @ArgGroup(multiplicity = "0..1")
    private Place place;

    private static final class Place {

        @Option(names = "--db", paramLabel = "DIR", description = "the folder of the store")
        private Path db;

        @Option(
                names = "--endpoint",
                paramLabel = "URL",
                description = "SPARQL endpoint of a server, such as http://localhost:3030/zt/sparql; "
                        + "a token is taken from the environment variable " + Secrets.TOKEN)
        private String endpoint;
    }

    /** Reads in one transaction (a store) or request by request (an endpoint). */
    <T> T read(Function<RDFLink, T> reader) {
        if (place().endpoint != null) {
            return endpoint().read(reader);
        }
        try (Store store = Store.open(place.db)) {
            return store.ask(reader);
        }
    }

    /** Reads all graphs: those of the store, or a copy of what the endpoint has. */
    <T> T readGraphs(Function<DatasetGraph, T> reader) {
        if (place().endpoint != null) {
            return reader.apply(endpoint().copy());
        }
        try (Store store = Store.open(place.db)) {
            return store.read(reader);
        }
    }

    private Endpoint endpoint() {
        return new Endpoint(place.endpoint, Secrets.token(System.getenv()));
    }

    /** The place, which only a command that reads needs: a list of questions is there without one. */
    private Place place() {
        if (place == null) {
            throw new UserFault(Exit.USAGE, "say where the graph is: --db DIR or --endpoint URL");
        }
        return place;
    }
}
