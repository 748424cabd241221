package org.zhengtu.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.serve.QueryRunner.Lane;
import org.zhengtu.store.QueryLibrary;

/**
 * {@code /id/KEY}: what the graph says of a resource. People get the explorer's page of its kind, programs Turtle, JSON-LD,
 * RDF/XML or N-Triples, by the Accept header or by an ending ({@code .html}, {@code .ttl}, {@code .jsonld}, …): its own triples,
 * the nodes that say something of it (posts held, participations; the first {@value #ABOUT} of them), the evidence of all
 * these, and the labels of what they name.
 */
final class EntityService extends ReadServlet {

    private static final long serialVersionUID = 1L;
    private static final int ABOUT = 200;

    private static final Query DESCRIPTION = QueryLibrary.parse(QueryLibrary.of(
            "description",
            """
            CONSTRUCT { ?n ?p ?o . ?o rdfs:label ?label . ?e ?ep ?eo } WHERE {
              { SELECT DISTINCT ?n { { BIND( ?resource AS ?n ) } UNION { ?n ?says ?resource } } ORDER BY ?n LIMIT %d }
              { ?n ?p ?o . OPTIONAL { ?o rdfs:label ?label FILTER( LANG(?label) = "" ) } }
              UNION { ?n zt:evidence ?e . ?e ?ep ?eo }
            }
            """
                    .formatted(ABOUT + 1)));

    private static final Query BASE = QueryLibrary.parse(
            QueryLibrary.of("base", "SELECT ?document { ?document a zt:Document } ORDER BY ?document LIMIT 1"));

    private static final String HTML = "text/html";
    private static final String PAGE_ENDING = ".html";

    /** Endings and media types, the best first. */
    private static final Map<String, RDFFormat> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put(".ttl", RDFFormat.TURTLE_PRETTY);
        FORMATS.put(".jsonld", RDFFormat.JSONLD_PRETTY);
        FORMATS.put(".rdf", RDFFormat.RDFXML_PLAIN);
        FORMATS.put(".nt", RDFFormat.NTRIPLES_UTF8);
    }

    private static final AcceptList OFFERED = AcceptList.create(
            "text/turtle", HTML, "application/ld+json", "application/rdf+xml", "application/n-triples");

    private static final String DOCUMENT = "doc.";

    private final transient QueryRunner runner;

    EntityService(QueryRunner runner) {
        this.runner = runner;
    }

    @Override
    void read(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = path.isEmpty() ? "" : path.substring(1);
        response.setHeader("Vary", "Accept");
        if (key.endsWith(PAGE_ENDING)) {
            send(key.substring(0, key.length() - PAGE_ENDING.length()), response);
            return;
        }
        for (Map.Entry<String, RDFFormat> format : FORMATS.entrySet()) {
            if (key.endsWith(format.getKey())) {
                String bare = key.substring(0, key.length() - format.getKey().length());
                write(description(bare), format.getValue(), response);
                return;
            }
        }
        MediaType wanted = ConNeg.chooseContentType(request, OFFERED, MediaType.create("text/turtle"));
        if (wanted.getContentTypeStr().equals(HTML)) {
            send(key, response);
            return;
        }
        RDFFormat format = FORMATS.values().stream()
                .filter(each ->
                        each.getLang().getContentType().getContentTypeStr().equals(wanted.getContentTypeStr()))
                .findFirst()
                .orElse(RDFFormat.TURTLE_PRETTY);
        write(description(key), format, response);
    }

    /** Sends people on to the page of a resource that is known. */
    private void send(String key, HttpServletResponse response) {
        description(key);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page(key));
    }

    /** The explorer's page: a document's is its text, everything else is shown by what it is. */
    private static String page(String key) {
        String page = key.startsWith(DOCUMENT) ? "/document" : "/thing";
        String id = key.startsWith(DOCUMENT) ? key.substring(DOCUMENT.length()) : key;
        return page + "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private Graph description(String key) {
        Node resource = NodeFactory.createURI(base() + key);
        Answer answer = runner.run(Lane.LIBRARY, DESCRIPTION, Map.of("resource", resource));
        Graph graph = ((Answer.Triples) answer).graph();
        if (key.isEmpty() || !graph.contains(resource, Node.ANY, Node.ANY)) {
            throw new Problem(404, "nothing is known of that resource");
        }
        return graph;
    }

    /** What keys are appended to in this store: the IRIs of its documents tell. */
    private String base() {
        Answer.Rows documents = (Answer.Rows) runner.run(Lane.LIBRARY, BASE, Map.of());
        if (documents.bindings().isEmpty()) {
            return GraphBuilder.BASE;
        }
        String document = documents.bindings().get(0).get("document").getURI();
        int key = document.lastIndexOf("/doc.") + 1;
        return document.substring(0, key);
    }

    private static void write(Graph graph, RDFFormat format, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format).output(bytes);
        response.setHeader("Cache-Control", "no-cache");
        send(response, format.getLang().getContentType().getContentTypeStr() + ";charset=utf-8", bytes.toByteArray());
    }
}
