package org.zhengtu.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.zhengtu.store.QueryLibrary;

/** The ontology is complete and bilingual, and the shapes speak of nothing else. */
class OntologyTest {

    private static final String NAME = "https://w3id.org/zhengtu/ontology";
    private static final String TERMS = NAME + "#";
    private static final String CODES = "https://w3id.org/zhengtu/code/";
    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/zhengtu.ttl");

    @Test
    void holdsSeventeenClassesAndNoBlankNodes() {
        assertEquals(
                17,
                ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.Class).toList().size());
        assertTrue(ONTOLOGY.listStatements().toList().stream()
                .noneMatch(statement ->
                        statement.getSubject().isAnon() || statement.getObject().isAnon()));
    }

    @Test
    void everyTermHasLabelsAndCommentsInBothLanguagesAndItsOntology() {
        List<Resource> terms = Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, SKOS.ConceptScheme)
                .flatMap(type -> ONTOLOGY.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .toList();
        assertTrue(terms.size() > 100, "terms checked: " + terms.size());
        for (Resource term : terms) {
            assertLanguages(term, RDFS.label);
            assertLanguages(term, RDFS.comment);
            assertTrue(
                    term.hasProperty(RDFS.isDefinedBy, ONTOLOGY.createResource(NAME)),
                    () -> term + " has no isDefinedBy");
        }
    }

    private static void assertLanguages(Resource term, Property property) {
        List<String> languages = term.listProperties(property).toList().stream()
                .map(statement -> statement.getLanguage())
                .sorted()
                .toList();
        assertEquals(List.of("en", "zh"), languages, () -> term + " " + property.getLocalName());
    }

    @Test
    void everyCodeBelongsToItsListAndIsToldApartInIt() {
        List<Resource> codes =
                ONTOLOGY.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();
        assertTrue(codes.size() > 180, "codes checked: " + codes.size());
        Set<String> seen = new HashSet<>();
        for (Resource code : codes) {
            Resource list = code.getRequiredProperty(SKOS.inScheme).getResource();
            assertTrue(code.getURI().startsWith(list.getURI() + "."), () -> code + " is not named by its list");
            assertLanguages(code, SKOS.prefLabel);
            assertTrue(seen.add(list + code.getRequiredProperty(SKOS.notation).getString()), () -> code + " notation");
            assertTrue(
                    seen.add(list
                            + code.getRequiredProperty(SKOS.prefLabel, "zh").getString() + "@zh"),
                    () -> code + " label");
            if (code.hasProperty(SKOS.broader)) {
                Resource broader = code.getPropertyResourceValue(SKOS.broader);
                assertTrue(broader.hasProperty(SKOS.inScheme, list), () -> code + " broader in another list");
                assertFalse(broader.hasProperty(SKOS.broader), () -> code + " is two steps from its word");
            }
        }
    }

    /** The words that the guidelines for annotators fix are the top codes of their lists, no more and no fewer. */
    @Test
    void topCodesAreTheWordsOfTheFactTables() {
        assertEquals(
                Set.of("chair", "speak", "report", "convey", "deploy", "attend", "observe", "statement", "present"),
                topWords(list("role")));
        assertEquals(
                Set.of(
                        "convey",
                        "review",
                        "adopt",
                        "hear",
                        "study",
                        "deploy",
                        "commend",
                        "circulate",
                        "release",
                        "sign",
                        "unveil",
                        "debate",
                        "elect"),
                topWords(list("action")));
        assertEquals(
                Set.of("planned", "signed", "approved", "started", "under construction", "completed", "operating"),
                topWords(list("status")));
        assertEquals(Set.of(">=", ">", "<=", "<", "=", "~", "*"), topWords(list("cmp")));
    }

    private static Resource list(String name) {
        return ONTOLOGY.createResource(CODES + name);
    }

    private static Set<String> topWords(Resource list) {
        Set<String> words = new TreeSet<>();
        ONTOLOGY.listSubjectsWithProperty(SKOS.inScheme, list)
                .filterDrop(code -> code.hasProperty(SKOS.broader))
                .forEach(code ->
                        words.add(code.getRequiredProperty(SKOS.notation).getString()));
        return words;
    }

    /** A misspelt term in a shape would silently never match. */
    @Test
    void shapesUseOnlyTermsOfTheOntology() {
        Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
        assertTrue(Shapes.parse(shapes).numShapes() > 30);
        shapes.listStatements().toList().stream()
                .flatMap(statement -> Stream.of((RDFNode) statement.getSubject(), statement.getObject()))
                .map(RDFNode::asNode)
                .filter(Node::isURI)
                .filter(node -> node.getURI().startsWith(TERMS) || node.getURI().startsWith(CODES))
                .distinct()
                .forEach(node -> assertTrue(
                        ONTOLOGY.getGraph().contains(node, Node.ANY, Node.ANY), () -> "not in the ontology: " + node));
    }

    @Test
    void auditSwitchesOffShapesThatExist() {
        Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
        Model audit = RDFDataMgr.loadModel("ontology/audit.ttl");
        assertEquals(2, audit.size());
        audit.listSubjects().forEach(shape -> assertTrue(shapes.containsResource(shape), shape::toString));
    }

    /** Of what a page tells; pages and sentences are where it is told, decisions are people's. */
    @Test
    void coverageCountsEveryClass() {
        String counts = QueryLibrary.named("coverage-by-document").text();
        List<String> missing = ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.Class).toList().stream()
                .map(Resource::getLocalName)
                .filter(name -> !counts.contains("( zt:" + name + " \"" + name + "\" )"))
                .sorted()
                .toList();
        assertEquals(List.of("Decision", "Document", "Evidence"), missing);
    }
}
