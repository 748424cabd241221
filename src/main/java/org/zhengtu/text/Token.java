package org.zhengtu.text;

/**
 * A word as HanLP segments it.
 *
 * @param start UTF-16 position in the segmented text
 * @param nature HanLP's part of speech: nr a person's name, ns a place, nt an organization, v a verb …
 */
public record Token(String word, int start, String nature) {

    public int end() {
        return start + word.length();
    }
}
