package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.text.AreaMention;

/**
 * What 该 points to: 该县教育局 is of the county named last, 该局 the bureau that the article named first. Reads one article in
 * order.
 */
final class ThatPlace {

    private static final String THAT = "该";
    private static final String LEVELS = "市县区州旗";
    private static final String BUREAUS = "局厅";

    /** The area of each level named last. */
    private final Map<String, String> last = new HashMap<>();
    /** The first department of the article, by the last character of its name. */
    private final Map<String, Body> first = new HashMap<>();

    /** The bodies of a sentence, those behind 该 under the name that they mean. */
    Bodies complete(TaggedSentence sentence, Bodies bodies) {
        String text = sentence.text();
        List<Body> named = new ArrayList<>();
        int seen = 0;
        for (Body body : bodies.all()) {
            while (seen < sentence.areas().size() && sentence.areas().get(seen).start() < body.start()) {
                see(text, sentence.areas().get(seen++));
            }
            Body meant = complete(text, body);
            named.add(meant);
            see(meant);
        }
        sentence.areas().subList(seen, sentence.areas().size()).forEach(area -> see(text, area));
        return text.contains(THAT) ? Bodies.of(withBureaus(text, named)) : bodies;
    }

    private void see(String text, AreaMention area) {
        String level = text.substring(area.end() - 1, area.end());
        if (area.full() && LEVELS.contains(level)) {
            last.put(level, text.substring(area.start(), area.end()));
        }
    }

    private void see(Body body) {
        if (body.kind() == BodyKind.AUTHORITY && !body.bare()) {
            first.putIfAbsent(body.name().substring(body.name().length() - 1), body);
        }
    }

    private Body complete(String text, Body body) {
        boolean inside = !body.prefix().isEmpty() && body.prefix().length() == 1;
        boolean twice = inside && body.start() > 0 && text.charAt(body.start() - 1) == text.charAt(body.start());
        int level = inside && !twice ? body.start() : body.start() - 1;
        if (level < 1 || !text.startsWith(THAT, level - 1)) {
            return body;
        }
        String place = last.getOrDefault(text.substring(level, level + 1), "");
        boolean own = inside || body.prefix().isEmpty() && body.kind().official();
        if (place.isEmpty() || !own) {
            return body;
        }
        String name = place + body.name().substring(inside ? 1 : 0);
        return new Body(name, body.start(), body.end(), body.kind(), place);
    }

    /** 该局|党委书记 */
    private List<Body> withBureaus(String text, List<Body> named) {
        List<Body> all = new ArrayList<>(named);
        for (int at = text.indexOf(THAT); at >= 0 && at + 2 < text.length(); at = text.indexOf(THAT, at + 1)) {
            String last = text.substring(at + 1, at + 2);
            Body meant = BUREAUS.contains(last) ? first.get(last) : null;
            if (meant != null) {
                all.add(new Body(meant.name(), at, at + 2, meant.kind(), meant.prefix()));
            }
        }
        return all;
    }
}
