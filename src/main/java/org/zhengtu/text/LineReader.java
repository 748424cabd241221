package org.zhengtu.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;

/** Says of each printed line what it is, and parts what a web print has put on one line. */
final class LineReader {

    private static final int SHORT = 60;
    /** How many lines there are at most above a time stamp that no label tells. */
    private static final int TOP = 8;

    /** How many lines the top of a printed page has at most. */
    private static final int MASTHEAD = 40;

    private static final int LONGEST_SCRAP = 6;
    private static final int SHORTEST_REPORT = 40;
    private static final Pattern PARAGRAPH = Pattern.compile("(?<=[。！？”])(?:\\h{2,}|\\x{3000})(?=\\S)");
    /** 云岭县召开项目推进会 3月5日，…: the headline, one blank, the day that the text begins with. */
    private static final Pattern HEADLINE = Pattern.compile(
            "(?<title>[^。，,；\\n]{8,44}[^\\s。，,；])\\h{1,4}(?=(?:20\\d\\d年)?\\d{1,2}月\\d{1,2}日[，,上下晚]|(?:近日|日前)[，,])");

    private final String stored;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    /** What 来源： named so far. */
    private final Set<String> sources = new HashSet<>();
    /** Whether the last line ended in 来源： with nothing after it. */
    private boolean awaited;

    LineReader(String stored) {
        this.stored = stored;
    }

    /** Reads all lines; {@link #marks} then holds what the imprint lines say. */
    List<Line> read() {
        List<Strip> strips = Strip.of(stored);
        List<Integer> sections = SectionNumbers.in(stored, strips);
        for (int i = 0; i < strips.size(); i++) {
            Optional<BrokenDate> date = i < MASTHEAD && above() ? BrokenDate.at(stored, strips, i) : Optional.empty();
            if (date.isPresent()) {
                masthead(date.get(), strips.subList(i, i + date.get().lines()));
                i += date.get().lines() - 1;
            } else if (sections.contains(i)) {
                i++;
                add(Line.Kind.HEADING, strips.get(i), List.of(strips.get(i).span()));
            } else if (RecordLine.is(stored, strips, i)) {
                add(Line.Kind.BODY, strips.get(i), List.of(strips.get(i).span()));
            } else {
                read(strips.get(i));
            }
        }
        return lines;
    }

    List<Mark> marks() {
        return marks;
    }

    /** Whether no text has been read yet, and no date. */
    private boolean above() {
        return lines.stream().noneMatch(Line::running)
                && marks.stream().noneMatch(mark -> mark.kind() == Mark.Kind.DATE);
    }

    private void masthead(BrokenDate date, List<Strip> strips) {
        Strip first = strips.get(0);
        Span span = new Span(
                first.span().start(), strips.get(strips.size() - 1).span().end());
        imprint(date.marks(span), new Strip(span, first.level(), first.apart()));
    }

    private void read(Strip strip) {
        int start = strip.span().start();
        int end = strip.span().end();
        Nameplate.owner(raw(strip))
                .ifPresent(paper -> marks.add(new Mark(Mark.Kind.SIGNED, paper, strip.span(), null)));
        Marks head = Imprint.read(stored, start, end);
        boolean whole = head.end() == end;
        if (Furniture.POSITION.is(raw(strip))) {
            position(strip);
            return;
        }
        if (source(head, strip) || column(strip) || !whole && !head.labelled() && loose(strip)) {
            return;
        }
        if (whole && strip.level() == 0 || head.labelled() && head.end() > start) {
            imprint(head, strip);
            title(head, strip);
            start = head.end();
        }
        if (start == end) {
            return;
        }
        Strip rest = new Strip(strip(start, end), strip.level(), strip.apart());
        boolean beside = start > strip.span().start() && scrap(head, raw(rest));
        if (beside || Furniture.JUNK.is(raw(rest)) || Furniture.NOTICE.is(raw(rest))) {
            return;
        }
        RunningText text = RunningText.of(stored, rest.span());
        if (strip.level() == 0 && Furniture.POINTER.is(text)) {
            add(Line.Kind.POINTER, rest, List.of());
        } else if (strip.level() == 0 && Furniture.GUIDE.is(text)) {
            add(Line.Kind.GUIDE, rest, List.of());
        } else if (strip.level() == 0 && Furniture.RELATED.is(raw(rest))) {
            add(Line.Kind.RELATED, rest, List.of());
        } else if (Furniture.COLUMN.is(raw(rest)) || Furniture.ITEMS.is(raw(rest))) {
            add(Line.Kind.COLUMN, rest, List.of(rest.span()));
        } else {
            paragraphs(rest);
        }
    }

