package org.zhengtu.derive;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/**
 * The name of a person, body or project and where it means one of them, from its key.
 *
 * @param scope area code, or the document
 */
record ScopedName(String scope, String name) {

    /** Empty for keys of another form, such as those of reporters, who hold no posts to compare. */
    static Optional<ScopedName> of(Node node) {
        String key = Key.of(node).rest();
        int at = key.lastIndexOf('_');
        return at < 1 || key.contains("__")
                ? Optional.empty()
                : Optional.of(new ScopedName(key.substring(0, at), key.substring(at + 1)));
    }

    int length() {
        return name.codePointCount(0, name.length());
    }

    /** The name with each of its characters left open, one after the other: names one character apart have one in common. */
    List<String> patterns() {
        int[] characters = name.codePoints().toArray();
        return IntStream.range(0, characters.length)
                .mapToObj(open -> scope + "_" + new String(characters, 0, open) + "?"
                        + new String(characters, open + 1, characters.length - open - 1))
                .toList();
    }

    /** The pairs of characters in which this name and one of the same length differ. */
    List<List<String>> differences(ScopedName other) {
        int[] ours = name.codePoints().toArray();
        int[] theirs = other.name.codePoints().toArray();
        return IntStream.range(0, Math.min(ours.length, theirs.length))
                .filter(i -> ours[i] != theirs[i])
                .mapToObj(i -> List.of(Character.toString(ours[i]), Character.toString(theirs[i])))
                .toList();
    }

    /** Whether the name means something in one document only. */
    boolean ofDocument() {
        return scope.startsWith("doc-");
    }
}
