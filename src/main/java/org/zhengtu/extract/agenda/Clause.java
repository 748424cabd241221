package org.zhengtu.extract.agenda;

/**
 * A piece of a sentence between two marks, or up to 并 before a further verb.
 *
 * @param start first position in the sentence
 * @param end position after it, the mark not included
 */
record Clause(int start, int end) {}
