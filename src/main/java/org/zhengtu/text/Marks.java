package org.zhengtu.text;

import java.util.List;

/**
 * Marks in the order printed.
 *
 * @param end position in the stored text where the marks stop
 * @param labelled whether a label or a time of the day makes it certain that these are marks, not running text
 */
record Marks(List<Mark> marks, int end, boolean labelled) {}
