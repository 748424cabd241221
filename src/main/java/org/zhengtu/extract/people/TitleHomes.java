package org.zhengtu.extract.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengtu.extract.body.Body;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;

/**
 * The bodies that an article has named, one of which a head leads who is named without it: the one that somebody came to last
 * (走进云岭小学，|校长|李某), else the only one of its kind (lexicon {@code title-home}).
 */
final class TitleHomes {

    private static final Pattern CAME_TO = Pattern.compile("(?:{people.came-to})了?$");
    private static final int LONGEST_VERB = 6;

    private static final Map<String, Pattern> ENDINGS = Lexicon.load("title-home").rows().stream()
            .collect(Collectors.toMap(row -> row.get("title"), row -> Pattern.compile("(?:" + row.get("home") + ")$")));

    private final Map<String, Body> named = new LinkedHashMap<>();
    private final Map<String, Body> entered = new LinkedHashMap<>();

    /** @param text the sentence that names the body */
    void see(Body body, String text) {
        if (body.bare()) {
            return;
        }
        named.putIfAbsent(body.name(), body);
        String before = text.substring(Math.max(0, body.start() - LONGEST_VERB), body.start());
        if (CAME_TO.matcher(before).find()) {
            entered.remove(body.name());
            entered.put(body.name(), body);
        }
    }

    /** The body that somebody of this title leads; empty if it could be one of several. */
    Optional<Body> of(TitleElement element) {
        Pattern ending = ENDINGS.get(element.word().title());
        if (ending == null) {
            return Optional.empty();
        }
        Optional<Body> last = fitting(entered, ending).stream().reduce((one, next) -> next);
        List<Body> all = fitting(named, ending);
        return last.isPresent() || all.size() != 1 ? last : Optional.of(all.get(0));
    }

    private static List<Body> fitting(Map<String, Body> bodies, Pattern ending) {
        return bodies.values().stream()
                .filter(body -> ending.matcher(body.name()).find())
                .toList();
    }
}
