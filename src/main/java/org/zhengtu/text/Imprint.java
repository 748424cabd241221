package org.zhengtu.text;

import java.util.ArrayList;
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

    private static final int LONGEST_VALUE = 80;
    private static final int LONGEST_NAMES = 15;
    private static final int LONGEST_SITE = 8;
    private static final Pattern PHOTOGRAPH = Pattern.compile("摄");
    private static final Pattern SPEECH = Pattern.compile("[，。？！?!]");
    private static final Pattern GAP = Pattern.compile("(?U)[\\s|｜丨︱/*）)\\]】，,、·;；•●■◆▪►▶>＞»△▽◇○◎※]++|[（(\\[【]");
    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)[\\w./?=&%#:~+-]++");
    private static final Pattern TIME = Pattern.compile("(?U)\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)[一二三四五六日天]|星期(?=\\s|$)");
    private static final Pattern LUNAR =
            Pattern.compile("(?U)(?:农历|夏历|阴历)?\\s?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥][(（]?\\p{IsHan}?[)）]?年)?\\s?"
                    + "闰?(?:正|[一二三四五六七八九十冬腊]{1,2})月\\s?(?:初[一二三四五六七八九十]|[十廿卅][一二三四五六七八九]?|二十[一二三四五六七八九]?|三十|大|小){1,2}");
    private static final Pattern EDITION = Pattern.compile(
            "(?U)第\\s?[A-Z]?[\\d一二三四五六七八九十]{1,3}\\s?版(?:[:：·]\\s?[\\d\\p{IsHan}]{1,4}?(?=\\s|总?第|$))?|\\d{1,2}[:：]\\p{IsHan}{2,4}(?=总第)");
    private static final Pattern ISSUE = Pattern.compile(
            "(?U)(?:总|出版|复刊|创刊)?\\s?第\\s?(?<n>\\d{1,6})\\s?[期号]|(?<bare>\\d{1,6})\\s?期(?=\\s*(?:[/|｜]|第|$))|N[Oo][.:：]?\\s?(?<no>\\d{1,6})");
    private static final Pattern PROPERTY = Pattern.compile(
            "(?<date>20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d))(?: \\d{1,3}){1,2} (?<name>\\p{IsHan}{2,10}报) content_\\d{1,9}\\.s?html?");
    private static final Pattern BRACKET = Pattern.compile("[（(](?<in>[^（()）\\n]{2,60})[)）]");

    private static final Pattern TOKEN = Pattern.compile("(?U)[^\\s|｜（）()]{1,60}+");
    /** 某某网|0: how often it was read, or commented on. */
    private static final Pattern COUNTER = Pattern.compile("(?<=\\p{IsHan}[网报])\\d{1,6}$");

    /** 来源：|2017-06-25 */
    private static final Pattern DIGITS = Pattern.compile("[\\d\\s:./-]+");

    private static final Pattern BLANKS = Pattern.compile("(?U)\\s++");
    private static final Pattern LETTERS = Pattern.compile("[^\\p{IsHan}]+");
    /** 浏览次 【 】【打印】: nothing but short words. */
    private static final Pattern SCRAPS =
            Pattern.compile("(?U)(?:[^\\p{IsHan}。]{1,20}+|\\p{IsHan}{1,4}+(?!\\p{IsHan})){1,12}+");

    private final CharSequence stored;
    private final int limit;
    private final boolean tail;
    private final List<Mark> marks = new ArrayList<>();
    private boolean labelled;
    private final int start;
    private int at;

    private Imprint(CharSequence stored, int start, int limit, boolean tail) {
        this.stored = stored;
        this.start = start;
        this.at = start;
        this.limit = limit;
        this.tail = tail;
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
        while (imprint.at < end) {
            boolean mark = imprint.step();
            if (!mark && !imprint.gap() && !imprint.rest()) {
                break;
            }
            last = mark || imprint.at == end ? imprint.at : last;
        }
        return new Marks(List.copyOf(imprint.marks), last, imprint.labelled || imprint.printed());
    }

    /** Whether this is a line of a printed masthead: a date with what only papers print beside it. */
    private boolean printed() {
        return !tail
                && has(Kind.DATE)
                && Stream.of(Kind.WEEKDAY, Kind.LUNAR, Kind.ISSUE, Kind.EDITION).anyMatch(this::has);
    }

    /** A notice about copyright after the other marks; scraps of buttons after time and source. */
    private boolean rest() {
        boolean known = tail ? labelled && Furniture.JUNK.is(stored.subSequence(at, limit)) : scraps();
        at = known ? limit : at;
        return known;
    }

    private boolean scraps() {
        return labelled
                && has(Kind.DATE)
                && has(Kind.SOURCE)
                && match(SCRAPS)
                        .filter(found -> found.end() == limit
                                && !NameForm.plausible(
                                        stored.subSequence(at, limit).toString()))
                        .isPresent();
    }

    private boolean gap() {
        Optional<Matcher> gap = match(GAP);
        at = gap.map(Matcher::end).orElse(at);
        return gap.isPresent();
    }

    private boolean step() {
        return tail && (bracket() || label() || signature() || lastNames())
                || label()
                || nameplate()
                || property()
                || date()
                || simple(Kind.WEEKDAY, WEEKDAY)
                || simple(Kind.LUNAR, LUNAR)
                || simple(Kind.EDITION, EDITION)
                || issue()
                || time()
                || simple(Kind.OTHER, URL)
                || signedLine()
                || token();
    }

    private Optional<Matcher> match(Pattern pattern) {
        return pattern.mayBegin(stored, at, limit) ? matchAt(pattern, at) : Optional.empty();
    }

    private boolean add(Kind kind, String value, int end, BylineParser.Names names) {
        marks.add(new Mark(kind, value, new Span(at, end), names));
        at = end;
        return true;
    }

    private boolean simple(Kind kind, Pattern pattern) {
        return match(pattern).map(m -> add(kind, m.group(), m.end(), null)).orElse(false);
    }

    private boolean date() {
        return match(PrintedDate.PATTERN)
                .map(m -> add(Kind.DATE, PrintedDate.of(m).map(Object::toString).orElse(""), m.end(), null))
                .orElse(false);
    }

    /** 2022-01-14 1 1 某某日报 content_171266.html …: what a paper's system prints behind the text. */
    private boolean property() {
        Optional<Matcher> found = match(PROPERTY);
        found.ifPresent(m -> {
            add(Kind.DATE, m.group("date"), m.end("date"), null);
            add(Kind.SOURCE, m.group("name"), limit, null);
        });
        return found.isPresent();
    }

    private boolean issue() {
        Optional<Matcher> issue = match(ISSUE);
        if (issue.filter(m -> m.group().startsWith("总")).isPresent()) {
            // The number of all issues goes before that of the year: 第3期（总第69期）.
            marks.removeIf(mark -> mark.kind() == Kind.ISSUE);
        }
        return issue.map(m -> add(Kind.ISSUE, number(m), m.end(), null)).orElse(false);
    }

    private static String number(Matcher issue) {
        return Stream.of("n", "bare", "no")
                .map(issue::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private boolean has(Kind kind) {
        return marks.stream().anyMatch(mark -> mark.kind() == kind);
    }

    private boolean time() {
        Optional<Matcher> time = match(TIME);
        labelled |= time.isPresent() && has(Kind.DATE);
        return time.isPresent()
                && has(Kind.DATE)
                && add(Kind.OTHER, time.get().group(), time.get().end(), null);
    }

    /** （甲某 乙某）, （某某日报）. */
    private boolean bracket() {
        Optional<Matcher> found = match(BRACKET);
        Optional<Mark> mark = found.flatMap(matcher -> Signature.read(stored, matcher.start("in"), matcher.end("in")));
        return mark.isPresent()
                && add(
                        mark.get().kind(),
                        mark.get().value(),
                        found.get().end(),
                        mark.get().names());
    }

    /** 某某晚报全媒体记者 甲某 实习生 乙某, up to the end. */
    private boolean signature() {
        Optional<BylineParser.Names> names = BylineParser.read(stored, at, limit)
                .filter(read -> read.role()
                        && !(read.writers().isEmpty()
                                && PHOTOGRAPH.matcher(stored).region(at, limit).find()));
        if (names.isEmpty() || names.get().end() <= at) {
            return false;
        }
        String text = stored.subSequence(at, names.get().end()).toString();
        String medium = Media.named(text.substring(0, position(text, names.get().first())));
        if (medium != null && !medium.isEmpty()) {
            marks.add(new Mark(
                    Kind.SIGNED,
                    medium.split("[、·]")[0],
                    new Span(at, names.get().end()),
                    null));
        }
        return add(Kind.NAMES, text, names.get().end(), names.get());
    }

    /** Where a name stands that may be printed with spaces (周 玲); 0 if it doesn't. */
    private static int position(String text, String name) {
        Matcher m = Pattern.compile(String.join("\\s*", name.split(""))).matcher(text);
        return m.find() ? m.start() : 0;
    }

    /** 2012-03-05 作者 甲某某: behind the date nothing but who wrote it. */
    private boolean signedLine() {
        Optional<BylineParser.Names> names = tail || !has(Kind.DATE)
                ? Optional.empty()
                : BylineParser.read(stored, at, limit)
                        .filter(read -> read.role()
                                && read.pure()
                                && read.end() == limit
                                && !read.writers().isEmpty());
        labelled |= names.isPresent();
        return names.isPresent() && add(Kind.NAMES, "", limit, names.get());
    }

    private boolean lastNames() {
        return Signature.last(stored, at, limit)
                .map(names -> add(Kind.NAMES, "", limit, names))
                .orElse(false);
    }

    /** The paper's name before the date. */
    private boolean nameplate() {
        if (at != start || tail) {
            return false;
        }
        Matcher name = Nameplate.dated(stored).region(at, Math.min(limit, at + 40));
        if (!name.lookingAt() || !dateAfter(name.end())) {
            return false;
        }
        String letters = Nameplate.letters(name.group("name"));
        return Nameplate.sure(letters) && add(Kind.SOURCE, letters, name.end("name"), null);
    }

    /** A button, an ear, the name of a medium in brackets. */
    private boolean token() {
        Optional<Matcher> token = match(TOKEN);
        if (token.isEmpty()) {
            return false;
        }
        String word = has(Kind.DATE)
                ? COUNTER.matcher(token.get().group()).replaceFirst("")
                : token.get().group();
        boolean medium = word.length() > 2 && (Media.is(word) || printed() && Nameplate.sure(word));
        if (medium && (has(Kind.DATE) || at == start && markAfter(token.get().end()))) {
            return add(Kind.SOURCE, word, token.get().end(), null);
        }
        Optional<BylineParser.Names> writer = writer(token.get());
        if (writer.isPresent()) {
            return add(Kind.NAMES, word, token.get().end(), writer.get());
        }
        Matcher publisher = Nameplate.publisher(word);
        if (publisher.matches()) {
            return add(Kind.SIGNED, publisher.group("name"), token.get().end(), null);
        }
        boolean beside = printed() && (LETTERS.matcher(word).matches() || Furniture.COLUMN.is(word));
        boolean known = beside || Furniture.JUNK.is(word) || Furniture.EAR.is(word) || site(token.get());
        return known && add(Kind.OTHER, word, token.get().end(), null);
    }

    /** 2012-03-05 16:56 甲某某 来源：…: who wrote it stands between the time and a label. */
    private Optional<BylineParser.Names> writer(Matcher word) {
        return between(word) && NameForm.plausible(word.group())
                ? BylineParser.read(stored, at, word.end(), "作者")
                : Optional.empty();
    }

    /** 2012-03-05 16:56 云岭热线 来源：…: whose page it is. */
    private boolean site(Matcher word) {
        return word.group().length() <= LONGEST_SITE && between(word);
    }

    private boolean between(Matcher word) {
        return labelled
                && has(Kind.DATE)
                && Label.matcher(stored)
                        .region(gapEnd(word.end()), limit)
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    private boolean markAfter(int position) {
        return dateAfter(position)
                || Label.matcher(stored).region(gapEnd(position), limit).lookingAt();
    }

    private boolean dateAfter(int position) {
        return matchAt(PrintedDate.PATTERN, gapEnd(position)).isPresent();
    }

    private int gapEnd(int position) {
        Matcher gap = BLANKS.matcher(stored).region(position, limit);
        return gap.lookingAt() ? gap.end() : position;
    }

    private boolean label() {
        if (!Label.mayBegin(stored, at, limit)) {
            return false;
        }
        Matcher found = labelAt(at);
        if (!found.lookingAt()) {
            return false;
        }
        String word = Label.word(found);
        Kind kind = Label.kind(word);
        if (found.group("sign").equals("/") && kind != null) {
            return false;
        }
        if (kind == Kind.DATE) {
            int from = found.end();
            int bracket = from < limit && "[（(".indexOf(stored.charAt(from)) >= 0 ? 1 : 0;
            Optional<Matcher> date = matchAt(PrintedDate.PATTERN, from + bracket);
            boolean empty = from == limit || labelAt(from).lookingAt();
            labelled |= date.isPresent() || empty;
            at = date.isPresent() ? from + bracket : empty ? from : at;
            return date.isPresent() || empty;
        }
        return value(word, kind, found.end());
    }

    private Matcher labelAt(int start) {
        return Label.matcher(stored).region(start, limit).useTransparentBounds(true);
    }

    private Optional<Matcher> matchAt(Pattern pattern, int start) {
        Matcher matcher = pattern.matcher(stored).region(start, limit).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private boolean value(String word, Kind kind, int start) {
        if (kind == null && dateAfter(start)) {
            labelled = true;
            return add(Kind.OTHER, "", start, null);
        }
        Matcher stop = Label.valueEnd(stored).region(start, Math.min(limit, start + LONGEST_VALUE));
        boolean stopped = stop.find();
        int end = stopped ? stop.start() : Math.min(limit, start + LONGEST_VALUE);
        if (!stopped && end < limit) {
            return kind == null && namesBeforeText(word, start, end);
        }
        String value = stored.subSequence(start, end).toString().strip();
        String first = Nameplate.first(value);
        if (kind == Kind.SOURCE && NameForm.strong(first) && !Media.is(first) && !BylineParser.place(first)) {
            int name = start + stored.subSequence(start, end).toString().indexOf(first);
            return names("作者", first, name, name + first.length());
        }
        if (kind == null || kind == Kind.COUNT && NameForm.plausible(value)) {
            return names(kind == null ? word : "作者", value, start, end);
        }
        labelled = true;
        if (kind == Kind.OTHER
                && !value.isEmpty()
                && LETTERS.matcher(value.split("\\s", 2)[0]).matches()) {
            value = value.split("\\s", 2)[0];
            end = start + value.length();
        }
        if (kind == Kind.SOURCE || kind == Kind.TITLE && value.indexOf('。') >= 0) {
            value = first;
        }
        if (value.isEmpty()
                || kind == Kind.SOURCE
                        && (Nameplate.own(value)
                                || URL.matcher(value).lookingAt()
                                || DIGITS.matcher(value).matches())) {
            return add(kind, "", Math.max(end, start), null);
        }
        int from = start + stored.subSequence(start, end).toString().indexOf(value);
        marks.add(new Mark(kind, value, new Span(from, from + value.length()), null));
        at = kind != Kind.OTHER ? from + value.length() : end;
        return true;
    }

    /** 作者：甲某 and the text on the same line. */
    private boolean namesBeforeText(String word, int start, int end) {
        Optional<BylineParser.Names> names =
                BylineParser.read(stored, start, end, word).filter(read -> NameForm.plausible(read.first()));
        labelled |= names.isPresent();
        return names.isPresent() && add(Kind.NAMES, word, names.get().end(), names.get());
    }

    private boolean names(String word, String value, int start, int end) {
        Optional<BylineParser.Names> names = BylineParser.read(stored, start, end, word);
        boolean text = value.length() > LONGEST_NAMES || SPEECH.matcher(value).find();
        if (text && names.filter(read -> read.end() == end).isEmpty()) {
            return namesBeforeText(word, start, end);
        }
        labelled = true;
        return add(Kind.NAMES, word, end, names.orElse(null));
    }
}
