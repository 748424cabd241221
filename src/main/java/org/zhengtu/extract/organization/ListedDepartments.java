package org.zhengtu.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.body.Bodies;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.model.Span;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Pattern;

/**
 * Departments named without whose they are in a list of such (政府办、农委、水务局等部门负责人): of the place that the first of them
 * names, else of the level that the article speaks of.
 */
final class ListedDepartments {

    private static final Pattern END =
            Pattern.compile("等(?:[\\u4e00-\\u9fff]{0,4}?)(?:部门|单位)|(?:主要|有关|相关)?(?:负责人|负责同志)");

    private static final Pattern DEPARTMENT =
            Pattern.compile("[\\u4e00-\\u9fff&&[^的在到向由对为等各并将]]{1,11}{organization.department-ending}");

    private static final String LINKS = "、及和与";
    private static final int LEAST = 3;
    private static final int MOST = 30;
    private static final int LONGEST = 14;

    private ListedDepartments() {}

    /**
     * Bodies that {@code named} doesn't hold.
     *
     * @param level 市, 县 and the like; empty if the article names no body of its own place
     */
    static List<Body> find(TaggedSentence sentence, Bodies named, String level) {
        List<Body> found = new ArrayList<>();
        String text = sentence.text();
        Matcher end = END.matcher(text);
        while (end.find()) {
            List<Span> items = items(text, end.start());
            if (items.size() < LEAST) {
                continue;
            }
            Span first = items.get(0);
            String owner = place(text.substring(first.start(), first.end()))
                    .or(() -> named.at(first.start()).map(Body::prefix).filter(prefix -> !prefix.isEmpty()))
                    .orElse(level);
            for (Span item : items) {
                if (!owner.isEmpty() && !named.namedWithin(item.start(), item.end())) {
                    String name = owner + text.substring(item.start(), item.end());
                    found.add(new Body(name, item.start(), item.end(), BodyKind.AUTHORITY, "", false));
                }
            }
        }
        return found;
    }

    /** The items of the list that ends at a position. */
    private static List<Span> items(String text, int listEnd) {
        List<Span> items = new ArrayList<>();
        int end = listEnd;
        while (end > 0 && items.size() < MOST) {
            int start = end;
            while (start > 0 && end - start <= LONGEST && LINKS.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            if (!DEPARTMENT.matcher(text).region(start, end).matches()) {
                return items;
            }
            items.add(0, new Span(start, end));
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
