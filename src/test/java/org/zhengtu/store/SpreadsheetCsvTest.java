package org.zhengtu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;

class SpreadsheetCsvTest {

    private static String csv(Node... cells) {
        List<Binding> rows = java.util.Arrays.stream(cells)
                .map(cell -> cell == null ? BindingFactory.empty() : BindingFactory.binding(Var.alloc("a"), cell))
                .toList();
        return new String(SpreadsheetCsv.of(new QueryLibrary.Rows(List.of("a"), rows)), StandardCharsets.UTF_8);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    @Test
    void beginsWithAByteOrderMark() {
        assertEquals("\uFEFFa\r\n区长\r\n\r\n", csv(text("区长"), null));
    }

    @Test
    void makesFormulasText() {
        assertEquals(
                "\uFEFFa\r\n'=1+1\r\n'@SUM(A1)\r\n'+86\r\n'-1\r\n'＝1\r\n\"'\ta,b\"\r\n",
                csv(text("=1+1"), text("@SUM(A1)"), text("+86"), text("-1"), text("＝1"), text("\ta,b")));
    }

    @Test
    void keepsNumbers() {
        Node number = NodeFactory.createLiteralDT("-7.4", XSDDatatype.XSDdecimal);
        Node liar = NodeFactory.createLiteralDT("-cmd", XSDDatatype.XSDdecimal);
        assertEquals("\uFEFFa\r\n-7.4\r\n'-cmd\r\n", csv(number, liar));
    }

    @Test
    void quotesWhatNeedsIt() {
        assertEquals("\uFEFFa\r\n\"a \"\"b\"\", c\r\nd\"\r\n", csv(text("a \"b\", c\r\nd")));
    }
}