    /** The path to the page, where it was taken from and when perhaps after it on the same line. */
    private void position(Strip strip) {
        Span line = strip.span();
        Optional<Integer> stamp = LineEnd.stamp(stored, line);
        stamp.ifPresent(at -> imprint(Imprint.read(stored, at, line.end()), strip));
        Crumbs.site(stored, line).ifPresent(site -> marks.add(new Mark(Mark.Kind.SITE, site, line, null)));
        Optional<Span> headline = Crumbs.headline(stored, new Span(line.start(), stamp.orElse(line.end())));
        add(Line.Kind.POSITION, strip, headline.stream().toList());
    }

    /** The column of a site with the day of the article. */
    private boolean column(Strip strip) {
        Optional<Marks> column = strip.level() == 0 ? StampLine.column(stored, strip.span()) : Optional.empty();
        column.ifPresent(read -> imprint(read, strip));
        return column.isPresent();
    }

    /** A time stamp without a label, near the head of the page. */
    private boolean loose(Strip strip) {
        boolean below = strip.level() == 0 && !lines.isEmpty() && lines.size() <= TOP;
        Optional<Marks> stamp = below ? StampLine.read(stored, strip.span()) : Optional.empty();
        stamp.ifPresent(read -> imprint(read, strip));
        return stamp.isPresent();
    }

