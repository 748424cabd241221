package org.zhengtu.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The sample graph conforms, uses every term, and quotes its pages rightly. */
class SampleTest {

    static final List<String> PAGES = Sample.PAGES;

    private static final Shapes GATE = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
    private static final Shapes AUDIT = Shapes.parse(RDFDataMgr.loadModel("ontology/shapes.ttl")
            .union(RDFDataMgr.loadModel("ontology/audit.ttl"))
            .getGraph());

    @ParameterizedTest
    @FieldSource("PAGES")
    void eachPagePassesTheGateByItself(String page) {
        assertConforms(Sample.read(dataset -> validate(
                GATE,
                ModelFactory.createDefaultModel()
                        .add(Sample.page(dataset, page))
                        .getGraph())));
    }

    @Test
    void theUnionOfAllGraphsPassesTheAudit() {
        assertConforms(Sample.read(dataset -> validate(
                AUDIT,
                ModelFactory.createDefaultModel().add(dataset.getUnionModel()).getGraph())));
    }

    private static ValidationReport validate(Shapes shapes, Graph graph) {
        return ShaclValidator.get().validate(shapes, graph);
    }

    private static void assertConforms(ValidationReport report) {
        assertTrue(report.conforms(), () -> report.getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.message())
                .collect(Collectors.joining("\n")));
    }

    /** A conflict between two texts is a doubt, not a fault of the graph; within one page it is a fault. */
    @Test
    void theAuditAllowsWhatTheGateForbids() {
        Model conflict =
                Sample.read(dataset -> ModelFactory.createDefaultModel().add(dataset.getUnionModel()));
        Resource meeting = conflict.createResource("https://w3id.org/zhengtu/id/meeting.990102_云岭区政府_10_executive_3");
        meeting.addProperty(
                conflict.createProperty("https://w3id.org/zhengtu/ontology#dateFrom"),
                conflict.createTypedLiteral("2022-03-12", "http://www.w3.org/2001/XMLSchema#date"));
        assertConforms(validate(AUDIT, conflict.getGraph()));
        assertFalse(validate(GATE, conflict.getGraph()).conforms());
    }

    @Test
    void everyClassAndPropertyOccurs() {
        Model ontology = RDFDataMgr.loadModel("ontology/zhengtu.ttl");
        Set<String> unused = new TreeSet<>();
        Sample.read(dataset -> {
            Model union = dataset.getUnionModel();
            ontology.listSubjectsWithProperty(RDF.type, OWL.Class)
                    .filterDrop(type -> union.contains(null, RDF.type, type))
                    .forEach(type -> unused.add(type.getLocalName()));
            ontology.listSubjectsWithProperty(RDF.type, OWL.ObjectProperty)
                    .andThen(ontology.listSubjectsWithProperty(RDF.type, OWL.DatatypeProperty))
                    .filterDrop(property -> union.contains(null, union.createProperty(property.getURI())))
                    .forEach(property -> unused.add(property.getLocalName()));
            return null;
        });
        assertEquals(Set.of(), unused);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void everyQuoteStandsAtItsOffsets(String page) throws IOException {
        int[] text = Sample.text(page).codePoints().toArray();
        String query = "PREFIX zt: <https://w3id.org/zhengtu/ontology#>"
                + " SELECT ?quote ?start ?end { ?e zt:quote ?quote ; zt:start ?start ; zt:end ?end }";
        List<QuerySolution> quotes = Sample.read(dataset -> {
            try (QueryExecution execution = QueryExecution.model(Sample.page(dataset, page))
                    .query(query)
                    .build()) {
                return ResultSetFormatter.toList(execution.execSelect());
            }
        });
        assertTrue(quotes.size() > 20, "quotes checked: " + quotes.size());
        for (QuerySolution row : quotes) {
            int start = row.getLiteral("start").getInt();
            int end = row.getLiteral("end").getInt();
            assertEquals(row.getLiteral("quote").getString(), new String(text, start, end - start));
        }
    }
}
