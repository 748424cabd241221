package org.zhengtu.derive;

import org.apache.jena.graph.Node;

/**
 * The key in an IRI taken apart: {@code person.330802_李明} below a base. Nodes without a key have an empty one.
 *
 * @param base what keys are appended to
 * @param kind {@code person}
 * @param rest {@code 330802_李明}
 */
record Key(String base, String kind, String rest) {

    static Key of(Node node) {
        if (!node.isURI()) {
            return new Key("", "", "");
        }
        String iri = node.getURI();
        int start = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        int dot = iri.indexOf('.', start);
        return dot < 0
                ? new Key(iri.substring(0, start), "", iri.substring(start))
                : new Key(iri.substring(0, start), iri.substring(start, dot), iri.substring(dot + 1));
    }

    boolean is(String kind) {
        return this.kind.equals(kind);
    }
}
