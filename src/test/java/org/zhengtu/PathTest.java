package org.zhengtu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The path is one way: packages import only to their left. */
class PathTest {

    private static final List<String> PATH = List.of(
            "model",
            "source",
            "text",
            "extract",
            "resolve",
            "graph",
            "derive",
            "store",
            "serve",
            "evaluate",
            "cli",
            "spark");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhengtu");

    @TestFactory
    List<DynamicTest> importsOnlyToTheLeft() {
        return IntStream.range(0, PATH.size() - 1)
                .mapToObj(i -> DynamicTest.dynamicTest(PATH.get(i), () -> noClasses()
                        .that()
                        .resideInAPackage("org.zhengtu." + PATH.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(PATH.subList(i + 1, PATH.size()).stream()
                                .map(name -> "org.zhengtu." + name + "..")
                                .toArray(String[]::new))
                        .check(classes)))
                .toList();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.zhengtu.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void theModelKnowsTheJdkAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.zhengtu.model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.zhengtu.model..", "java..")
                .check(classes);
    }

    @Test
    void jenaBeginsAtTheGraph() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.zhengtu.source..",
                        "org.zhengtu.text..",
                        "org.zhengtu.extract..",
                        "org.zhengtu.resolve..",
                        "org.zhengtu.evaluate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(classes);
    }

    @Test
    void onlyTextKnowsHanLP() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.zhengtu.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.hankcs..")
                .check(classes);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.zhengtu.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
    }

    @Test
    void theClockIsAnArgument() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(classes);
    }
}
