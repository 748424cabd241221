package org.zhengtu.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** What {@code ontology/README.md} says is so: its examples pass the gate, it leaves no term out, its counts are right. */
class OntologyReadmeTest {

    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/zhengtu.ttl");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```turtle\n(.*?)```");

    private static String readme() throws IOException {
        return Files.readString(Path.of("ontology/README.md"));
    }

    @Test
    void examplesPassTheGate() throws IOException {
        List<String> examples =
                EXAMPLE.matcher(readme()).results().map(match -> match.group(1)).toList();
        assertEquals(6, examples.size());
        Model model =
                ModelFactory.createDefaultModel().add(ONTOLOGY).add(RDFDataMgr.loadModel("ontology/examples/page.ttl"));
        String prefixes = Prefixes.ALL.entrySet().stream()
                .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
                .collect(Collectors.joining());
        examples.forEach(example -> model.read(new StringReader(prefixes + example), null, "TURTLE"));
        String faults = ShaclValidator.get()
                .validate(Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl")), model.getGraph())
                .getEntries()
                .stream()
                .map(entry -> entry.focusNode() + " " + entry.message())
                .collect(Collectors.joining("\n"));
        assertEquals("", faults);
        Set<Resource> shown = model.listResourcesWithProperty(RDF.type).toSet();
        assertTrue(
                ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.Class).toList().stream()
                        .allMatch(type -> type.getLocalName().equals("Official")
                                || shown.stream().anyMatch(resource -> resource.hasProperty(RDF.type, type))),
                "every class has an example");
    }

    @Test
    void namesEveryTermAndNoOther() throws IOException {
        Set<String> said = Pattern.compile("\\bzt:([A-Za-z0-9]+)")
                .matcher(readme())
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> terms = Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(type -> ONTOLOGY.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .map(Resource::getLocalName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(terms, said);
    }

    @Test
    void countsAreRight() throws IOException {
        int properties = ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.ObjectProperty)
                        .toList()
                        .size()
                + ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.DatatypeProperty)
                        .toList()
                        .size();
        int lists = ONTOLOGY.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme)
                .toList()
                .size();
        assertTrue(readme().contains("17 classes, " + properties + " properties, " + lists + " code lists"));
    }
}
