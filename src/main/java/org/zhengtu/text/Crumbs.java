package org.zhengtu.text;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;

/** The path to a page of a site: 当前位置：首页 > 新闻 > 要闻 云岭县召开项目推进会. */
final class Crumbs {

    private static final Pattern LAST =
            Pattern.compile("(?U).*[>＞»›→]\\s*(?:[^\\s>＞»›→]{2,8}\\s+)?(?<headline>[^\\s>＞»›→].{8,60})");
    private static final int LONGER_THAN_COLUMNS = 14;
    private static final String TORN = "….";

    private static final Pattern FIRST =
            Pattern.compile("(?U)(?:\\p{IsHan}{0,8}位置(?:是)?\\s*[:：]?\\s*)?(?<site>\\p{IsHan}{3,10})\\s*[>＞»›→].*");

    private Crumbs() {}

    /** The medium that it begins with: 云岭新闻网 > 要闻 > …. */
    static Optional<String> site(String stored, Span path) {
        Matcher first = FIRST.matcher(stored).region(path.start(), path.end());
        return first.matches() && Media.is(first.group("site")) && !Furniture.COLUMN.is(first.group("site"))
                ? Optional.of(first.group("site"))
                : Optional.empty();
    }

    /** The headline that it ends in, behind the last column perhaps; empty if it ends in a column or breaks off. */
    static Optional<Span> headline(String stored, Span path) {
        Matcher last = LAST.matcher(stored).region(path.start(), path.end());
        if (!last.matches() || TORN.indexOf(stored.charAt(path.end() - 1)) >= 0) {
            return Optional.empty();
        }
        String headline = last.group("headline").strip();
        boolean tells = headline.length() >= LONGER_THAN_COLUMNS || Titles.event(headline);
        return tells ? Optional.of(new Span(last.start("headline"), last.end("headline"))) : Optional.empty();
    }
}
