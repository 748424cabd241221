package org.zhengtu.resolve;

/**
 * Where a name means one thing: the area code (GB/T 2260) of a place, or the document alone where no place is known, so
 * that nothing merges by mistake.
 *
 * @param key {@code 330802}, or {@code doc-} and the id of the document
 * @param area the area code; empty where only the document is known
 */
public record Scope(String key, String area) {

    static Scope area(String code) {
        return new Scope(code, code);
    }

    static Scope document(String id) {
        return new Scope("doc-" + id, "");
    }
}
