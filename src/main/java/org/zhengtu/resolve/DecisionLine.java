package org.zhengtu.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.model.When;
import org.zhengtu.resolve.Decision.Word;

/** One line of a decisions file, checked: what it decides, about which resources. */
final class DecisionLine {

    private static final String REVIEW = "review";
    private static final Set<String> NAMED = Set.of("person", "org", "meeting", "project", "policy", "campaign");
    private static final Set<String> DATED = Set.of("doc", "meeting", "milestone", "target", "figure");
    private static final Set<String> FACTS = Set.of(
            "person",
            "org",
            "tenure",
            "meeting",
            "participation",
            "item",
            "statement",
            "policy",
            "project",
            "milestone",
            "target",
            "figure",
            "campaign");

    private final String file;
    private final int number;
    private final List<String> header;
    private final List<String> cells;

    DecisionLine(String file, int number, List<String> header, List<String> cells) {
        this.file = file;
        this.number = number;
        this.header = header;
        this.cells = cells;
    }

    /** Empty if nothing is decided. */
    Optional<Decision> read() {
        String word = cell("decision");
        if (word.isEmpty()) {
            for (String column : List.of("target", "value")) {
                if (!cell(column).isEmpty()) {
                    throw wrong(column, "given without a decision");
                }
            }
            return Optional.empty();
        }
        String item = key("item", cell("item"));
        return Optional.of(
                switch (word(word)) {
                    case ACCEPT -> noted(item, Word.ACCEPT);
                    case REJECT -> noted(item, Word.REJECT);
                    case MERGE -> merge(item);
                    case RENAME -> rename(item);
                    case WRONG -> decision(item, Word.WRONG, List.of(one(item, FACTS)), "", "");
                    case DATE -> date(item);
                });
    }

    private Word word(String word) {
        return Stream.of(Word.values())
                .filter(one -> one.code().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "decision",
                        "not a decision; use "
                                + String.join(
                                        ", ",
                                        Stream.of(Word.values()).map(Word::code).toList())));
    }

    private Decision noted(String item, Word word) {
        if (!Decision.kind(item).equals(REVIEW)) {
            throw wrong("item", "only a review item can be accepted or rejected");
        }
        return decision(item, word, candidates(), "", "");
    }

    private Decision merge(String item) {
        String target = key("target", cell("target"));
        String kind = Decision.kind(target);
        if (!NAMED.contains(kind)) {
            throw wrong(
                    "target",
                    "nothing of this kind can be merged; only "
                            + NAMED.stream().sorted().toList());
        }
        List<String> things = Decision.kind(item).equals(REVIEW) ? candidates() : List.of(item);
        List<String> others =
                things.stream().filter(thing -> !thing.equals(target)).toList();
        if (others.isEmpty()) {
            throw wrong("candidates", "nothing is left that could be the same as the target");
        }
        if (others.stream().anyMatch(thing -> !Decision.kind(thing).equals(kind))) {
            throw wrong("candidates", "not all of the target's kind, " + kind);
        }
        return decision(item, Word.MERGE, others, target, cell("value"));
    }

    private Decision rename(String item) {
        if (cell("value").isEmpty()) {
            throw wrong("value", "empty; write the right name");
        }
        return decision(item, Word.RENAME, List.of(one(item, NAMED)), "", cell("value"));
    }

    private Decision date(String item) {
        String dated = one(item, DATED);
        When date = DateValue.of(cell("value"))
                .orElseThrow(() -> wrong("value", "not a date; write 2022-08-16, 2022-08, 2022 or 2021/2025"));
        if (Decision.kind(dated).equals("doc") && date.precision() != When.Precision.DAY) {
            throw wrong("value", "a document has a full day: 2022-08-16");
        }
        return decision(item, Word.DATE, List.of(dated), "", cell("value"));
    }

    private Decision decision(String item, Word word, List<String> things, String target, String value) {
        return new Decision(item, word, things, target, value, cell("who"), cell("why"));
    }

    /** The one resource meant: the target, else the item if it is no review item, else the only one the item is about. */
    private String one(String item, Set<String> kinds) {
        String column = "target";
        String thing;
        if (!cell("target").isEmpty()) {
            thing = key("target", cell("target"));
        } else if (!Decision.kind(item).equals(REVIEW)) {
            column = "item";
            thing = item;
        } else {
            List<String> fitting = candidates().stream()
                    .filter(candidate -> kinds.contains(Decision.kind(candidate)))
                    .toList();
            if (fitting.size() != 1) {
                throw wrong("target", "the item is about several things; name the one that is meant");
            }
            return fitting.get(0);
        }
        if (!kinds.contains(Decision.kind(thing))) {
            throw wrong(
                    column,
                    "of no kind that this can be said of; only "
                            + kinds.stream().sorted().toList());
        }
        return thing;
    }

    private List<String> candidates() {
        return cell("candidates").isEmpty()
                ? List.of()
                : Stream.of(cell("candidates").split("\\|"))
                        .map(cell -> key("candidates", cell.strip()))
                        .distinct()
                        .toList();
    }

    /** The key in an IRI, given in full or with its prefix. */
    private String key(String column, String iri) {
        String key = iri.startsWith("<") && iri.endsWith(">") ? iri.substring(1, iri.length() - 1) : iri;
        key = key.startsWith("zd:") ? key.substring("zd:".length()) : key;
        key = key.substring(Math.max(key.lastIndexOf('/'), key.lastIndexOf('#')) + 1);
        if (!key.matches("[a-z]+\\.\\S+")) {
            throw wrong(column, "not the IRI of a resource; write it as the export did, such as zd:person.330802_…");
        }
        return key;
    }

    private String cell(String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : cells.get(index);
    }

    private UserFault wrong(String column, String what) {
        return new UserFault(
                Exit.BAD_DATA,
                file + ", line " + number + ": column " + column + ", value \"" + cell(column) + "\": " + what);
    }
}
