package org.zhengtu.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.zhengtu.model.Area;
import org.zhengtu.text.Pattern;

/**
 * The names that the bodies of one document have outside it. A document names the same few bodies again and again, so what
 * was resolved is remembered.
 */
final class BodyNames {

    private static final String COMMITTEE = "委";
    private static final Pattern BRIEF = Pattern.compile("(?<head>[\\u4e00-\\u9fff](?<kind>[县区旗]))(?<rest>委.*)");

    private final BodyName bodies;
    private final Optional<Area> page;
    private final String text;
    private final Map<Optional<Area>, Map<String, String>> names = new HashMap<>();
    private final Map<String, Optional<Area>> homes = new HashMap<>();

    /**
     * @param page the home of the document
     * @param text as it is stored
     */
    BodyNames(BodyName bodies, Optional<Area> page, String text) {
        this.bodies = bodies;
        this.page = page;
        this.text = text;
    }

    /** Resolves what is read where a home is known, or isn't. */
    UnaryOperator<String> at(Optional<Area> home) {
        Map<String, String> known = names.computeIfAbsent(home, h -> new HashMap<>());
        return body -> body.isEmpty() ? body : known.computeIfAbsent(body, printed -> resolved(printed, home));
    }

    private String resolved(String printed, Optional<Area> home) {
        Area area = home.orElse(null);
        String resolved = bodies.resolve(printed, area).orElse(printed);
        String name = asPrinted(bodies.official(resolved, printed, area, text));
        homes.putIfAbsent(name, home);
        return name;
    }

    /** 道县县委, as the press writes, but for a document that itself prints 道县委 and never the other. */
    private String asPrinted(String name) {
        Matcher brief = BRIEF.matcher(name);
        if (!brief.matches()) {
            return name;
        }
        String once = brief.group("head") + COMMITTEE;
        String twice = brief.group("head") + brief.group("kind") + COMMITTEE;
        return text.contains(once) && !text.contains(twice)
                ? name
                : brief.group("head") + brief.group("kind") + brief.group("rest");
    }

    /** The home of the article in which a body was first read, by its resolved name. */
    Optional<Area> home(String name) {
        return homes.getOrDefault(name, page);
    }
}
