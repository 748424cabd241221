package org.zhengtu.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.model.Span;
import org.zhengtu.text.Mark.Kind;

/**
 * Reads the marks around a text that say where, when and by whom it appeared: masthead lines, time stamps, 来源：…,
 * 责编：…, addresses and buttons.
 */
final class Imprint {

    private static final int LONGEST_SITE = 8;
    private static final Pattern PHOTOGRAPH = Pattern.compile("摄");
    private static final Pattern GAP = Pattern.compile("(?U)[\\s|｜丨︱/*）)\\]】，,、·;；•●■◆▪►▶>＞»△▽◇○◎※]++|[（(\\[【]");
    static final Pattern URL = Pattern.compile("(?:https?://|www\\.)[\\w./?=&%#:~+-]++");
    private static final Pattern TIME = Pattern.compile("(?U)\\d{1,2}(?:[:：]\\d{2}(?:[:：]\\d{2})?|时\\d{2}分)");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)[一二三四五六日天]|星期(?=\\s|$)");
    static final Pattern LUNAR =
            Pattern.compile("(?U)(?:农历|夏历|阴历)?\\s?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥][(（]?\\p{IsHan}?[)）]?年)?\\s?"
                    + "闰?(?:正|[一二三四五六七八九十冬腊]{1,2})月\\s?(?:初[一二三四五六七八九十]|[十廿卅][一二三四五六七八九]?|二十[一二三四五六七八九]?|三十|大|小){1,2}");
    private static final Pattern EDITION = Pattern.compile(
            "(?U)第\\s?[A-Z]?[\\d一二三四五六七八九十]{1,3}\\s?版(?:[:：·]\\s?[\\d\\p{IsHan}]{1,4}?(?=\\s|总?第|$))?|\\d{1,2}[:：]\\p{IsHan}{2,4}(?=总第)");
    private static final Pattern ISSUE = Pattern.compile(
            "(?U)(?:总|出版|复刊|创刊)?\\s?第\\s?(?<n>\\d{1,6})\\s?[期号]|(?<bare>\\d{1,6})\\s?期(?=\\s*(?:[/|｜]|第|$))|N[Oo][.:：]?\\s?(?<no>\\d{1,6})");
    private static final Pattern PROPERTY = Pattern.compile(
            "(?:--> ?)?(?<date>20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d))(?: \\d{1,3}){1,2} (?<name>\\p{IsHan}{2,10}报) content_\\d{1,9}\\.s?html?");
    private static final Pattern BRACKET = Pattern.compile("[（(](?<in>[^（()）\\n]{2,60})[)）]");

    private static final Pattern TOKEN = Pattern.compile("(?U)[^\\s|｜（）()]{1,60}+");
    /** 某某网|0: how often it was read, or commented on. */
    private static final Pattern COUNTER = Pattern.compile("(?<=\\p{IsHan}[网报])\\d{1,6}$");

    static final Pattern LETTERS = Pattern.compile("[^\\p{IsHan}]+");
    /** 浏览次 【 】【打印】: nothing but short words. */
    private static final Pattern SCRAPS =
            Pattern.compile("(?U)(?:[^\\p{IsHan}。]{1,20}+|\\p{IsHan}{1,4}+(?!\\p{IsHan})){1,12}+");

    private final CharSequence stored;
    private final int limit;
    private final boolean tail;
    private final int start;

    private final ImprintCursor cursor;
    private final LabelReader labels;

    private Imprint(CharSequence stored, int start, int limit, boolean tail) {
        this.stored = stored;
        this.start = start;
        this.limit = limit;
        this.tail = tail;
        this.cursor = new ImprintCursor(stored, start, limit);
        this.labels = new LabelReader(cursor);
    }

    /** The marks that a range of the stored text begins with; {@link Marks#end()} is the range's end if it holds nothing else. */
    static Marks read(CharSequence stored, int start, int end) {
        return read(stored, start, end, false);
    }

    /** As {@link #read}, at the end of a text, where names in brackets and 某某报记者 甲某 are marks too. */
    static Marks readTail(CharSequence stored, int start, int end) {
        return read(stored, start, end, true);
    }

    private static Marks read(CharSequence stored, int start, int end, boolean tail) {
        Imprint imprint = new Imprint(stored, start, end, tail);
        int last = start;
        while (imprint.cursor.at() < end) {
            boolean mark = imprint.step();
            if (!mark && !imprint.gap() && !imprint.rest()) {
                break;
            }
            last = mark || imprint.cursor.at() == end ? imprint.cursor.at() : last;
        }
        return new Marks(List.copyOf(imprint.cursor.marks()), last, imprint.cursor.labelled() || imprint.printed());
    }

    /** Whether this is a line of a printed masthead: a date with what only papers print beside it. */
    private boolean printed() {
        return !tail
                && cursor.has(Kind.DATE)
                && Stream.of(Kind.WEEKDAY, Kind.LUNAR, Kind.ISSUE, Kind.EDITION).anyMatch(cursor::has);
    }

    /** A notice about copyright after the other marks; scraps of buttons after time and source. */
    private boolean rest() {
        boolean known =
                tail ? cursor.labelled() && Furniture.JUNK.is(stored.subSequence(cursor.at(), limit)) : scraps();
        cursor.moveTo(known ? limit : cursor.at());
        return known;
    }

    private boolean scraps() {
        return cursor.labelled()
                && cursor.has(Kind.DATE)
                && cursor.has(Kind.SOURCE)
                && cursor.match(SCRAPS)
                        .filter(found -> found.end() == limit
                                && !NameForm.plausible(
                                        stored.subSequence(cursor.at(), limit).toString()))
                        .isPresent();
    }

    private boolean gap() {
        Optional<Matcher> gap = cursor.match(GAP);
        cursor.moveTo(gap.map(Matcher::end).orElse(cursor.at()));
        return gap.isPresent();
    }

    private boolean step() {
        return tail && (bracket() || labels.read() || signature() || lastNames())
                || labels.read()
                || nameplate()
                || property()
                || date()
                || cursor.add(Kind.WEEKDAY, WEEKDAY)
                || cursor.add(Kind.LUNAR, LUNAR)
                || cursor.add(Kind.EDITION, EDITION)
                || issue()
                || time()
                || cursor.add(Kind.OTHER, URL)
                || signedLine()
                || token();
    }

    private boolean date() {
        return cursor.match(PrintedDate.PATTERN)
                .map(m -> cursor.add(
                        Kind.DATE, PrintedDate.of(m).map(Object::toString).orElse(""), m.end(), null))
                .orElse(false);
    }

    /** 2022-01-14 1 1 某某日报 content_171266.html …: what a paper's system prints behind the text. */
    private boolean property() {
        Optional<Matcher> found = cursor.match(PROPERTY);
        found.ifPresent(m -> {
            cursor.add(Kind.DATE, m.group("date"), m.end("date"), null);
            cursor.add(Kind.SOURCE, m.group("name"), limit, null);
        });
        return found.isPresent();
    }

    private boolean issue() {
        Optional<Matcher> issue = cursor.match(ISSUE);
        if (issue.filter(m -> m.group().startsWith("总")).isPresent()) {
            // The number of all issues goes before that of the year: 第3期（总第69期）.
            cursor.marks().removeIf(mark -> mark.kind() == Kind.ISSUE);
        }
        return issue.map(m -> cursor.add(Kind.ISSUE, number(m), m.end(), null)).orElse(false);
    }

    private static String number(Matcher issue) {
        return Stream.of("n", "bare", "no")
                .map(issue::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private boolean time() {
        Optional<Matcher> time =
                cursor.has(Kind.DATE) || cursor.has(Kind.WRITTEN) ? cursor.match(TIME) : Optional.empty();
        cursor.label(time.isPresent());
        return time.map(m -> cursor.add(Kind.OTHER, m.group(), m.end(), null)).orElse(false);
    }

    /** （甲某 乙某）, （某某日报）. */
    private boolean bracket() {
        Optional<Matcher> found = cursor.match(BRACKET);
        Optional<Mark> mark = found.flatMap(matcher -> Signature.read(stored, matcher.start("in"), matcher.end("in")));
        mark.filter(read -> read.names() != null)
                .map(read -> Signature.medium(found.get().group("in"), read.names()))
                .filter(medium -> !medium.isEmpty())
                .ifPresent(medium -> cursor.marks()
                        .add(new Mark(Kind.SIGNED, medium, mark.get().span(), null)));
        return mark.isPresent()
                && cursor.add(
                        mark.get().kind(),
                        mark.get().value(),
                        found.get().end(),
                        mark.get().names());
    }

    /** 某某晚报全媒体记者 甲某 实习生 乙某, up to the end. */
    private boolean signature() {
        Optional<BylineParser.Names> names = BylineParser.read(stored, cursor.at(), limit)
                .filter(read -> read.role()
                        && !(read.writers().isEmpty()
                                && PHOTOGRAPH
                                        .matcher(stored)
                                        .region(cursor.at(), limit)
                                        .find()));
        if (names.isEmpty() || names.get().end() <= cursor.at()) {
            return false;
        }
        String text = stored.subSequence(cursor.at(), names.get().end()).toString();
        String medium = Media.named(text.substring(0, position(text, names.get().first())));
        if (medium != null && !medium.isEmpty()) {
            cursor.marks()
                    .add(new Mark(
                            Kind.SIGNED,
                            medium.split("[、·]")[0],
                            new Span(cursor.at(), names.get().end()),
                            null));
        }
        return cursor.add(Kind.NAMES, text, names.get().end(), names.get());
    }

    /** Where a name stands that may be printed with spaces (周 玲); 0 if it doesn't. */
    private static int position(String text, String name) {
        Matcher m = Pattern.compile(String.join("\\s*", name.split(""))).matcher(text);
        return m.find() ? m.start() : 0;
    }

    /** 2012-03-05 作者 甲某某: behind the date nothing but who wrote it. */
    private boolean signedLine() {
        Optional<BylineParser.Names> names = tail || !cursor.has(Kind.DATE)
                ? Optional.empty()
                : BylineParser.read(stored, cursor.at(), limit)
                        .filter(read -> read.role()
                                && read.pure()
                                && read.end() == limit
                                && !read.writers().isEmpty());
        cursor.label(names.isPresent());
        return names.isPresent() && cursor.add(Kind.NAMES, "", limit, names.get());
    }

    private boolean lastNames() {
        return Signature.last(stored, cursor.at(), limit)
                .map(names -> cursor.add(Kind.NAMES, "", limit, names))
                .orElse(false);
    }

    /** The paper's name before the date. */
    private boolean nameplate() {
        if (cursor.at() != start || tail) {
            return false;
        }
        Matcher name = Nameplate.dated(stored).region(cursor.at(), Math.min(limit, cursor.at() + 40));
        if (!name.lookingAt() || !cursor.dateAt(name.end())) {
            return false;
        }
        String letters = Nameplate.letters(name.group("name"));
        return Nameplate.sure(letters) && cursor.add(Kind.SOURCE, letters, name.end("name"), null);
    }

    /** A button, an ear, the name of a medium in brackets. */
    private boolean token() {
        Optional<Matcher> token = cursor.match(TOKEN);
        if (token.isEmpty()) {
            return false;
        }
        String word = cursor.has(Kind.DATE)
                ? COUNTER.matcher(token.get().group()).replaceFirst("")
                : token.get().group();
        boolean medium =
                word.length() > 2 && (Media.is(word) || printed() && Nameplate.sure(word) || Accounts.is(word, stored));
        if (medium
                && (cursor.has(Kind.DATE)
                        || cursor.at() == start && markAfter(token.get().end()))) {
            return cursor.add(Kind.SOURCE, word, token.get().end(), null);
        }
        Optional<BylineParser.Names> writer = writer(token.get());
        if (writer.isPresent()) {
            return cursor.add(Kind.NAMES, word, token.get().end(), writer.get());
        }
        Matcher publisher = Nameplate.publisher(word);
        if (publisher.matches()) {
            return cursor.add(Kind.SIGNED, publisher.group("name"), token.get().end(), null);
        }
        if (Furniture.EAR.is(word) && token.get().end() == limit && cursor.at() == start && Media.is(word)) {
            return cursor.add(Kind.ACCOUNT, word, limit, null);
        }
        boolean beside = printed() && (LETTERS.matcher(word).matches() || Furniture.COLUMN.is(word));
        boolean known = beside || Furniture.JUNK.is(word) || Furniture.EAR.is(word) || site(token.get());
        return known && cursor.add(Kind.OTHER, word, token.get().end(), null);
    }

    /** 2012-03-05 16:56 甲某某 来源：…: who wrote it stands between the time and a label. */
    private Optional<BylineParser.Names> writer(Matcher word) {
        return between(word) && NameForm.plausible(word.group())
                ? BylineParser.read(stored, cursor.at(), word.end(), "作者")
                : Optional.empty();
    }

    /** 2012-03-05 16:56 云岭热线 来源：…: whose page it is. */
    private boolean site(Matcher word) {
        return word.group().length() <= LONGEST_SITE && between(word);
    }

    private boolean between(Matcher word) {
        return cursor.labelled() && cursor.has(Kind.DATE) && labels.isAt(cursor.afterBlanks(word.end()));
    }

    private boolean markAfter(int position) {
        return cursor.dateAt(position) || labels.isAt(cursor.afterBlanks(position));
    }
}
