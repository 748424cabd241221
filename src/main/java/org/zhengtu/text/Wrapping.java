package org.zhengtu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;

/**
 * Joins lines that were broken at a fixed width (text layers of PDF files). A run of lines without blank lines between
 * them counts as wrapped if most of them, or of those that end no sentence, fill the width and break off inside one.
 */
final class Wrapping {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int RAGGED = 2;
    private static final int FEWEST = 3;

    private static final int FEWEST_OF_COLUMN = 4;
    /** Of so many lines one may be as long as the lines of the column. */
    private static final int SHARE = 5;
    /** Of so many lines one may go beyond the column. */
    private static final int FEW = 8;

    private static final Pattern PAUSE = Pattern.compile("[，。,]");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.—-]{1,12}[%％]?");
    private static final String CLOSED = "。！？!?：:；;”）)";

    /** How far the lines of a run reach. */
    private record Width(int width, int length) {

        boolean fitsColumn() {
            return width >= NARROWEST && width <= WIDEST;
        }

        /** Whether a line fills the width, or was cut at a number of characters whatever their width. */
        boolean fills(String stored, Strip strip) {
            return Wrapping.width(stored, strip) >= width - RAGGED
                    || length <= WIDEST && Wrapping.length(strip) >= length - RAGGED / 2;
        }
    }

    private Wrapping() {}

    static List<Strip> join(String stored, List<Strip> strips) {
        List<Strip> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= strips.size(); i++) {
            boolean parted = i == strips.size()
                    || strips.get(i).apart()
                    || strips.get(i).level() > 0
                    || ReportHead.occasion(stored, strips.get(i).span())
                    || ReportHead.occasion(stored, strips.get(i - 1).span());
            if (parted) {
                block(stored, strips.subList(start, i), joined);
                start = i;
            }
        }
        return joined;
    }

    private static void block(String stored, List<Strip> block, List<Strip> joined) {
        int[] widths = block.stream().mapToInt(strip -> width(stored, strip)).toArray();
        int[] lengths = block.stream().mapToInt(Wrapping::length).toArray();
        Width farthest = new Width(max(widths), max(lengths));
        Width column = new Width(reach(widths), reach(lengths));
        int start = 0;
        for (int i = 1; i <= block.size(); i++) {
            if (i == block.size() || Titles.bullet(stored, block.get(i))) {
                List<Strip> lines = block.subList(start, i);
                if (fill(stored, lines, farthest)) {
                    join(stored, lines, farthest, joined);
                } else if (column(stored, lines, column)) {
                    join(stored, lines, column, joined);
                } else {
                    joined.addAll(lines);
                }
                start = i;
            }
        }
    }

    private static int max(int[] widths) {
        return Arrays.stream(widths).max().orElse(0);
    }

    /**
     * How far the lines of a block reach that were broken at one width: the farthest that several do, so that one that was
     * joined already, or a headline, doesn't count; the farthest of all where no several do.
     */
    private static int reach(int[] widths) {
        int[] sorted = Arrays.stream(widths).sorted().toArray();
        int several = Math.max(FEWEST, sorted.length / SHARE);
        for (int last = sorted.length - 1; last >= several - 1; last--) {
            if (sorted[last - several + 1] >= sorted[last] - RAGGED) {
                return sorted[last];
            }
        }
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }

    /** Whether most lines from one bullet to the next fill the width and end no sentence. */
    private static boolean fill(String stored, List<Strip> lines, Width width) {
        return lines.size() >= (Titles.bullet(stored, lines.get(0)) ? FEWEST - 1 : FEWEST)
                && width.fitsColumn()
                && told(stored, lines) > 0
                && full(stored, lines, width) * 2 >= lines.size();
    }

    /**
     * Whether lines, many of them the last of short paragraphs, were broken at a width: most that end no sentence fill it,
     * and at many of these a word or a clause runs across the break.
     */
    private static boolean column(String stored, List<Strip> lines, Width width) {
        long unfinished =
                lines.stream().filter(strip -> !strip.ends(stored, CLOSED)).count();
        long full = full(stored, lines, width);
        return full >= FEWEST_OF_COLUMN
                && width.fitsColumn()
                && over(stored, lines, width) * FEW <= lines.size()
                && full * 2 >= unfinished
                && told(stored, lines) * 3 >= lines.size()
                && across(stored, lines, width) * 3 >= full;
    }

    /** How many lines go beyond the column, as only a line can that was joined already, or a headline. */
    private static long over(String stored, List<Strip> lines, Width width) {
        return lines.stream()
                .filter(strip -> width(stored, strip) > width.width() + RAGGED)
                .count();
    }

    private static long told(String stored, List<Strip> lines) {
        return lines.stream()
                .filter(strip -> PAUSE.matcher(raw(stored, strip)).find())
                .count();
    }

    private static long full(String stored, List<Strip> lines, Width width) {
        return lines.stream()
                .filter(strip -> width.fills(stored, strip) && !strip.ends(stored, CLOSED))
                .count();
    }

    /** At how many breaks of full lines a word or a clause goes on. */
    private static int across(String stored, List<Strip> lines, Width width) {
        int across = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = raw(stored, lines.get(i));
            boolean goesOn = width.fills(stored, lines.get(i))
                    && (Continuation.pauses(line) || Continuation.joins(line, raw(stored, lines.get(i + 1))));
            across += goesOn ? 1 : 0;
        }
        return across;
    }

    private static void join(String stored, List<Strip> lines, Width width, List<Strip> joined) {
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = (width.fills(stored, lines.get(i)) || shortOfNumber(stored, lines, i, width))
                    && !lines.get(i).ends(stored, "。！？!?")
                    && !beside(stored, lines, i)
                    && !parted(stored, lines, i);
            if (!goesOn || i == lines.size() - 1) {
                Strip head = lines.get(first);
                Span span = new Span(head.span().start(), lines.get(i).span().end());
                joined.add(new Strip(span, head.level(), head.apart()));
                first = i + 1;
            }
        }
    }

    /** Whether the next line is indented while others aren't, or the news begins there below a headline. */
    private static boolean parted(String stored, List<Strip> lines, int at) {
        if (at + 1 == lines.size()) {
            return false;
        }
        Strip next = lines.get(at + 1);
        boolean indented = indent(stored, next) > 0 && lines.stream().anyMatch(strip -> indent(stored, strip) == 0);
        return indented || headline(stored, lines.get(at)) && news(stored, next);
    }

    private static boolean headline(String stored, Strip strip) {
        String line = raw(stored, strip);
        return !PAUSE.matcher(line).find() && Titles.event(line);
    }

    private static boolean news(String stored, Strip strip) {
        return Titles.news(raw(stored, strip))
                || Dateline.read(stored, strip.span().start(), strip.span().end())
                        .filter(Dateline::marked)
                        .isPresent();
    }

    /** How many blanks stand before a line. */
    private static int indent(String stored, Strip strip) {
        return strip.span().start() - lineStart(stored, strip);
    }

    /** Whether a line is short because the number that the next one begins with had no room on it. */
    private static boolean shortOfNumber(String stored, List<Strip> lines, int at, Width width) {
        if (at + 1 == lines.size()) {
            return false;
        }
        Span next = lines.get(at + 1).span();
        Matcher number = NUMBER.matcher(stored).region(next.start(), next.end());
        return number.lookingAt()
                && !lines.get(at).ends(stored, CLOSED)
                && width(stored, lines.get(at)) + (number.end() - number.start() + 1) / 2 >= width.width() - RAGGED;
    }

    /** Whether a line or the next one stands beside the text: buttons, standing labels. */
    private static boolean beside(String stored, List<Strip> block, int at) {
        return block.subList(at, Math.min(at + 2, block.size())).stream()
                .map(strip -> raw(stored, strip))
                .anyMatch(line -> Furniture.JUNK.is(line) || Furniture.COLUMN.is(line));
    }

    private static String raw(String stored, Strip strip) {
        return stored.substring(strip.span().start(), strip.span().end());
    }

    private static int lineStart(String stored, Strip strip) {
        int first = strip.span().start();
        while (first > 0 && stored.charAt(first - 1) != '\n' && Spelling.isSpace(stored.charAt(first - 1))) {
            first--;
        }
        return first;
    }

    private static int length(Strip strip) {
        return strip.span().end() - strip.span().start();
    }

    /** In Han characters, the indent included; two Latin letters or digits count as one. */
    private static int width(String stored, Strip strip) {
        int halves = 0;
        for (int i = lineStart(stored, strip); i < strip.span().end(); i++) {
            halves += stored.charAt(i) < 0x2000 ? 1 : 2;
        }
        return (halves + 1) / 2;
    }
}
