package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.text.Line.Kind;

/**
 * Puts the lines of a page into articles. A headline block belongs to the text after it; 本报讯 opens an article; text that
 * stands between a headline and the opening of its article is the end of the article before, if that breaks off, or the
 * continuation of its own.
 */
final class Layout {

    private static final int MOST_TITLES = 12;

    private final Neighbours around;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Line> pending = new ArrayList<>();
    private final AbovePath above = new AbovePath();
    private final List<Line> pendingAuthors = new ArrayList<>();
    private final Levels levels;
    private final boolean columns;
    private final boolean newspaper;
    private final boolean numbered;
    private Draft current;
    private final StandingLabel label = new StandingLabel();
    private final Stamps stamps = new Stamps();
    private final BriefSection briefs = new BriefSection();

    private boolean brief;
    /** Whether a list of other articles has begun. */
    private boolean related;
    /** Whether what other pages have is listed here. */
    private boolean guided;
    /** Whether imprint lines stood since the last text. */
    private boolean stamped;
    /** How many headline lines stood above the time stamp. */
    private int headed;

    private Layout(List<Line> lines, boolean newspaper) {
        this.around = new Neighbours(lines);
        this.levels = Levels.of(lines);
        long apart = lines.stream().filter(Line::running).filter(Line::apart).count();
        long running = lines.stream().filter(Line::running).count();
        this.columns = running > 2 && apart * 3 >= running * 2;
        this.numbered = newspaper;
        this.newspaper = newspaper || columns;
    }

    /**
     * The articles of a page.
     *
     * @param newspaper whether the page prints the number of its issue
     */
    static List<Draft> drafts(List<Line> lines, boolean newspaper) {
        Layout layout = new Layout(lines, newspaper);
        for (int i = 0; i < lines.size(); i++) {
            layout.take(lines.get(i), i);
        }
        layout.close();
        if (layout.levels.digest()) {
            layout.drafts.removeIf(Levels::summary);
        }
        if (!newspaper && layout.drafts.stream().anyMatch(Draft::running)) {
            layout.drafts.removeIf(Draft::link);
        }
        return layout.drafts;
    }

    private void take(Line read, int at) {
        boolean named = (current != null || !pending.isEmpty()) && around.aboveRecord(at);
        Line line = current == null && around.first(at) ? read.as(Kind.TITLE) : named ? read.as(Kind.HEADING) : read;
        label(line);
        related |= line.is(Kind.RELATED);
        switch (line.kind()) {
            case TITLE, SUBTITLE -> title(line, at);
            case AUTHOR -> author(line);
            case LEAD -> lead(line);
            case HEADING -> heading(line, at);
            case BODY -> body(line, at);
            case CAPTION -> caption(line);
            case IMPRINT -> imprint(line, at);
            case GUIDE, POINTER -> pointer(line, at);
            case POSITION -> position(line);
            default -> {}
        }
    }

    /** A standing label is a headline after all if an article follows it at once that has no other. */
    private void label(Line line) {
        if (line.is(Kind.COLUMN)) {
            label.read(line, pending.isEmpty(), current == null && around.untitled());
            return;
        }
        if (label.items() && line.is(Kind.BODY) && pending.isEmpty() && current != null && !current.open()) {
            open();
        }
        boolean opening = line.is(Kind.LEAD, Kind.AUTHOR) || line.is(Kind.BODY, Kind.HEADING) && current == null;
        pending.addAll(label.headline(opening));
    }

    /** 某某县 over the report from there: a heading of the article that the headline above it opens. */
    private boolean section(Line line, int at) {
        boolean place = line.level() == 0
                && Titles.place(line.text())
                && around.next(at).running()
                && (current != null || !pending.isEmpty());
        if (place && (current == null || !pending.isEmpty())) {
            open();
        }
        if (place) {
            current.section(line.as(Kind.HEADING));
        }
        return place;
    }

