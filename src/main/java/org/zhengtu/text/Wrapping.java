package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.model.Span;

/**
 * Joins lines that were broken at a fixed width (text layers of PDF files). A run of lines without blank lines between
 * them counts as wrapped if most of them fill the width and break off inside a sentence.
 */
final class Wrapping {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int RAGGED = 2;
    private static final Pattern PAUSE = Pattern.compile("[，。,]");
    private static final String CLOSED = "。！？!?：:；;”）)";

    private Wrapping() {}

    static List<Strip> join(String stored, List<Strip> strips) {
        List<Strip> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= strips.size(); i++) {
            if (i == strips.size() || strips.get(i).apart() || strips.get(i).level() > 0) {
                block(stored, strips.subList(start, i), joined);
                start = i;
            }
        }
        return joined;
    }

    private static void block(String stored, List<Strip> block, List<Strip> joined) {
        int width = block.stream().mapToInt(strip -> width(stored, strip)).max().orElse(0);
        int length = block.stream().mapToInt(Wrapping::length).max().orElse(0);
        long full = block.stream()
                .filter(strip -> full(stored, strip, width, length) && !strip.ends(stored, CLOSED))
                .count();
        boolean list = block.stream().anyMatch(strip -> Titles.bullet(stored, strip));
        boolean text = block.stream().anyMatch(strip -> PAUSE.matcher(stored)
                .region(strip.span().start(), strip.span().end())
                .find());
        boolean wrapped =
                text && !list && block.size() >= 3 && width >= NARROWEST && width <= WIDEST && full * 2 >= block.size();
        if (!wrapped) {
            joined.addAll(block);
            return;
        }
        int first = 0;
        for (int i = 0; i < block.size(); i++) {
            boolean goesOn = full(stored, block.get(i), width, length)
                    && !block.get(i).ends(stored, "。！？!?")
                    && !beside(stored, block, i);
            if (!goesOn || i == block.size() - 1) {
                Strip head = block.get(first);
                Span span = new Span(head.span().start(), block.get(i).span().end());
                joined.add(new Strip(span, head.level(), head.apart()));
                first = i + 1;
            }
        }
    }

    /** Whether a line or the next one stands beside the text: buttons, standing labels. */
    private static boolean beside(String stored, List<Strip> block, int at) {
        return block.subList(at, Math.min(at + 2, block.size())).stream()
                .map(strip ->
                        stored.substring(strip.span().start(), strip.span().end()))
                .anyMatch(line -> Furniture.JUNK.is(line) || Furniture.COLUMN.is(line));
    }

    /** Whether a line fills the width, or was cut at a number of characters whatever their width. */
    private static boolean full(String stored, Strip strip, int width, int length) {
        return width(stored, strip) >= width - RAGGED || length <= WIDEST && length(strip) >= length - RAGGED / 2;
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
