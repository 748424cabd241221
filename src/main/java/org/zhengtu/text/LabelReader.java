package org.zhengtu.text;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;
import org.zhengtu.text.Mark.Kind;

/** Reads a label of an imprint and what it is followed by: 来源：云岭日报, 发布时间：2020-04-29, 责编：甲某某. */
final class LabelReader {

    private static final int LONGEST_VALUE = 80;
    private static final int LONGEST_NAMES = 15;
    private static final Pattern SPEECH = Pattern.compile("[，。？！?!]");
    /** 来源：|2017-06-25, 来源：【 */
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final Pattern ISSUED_BY = Pattern.compile("{page.issued-by}");
    /** The role of names that no word tells of. */
    private static final String WRITER = "作者";
    /** The role of who published it (发布：甲某). */
    private static final String PUBLISHER = "编发";

    private final ImprintCursor cursor;
    private final CharSequence stored;
    private final int limit;

    LabelReader(ImprintCursor cursor) {
        this.cursor = cursor;
        this.stored = cursor.stored();
        this.limit = cursor.limit();
    }

    /** Reads what stands at the cursor; false, with nothing moved, if that is no label. */
    boolean read() {
        Matcher found = labelAt(cursor.at());
        if (!Label.mayBegin(stored, cursor.at(), limit) || !found.lookingAt()) {
            return spacedSource();
        }
        String word = Label.word(found);
        Kind kind = Label.kind(word);
        if (found.group("sign").equals("/") && kind != null) {
            return false;
        }
        if (kind == Kind.WRITTEN) {
            return written(found.end());
        }
        return kind == Kind.DATE ? date(found.end()) || issuedBy(found.end()) : value(word, kind, found.end());
    }

    private boolean spacedSource() {
        Matcher source = Label.spacedSource(stored).region(cursor.at(), limit);
        boolean found = source.lookingAt() && Media.is(source.group("name"));
        cursor.label(found);
        return found && cursor.add(Kind.SOURCE, source.group("name"), source.end(), null);
    }

    /** Whether a label stands at a position. */
    boolean isAt(int position) {
        return labelAt(position).lookingAt();
    }

    private Matcher labelAt(int start) {
        return Label.matcher(stored).region(start, limit).useTransparentBounds(true);
    }

    private boolean date(int from) {
        int bracket = from < limit && "[（(".indexOf(stored.charAt(from)) >= 0 ? 1 : 0;
        boolean date = cursor.match(PrintedDate.PATTERN, from + bracket).isPresent();
        boolean empty = from == limit || isAt(from);
        cursor.label(date || empty);
        if (date || empty) {
            cursor.moveTo(date ? from + bracket : from);
        }
        return date || empty;
    }

    /** 成文日期：2020-04-29 */
    private boolean written(int from) {
        Optional<Matcher> date = cursor.match(PrintedDate.PATTERN, from);
        String day = date.flatMap(PrintedDate::of).map(Object::toString).orElse("");
        cursor.label(true);
        return cursor.add(Kind.WRITTEN, day, date.map(Matcher::end).orElse(from), null);
    }

    /** 发布：甲某某: who published it, where others print when. */
    private boolean issuedBy(int start) {
        Matcher stop = Label.valueEnd(stored).region(start, Math.min(limit, start + LONGEST_NAMES));
        int end = stop.find() ? stop.start() : Math.min(limit, start + LONGEST_NAMES);
        boolean name = NameForm.strong(
                stored.subSequence(start, end).toString().strip().split("\\s", 2)[0]);
        return name && namesBeforeText(PUBLISHER, start, end);
    }

    private boolean value(String word, Kind kind, int start) {
        if (kind == null && cursor.dateAt(start)) {
            cursor.label(true);
            return cursor.add(Kind.OTHER, "", start, null);
        }
        Matcher stop = Label.valueEnd(stored).region(start, Math.min(limit, start + LONGEST_VALUE));
        boolean stopped = stop.find();
        int end = stopped ? stop.start() : Math.min(limit, start + LONGEST_VALUE);
        if (!stopped && end < limit) {
            return kind == null && namesBeforeText(word, start, end);
        }
        end = kind == Kind.SOURCE || kind == null ? beforeDate(start, end) : end;
        String value = stored.subSequence(start, end).toString().strip();
        String first = Nameplate.first(value);
        if (kind == Kind.SOURCE && NameForm.strong(first) && !Media.is(first) && !BylineParser.place(first)) {
            int name = position(start, end, first);
            return names(WRITER, first, name, name + first.length());
        }
        if (kind == null || kind == Kind.COUNT && NameForm.plausible(value)) {
            return names(kind == null ? word : WRITER, value, start, end);
        }
        cursor.label(true);
        return said(word, kind, value, start, end);
    }

    /** 来源：云岭日报2021-03-19, 编辑：甲某某 2021-03-19, 来源：云岭日报（责编：甲某某） */
    private int beforeDate(int start, int end) {
        Matcher date = PrintedDate.PATTERN.matcher(stored).region(start, end);
        int before = date.find() && date.start() > start ? date.start() : end;
        return before > start && "（(".indexOf(stored.charAt(before - 1)) >= 0 ? before - 1 : before;
    }

    /** What a label says that is followed by no names. */
    private boolean said(String word, Kind kind, String words, int start, int last) {
        String value = words;
        int end = last;
        String opening = value.split("\\s", 2)[0];
        if (kind == Kind.OTHER
                && !value.isEmpty()
                && Imprint.LETTERS.matcher(opening).matches()) {
            value = opening;
            end = start + value.length();
        }
        if (kind == Kind.SOURCE || kind == Kind.TITLE && value.indexOf('。') >= 0) {
            value = Nameplate.first(words);
        }
        if (value.isEmpty() || kind == Kind.SOURCE && isNobody(value)) {
            return cursor.add(kind, "", Math.max(end, start), null);
        }
        int from = position(start, end, value);
        int to = from + value.length();
        if (kind == Kind.OTHER && ISSUED_BY.matcher(word).matches() && Media.is(value)) {
            cursor.marks().add(new Mark(Kind.SIGNED, value, new Span(from, to), null));
        }
        cursor.marks().add(new Mark(kind, value, new Span(from, to), null));
        cursor.moveTo(kind != Kind.OTHER ? to : end);
        return true;
    }

    private int position(int start, int end, String value) {
        return start + stored.subSequence(start, end).toString().indexOf(value);
    }

    private static boolean isNobody(String source) {
        return Nameplate.own(source)
                || Imprint.URL.matcher(source).lookingAt()
                || NO_LETTERS.matcher(source).matches();
    }

    /** 作者：甲某 and the text on the same line. */
    private boolean namesBeforeText(String word, int start, int end) {
        Optional<BylineParser.Names> names =
                BylineParser.read(stored, start, end, word).filter(read -> NameForm.plausible(read.first()));
        cursor.label(names.isPresent());
        return names.isPresent() && cursor.add(Kind.NAMES, word, names.get().end(), names.get());
    }

    private boolean names(String word, String value, int start, int end) {
        Optional<BylineParser.Names> names = BylineParser.read(stored, start, end, word);
        boolean text = value.length() > LONGEST_NAMES || SPEECH.matcher(value).find();
        if (text && names.filter(read -> read.end() == end).isEmpty()) {
            return namesBeforeText(word, start, end);
        }
        cursor.label(true);
        return cursor.add(Kind.NAMES, word, end, names.orElse(null));
    }
}
