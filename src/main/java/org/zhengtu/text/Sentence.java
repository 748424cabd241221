package org.zhengtu.text;

/**
 * One sentence: up to 。！？ or the end of its paragraph; the closing mark belongs to it.
 *
 * @param paragraph number of its paragraph in the article, from 0
 * @param kind what it is on the page
 */
public record Sentence(RunningText text, int paragraph, Kind kind) {

    /** What a sentence is on the page. */
    public enum Kind {
        /** Running text. */
        BODY,
        /** A heading inside an article; what it names (到2026年) holds for the sentences after it. */
        HEADING,
        /** The words under a picture. */
        CAPTION,
        /** A line of the headline, subtitles among them. */
        TITLE
    }

    /** A sentence of running text. */
    public Sentence(RunningText text, int paragraph) {
        this(text, paragraph, Kind.BODY);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
