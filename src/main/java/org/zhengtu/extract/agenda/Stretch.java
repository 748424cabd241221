package org.zhengtu.extract.agenda;

/**
 * An item as words, and where the words of its own stand in the sentence; what a list shares (…等会议精神) is in the words only.
 *
 * @param start first position
 * @param end position after it
 */
record Stretch(String words, int start, int end) {

    Stretch with(String other) {
        return new Stretch(other, start, end);
    }
}