    /** A line with nothing but one name, below the text or between headline and text; who gave a report signs nothing. */
    private boolean name(Line line, int at) {
        boolean above = !pending.isEmpty() && around.next(at).running();
        if (line.level() > 0 || !(around.below(at) || above) || !NameForm.strong(line.text())) {
            return false;
        }
        if (line.is(Kind.SUBTITLE) || pending.stream().anyMatch(title -> ReportHead.occasion(title.text()))) {
            pending.add(line.as(Kind.SUBTITLE));
            return true;
        }
        Byline.Name name = new Byline.Name(line.text().toString(), line.text().origin());
        author(line.signed(name));
        return true;
    }

    private void title(Line line, int at) {
        boolean site = line.level() == 0 && Nameplate.sure(line.text().toString());
        boolean again = current != null && pending.isEmpty() && line.level() == 0 && current.repeats(line);
        if (site || again || briefs(line) || section(line, at) || name(line, at)) {
            return;
        }
        boolean fragment = line.level() == 0
                && current != null
                && current.open()
                && (Continuation.begins(line.text()) || Continuation.joins(current.last(), line.text()));
        boolean torn = line.level() == 0 && current != null && around.torn(at);
        if ((fragment || torn) && pending.isEmpty()) {
            current.add(line.as(Kind.BODY));
        } else {
            if (line.is(Kind.TITLE) && line.level() == 0 && closed()) {
                open();
            }
            pending.add(line);
        }
        if (pending.size() > MOST_TITLES) {
            list();
        }
    }

    private boolean briefs(Line line) {
        if (line.level() == 0 || !levels.digest()) {
            return false;
        }
        if (pending.stream().anyMatch(levels::item)) {
            open();
        }
        return briefs.opens(line, current);
    }

    /** Whether the pending block ends in a byline or in a subtitle after a dash, which close it. */
    private boolean closed() {
        boolean main = pending.stream().anyMatch(line -> line.is(Kind.TITLE));
        boolean signed = pendingAuthors.stream().anyMatch(line -> line.is(Kind.AUTHOR));
        return main && signed
                || main && pending.get(pending.size() - 1).text().toString().startsWith("——");
    }

    /** So many short lines in a row are a list, no headline. */
    private void list() {
        if (current == null) {
            current = new Draft(List.of(), !newspaper, numbered);
            drafts.add(current);
        }
        flush();
    }

    private void author(Line line) {
        if (pending.isEmpty() && current != null && current.running()) {
            current.signOff(line);
        } else {
            pendingAuthors.add(line);
        }
    }

    private void lead(Line line) {
        headline();
        boolean below = current != null
                && (current.sectioned() || !current.titles().isEmpty() && (!current.lead() || current.begins(line)));
        boolean continued = below && pending.isEmpty() && pendingAuthors.isEmpty();
        if (!continued) {
            List<Line> captions = Headline.captions(pending, headed);
            open();
            captions.forEach(current::add);
        }
        current.add(line);
    }

    private void headline() {
        if (pending.isEmpty()) {
            pending.addAll(briefs.headline(current));
        }
    }

    private void position(Line path) {
        if (current == null) {
            above.take(pending, path);
        }
    }

    private void open() {
        above.give(pending);
        headed = 0;
        current = new Draft(pending, !newspaper, numbered);
        stamps.open(current);
        pendingAuthors.forEach(current::add);
        pending.clear();
        pendingAuthors.clear();
        stamped = false;
        drafts.add(current);
    }

    private void heading(Line line, int at) {
        if (related && !around.next(at).running()) {
            return;
        }
        if (!pending.isEmpty() && (current == null || !pendingAuthors.isEmpty())) {
            open();
        }
        flush();
        if (current == null) {
            open();
        }
        current.add(line);
    }

    /** Headline-like lines that turn out to be headings inside the article. */
    private void flush() {
        if (current != null) {
            pending.forEach(current::add);
            pendingAuthors.forEach(current::add);
            pending.clear();
            pendingAuthors.clear();
        }
    }

    /** The headline a second time, below the picture that a site sets above the text. */
    private void again() {
        if (current != null && !pending.isEmpty() && current.titled(pending)) {
            pending.clear();
        }
    }

