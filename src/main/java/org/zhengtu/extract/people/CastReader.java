package org.zhengtu.extract.people;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.body.Aliases;
import org.zhengtu.extract.body.BodyReader;
import org.zhengtu.extract.body.PageBodies;
import org.zhengtu.extract.time.Dates;
import org.zhengtu.text.Article;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Sentence;

/** Finds who is on a page: names with titles, name lists, bylines, names known from elsewhere on the page. */
public final class CastReader {

    private final BodyReader bodies = new BodyReader();
    private final TitleLexicon titles = new TitleLexicon();
    private final TitleChains chains = new TitleChains(titles, bodies);
    private final Surnames surnames = new Surnames();
    private final Dates dates = new Dates();
    private final NameModel model = new NameModel(titles, surnames);
    private final List<String> leaders = Lexicon.load("leader").column("name");

    public Cast read(Reading reading) {
        PageBodies page = PageBodies.of(reading, bodies);
        List<List<Line>> articles = page.articles().stream()
                .map(sentences -> sentences.stream().map(Line::of).toList())
                .toList();
        CastBuilder cast = new CastBuilder(leaders, surnames);
        List<String> texts =
                articles.stream().flatMap(List::stream).map(Line::text).toList();
        Aliases aliases = new Aliases();
        articles.forEach(lines ->
                lines.forEach(line -> aliases.read(line.text(), line.bodies().all())));
        Recurrence recurrence = new Recurrence(texts, surnames);
        PageNames names = new PageNames(
                titles,
                chains,
                model,
                new NameReader(surnames, model, recurrence),
                recurrence,
                aliases,
                reading.declines());
        for (int i = 0; i < articles.size(); i++) {
            List<Line> lines = articles.get(i);
            Article article = reading.page().articles().get(i);
            cast.begin(new SittingDays(sentences(lines), reading.issued(article), dates));
            names.read(lines, cast);
            cast.addByline(article.byline());
        }
        Set<String> known = new TreeSet<>(cast.names());
        known.addAll(leaders);
        KnownNames places = new KnownNames(known);
        articles.forEach(lines -> lines.forEach(line -> cast.addPlaces(line, places.places(line, cast.ends(line)))));
        return cast.build(page);
    }

    private static List<Sentence> sentences(List<Line> lines) {
        return lines.stream().map(line -> line.sentence().sentence()).toList();
    }
}
