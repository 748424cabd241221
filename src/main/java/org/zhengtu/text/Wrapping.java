package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;

/**
 * Joins lines that were broken at a fixed width (text layers of PDF files). A run of lines without blank lines between
 * them counts as wrapped if most of them fill the width and break off inside a sentence.
 */
final class Wrapping {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int RAGGED = 2;
    private static final int FEWEST = 3;
    private static final Pattern PAUSE = Pattern.compile("[，。,]");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.—-]{1,12}[%％]?");
    private static final String CLOSED = "。！？!?：:；;”）)";

    /** How far the lines of a run reach. */
    private record Width(int width, int length) {

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
        int width = block.stream().mapToInt(strip -> width(stored, strip)).max().orElse(0);
        int length = block.stream().mapToInt(Wrapping::length).max().orElse(0);
        int start = 0;
        for (int i = 1; i <= block.size(); i++) {
            if (i == block.size() || Titles.bullet(stored, block.get(i))) {
                lines(stored, block.subList(start, i), new Width(width, length), joined);
                start = i;
            }
        }
    }

    /** Joins the lines from one bullet to the next. */
    private static void lines(String stored, List<Strip> lines, Width width, List<Strip> joined) {
        long full = lines.stream()
                .filter(strip -> width.fills(stored, strip) && !strip.ends(stored, CLOSED))
                .count();
        boolean text = lines.stream().anyMatch(strip -> PAUSE.matcher(stored)
                .region(strip.span().start(), strip.span().end())
                .find());
        boolean wrapped = text
                && lines.size() >= (Titles.bullet(stored, lines.get(0)) ? FEWEST - 1 : FEWEST)
                && width.width() >= NARROWEST
                && width.width() <= WIDEST
                && full * 2 >= lines.size();
        if (!wrapped) {
            joined.addAll(lines);
            return;
        }
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = (width.fills(stored, lines.get(i)) || shortOfNumber(stored, lines, i, width))
                    && !lines.get(i).ends(stored, "。！？!?")
                    && !beside(stored, lines, i);
            if (!goesOn || i == lines.size() - 1) {
                Strip head = lines.get(first);
                Span span = new Span(head.span().start(), lines.get(i).span().end());
                joined.add(new Strip(span, head.level(), head.apart()));
                first = i + 1;
            }
        }
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
                .map(strip ->
                        stored.substring(strip.span().start(), strip.span().end()))
                .anyMatch(line -> Furniture.JUNK.is(line) || Furniture.COLUMN.is(line));
    }

    private static int length(Strip strip) {
        return strip.span().end() - strip.span().start();
    }

    /** In Han characters, the indent included; two Latin letters or digits count as one. */
    private static int width(String stored, Strip strip) {
        int halves = 0;
        int first = strip.span().start();
        while (first > 0 && stored.charAt(first - 1) != '\n' && Spelling.isSpace(stored.charAt(first - 1))) {
            first--;
        }
        for (int i = first; i < strip.span().end(); i++) {
            halves += stored.charAt(i) < 0x2000 ? 1 : 2;
        }
        return (halves + 1) / 2;
    }
}
