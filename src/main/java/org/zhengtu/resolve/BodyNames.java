package org.zhengtu.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.zhengtu.model.Area;

/**
 * The names that the bodies of one document have outside it. A document names the same few bodies again and again, so what
 * was resolved is remembered.
 */
final class BodyNames {

    private final BodyName bodies;
    private final Optional<Area> page;
    private final Map<Optional<Area>, Map<String, String>> names = new HashMap<>();
    private final Map<String, Optional<Area>> homes = new HashMap<>();

    /** @param page the home of the document */
    BodyNames(BodyName bodies, Optional<Area> page) {
        this.bodies = bodies;
        this.page = page;
    }

    /** Resolves what is read where a home is known, or isn't. */
    UnaryOperator<String> at(Optional<Area> home) {
        Map<String, String> known = names.computeIfAbsent(home, h -> new HashMap<>());
        return body -> body.isEmpty() ? body : known.computeIfAbsent(body, printed -> resolved(printed, home));
    }

    private String resolved(String printed, Optional<Area> home) {
        String name = bodies.resolve(printed, home.orElse(null)).orElse(printed);
        homes.putIfAbsent(name, home);
        return name;
    }

    /** The home of the article in which a body was first read, by its resolved name. */
    Optional<Area> home(String name) {
        return homes.getOrDefault(name, page);
    }
}
