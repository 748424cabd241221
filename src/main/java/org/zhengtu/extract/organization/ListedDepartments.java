package org.zhengtu.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.body.Bodies;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.extract.body.Township;
import org.zhengtu.model.Span;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Pattern;

/**
 * Departments named without whose they are in a list of such (政府办、农委、水务局等部门负责人): of the place that the first of them
 * names, else of the level that the article speaks of.
 */
final class ListedDepartments {

    /** What stands behind a list of departments, and behind no other list. */
    private static final Pattern END =
            Pattern.compile("等(?:[\\u4e00-\\u9fff]{0,4}?)(?:部门|单位)|(?:{organization.which-head})?{organization.head}"
                    + "|{organization.staff}|(?:联合|共同){organization.list-act}");

    private static final Pattern DEPARTMENT =
            Pattern.compile("[\\u4e00-\\u9fff&&[^的在到向由对为等各并将]]{0,11}{organization.department-ending}");

    /** What only townships have. */
    private static final Pattern TOWN_OFFICE =
            Pattern.compile("[\\u4e00-\\u9fff&&[^的在到向由对为等各并将]]{0,6}?{organization.town-office}");

    private static final Pattern OF_TOWN =
            Pattern.compile("[\\u4e00-\\u9fff&&[^的在到向由对为等各并将省市县区]]{2,4}(?:镇|乡|街道)(?!{body.no-township})");
    private static final Pattern GOVERNOR = Pattern.compile(".*{organization.governor}");
    private static final Pattern OWN_TOWN = Pattern.compile("(?:镇|乡|街道)$");
    private static final Pattern OWN_LEVEL = Pattern.compile("[省市区县州旗镇乡](?!场|政|民)");
    private static final String LINKS = "、及和与";
    private static final int LEAST = 3;
    /** 自来水公司: those of a place that need no name of their own. */
    private static final int LONGEST_BRANCH = 5;

    private static final int MOST = 30;
    private static final int LONGEST = 14;

    private ListedDepartments() {}

    /**
     * Bodies that {@code named} doesn't hold.
     *
     * @param level 市, 县 and the like; empty if the article names no body of its own place
     * @param town the township that the article named last; empty if none
     */
    static List<Body> find(TaggedSentence sentence, Bodies named, String level, String town) {
        List<Body> found = new ArrayList<>();
        String text = sentence.text();
        Matcher end = END.matcher(text);
        while (end.find()) {
            List<Span> items = items(text, end.start(), named);
            if (items.size() < LEAST) {
                continue;
            }
            String owner = owner(text, items.get(0), named, level);
            for (Span item : items) {
                if (!isNamed(text, item, named)) {
                    String name = name(text.substring(item.start(), item.end()), owner, town);
                    if (!name.isEmpty()) {
                        found.add(new Body(name, item.start(), item.end(), BodyKind.AUTHORITY, "", false));
                    }
                }
            }
        }
        return found;
    }

    /** Whether an item is known with its owner, or as a part of something longer. */
    private static boolean isNamed(String text, Span item, Bodies named) {
        boolean alone = named.at(item.start())
                .filter(body -> body.start() == item.start() && body.end() == item.end())
                .filter(body -> body.kind() == BodyKind.COMPANY
                        && body.prefix().isEmpty()
                        && body.name().length() <= LONGEST_BRANCH
                        && DEPARTMENT.matcher(body.name()).matches())
                .isPresent();
        boolean unnamed = named.endingAt(item.end())
                .filter(body -> Township.isUnnamed(body) && body.start() > item.start())
                .isPresent();
        return !alone && !unnamed && named.namedWithin(item.start(), item.end());
    }

    private static String owner(String text, Span first, Bodies named, String level) {
        String item = text.substring(first.start(), first.end());
        Matcher town = OF_TOWN.matcher(item);
        if (town.lookingAt()) {
            return town.group();
        }
        return place(item)
                .or(() -> named.at(first.start()).map(Body::prefix).filter(prefix -> !prefix.isEmpty()))
                .orElse(level);
    }

    /** An item with its owner, that of a township's office the township; empty if nothing tells the owner. */
    private static String name(String item, String owner, String town) {
        boolean owned =
                OWN_LEVEL.matcher(item).lookingAt() || OF_TOWN.matcher(item).lookingAt();
        if (owned || place(item).isPresent()) {
            return item;
        }
        boolean local = TOWN_OFFICE.matcher(item).matches();
        String whose = local && !OWN_TOWN.matcher(owner).find() ? town : owner;
        return whose.isEmpty() ? "" : whose + item;
    }

    /** The items of the list that ends at a position. */
    private static List<Span> items(String text, int listEnd, Bodies named) {
        List<Span> items = new ArrayList<>();
        int end = listEnd;
        while (end > 0 && items.size() < MOST) {
            int start = end;
            while (start > 0 && end - start <= LONGEST && LINKS.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            Matcher governor = GOVERNOR.matcher(text).region(start, end);
            boolean governed = governor.lookingAt() && governor.end() < end - 1;
            int from = governed ? governor.end() : start;
            Optional<Body> body = named.endingAt(end)
                    .filter(known -> known.start() >= from && !known.bare())
                    .filter(known -> !Township.isUnnamed(known));
            if (body.isPresent()) {
                items.add(0, new Span(body.get().start(), end));
                governed |= body.get().start() > start;
            } else if (DEPARTMENT.matcher(text).region(from, end).matches()
                    || TOWN_OFFICE.matcher(text).region(from, end).matches()) {
                items.add(0, new Span(from, end));
            } else if (start >= end || text.charAt(start) != '各') {
                return items;
            }
            if (governed) {
                return items;
            }
            end = start - 1;
        }
        return items;
    }

    private static Optional<String> place(String name) {
        return Gazetteer.get().find(name).stream()
                .filter(mention -> mention.start() == 0 && mention.full())
                .map(AreaMention::end)
                .map(end -> name.substring(0, end))
                .findFirst();
    }
}
