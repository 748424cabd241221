package org.zhengtu.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengtu.model.Span;

/**
 * Reads the blocks of an article into sentences: pieces of a sentence that a column cut are joined, headings and captions
 * between them stepped over, a paragraph printed twice is read once.
 */
final class Paragraphs {

    private static final int SHORTEST_DOUBLE = 15;
    private static final int SHORTEST_SENTENCE = 30;
    private static final int FARTHEST = 8;

    private final String stored;
    private final List<Line> blocks;
    private final boolean[] used;
    /** Whether the article sets headings as the first sentence of its paragraphs. */
    private final boolean runIn;

    private final List<Sentence> sentences = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private int paragraph;

    private Paragraphs(String stored, List<Line> blocks) {
        this.stored = stored;
        this.blocks = blocks;
        this.used = new boolean[blocks.size()];
        long running = blocks.stream().filter(Line::running).count();
        long headed = blocks.stream()
                .filter(Line::running)
                .filter(line -> Continuation.runInHeading(line.text()))
                .count();
        this.runIn = headed >= 3 && headed * 4 >= running;
    }

    /**
     * The sentences of an article.
     *
     * @param seen texts of the paragraphs that the page has printed so far; these are left out, new ones added
     */
    static List<Sentence> read(String stored, List<Line> blocks, Set<String> seen) {
        List<Line> once = new ArrayList<>();
        for (Line line : blocks) {
            boolean doubled = line.text().isEmpty()
                    || line.text().length() >= SHORTEST_DOUBLE
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
                RunningText words = RunningText.of(stored, caption);
                if (!words.isEmpty()) {
                    sentences.add(new Sentence(words, paragraph++, Sentence.Kind.CAPTION));
                }
            }
        }
    }

    /** A sentence that a scan printed twice, as where two strips overlap, is read once. */
    private void part(Sentence sentence) {
        boolean doubled = sentence.text().length() >= SHORTEST_SENTENCE && !told.add(sentence.toString());
        if (!doubled) {
            sentences.addAll(Seams.part(sentence));
        }
    }

    /**
     * Whether a line goes on with an open one.
     *
     * @param stepped whether other lines of text or headings stand between the two, so that it must show that it does
     */
    private boolean takes(Line open, Line line, boolean stepped) {
        boolean pauses = Continuation.pauses(open.text());
        if (RecordLine.ends(open, line)) {
            return false;
        }
        if (!pauses && (Continuation.begins(line.text()) || Continuation.joins(open.text(), line.text()))) {
            return true;
        }
        boolean heading = runIn && !pauses && Continuation.runInHeading(line.text());
        return !stepped && (Continuation.wants(open.text()) || !Continuation.opens(line.text())) && !heading;
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
            if (!line.is(Line.Kind.LEAD) && takes(blocks.get(open), line, stepped)) {
                return i;
            }
            stepped = true;
        }
        return -1;
    }
}
