package org.zhengtu.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The constants and the ontology have the same terms, each by its own name. */
class VocabTest {

    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/zhengtu.ttl");

    @Test
    void hasTheTermsOfTheOntologyAndNoOthers() throws IllegalAccessException {
        Map<String, String> ontology = new TreeMap<>();
        Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(type -> ONTOLOGY.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .forEach(term -> ontology.put(term.getLocalName(), term.getURI()));
        Map<String, String> constants = new TreeMap<>();
        for (Field field : Vocab.class.getFields()) {
            if (field.get(null) instanceof Node term) {
                constants.put(field.getName(), term.getURI());
            }
        }
        assertTrue(constants.size() > 90, "terms compared: " + constants.size());
        assertEquals(ontology, constants);
    }

    @Test
    void namesCodesByListAndWord() {
        Node chair = Vocab.code("role", "chair");
        assertEquals("https://w3id.org/zhengtu/code/role.chair", chair.getURI());
        assertTrue(ONTOLOGY.getGraph().contains(chair, SKOS.inScheme.asNode(), Node.ANY));
    }
}
