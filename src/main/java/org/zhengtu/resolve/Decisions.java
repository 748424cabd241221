package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhengtu.model.When;

/** All decisions of the analyst, as a build applies them. Holds no state of any document, so threads may share one. */
public final class Decisions {

    private static final Decisions NONE = new Decisions(List.of());
    /** Kinds whose keys end in their names; other renamed things keep their keys. */
    private static final Set<String> NAMED_BY_KEY = Set.of("person", "project", "policy", "campaign");

    /**
     * A resource after all decisions.
     *
     * @param label empty where no decision names it
     */
    public record Settled(String key, String label) {}

    private final List<Decision> all;
    private final Map<String, Decision> naming = new LinkedHashMap<>();
    private final Map<String, When> dates = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Set<String> wrong = new TreeSet<>();

    private Decisions(List<Decision> all) {
        this.all = List.copyOf(all);
        all.forEach(this::register);
    }

    public static Decisions none() {
        return NONE;
    }

    /**
     * @throws IllegalArgumentException if one thing is merged or renamed twice, or merges lead in a circle; the message
     *     names it
     */
    public static Decisions of(List<Decision> decisions) {
        Decisions all = new Decisions(decisions);
        all.naming.keySet().forEach(all::settle);
        return all;
    }

    private void register(Decision decision) {
        states.merge(
                decision.item(),
                decision.word() == Decision.Word.REJECT ? "rejected" : "accepted",
                (one, other) -> one.equals(other) ? one : "accepted");
        for (String thing : decision.things()) {
            switch (decision.word()) {
                case MERGE, RENAME -> {
                    Decision before = naming.put(thing, decision);
                    if (before != null) {
                        throw new IllegalArgumentException(thing + " is merged or renamed by another line too");
                    }
                }
                case WRONG -> wrong.add(thing);
                case DATE -> dates.put(thing, DateValue.of(decision.value()).orElseThrow());
                case ACCEPT, REJECT -> {
                    // They change no fact.
                }
            }
        }
    }

    public List<Decision> all() {
        return all;
    }

    /** The resource that a key means after all merges and renames. */
    public Settled settle(String key) {
        Settled settled = new Settled(key, "");
        List<String> passed = new ArrayList<>();
        for (Decision next = naming.get(key); next != null; next = naming.get(settled.key())) {
            passed.add(settled.key());
            settled = next.word() == Decision.Word.MERGE
                    ? new Settled(next.target(), next.value())
                    : new Settled(renamed(settled.key(), next.value()), next.value());
            if (settled.key().equals(passed.get(passed.size() - 1))) {
                return settled;
            }
            if (passed.contains(settled.key())) {
                throw new IllegalArgumentException("merges lead in a circle: " + passed);
            }
        }
        return settled;
    }

    private static String renamed(String key, String name) {
        if (!NAMED_BY_KEY.contains(Decision.kind(key))) {
            return key;
        }
        int end = key.endsWith(Keys.REPORTER) ? key.length() - Keys.REPORTER.length() : key.length();
        return key.substring(0, key.lastIndexOf('_', end - 1) + 1) + Slug.of(name) + key.substring(end);
    }

    /** The date that was decided for a resource. */
    public Optional<When> date(String key) {
        return Optional.ofNullable(dates.get(key));
    }

    /** The facts that aren't so. */
    public Set<String> wrong() {
        return wrong;
    }

    /** Code of {@code zc:state} of a review item. */
    public String state(String item) {
        return states.getOrDefault(item, "open");
    }
}
