package org.zhengtu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.zhengtu.model.UserFault;

class NamedQueryTest {

    private static final NamedQuery QUERY = NamedQuery.parse(
            "meetings-of-an-official",
            """
            #+ summary: Which meetings
            #+ params: name | string | required | the official
            #+ params: from | date | 2022-01-01 | first day
            #+ params: least | decimal | optional | confidence
            #+ params: thing | iri | optional | a resource
            SELECT * {}
            """);

    @Test
    void readsItsHeader() {
        assertEquals("Which meetings", QUERY.summary());
        assertEquals(4, QUERY.parameters().size());
        assertEquals(
                new NamedQuery.Parameter("name", NamedQuery.Type.STRING, Optional.empty(), true, "the official"),
                QUERY.parameters().get(0));
        assertEquals(Optional.of("2022-01-01"), QUERY.parameters().get(1).preset());
    }

    @Test
    void bindsValuesAsTerms() {
        var terms = Bindings.of(QUERY, Map.of("name", "林\" } DROP ALL", "thing", "zd:person.990102_林知远"));
        assertEquals(NodeFactory.createLiteralString("林\" } DROP ALL"), terms.get("name"));
        assertEquals(NodeFactory.createLiteralDT("2022-01-01", XSDDatatype.XSDdate), terms.get("from"));
        assertEquals(NodeFactory.createURI("https://w3id.org/zhengtu/id/person.990102_林知远"), terms.get("thing"));
        assertTrue(!terms.containsKey("least"));
    }

    @Test
    void namesAMissingParameter() {
        UserFault fault = assertThrows(UserFault.class, () -> Bindings.of(QUERY, Map.of()));
        assertTrue(fault.getMessage().contains("-p name="), fault.getMessage());
    }

    @Test
    void namesAnUnknownParameter() {
        UserFault fault = assertThrows(UserFault.class, () -> Bindings.of(QUERY, Map.of("who", "x")));
        assertTrue(fault.getMessage().contains("'who'") && fault.getMessage().contains("name"), fault.getMessage());
    }

    @Test
    void namesAValueOfTheWrongType() {
        Map<String, String> values = Map.of("name", "x", "from", "last week");
        UserFault fault = assertThrows(UserFault.class, () -> Bindings.of(QUERY, values));
        assertTrue(
                fault.getMessage().contains("last week") && fault.getMessage().contains("from"), fault.getMessage());
    }

    @Test
    void refusesAnIriThatIsNone() {
        Map<String, String> values = Map.of("name", "x", "thing", "a b> <c");
        assertThrows(UserFault.class, () -> Bindings.of(QUERY, values));
    }

    @Test
    void refusesABrokenHeaderWithItsLine() {
        UserFault fault =
                assertThrows(UserFault.class, () -> NamedQuery.parse("q", "#+ summary: x\n#+ params: name string\n"));
        assertTrue(fault.getMessage().startsWith("q.rq:2"), fault.getMessage());
    }
}
