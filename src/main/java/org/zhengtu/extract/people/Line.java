package org.zhengtu.extract.people;

import org.zhengtu.extract.body.Bodies;
import org.zhengtu.extract.body.PageBodies;
import org.zhengtu.extract.body.TaggedSentence;

/**
 * A sentence with the bodies that it names.
 *
 * @param town the township that its article named last; empty if none
 */
record Line(TaggedSentence sentence, Bodies bodies, String town) {

    static Line of(PageBodies.Named named) {
        return new Line(named.sentence(), named.bodies(), named.town());
    }

    String text() {
        return sentence.text();
    }

    int length() {
        return sentence.text().length();
    }

    /** Whether a clause begins at a position. */
    boolean opensClause(int position) {
        return position == 0 || "，。；：、“”（）！？【】|".indexOf(text().charAt(position - 1)) >= 0;
    }
}
