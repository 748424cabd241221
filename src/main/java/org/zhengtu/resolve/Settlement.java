package org.zhengtu.resolve;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** What decisions make of the resources of one document: their keys, labels and areas after all merges and renames. */
public final class Settlement {

    private static final Pattern AREA = Pattern.compile("[a-z]+\\.(?<code>\\d{6,12})_.*");

    private final Decisions decisions;
    private final Set<String> decided = new TreeSet<>();

    Settlement(Decisions decisions) {
        this.decisions = decisions;
    }

    public Decisions decisions() {
        return decisions;
    }

    /** The keys, as the page alone would give them, that decisions changed so far. */
    public Set<String> decided() {
        return decided;
    }

    private Decisions.Settled settled(String key) {
        Decisions.Settled settled = decisions.settle(key);
        if (!settled.label().isEmpty()) {
            decided.add(key);
        }
        return settled;
    }

    /** The key without its kind, after all decisions. */
    String rest(String key) {
        return settled(key).key().substring(key.indexOf('.') + 1);
    }

    /** The label of a resource: as decided, else as the page gives it. */
    String label(String key, String natively) {
        String label = settled(key).label();
        return label.isEmpty() ? natively : label;
    }

    /** The area of a resource: that of the resource it was decided to be, else as the page gives it. */
    String area(String key, String natively) {
        Decisions.Settled settled = settled(key);
        if (settled.label().isEmpty()) {
            return natively;
        }
        Matcher area = AREA.matcher(settled.key());
        return area.matches() ? area.group("code") : "";
    }
}
