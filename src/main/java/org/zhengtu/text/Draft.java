package org.zhengtu.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An article being put together: its headline lines and blocks in the order of the page. */
final class Draft {

    private static final int LONGEST_BRIEF = 3;
    private static final int SHORT = 2;
    private static final int MOST_OPEN = 8;

    private final List<Line> titles;
    private final boolean web;
    private final boolean numbered;
    private final List<Byline.Name> writers = new ArrayList<>();
    private final List<Byline.Name> credits = new ArrayList<>();
    private final List<Line> blocks = new ArrayList<>();
    private boolean lead;
    private boolean dateline;
    private int turn;
    private Line lastRunning;
    private boolean headed;
    private boolean sectioned;
    private boolean brief;
    private boolean signedOff;
    private Stamp stamp = Stamp.NONE;

    /**
     * An article that begins here.
     *
     * @param web whether the page is the print of a site, which sets captions and summaries above the opening
     * @param numbered whether the page is one of a numbered issue, so that its editors are those of all articles on it
     */
    Draft(List<Line> titles, boolean web, boolean numbered) {
        this.titles = new ArrayList<>(titles);
        this.web = web;
        this.numbered = numbered;
    }

    void add(Line line) {
        if (line.is(Line.Kind.LEAD)) {
            turn = lead || web && blocks.size() <= SHORT ? turn : running() ? blocks.size() : 0;
            lead = true;
            dateline = true;
        }
        sign(line);
        stamp = line.is(Line.Kind.LEAD) ? stamp.and(line.stamp()) : stamp;
        if (!line.spans().isEmpty() && !line.is(Line.Kind.AUTHOR)) {
            blocks.add(line);
            lastRunning = line.running() ? line : lastRunning;
            signedOff &= !line.running();
            headed |= line.is(Line.Kind.HEADING);
            sectioned = false;
        }
    }

    /** Takes a heading that the report from one place follows, with a dateline of its own perhaps. */
    void section(Line heading) {
        add(heading);
        sectioned = true;
    }

    /**
     * Whether a dateline is that of this article, below a summary or caption: the same reporters as above the text, or
     * hardly any text so far.
     */
    boolean begins(Line opening) {
        boolean same = opening.writers().stream().anyMatch(name -> writers.stream()
                .anyMatch(other -> other.name().equals(name.name())));
        return !dateline && (same || web && blocks.size() <= SHORT);
    }

    boolean sectioned() {
        return sectioned;
    }

    /** Takes the names of a line below the text, with which articles end. */
    void signOff(Line line) {
        sign(line);
        signedOff |= !line.writers().isEmpty();
    }

    boolean signedOff() {
        return signedOff;
    }

    /** Takes the names of a line. */
    void sign(Line line) {
        lead |= line.is(Line.Kind.AUTHOR);
        writers.addAll(line.writers());
        credits.addAll(line.credits());
    }

    /** Whether a line between its paragraphs is its headline once more, which a site prints with its pictures. */
    boolean repeats(Line line) {
        String words = line.text().toString();
        return running()
                && titles.stream().anyMatch(title -> title.text().toString().equals(words));
    }

    /** Takes the day that is printed for it; the first holds. */
    void stamp(Stamp printed) {
        stamp = stamp.and(printed);
    }

    Stamp stamp() {
        return stamp;
    }

    /** Whether lines are its headline a second time. */
    boolean titled(List<Line> lines) {
        return words(lines).equals(words(titles));
    }

    private static String words(List<Line> lines) {
        return lines.stream().map(line -> line.text().toString()).collect(Collectors.joining());
    }

    List<Line> titles() {
        return titles;
    }

    List<Line> blocks() {
        return blocks;
    }

    /** Whether its beginning was seen: a dateline or a byline. */
    boolean lead() {
        return lead;
    }

    boolean dateline() {
        return dateline;
    }

    void brief(boolean opened) {
        brief = opened;
    }

    /** Whether it is a short item under a headline of its own, without dateline. */
    boolean brief() {
        return brief && blocks.size() <= LONGEST_BRIEF;
    }

    boolean running() {
        return lastRunning != null;
    }

    /** Whether it is a headline without a text, which on a site leads to another page. */
    boolean link() {
        return !running() && titles.stream().allMatch(title -> title.level() == 0);
    }

    boolean headings() {
        return headed;
    }

    /** Whether its last running line is cut off. */
    boolean open() {
        return lastRunning != null && lastRunning.open();
    }

    /** The one of the last articles, but for the one being read, that breaks off and that a line goes on with. */
    static Optional<Draft> resumed(List<Draft> drafts, Line line) {
        for (int i = drafts.size() - 2; i >= Math.max(0, drafts.size() - MOST_OPEN); i--) {
            Draft draft = drafts.get(i);
            if (draft.open() && (Continuation.begins(line.text()) || Continuation.joins(draft.last(), line.text()))) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    /** The last running line, empty if there is none. */
    CharSequence last() {
        return lastRunning == null ? "" : lastRunning.text();
    }

    /** Blocks in reading order: an article printed before its opening is turned round. */
    List<Line> inOrder() {
        if (turn == 0) {
            return blocks;
        }
        List<Line> ordered = new ArrayList<>(blocks.subList(turn, blocks.size()));
        ordered.addAll(blocks.subList(0, turn));
        return ordered;
    }

    Byline byline() {
        List<Byline.Name> others = numbered
                ? credits.stream()
                        .map(name -> name.is(Byline.Part.EDITOR) ? name.as(Byline.Part.PAGE_EDITOR) : name)
                        .toList()
                : credits;
        Map<String, Byline.Name> wrote = new LinkedHashMap<>();
        writers.forEach(name -> wrote.putIfAbsent(name.name(), name));
        if (wrote.isEmpty() && others.stream().noneMatch(name -> name.is(Byline.Part.EDITOR))) {
            others.stream()
                    .filter(name -> name.is(Byline.Part.PHOTOGRAPHER, Byline.Part.PHOTOJOURNALIST))
                    .forEach(name -> wrote.putIfAbsent(name.name(), name));
        }
        wrote.values().removeIf(name -> wrote.keySet().stream()
                .anyMatch(other -> other.length() > name.name().length() && other.endsWith(name.name())));
        Map<String, Byline.Name> credited = new LinkedHashMap<>();
        others.stream()
                .filter(name -> !wrote.containsKey(name.name()))
                .forEach(name -> credited.putIfAbsent(name.name(), name));
        return new Byline(List.copyOf(wrote.values()), List.copyOf(credited.values()));
    }
}
