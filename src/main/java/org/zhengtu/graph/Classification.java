package org.zhengtu.graph;

import java.util.List;
import java.util.Map;
import org.zhengtu.text.Lexicon;

/** Of which kind a body or a post is, by the lexicons {@code body-kind} and {@code office}. */
final class Classification {

    /** The code of a kind of post, and whether one person holds it at a time. */
    record Office(String code, boolean sole) {}

    private static final String ANY = "*";

    private final List<Map<String, String>> bodies = Lexicon.load("body-kind").rows();
    private final List<Map<String, String>> offices = Lexicon.load("office").rows();

    /** Code of {@code zc:orgkind}. */
    String kind(String body) {
        String name = body.replaceAll("（[^）]*）", "");
        return bodies.stream()
                .filter(row -> name.endsWith(row.get("ending")))
                .findFirst()
                .map(row -> row.get("kind"))
                .orElse("other");
    }

    /** The kind of a post by its body's kind and its title without 代. */
    Office office(String kind, String title) {
        return offices.stream()
                .filter(row -> row.get("body").equals(kind) || row.get("body").equals(ANY))
                .filter(row -> row.get("title").equals(title))
                .findFirst()
                .map(row -> new Office(row.get("office"), Boolean.parseBoolean(row.get("sole"))))
                .orElse(new Office("other", false));
    }
}
