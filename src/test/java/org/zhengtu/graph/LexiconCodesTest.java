package org.zhengtu.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.text.Lexicon;

/** Lexicons name codes; every code they name is in the ontology. */
class LexiconCodesTest {

    private final Codes codes = new Codes();

    @ParameterizedTest
    @CsvSource({
        "body-kind, kind, orgkind",
        "office, office, office",
        "indicator, measure, measure",
        "meeting-ending, type, meeting",
        "meeting-type, type, meeting"
    })
    void everyCodeIsInTheOntology(String lexicon, String column, String list) {
        List<String> named =
                Lexicon.load(lexicon).column(column).stream().distinct().toList();
        assertFalse(named.isEmpty());
        List<String> unknown = named.stream()
                .filter(code -> !code.isEmpty())
                .filter(code -> !codes.ontology().contains(Vocab.code(list, code), SKOS.inScheme.asNode(), Node.ANY))
                .toList();
        assertEquals(List.of(), unknown);
    }
}
