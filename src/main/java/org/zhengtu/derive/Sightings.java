package org.zhengtu.derive;

import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.zhengtu.graph.Vocab;

/** The first and the last day on which a person was seen in a post. */
final class Sightings implements Family {

    @Override
    public void update(DerivedGraph derived, Touched touched) {
        for (Node tenure : touched.of("tenure")) {
            derived.forget(tenure, Vocab.firstObserved);
            derived.forget(tenure, Vocab.lastObserved);
            TreeSet<String> days = derived.words(tenure, Vocab.observedOn);
            if (!days.isEmpty()) {
                derived.add(tenure, Vocab.firstObserved, day(days.first()));
                derived.add(tenure, Vocab.lastObserved, day(days.last()));
            }
        }
    }

    private static Node day(String day) {
        return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }
}
