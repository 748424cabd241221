package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengtu.model.Span;

/**
 * Reads the blocks of an article into sentences: pieces of a sentence that a column cut are joined, headings and captions
 * between them stepped over, a paragraph printed twice is read once.
 */
final class Paragraphs {

    private static final int SHORTEST_DOUBLE = 15;
    private static final int FARTHEST = 8;

    private final String stored;
    private final List<Line> blocks;
    private final boolean[] used;
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph;

    private Paragraphs(String stored, List<Line> blocks) {
        this.stored = stored;
        this.blocks = blocks;
        this.used = new boolean[blocks.size()];
    }

    /**
     * The sentences of an article.
     *
     * @param seen texts of the paragraphs that the page has printed so far; these are left out, new ones added
     */
    static List<Sentence> read(String stored, List<Line> blocks, Set<String> seen) {
        List<Line> once = new ArrayList<>();
        for (Line line : blocks) {
            boolean doubled = line.text().length() >= SHORTEST_DOUBLE
                    && !seen.add(line.text().toString());
            if (!doubled) {
                once.add(line);
            }
        }
        return new Paragraphs(stored, once).read();
    }

    private List<Sentence> read() {
        for (int i = 0; i < blocks.size(); i++) {
            if (!used[i]) {
                block(i);
            }
        }
        return sentences;
    }

    private void block(int first) {
        Line line = blocks.get(first);
        used[first] = true;
        if (!line.running()) {
            Sentence.Kind kind = line.is(Line.Kind.CAPTION) ? Sentence.Kind.CAPTION : Sentence.Kind.HEADING;
            sentences.add(new Sentence(line.text(), paragraph++, kind));
            return;
        }
        List<Span> spans = new ArrayList<>(line.spans());
        List<Line> glued = new ArrayList<>(List.of(line));
        int at = first;
        while (at >= 0 && blocks.get(at).open()) {
            at = next(at);
            if (at >= 0) {
                used[at] = true;
                spans.addAll(blocks.get(at).spans());
                glued.add(blocks.get(at));
            }
        }
        Sentences.split(RunningText.of(stored, spans), paragraph++).forEach(this::part);
        for (Line piece : glued) {
            for (Span caption : piece.captions()) {
                sentences.add(new Sentence(RunningText.of(stored, caption), paragraph++, Sentence.Kind.CAPTION));
            }
        }
    }

    private void part(Sentence sentence) {
        sentences.addAll(Seams.part(sentence));
    }

    /** The block that goes on with the open one, -1 if none does. */
    private int next(int open) {
        boolean stepped = false;
        for (int i = open + 1; i < blocks.size() && i <= open + FARTHEST; i++) {
            Line line = blocks.get(i);
            if (used[i] || line.is(Line.Kind.CAPTION)) {
                continue;
            }
            if (!line.running()) {
                stepped = true;
                continue;
            }
            boolean takes = stepped ? Continuation.begins(line.text()) : !Continuation.opens(line.text());
            if (takes && !line.is(Line.Kind.LEAD)) {
                return i;
            }
            stepped = true;
        }
        return -1;
    }
}
