package org.zhengtu.serve;

import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;

/**
 * When a query must have ended, and how much text it may still make. Asked in the places where Jena's own timeout isn't:
 * inside a match, a path, a concatenation. What it throws Jena takes for a cancellation; since Jena swallows exceptions in
 * a few places (constant folding), the query's end asks {@link #verify} once more. Used by one thread.
 */
final class Deadline {

    /** The longest string a function may make, in UTF-16 units. */
    private static final int LONGEST = 1 << 20;

    /** Strings shorter than this are not worth counting. */
    private static final int SHORT = 1 << 13;

    private final long millis;
    private final long end;
    private long room;
    private Problem reached;

    /** @param characters that the query may keep in strings it makes itself */
    Deadline(long millis, long characters) {
        this.millis = millis;
        this.end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        this.room = characters;
    }

    /** @throws QueryCancelledException if the time is over */
    void check() {
        if (reached == null && System.nanoTime() - end > 0) {
            reached = tooLong(millis);
        }
        if (reached != null) {
            throw new QueryCancelledException();
        }
    }

    /** @throws Problem if a limit was reached, however that went on */
    void verify() {
        if (reached != null) {
            throw reached;
        }
    }

    /** @throws QueryCancelledException always; the client is told the reason */
    void refuse(String reason) {
        if (reached == null) {
            reached = new Problem(503, reason);
        }
        check();
    }

    /** @throws QueryCancelledException if a string of that length is too long, or one too many */
    void make(long characters) {
        if (characters > LONGEST) {
            refuse("the query makes a string of more than " + LONGEST + " characters");
        }
        if (characters > SHORT) {
            keep(characters);
        }
        check();
    }

    /** @throws QueryCancelledException if that is more text than the query may keep */
    void keep(long characters) {
        room -= characters;
        if (room < 0) {
            refuse("the query makes more text than this server has room for");
        }
        check();
    }

    static Problem tooLong(long millis) {
        return new Problem(
                503, "the query took longer than " + millis + " ms and was ended; ask for less, or in several steps");
    }
}
