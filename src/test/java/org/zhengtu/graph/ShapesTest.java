package org.zhengtu.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every shape lets an example pass and stops another that is named by its fault. */
class ShapesTest {

    private static final Path EXAMPLES = Path.of("ontology/examples");
    private static final String NAMESPACE = "https://w3id.org/zhengtu/shapes#";
    private static final Model MODEL = RDFDataMgr.loadModel("ontology/shapes.ttl");
    private static final Shapes SHAPES = Shapes.parse(MODEL);
    private static final Model GROUND = RDFDataMgr.loadModel("ontology/zhengtu.ttl")
            .add(RDFDataMgr.loadModel(EXAMPLES.resolve("page.ttl").toString()));

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static Collection<ReportEntry> violations(Path example) {
        Model model = ModelFactory.createDefaultModel().add(GROUND).add(RDFDataMgr.loadModel(example.toString()));
        return ShaclValidator.get().validate(SHAPES, model.getGraph()).getEntries();
    }

    @TestFactory
    Stream<DynamicTest> validExamplesPass() throws IOException {
        return files("valid").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertEquals(
                                "",
                                violations(file).stream()
                                        .map(entry -> entry.focusNode() + " " + entry.message())
                                        .collect(Collectors.joining("\n")))));
    }

    @TestFactory
    Stream<DynamicTest> invalidExamplesBreakTheShapeTheyNameAndNoOther() throws IOException {
        return files("invalid").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertEquals(
                                Set.of(named(file)),
                                violations(file).stream()
                                        .map(ShapesTest::broken)
                                        .collect(Collectors.toSet()))));
    }

    /** The shape that an invalid example is about: its first line. */
    private static String named(Path example) throws IOException {
        return Files.readAllLines(example).get(0).replace("# ", "");
    }

    /** Jena reports a SPARQL constraint under its node shape; its message tells which one it is. */
    private static String broken(ReportEntry entry) {
        return MODEL.listSubjectsWithProperty(SHACLM.message, entry.message())
                .nextOptional()
                .map(Resource::getURI)
                .orElse(entry.source().getURI());
    }

    @Test
    void everyShapeHasAFailingExample() throws IOException {
        Set<String> wanted = new TreeSet<>(Set.of(NAMESPACE + "NoBlankSubject", NAMESPACE + "NoBlankObject"));
        Stream.of(SHACLM.PropertyShape, MODEL.createResource(SHACLM.NS + "SPARQLConstraint"))
                .flatMap(type -> MODEL.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .map(Resource::getURI)
                .filter(shape -> !shape.startsWith(NAMESPACE + "of-"))
                .forEach(wanted::add);
        Set<String> found = new TreeSet<>();
        for (Path example : files("invalid")) {
            found.add(named(example));
        }
        assertTrue(found.size() > 100, "shapes with a failing example: " + found.size());
        assertEquals(wanted, found);
    }

    /** An example without the property would pass whatever the shape said. */
    @Test
    void everyConstrainedPropertyOccursInAPassingExample() throws IOException {
        Model examples = ModelFactory.createDefaultModel().add(GROUND);
        for (Path example : files("valid")) {
            examples.add(RDFDataMgr.loadModel(example.toString()));
        }
        Set<String> missing = new TreeSet<>();
        MODEL.listObjectsOfProperty(SHACLM.path)
                .filterDrop(path -> examples.contains(null, path.as(Property.class)))
                .forEach(path -> missing.add(path.toString()));
        assertEquals(Set.of(), missing);
    }
}
