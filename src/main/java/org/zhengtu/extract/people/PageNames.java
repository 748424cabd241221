package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.extract.Declines;
import org.zhengtu.extract.body.Aliases;

/** The rules that find names on one page, each with the page's own statistics behind it. */
final class PageNames {

    private final TitleChains chains;
    private final TitledNames titled;
    private final TenureNotices notices;
    private final TrailingTitles trailing;
    private final GroupTitles groups;
    private final NameLists lists;
    private final CopulaNames copulas;
    private final LabelledNames labels;
    private final SpokenNames spoken;
    private final ReportReader reader;
    private final Aliases aliases;

    PageNames(
            TitleLexicon titles,
            TitleChains chains,
            NameModel model,
            NameReader names,
            Recurrence recurrence,
            Aliases aliases,
            Declines declines) {
        this.chains = chains;
        this.aliases = aliases;
        this.lists = new NameLists(names, titles, model);
        this.titled = new TitledNames(chains, names, lists, declines);
        this.notices = new TenureNotices(chains, names, lists);
        this.trailing = new TrailingTitles(titles, names);
        this.groups = new GroupTitles(new NoticedNames(chains, names), names, lists);
        this.labels = new LabelledNames(names, lists);
        this.copulas = new CopulaNames(new NoticedNames(chains, names));
        this.reader = new ReportReader(names);
        this.spoken = new SpokenNames(names, model, recurrence);
    }

    /** Reads the lines of one article in order. */
    void read(List<Line> article, CastBuilder cast) {
        Posts posts = new Posts(aliases);
        notices.begin();
        boolean report = ReportReader.isReport(article);
        for (Line line : article) {
            List<NameHit> hits = new ArrayList<>(titled.find(line, posts));
            if (report) {
                reader.find(line).ifPresent(hits::add);
            }
            hits.addAll(notices.find(line, posts));
            hits.addAll(trailing.bracketed(line, chains, posts));
            hits.addAll(groups.find(line, posts));
            trailing.find(line).stream()
                    .filter(hit -> hits.stream().noneMatch(title -> isWithin(hit, title)))
                    .forEach(hits::add);
            hits.addAll(lists.alone(line));
            hits.addAll(copulas.find(line));
            hits.addAll(labels.find(line));
            hits.addAll(spoken.find(line));
            hits.forEach(hit -> cast.add(line, hit));
        }
    }

    /** 区委常委、|宣传|部长、副区长李明: what reads like a name is a word of the title of another. */
    private static boolean isWithin(NameHit hit, NameHit title) {
        return hit.start() >= title.titleStart() && hit.end() < title.titleEnd() && title.start() >= title.titleEnd();
    }
}
