package org.zhengtu.text;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;
import org.zhengtu.text.Mark.Kind;

/** What stands in brackets at the end of a text: （甲某 乙某）, （某某日报）, （县农业局甲某某）, （县政府办供稿）. */
final class Signature {

    /** Two names or more, those behind the first perhaps given without the surname. */
    private static final Pattern PAIR = Pattern.compile("(?U)\\p{IsHan}{2,3}(?:[\\s、]{1,3}\\p{IsHan}{2,4}){1,5}");
    /** （本报记者）, （县政府办供稿）: signed by nobody in particular. */
    private static final Pattern NOBODY = Pattern.compile("[^。，；]{0,16}{page.no-writer}");
    /** （县农业局甲某某）. */
    private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{1,14}{page.office}(?<name>\\p{IsHan}{2,3})");

    /** 青石镇 甲某某: a body of three letters that could be a name too. */
    private static final Pattern BODY = Pattern.compile("(?U)\\p{IsHan}{2,}(?:[组所网报队团县市区旗]|{page.office})(?=\\s)");

    private static final Pattern NAME = Pattern.compile("(?U)\\s+(?<name>\\p{IsHan}{2,3})(?!\\p{IsHan})");

    /** （云岭县融媒体中心“掌上云岭”出品 云岭融媒 甲某某 乙某某）: who made it stands after whose product it is. */
    private static final Pattern PRODUCED = Pattern.compile("(?U)[^。，；]{2,30}?出品[\\s:：]+");

    /** What stands between a medium and the names of its reporters, with all behind it. */
    private static final Pattern ROLES = Pattern.compile("(?U)(?:记者|通讯员).*|[□■◎（(\\s]");

    private static final Pattern ROW = Pattern.compile("(?U)(?<first>\\p{IsHan}{2,3})(?:\\h{1,3}\\p{IsHan}{2,3}){1,7}");

    private Signature() {}

    /** Reads the range between the brackets; empty if it can be part of the text. */
    static Optional<Mark> read(CharSequence stored, int start, int end) {
        Matcher produced = PRODUCED.matcher(stored).region(start, end);
        if (produced.lookingAt()) {
            return BylineParser.read(stored, produced.end(), end, "作者")
                    .map(names -> new Mark(
                            Kind.NAMES, stored.subSequence(start, end).toString(), new Span(start, end), names));
        }
        String inside = stored.subSequence(start, end).toString();
        Span span = new Span(start, end);
        if (Furniture.POINTER.is(inside)) {
            return Optional.of(new Mark(Kind.OTHER, inside, span, null));
        }
        Optional<BylineParser.Names> names = BylineParser.read(stored, start, end)
                .filter(read -> read.role() || read.writers().size() > 1 || NameForm.strong(read.first()));
        if (names.isEmpty() && PAIR.matcher(inside).matches() && NameForm.strong(inside.split("(?U)[\\s、]")[0])) {
            names = BylineParser.read(stored, start, end, "作者");
        }
        if (names.isEmpty() && Media.is(inside)) {
            return Optional.of(new Mark(Kind.SIGNED, inside, span, null));
        }
        Matcher office = OFFICE.matcher(inside);
        if (names.isEmpty() && office.matches() && NameForm.strong(office.group("name"))) {
            names = BylineParser.read(stored, start + office.start("name"), end, "作者");
        }
        if (names.isPresent()) {
            return Optional.of(new Mark(Kind.NAMES, inside, span, names.get()));
        }
        boolean nobody = NOBODY.matcher(inside).matches() || BylineParser.place(inside);
        return nobody ? Optional.of(new Mark(Kind.OTHER, inside, span, null)) : Optional.empty();
    }

    /** Whether a run of characters is a body by how it ends and by the name behind it that can be nothing else. */
    static boolean officeBefore(CharSequence stored, int start, int end) {
        boolean body = BODY.matcher(stored)
                .region(start, end)
                .useTransparentBounds(true)
                .matches();
        Matcher name = NAME.matcher(stored).region(end, stored.length());
        return body && name.lookingAt() && NameForm.strong(name.group("name"));
    }

    /** The medium that stands before the names: 某某日报记者 甲某; empty if none does. */
    static String medium(String printed, BylineParser.Names names) {
        int at = Math.max(0, printed.indexOf(names.first()));
        String medium = Media.named(ROLES.matcher(printed.substring(0, at)).replaceAll(""));
        return medium == null ? "" : medium;
    }

    /** Names in a row below the text, some without their surnames, and 编辑： below them: 甲某某 某某 乙某某. */
    static Optional<BylineParser.Names> row(CharSequence stored, Span line) {
        int above = line.start() - 1;
        while (above >= 0 && Spelling.isSpace(stored.charAt(above))) {
            above--;
        }
        int below = line.end();
        while (below < stored.length() && Spelling.isSpace(stored.charAt(below))) {
            below++;
        }
        Matcher row = ROW.matcher(stored).region(line.start(), line.end());
        boolean parted = above >= 0 && "。”".indexOf(stored.charAt(above)) >= 0;
        Matcher label = Label.matcher(stored).region(below, stored.length());
        boolean names = parted && row.matches() && NameForm.plausible(row.group("first"));
        return names && label.lookingAt() && Label.kind(Label.word(label)) == null
                ? BylineParser.read(stored, line.start(), line.end(), "作者")
                : Optional.empty();
    }

    /** Names without a word for their part, the last thing of the document. */
    static Optional<BylineParser.Names> last(CharSequence stored, int start, int end) {
        boolean last = start > 0
                && "。”".indexOf(stored.charAt(start - 1)) >= 0
                && stored.subSequence(end, stored.length()).toString().isBlank();
        return last
                ? BylineParser.read(stored, start, end)
                        .filter(read -> read.end() == end && read.pure())
                        .filter(read -> read.writers().stream().allMatch(name -> NameForm.strong(name.name())))
                : Optional.empty();
    }
}
