package org.zhengtu.text;

/**
 * One sentence: up to 。！？ or the end of its paragraph; the closing mark belongs to it.
 *
 * @param paragraph number of its paragraph in the article, from 0
 */
public record Sentence(RunningText text, int paragraph) {

    @Override
    public String toString() {
        return text.toString();
    }
}
