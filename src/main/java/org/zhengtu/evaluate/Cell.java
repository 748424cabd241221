package org.zhengtu.evaluate;

/**
 * One cell of a fact table.
 *
 * @param text the cell as written, without white space at its ends
 * @param normal the cell as it is compared, see {@link Normal}
 */
record Cell(String text, String normal) {

    static final Cell EMPTY = new Cell("", "");

    static Cell of(String written) {
        String text = Normal.strip(written);
        return new Cell(text, Normal.of(text));
    }

    /** The length of the normal form in characters (code points). */
    int length() {
        return normal.codePointCount(0, normal.length());
    }

    /** Whether nothing is left to compare. */
    boolean isEmpty() {
        return normal.isEmpty();
    }
}