    private void body(Line line, int at) {
        again();
        headline();
        if (!pending.isEmpty() && current != null && current.titles().isEmpty() && around.resumes(current, at)) {
            current.titles().addAll(pending);
            pending.clear();
        }
        boolean titled = !pending.isEmpty() || !pendingAuthors.isEmpty();
        if (!titled && current != null && !current.open()) {
            current = Draft.resumed(drafts, line).orElse(current);
        }
        brief = false;
        if (current == null || titled && opens(line, at) || stamps.part(current)) {
            open();
            current.brief(brief);
        } else if (titled && !(current.open() && around.leadAhead(at))) {
            flush();
        }
        current.add(line);
        stamps.goesOn();
        stamped = false;
        guided = false;
    }

    private void caption(Line line) {
        if (current != null) {
            current.add(line);
        } else {
            pendingAuthors.add(line);
        }
    }

    /** What stands above 详见2版 is announced, not printed here, unless text follows and no 本期导读 stands above. */
    private void pointer(Line line, int at) {
        guided |= line.is(Kind.GUIDE);
        headlineAbove();
        boolean text = around.next(at).is(Kind.LEAD, Kind.BODY, Kind.AUTHOR);
        if (!text || guided) {
            pending.removeIf(title -> title.level() == 0);
        }
    }

    /** A time stamp below the name of a series and above a headline: the name is no headline. */
    private void imprint(Line line, int at) {
        stamped = true;
        headed = line.stamp().issued().isPresent() && headed == 0 ? pending.size() : headed;
        if (line.stamp().issued().isPresent() && current != null && current.running() && !current.open()) {
            pending.removeIf(Titles::issuer);
        }
        if (current == null && line.stamp().issued().isPresent()) {
            issuers();
        }
        stamps.read(line.stamp(), !pending.isEmpty(), current);
        boolean first = current == null && !pending.isEmpty();
        if (first && around.next(at).is(Kind.TITLE)) {
            pending.removeIf(title -> Titles.series(title.text()));
        }
        if (!line.writers().isEmpty() || !line.credits().isEmpty()) {
            author(line);
        }
    }

    /** 云岭区统计局 between a bulletin's title and its day is no part of the headline. */
    private void issuers() {
        if (!pending.stream().allMatch(Titles::issuer)) {
            pending.replaceAll(title -> Titles.issuer(title) ? title.as(Kind.SUBTITLE) : title);
        }
    }

    /** Whether the pending headline lines open an article with this line of text. */
    private boolean opens(Line line, int at) {
        int level =
                pending.stream().mapToInt(Line::level).filter(n -> n > 0).min().orElse(0);
        if (levels.digest() && level == 0) {
            return briefs.open();
        }
        if (!pendingAuthors.isEmpty() || stamped && pending.stream().anyMatch(title -> title.is(Kind.TITLE))) {
            return true;
        }
        if (around.leadAhead(at)) {
            return !current.open();
        }
        if (level > 0) {
            return levels.opens(level, current);
        }
        boolean event = pending.stream().anyMatch(Titles::tells);
        if (event && !current.open() && current.running() && Titles.newsOf(pending.get(0), line)) {
            return true;
        }
        if (current.signedOff() && (event || Titles.news(line))) {
            return true;
        }
        if (pending.size() > 1) {
            return event || pending.stream().anyMatch(title -> title.is(Kind.SUBTITLE));
        }
        boolean torn = Continuation.begins(line.text()) && !current.open();
        if (columns && current.lead() && (torn || event)) {
            return true;
        }
        brief = newspaper && (numbered || event) && !current.headings() && (current.dateline() || current.brief());
        return brief;
    }

    /** Gives the pending lines to the article above whose headline they are, printed below it. */
    private void headlineAbove() {
        LateHeadline.owner(drafts, pending).ifPresent(draft -> {
            draft.titles().addAll(pending);
            pending.clear();
        });
    }

    private void close() {
        headlineAbove();
        boolean listed = levels.digest() && pending.stream().anyMatch(levels::item);
        if (related || stamped && current != null && current.running()) {
            pending.removeIf(line -> line.level() == 0);
        }
        if (listed || current == null && !(pending.isEmpty() && pendingAuthors.isEmpty())) {
            open();
        }
        flush();
    }
}
