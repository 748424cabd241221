package org.zhengtu.text;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;
import org.zhengtu.text.Mark.Kind;

/** Puts together what the imprint lines say of the issue, and checks weekday and lunar date against the date. */
final class MastheadReader {

    private static final int LONGEST_HALF = 5;
    private static final int NEAR = 12;
    private static final Pattern PROGRAMME = Pattern.compile("《(?<name>[^》]{2,12})》.{0,4}");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\p{IsHan}])(?<name>\\p{IsHan}{2,12})（(?:https?：//|www\\.)[^）]{3,60}）");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final Pattern LUNAR =
            Pattern.compile("(?<leap>闰?)(?<month>正|[一二三四五六七八九十冬腊]{1,2})月(?<day>[初十廿卅二三一四五六七八九]{1,3})");
    private static final Pattern LUNAR_YEAR = Pattern.compile("(?<stem>[甲乙丙丁戊己庚辛壬癸])(?<branch>[子丑寅卯辰巳午未申酉戌亥])");
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private final String stored;
    private final List<Mark> marks;
    private final List<Line> lines;
    private final List<Span> spans = new ArrayList<>();

    private MastheadReader(String stored, List<Mark> marks, List<Line> lines) {
        this.stored = stored;
        this.marks = marks;
        this.lines = lines;
    }

    static Masthead read(String stored, List<Mark> marks, List<Line> lines) {
        return new MastheadReader(stored, marks, lines).read();
    }

    private Masthead read() {
        Optional<String> paper = paper();
        Optional<String> published = paper.isPresent() ? Optional.empty() : published();
        Optional<LocalDate> date = published
                .or(() -> first(Kind.DATE))
                .or(() -> first(Kind.WRITTEN))
                .map(LocalDate::parse)
                .or(this::programmeDate);
        String issue = first(Kind.ISSUE).orElse("");
        String publication = paper.or(this::medium)
                .or(this::besideStamp)
                .or(this::account)
                .or(() -> first(Kind.DATELINE))
                .or(() -> first(Kind.SOURCE))
                .or(() -> first(Kind.SIGNED))
                .or(this::addressed)
                .or(() -> first(Kind.SITE))
                .orElse("");
        List<String> doubts = new ArrayList<>();
        date.filter(day -> published.isEmpty()).ifPresent(day -> {
            first(Kind.WEEKDAY).ifPresent(weekday -> weekday(day, weekday, doubts));
            first(Kind.LUNAR).ifPresent(lunar -> lunar(day, lunar, doubts));
        });
        boolean none = publication.isEmpty() && issue.isEmpty() && date.isEmpty();
        return none ? Masthead.NONE : new Masthead(Nameplate.paperOf(publication), issue, date, doubts, spans);
    }

    /** The day of publication below the day that a site shows its visitors: 2023年3月29日 星期三 above everything. */
    private Optional<String> published() {
        boolean banner = marks.size() > 2
                && marks.get(0).kind() == Kind.DATE
                && marks.get(1).kind() == Kind.WEEKDAY
                && marks.stream()
                        .noneMatch(mark ->
                                mark.kind() == Kind.ISSUE || mark.kind() == Kind.EDITION || mark.kind() == Kind.LUNAR);
        return banner ? first(Kind.DATE, day -> day.compareTo(marks.get(0).value()) < 0) : Optional.empty();
    }

    private Optional<String> first(Kind kind) {
        return first(kind, word -> true);
    }

    /** The source, if it is a medium: one goes before the medium that reprints it under its own dateline. */
    private Optional<String> medium() {
        return first(Kind.SOURCE, word -> Media.is(word) || Nameplate.is(word));
    }

    private Optional<String> first(Kind kind, Predicate<String> wanted) {
        Optional<Mark> found = marks.stream()
                .filter(mark -> mark.kind() == kind && !mark.value().isBlank() && wanted.test(mark.value()))
                .min((a, b) -> a.span().compareTo(b.span()));
        found.ifPresent(mark -> spans.add(mark.span()));
        return found.map(Mark::value);
    }

    /** Whose page it is, alone on a line between headline and text, above or below the time stamp. */
    private Optional<String> besideStamp() {
        boolean headed = false;
        for (int i = 0; i < lines.size() && !lines.get(i).running(); i++) {
            Line line = lines.get(i);
            boolean title = line.is(Line.Kind.TITLE);
            if (title && headed && line.level() == 0 && (stamped(i - 1) || stamped(i + 1))) {
                String name = line.text().toString();
                if (Media.is(name) && Nameplate.sure(name) || Accounts.is(name, stored)) {
                    spans.addAll(line.spans());
                    return Optional.of(name);
                }
            }
            headed |= title;
        }
        return Optional.empty();
    }

    /** The account whose name stands on the line above or below the time stamp. */
    private Optional<String> account() {
        List<Span> days = marks.stream()
                .filter(mark -> mark.kind() == Kind.DATE)
                .map(Mark::span)
                .toList();
        return marks.stream()
                .filter(mark -> mark.kind() == Kind.ACCOUNT)
                .filter(mark -> days.stream()
                        .anyMatch(day -> day.start() - mark.span().end() < NEAR
                                && mark.span().start() - day.end() < NEAR))
                .map(Mark::value)
                .findFirst();
    }

    private boolean stamped(int at) {
        return at < lines.size() && lines.get(at).stamp().issued().isPresent();
    }

    /** A site that names itself with its address: 某某新闻（www.example.com）. */
    private Optional<String> addressed() {
        for (Line line : lines) {
            Matcher matcher = ADDRESS.matcher(line.text());
            while (line.running() && matcher.find()) {
                String name = Media.named(matcher.group("name"));
                if (name != null && !name.isEmpty()) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** The name that stands alone beside the lines of a printed masthead, or as the title of a programme's transcript. */
    private Optional<String> paper() {
        boolean printed = marks.stream()
                .anyMatch(mark -> mark.kind() == Kind.ISSUE
                        || mark.kind() == Kind.EDITION
                        || mark.kind() == Kind.WEEKDAY
                        || mark.kind() == Kind.LUNAR);
        boolean top = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            top &= !line.running();
            Optional<String> name = line.is(Line.Kind.TITLE) ? name(i, top, printed) : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
            if (!top) {
                continue;
            }
            Matcher programme = PROGRAMME.matcher(line.text());
            if (line.level() == 1
                    && programme.lookingAt()
                    && PrintedDate.find(line.text()).isPresent()) {
                spans.addAll(line.spans());
                return Optional.of(programme.group("name"));
            }
        }
        return Optional.empty();
    }

    /**
     * The paper's name in this line, or in this line and the next.
     *
     * @param top whether no text stands above it
     * @param printed whether the page has the lines of a printed masthead
     */
    private Optional<String> name(int at, boolean top, boolean printed) {
        Line line = lines.get(at);
        String text = Nameplate.paperOf(line.text().toString());
        boolean dated = marks.stream().anyMatch(mark -> mark.kind() == Kind.DATE);
        boolean alone = top && printed && Nameplate.is(text) || (printed || top && dated) && Nameplate.paper(text);
        if (alone) {
            spans.addAll(line.spans());
            return Optional.of(text);
        }
        Line next = at + 1 < lines.size() ? lines.get(at + 1) : line;
        boolean halves =
                printed && text.length() <= LONGEST_HALF && next.text().length() <= LONGEST_HALF && next != line;
        if (halves && next.is(Line.Kind.TITLE) && Nameplate.paper(text + next.text())) {
            spans.addAll(line.spans());
            spans.addAll(next.spans());
            return Optional.of(text + next.text());
        }
        return Optional.empty();
    }

    private Optional<LocalDate> programmeDate() {
        return lines.stream()
                .limit(3)
                .filter(line -> line.level() == 1)
                .flatMap(line -> PrintedDate.find(line.text()).stream())
                .findFirst();
    }

    private static void weekday(LocalDate date, String printed, List<String> doubts) {
        char last = printed.charAt(printed.length() - 1);
        int day = WEEKDAYS.indexOf(last == '天' ? '日' : last) + 1;
        int real = date.getDayOfWeek().getValue();
        // Of some pages the word for the day is left without its number.
        if (day > 0 && day != real) {
            doubts.add(printed + " 与 " + date + "（星期" + WEEKDAYS.charAt(real - 1) + "）不符");
        }
    }

    private static void lunar(LocalDate date, String printed, List<String> doubts) {
        Matcher matcher = LUNAR.matcher(printed.replaceAll("\\s", ""));
        if (!matcher.find()) {
            return;
        }
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
        calendar.setTime(Date.from(date.atTime(4, 0).toInstant(ZoneOffset.UTC)));
        int month = calendar.get(ChineseCalendar.MONTH) + 1;
        int day = calendar.get(ChineseCalendar.DAY_OF_MONTH);
        boolean leap = calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1;
        int year = calendar.get(ChineseCalendar.YEAR);
        Matcher named = LUNAR_YEAR.matcher(printed);
        boolean right = month(matcher.group("month")) == month
                && day(matcher.group("day")) == day
                && !matcher.group("leap").isEmpty() == leap
                && (!named.find()
                        || STEMS.indexOf(named.group("stem")) == (year - 1) % 10
                                && BRANCHES.indexOf(named.group("branch")) == (year - 1) % 12);
        if (!right) {
            doubts.add(printed + " 与 " + date + " 的农历日期不符");
        }
    }

    private static int month(String numeral) {
        return switch (numeral) {
            case "正" -> 1;
            case "冬" -> 11;
            case "腊" -> 12;
            default -> PrintedDate.chinese(numeral);
        };
    }

    private static int day(String numeral) {
        String plain = numeral.replace("初", "").replace("廿", "二十").replace("卅", "三十");
        return PrintedDate.chinese(plain);
    }

    /** Whether a line is the paper's name, no headline. */
    static boolean named(Masthead masthead, Line line) {
        return !line.spans().isEmpty() && masthead.spans().contains(line.spans().get(0));
    }
}
