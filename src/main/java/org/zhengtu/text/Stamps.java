package org.zhengtu.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Gives the time stamps between the articles of a page to those they belong to: below a headline to the article that follows,
 * else to the one before or after as the first of them stands below or above its text.
 */
final class Stamps {

    private Stamp next = Stamp.NONE;
    private boolean above;
    private boolean seen;

    /**
     * Reads an imprint line.
     *
     * @param headed whether the headline of an article that has yet to come stands above it
     * @param current the article whose text stands above it, null if none does
     */
    void read(Stamp stamp, boolean headed, Draft current) {
        if (stamp.issued().isEmpty()) {
            return;
        }
        boolean ahead = headed || current == null || !current.running();
        above |= !seen && ahead;
        seen = true;
        if (ahead || above) {
            next = stamp;
        } else {
            current.stamp(stamp);
        }
    }

    /** An article opens: what stands above its text is its own. */
    void open(Draft draft) {
        draft.stamp(next);
        next = Stamp.NONE;
    }

    /** Whether the stamp above a text that has no headline is that of another print: of another year than the article before. */
    boolean part(Draft current) {
        Optional<LocalDate> last =
                current.open() ? Optional.empty() : current.stamp().issued();
        return last.isPresent()
                && next.issued()
                        .filter(day -> day.getYear() != last.get().getYear())
                        .isPresent();
    }

    /** Text goes on: the last stamp opened nothing. */
    void goesOn() {
        next = Stamp.NONE;
    }
}
