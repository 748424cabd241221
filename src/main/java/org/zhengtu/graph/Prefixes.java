package org.zhengtu.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The prefixes that every Turtle file and query of the project uses. */
public final class Prefixes {

    public static final Map<String, String> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("zt", "https://w3id.org/zhengtu/ontology#"),
            Map.entry("zc", "https://w3id.org/zhengtu/code/"),
            Map.entry("zd", "https://w3id.org/zhengtu/id/"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("dct", "http://purl.org/dc/terms/"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"))));

    private Prefixes() {}
}
