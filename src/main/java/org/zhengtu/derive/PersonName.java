package org.zhengtu.derive;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/**
 * A person's name and where it means one person, from the person's key.
 *
 * @param scope area code, or the document
 */
record PersonName(String scope, String name) {

    /** Empty for reporters, whose keys end otherwise and who hold no posts to compare. */
    static Optional<PersonName> of(Node person) {
        String key = Key.of(person).rest();
        int at = key.lastIndexOf('_');
        return at < 1 || key.contains("__")
                ? Optional.empty()
                : Optional.of(new PersonName(key.substring(0, at), key.substring(at + 1)));
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
}
