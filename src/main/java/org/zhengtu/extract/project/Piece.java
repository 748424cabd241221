package org.zhengtu.extract.project;

/**
 * A part of a sentence: a phrase that may hold names, a word around them, or a mark between clauses.
 *
 * @param start UTF-16 position in the sentence
 * @param end position after it
 * @param word for {@link Type#WORD} only, else null
 */
record Piece(Type type, int start, int end, ProjectWords.Word word) {

    /** What a part is. */
    enum Type {
        PHRASE,
        WORD,
        /** A mark that parts clauses. */
        MARK,
        /** A title in 《》 or a bracket that belongs to no phrase: holds no names. */
        ASIDE
    }

    boolean is(Type wanted) {
        return type == wanted;
    }

    boolean is(ProjectWords.Kind kind) {
        return type == Type.WORD && word.kind() == kind;
    }

    boolean says(String text) {
        return type == Type.WORD && word.text().equals(text);
    }
}
