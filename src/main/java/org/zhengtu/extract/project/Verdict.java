package org.zhengtu.extract.project;

import org.zhengtu.model.ProjectStatus;

/**
 * What a word beside the name of a project says of it.
 *
 * @param hard whether the word can only be said of a project
 * @param after whether it follows the name
 * @param hoped whether it is not so yet
 * @param start where the word begins
 * @param end position after it
 */
record Verdict(ProjectStatus status, boolean hard, boolean after, boolean hoped, int start, int end) {

    Verdict with(ProjectStatus other) {
        return new Verdict(other, hard, after, hoped, start, end);
    }

    /** Whether it is only told by what has been spent: 完成投资. */
    boolean isSpending(CharSequence text) {
        return end >= 2 && text.subSequence(end - 2, end).toString().equals("投资");
    }
}
