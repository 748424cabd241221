package org.zhengtu.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.zhengtu.model.Area;
import org.zhengtu.text.Gazetteer;

/** Writes administrative areas with the areas that hold them. */
final class PlaceWriter {

    private static final Node PLACE = NodeFactory.createURI(Prefixes.ALL.get("schema") + "Place");
    private static final Node CONTAINED = NodeFactory.createURI(Prefixes.ALL.get("schema") + "containedInPlace");

    private final Gazetteer gazetteer;
    private final Triples triples;

    PlaceWriter(Gazetteer gazetteer, Triples triples) {
        this.gazetteer = gazetteer;
        this.triples = triples;
    }

    /** Says which area something belongs to; nothing where the code names no area. */
    void jurisdiction(Node subject, String code) {
        gazetteer.byCode(code).ifPresent(area -> triples.add(subject, Vocab.jurisdiction, write(area)));
    }

    private Node write(Area area) {
        Node node = triples.resource("place." + area.code() + "_" + area.name());
        triples.type(node, PLACE);
        triples.label(node, area.name());
        triples.text(node, Vocab.adminCode, area.code());
        gazetteer.parent(area).ifPresent(parent -> triples.add(node, CONTAINED, write(parent)));
        return node;
    }
}
