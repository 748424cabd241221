package org.zhengtu.extract.agenda;

/**
 * Who has the floor while a sentence is read clause by clause.
 *
 * @param governed whether a clause before told of the meeting, so that a clause without a subject is about it
 * @param carried whether only the sentence before did
 * @param stated whether a clause before said 指出, 强调 and the like: what follows was said, not done
 * @param title whether the sentence is a line of a headline
 */
record Floor(boolean governed, boolean carried, boolean stated, boolean title) {

    Floor governed(boolean now) {
        return new Floor(now, carried, stated, title);
    }

    Floor afterStatement() {
        return new Floor(false, false, true, title);
    }
}
