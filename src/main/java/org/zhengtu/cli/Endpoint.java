package org.zhengtu.cli;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.http.auth.AuthEnv;
import org.apache.jena.query.QueryException;
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

/**
 * A SPARQL endpoint that is read.
 *
 * @param url of its queries
 * @param authorization the header that it asks for
 */
record Endpoint(String url, Optional<String> authorization) {

    private static final String NAMES = "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }";
    private static final String GRAPH = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }";

    /** @throws UserFault with what the endpoint answers if it refuses */
    <T> T read(Function<RDFLink, T> reader) {
        authorization.ifPresent(header ->
                AuthEnv.get().registerAuthModifier(url, request -> request.setHeader("Authorization", header)));
        try (RDFLink link = RDFLinkHTTP.newBuilder().queryEndpoint(url).build()) {
            return reader.apply(link);
        } catch (QueryExceptionHTTP e) {
            throw refused(e.getStatusCode(), e.getResponse(), e);
        } catch (HttpException e) {
            throw refused(e.getStatusCode(), e.getResponse(), e);
        } catch (QueryException e) {
            String words = url + " gives no SPARQL results; an endpoint ends like /zt/sparql";
            throw new UserFault(Exit.LOCKED, words, e);
        } finally {
            AuthEnv.get().unregisterAuthModifier(url);
        }
    }

    /** All graphs, one by one: a server has limits for what it gives at once, and refuses what is beyond them. */
    DatasetGraph copy() {
        return read(link -> {
            DatasetGraph all = DatasetGraphFactory.create();
            NamedQuery graph = QueryLibrary.of("graph", GRAPH);
            for (Binding row : QueryLibrary.select(link, QueryLibrary.of("names", NAMES), Map.of())
                    .bindings()) {
                Node name = row.get("g");
                try (QueryExec execution = QueryLibrary.execution(link, graph, Map.of("g", name))) {
                    execution.construct().find().forEachRemaining(triple -> all.add(Quad.create(name, triple)));
                }
            }
            return all;
        });
    }

    private UserFault refused(int status, String answer, RuntimeException cause) {
        if (status <= 0) {
            return new UserFault(Exit.LOCKED, "nobody answers at " + url + "; is the server running?", cause);
        }
        if (status == 401) {
            return new UserFault(
                    Exit.LOCKED,
                    url + " asks for a secret; give it in the environment variable " + Secrets.TOKEN,
                    cause);
        }
        String said = answer == null ? "" : ": " + answer.strip();
        Exit exit = status == 400 ? Exit.BAD_DATA : Exit.LOCKED;
        return new UserFault(exit, url + " answered " + status + said, cause);
    }
}
