package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;
import org.zhengtu.text.Mark.Kind;

/** How far an imprint has been read, and the marks read so far. */
final class ImprintCursor {

    private static final Pattern BLANKS = Pattern.compile("(?U)\\s++");

    private final CharSequence stored;
    private final int limit;
    private final List<Mark> marks = new ArrayList<>();
    private boolean labelled;
    private int at;

    ImprintCursor(CharSequence stored, int start, int limit) {
        this.stored = stored;
        this.at = start;
        this.limit = limit;
    }

    CharSequence stored() {
        return stored;
    }

    /** Where the imprint ends at the latest. */
    int limit() {
        return limit;
    }

    int at() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    /** Where marks are added that move nothing. */
    List<Mark> marks() {
        return marks;
    }

    /** Whether a label or a time was read, which only imprints have. */
    boolean labelled() {
        return labelled;
    }

    void label(boolean read) {
        labelled |= read;
    }

    boolean has(Kind kind) {
        return marks.stream().anyMatch(mark -> mark.kind() == kind);
    }

    /** Adds the mark from here to {@code end} and goes there; true, as every step that read something. */
    boolean add(Kind kind, String value, int end, BylineParser.Names names) {
        marks.add(new Mark(kind, value, new Span(at, end), names));
        at = end;
        return true;
    }

    boolean add(Kind kind, Pattern pattern) {
        return match(pattern).map(m -> add(kind, m.group(), m.end(), null)).orElse(false);
    }

    Optional<Matcher> match(Pattern pattern) {
        return pattern.mayBegin(stored, at, limit) ? match(pattern, at) : Optional.empty();
    }

    Optional<Matcher> match(Pattern pattern, int start) {
        Matcher matcher = pattern.matcher(stored).region(start, limit).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    /** Whether a date stands at a position, behind blanks perhaps. */
    boolean dateAt(int position) {
        return match(PrintedDate.PATTERN, afterBlanks(position)).isPresent();
    }

    int afterBlanks(int position) {
        Matcher blanks = BLANKS.matcher(stored).region(position, limit);
        return blanks.lookingAt() ? blanks.end() : position;
    }
}