    /** 2020-04-29 16:52 江西: a few letters behind the day, which name nobody. */
    private static boolean scrap(Marks stamp, String rest) {
        return rest.length() <= LONGEST_SCRAP
                && stamp.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.DATE)
                && !NameForm.plausible(rest);
    }

    /** What stands on the line after an empty 来源：, and again where the site prints it twice. */
    private boolean source(Marks head, Strip strip) {
        String raw = raw(strip);
        boolean again = sources.contains(raw);
        boolean left = awaited && head.marks().isEmpty() && Nameplate.source(raw);
        if (left || again && strip.level() == 0) {
            imprint(
                    new Marks(
                            List.of(new Mark(Mark.Kind.SOURCE, raw, strip.span(), null)),
                            strip.span().end(),
                            true),
                    strip);
        }
        awaited = false;
        return left || again && strip.level() == 0;
    }

    private void imprint(Marks read, Strip strip) {
        marks.addAll(read.marks());
        read.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.SOURCE)
                .forEach(mark -> sources.add(mark.value()));
        Mark last =
                read.marks().isEmpty() ? null : read.marks().get(read.marks().size() - 1);
        awaited =
                last != null && last.kind() == Mark.Kind.SOURCE && last.value().isEmpty();
        List<Byline.Name> writers = new ArrayList<>();
        List<Byline.Name> credits = new ArrayList<>();
        read.marks().stream().filter(mark -> mark.names() != null).forEach(mark -> {
            writers.addAll(mark.names().writers());
            credits.addAll(mark.names().credits());
        });
        RunningText none = RunningText.of(stored, List.of());
        lines.add(Line.imprint(strip, none, writers, credits, Stamp.of(read.marks())));
    }

    private void title(Marks head, Strip strip) {
        head.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.TITLE && !mark.value().isEmpty())
                .forEach(mark -> add(Line.Kind.TITLE, strip, List.of(mark.span())));
    }

    private Span strip(int start, int end) {
        int first = start;
        while (first < end - 1 && Spelling.isSpace(stored.charAt(first))) {
            first++;
        }
        return new Span(first, end);
    }

    private String raw(Strip strip) {
        return stored.substring(strip.span().start(), strip.span().end());
    }

    private void add(Line.Kind kind, Strip strip, List<Span> spans) {
        lines.add(Line.of(kind, strip, spans, RunningText.of(stored, spans)));
    }

    private void paragraphs(Strip strip) {
        if (author(strip) || signature(strip)) {
            return;
        }
        Optional<Integer> tail = LineEnd.marks(stored, strip);
        int end = tail.orElse(strip.span().end());
        int start = headline(strip, end);
        Matcher gap = PARAGRAPH.matcher(stored).region(start, end).useTransparentBounds(true);
        boolean apart = strip.apart();
        while (gap.find()) {
            paragraph(new Strip(new Span(start, gap.start()), strip.level(), apart));
            start = gap.end();
            apart = false;
        }
        if (start < end) {
            paragraph(new Strip(new Span(start, end), strip.level(), apart));
        }
        tail.ifPresent(at -> imprint(Imprint.readTail(stored, at, strip.span().end()), strip));
    }

    /** Where the text begins after the headline that a site prints on one line with all of it; where the line begins if none does. */
    private int headline(Strip strip, int end) {
        int start = strip.span().start();
        Matcher found = HEADLINE.matcher(stored).region(start, end);
        boolean first =
                strip.level() == 0 && lines.stream().noneMatch(line -> line.running() || line.is(Line.Kind.TITLE));
        if (!first
                || !found.lookingAt()
                || end - found.end() < SHORTEST_REPORT
                || !Titles.event(found.group("title"))) {
            return start;
        }
        add(Line.Kind.TITLE, strip, List.of(new Span(start, found.end("title"))));
        return found.end();
    }

    private boolean author(Strip strip) {
        if (strip.span().end() - strip.span().start() > SHORT || strip.level() > 0) {
            return false;
        }
        Optional<BylineParser.Names> names = BylineParser.read(
                        stored, strip.span().start(), strip.span().end())
                .filter(read -> read.end() >= strip.span().end() - 1 && read.pure())
                .filter(read -> read.role()
                        || read.writers().size() > 1
                        || NameForm.strong(read.first()) && Titles.bullet(stored, strip));
        if (names.isEmpty()) {
            names = Signature.row(stored, strip.span()).or(() -> beforeMarks(strip));
        }
        boolean commentator = Titles.COMMENTATOR.matcher(raw(strip)).matches();
        if (names.isEmpty() && !commentator) {
            return false;
        }
        names.ifPresent(read -> medium(strip, read));
        List<Byline.Name> writers = names.map(BylineParser.Names::writers).orElse(List.of());
        List<Byline.Name> credits = names.map(BylineParser.Names::credits).orElse(List.of());
        RunningText text = RunningText.of(stored, strip.span());
        lines.add(Line.of(Line.Kind.AUTHOR, strip, List.of(strip.span()), text).by(writers, credits));
        return true;
    }

    /** The medium that a line with names belongs to: 某某日报记者 甲某. */
    private void medium(Strip strip, BylineParser.Names names) {
        String medium = Signature.medium(raw(strip), names);
        if (!medium.isEmpty()) {
            int start = strip.span().start();
            marks.add(new Mark(Mark.Kind.SIGNED, medium, new Span(start, start + medium.length()), null));
        }
    }

    /** 记者 甲某 乙某 来源：某某日报: names with marks after them. */
    private Optional<BylineParser.Names> beforeMarks(Strip strip) {
        int end = strip.span().end();
        Optional<BylineParser.Names> names =
                BylineParser.read(stored, strip.span().start(), end).filter(read -> read.role() && read.pure());
        Marks rest = names.map(read -> Imprint.read(stored, read.end(), end))
                .filter(read -> read.labelled() && read.end() == end)
                .orElse(null);
        if (rest == null) {
            return Optional.empty();
        }
        imprint(rest, strip);
        return names;
    }

    /** （甲某 乙某）, （某某供稿） on a line of its own. */
    private boolean signature(Strip strip) {
        String raw = raw(strip);
        if (raw.length() > SHORT || strip.level() > 0 || "（(".indexOf(raw.charAt(0)) < 0) {
            return false;
        }
        Marks marks =
                Imprint.readTail(stored, strip.span().start(), strip.span().end());
        boolean whole = !marks.marks().isEmpty() && marks.end() == strip.span().end();
        if (whole) {
            imprint(marks, strip);
        }
        return whole;
    }

    private void paragraph(Strip strip) {
        int end = strip.span().end();
        Optional<Dateline> dateline = strip.level() > 0
                ? Optional.empty()
                : Dateline.read(stored, strip.span().start(), end).filter(read -> read.marked() || read.end() < end);
        int start = dateline.map(Dateline::end).orElse(strip.span().start());
        start = dateline.isPresent() ? start : Titles.afterBullet(stored, new Span(start, end));
        Cuts cuts = Cuts.of(stored, start, end);
        List<Span> kept = cuts.keep(start, end).stream()
                .filter(span -> !stored.substring(span.start(), span.end()).isBlank())
                .toList();
        RunningText text = RunningText.of(stored, kept);
        Line.Kind opening = kept.isEmpty() ? Line.Kind.AUTHOR : Line.Kind.LEAD;
        Line.Kind kind = dateline.isPresent() ? opening : Titles.kind(stored, strip, text, cuts);
        List<Byline.Name> writers =
                dateline.map(line -> line.byline().writers()).orElse(List.of());
        List<Byline.Name> credits = new ArrayList<>(cuts.credits());
        dateline.ifPresent(line -> credits.addAll(line.byline().credits()));
        dateline.ifPresent(line -> publication(line, strip));
        boolean picture = kept.isEmpty() && !cuts.captions().isEmpty();
        lines.add(new Line(
                kind,
                strip.level(),
                strip.apart(),
                picture ? cuts.captions() : kept,
                picture ? RunningText.of(stored, cuts.captions()) : text,
                writers,
                credits,
                picture ? List.of() : cuts.captions(),
                cuts.turned(),
                dateline.map(Dateline::stamp).orElse(Stamp.NONE)));
    }

    private void publication(Dateline dateline, Strip strip) {
        Span span = new Span(strip.span().start(), dateline.end());
        if (!dateline.publication().isEmpty()) {
            marks.add(new Mark(Mark.Kind.DATELINE, dateline.publication(), span, null));
        }
        PrintedDate.find(dateline.date())
                .ifPresent(date -> marks.add(new Mark(Mark.Kind.DATE, date.toString(), span, null)));
    }
}
