package org.zhengtu.store;

import java.util.List;
import java.util.Map;

/**
 * What a check of the library ({@code check/…}) found in a store: not what breaks a shape, but what a reader should know.
 *
 * @param query whose header tells the problem, its remedy and its level
 * @param found how many resources
 */
public record Check(NamedQuery query, int found) {

    private static final String FOLDER = "check/";

    /** All checks, each as it is asked when no parameter is given. */
    public static List<Check> all(Store store) {
        return store.ask(link -> QueryLibrary.names().stream()
                .filter(name -> name.startsWith(FOLDER))
                .map(QueryLibrary::named)
                .map(query -> new Check(
                        query,
                        QueryLibrary.select(link, query, Bindings.of(query, Map.of()))
                                .bindings()
                                .size()))
                .toList());
    }

    /** {@code error}, {@code warning} or {@code info}. */
    public String level() {
        return query.header().getOrDefault("level", "");
    }
}
