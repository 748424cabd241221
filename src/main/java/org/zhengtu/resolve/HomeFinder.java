package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtu.model.Area;
import org.zhengtu.text.Article;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Page;
import org.zhengtu.text.Sentence;

/**
 * Finds where a document is at home, and which of its articles is at home elsewhere: in a city's paper the report that
 * speaks of a county of it by 县委 and 我县, in a file of clippings the one from another place. A county's paper stays at home
 * whatever it tells of.
 */
final class HomeFinder {

    private final Gazetteer gazetteer;
    private final HomeArea areas;
    private final SiteNames sites;
    private final RoundUp roundUps;

    HomeFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.areas = new HomeArea(gazetteer);
        this.sites = new SiteNames(gazetteer);
        this.roundUps = new RoundUp(gazetteer);
    }

    /**
     * @param publication the paper's name, empty if unknown
     * @param people names of all persons on the page
     */
    Homes find(String publication, Page page, Set<String> people) {
        Optional<Area> home = decide(publication, page.articles(), page.text(), sites.of(page), people)
                .area();
        Homes homes = new Homes(home);
        boolean clippings = isClippings(page);
        boolean lowest = home.filter(HomeFinder::isLowest).isPresent();
        boolean many = page.articles().size() > 1 && !(lowest && !clippings);
        for (Article article : page.articles()) {
            Optional<Area> own = many ? own(article, page, home, clippings, people) : Optional.empty();
            if (many) {
                homes.settle(article, own.or(() -> home));
            }
            if (!lowest && own.isEmpty()) {
                paragraphs(article, home, homes);
            }
        }
        return homes;
    }

    /** Gives the paragraphs of a round-up their counties; where 市 may be the page's own city it stays so. */
    private void paragraphs(Article article, Optional<Area> home, Homes homes) {
        Map<Integer, Area> counties = roundUps.counties(article);
        for (Sentence sentence : counties.isEmpty() ? List.<Sentence>of() : article.sentences()) {
            Optional<Area> county = Optional.ofNullable(counties.get(sentence.paragraph()));
            boolean doubtful = home.isPresent()
                    && county.filter(area -> gazetteer.kind(area).equals(gazetteer.kind(home.get())))
                            .isPresent();
            homes.settle(sentence, county.filter(area -> !doubtful).or(() -> home));
        }
    }

    private HomeArea.Decision decide(
            String publication, List<Article> articles, String printed, List<String> around, Set<String> people) {
        List<String> headlines =
                articles.stream().flatMap(HomeFinder::headlines).toList();
        StringBuilder text = new StringBuilder();
        articles.forEach(article -> article.sentences()
                .forEach(sentence -> text.append(sentence.text()).append('\n')));
        List<String> places = new ArrayList<>(SourceLines.of(printed, gazetteer));
        around.stream()
                .filter(name -> places.stream().noneMatch(place -> place.contains(name)))
                .forEach(places::add);
        return areas.decide(publication, headlines, places, text, people);
    }

    /** The headline, and what stands below it and is no part of it: before whom a report was given. */
    private static Stream<String> headlines(Article article) {
        Stream<String> below = article.titles().stream()
                .map(title -> title.text().toString())
                .filter(title -> !article.headline().contains(title));
        return Stream.concat(Stream.of(article.headline()), below).filter(line -> !line.isEmpty());
    }

    /** Whether the articles of a file are prints of several days or sites, each with its own stamp. */
    private static boolean isClippings(Page page) {
        return page.masthead().issue().isEmpty()
                && page.articles().stream()
                        .skip(1)
                        .anyMatch(article -> article.stamp().issued().isPresent());
    }

    private static boolean isLowest(Area area) {
        return area.level() == Area.Level.COUNTY || area.level() == Area.Level.ZONE;
    }

    /** The home that an article speaks of by name and by bare words (县委, 我县), if it is not that of the page. */
    private Optional<Area> own(Article article, Page page, Optional<Area> home, boolean clippings, Set<String> people) {
        String printed =
                page.text().substring(article.span().start(), article.span().end());
        HomeArea.Decision decision = decide("", List.of(article), printed, List.of(), people);
        return decision.area()
                .map(area -> area.known() ? area : nearest(area, home))
                .filter(area -> decision.spoken() >= 1)
                .filter(area -> home.isEmpty() || isElsewhere(area, home.get(), clippings, article));
    }

    /** Of areas of one name the one that lies near the page's home. */
    private Area nearest(Area named, Optional<Area> home) {
        return home.flatMap(area -> gazetteer.nearest(gazetteer.byName(named.name()), area))
                .orElse(named);
    }

    private boolean isElsewhere(Area area, Area home, boolean clippings, Article article) {
        boolean above = gazetteer.isIn(home, area);
        boolean within = gazetteer.isIn(area, home);
        if (gazetteer.current(area).equals(gazetteer.current(home))) {
            return false;
        }
        if (within) {
            return clippings || !gazetteer.kind(area).equals(gazetteer.kind(home));
        }
        String name = gazetteer.shortName(home);
        return clippings
                && !(above
                        && article.sentences().stream()
                                .anyMatch(line -> line.toString().contains(name)));
    }
}
