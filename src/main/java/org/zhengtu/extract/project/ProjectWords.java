package org.zhengtu.extract.project;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.WordIndex;

/**
 * The words that names of projects end in, that stand around them, and that tell none apart: lexicons {@code
 * project-head}, {@code project-border} and {@code project-generic}, looked up at a position of a text, longest first.
 */
final class ProjectWords {

    /** What a head noun demands of the text before it counts as a project. */
    enum Head {
        WORK,
        SITE,
        LOOSE,
        LAND,
        RENEWAL
    }

    /** What a word beside a name does. */
    enum Kind {
        STATUS,
        VERB,
        FUNCTION,
        MODAL,
        NEGATION
    }

    /**
     * A word that ends or begins a name.
     *
     * @param status null unless of kind STATUS
     * @param hard whether it can be said of projects only
     * @param inside whether names hold it too
     */
    record Word(String text, Kind kind, ProjectStatus status, boolean hard, boolean inside) {}

    private final Longest<Head> heads =
            new Longest<>(rows("project-head"), "head", row -> Head.valueOf(upper(row.get("class"))));
    private final Longest<Word> words = new Longest<>(rows("project-border"), "word", ProjectWords::word);
    private final Longest<String> generics = new Longest<>(rows("project-generic"), "word", row -> row.get("kind"));
    private final List<String> physical = Lexicon.load("project-physical").column("word");

    private static List<Map<String, String>> rows(String lexicon) {
        return Lexicon.load(lexicon).rows();
    }

    private static Word word(Map<String, String> row) {
        Kind kind = Kind.valueOf(upper(row.get("kind")));
        ProjectStatus status = kind == Kind.STATUS ? ProjectStatus.valueOf(upper(row.get("status"))) : null;
        return new Word(
                row.get("word"),
                kind,
                status,
                row.get("how").equals("hard"),
                row.get("inside").equals("yes"));
    }

    private static String upper(String cell) {
        return cell.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    Optional<Word> word(CharSequence text, int at) {
        return words.at(text, at).map(Entry::value);
    }

    /** How far a word says that a project has come; nothing if it says nothing of it. */
    Optional<ProjectStatus> status(String word) {
        return words.get(word).map(Word::status);
    }

    /** The longest head noun that starts at a position. */
    Optional<Entry<Head>> head(CharSequence text, int at) {
        return heads.at(text, at);
    }

    /** The longest head noun that ends at a position. */
    Optional<Entry<Head>> headEnding(CharSequence text, int start, int end) {
        if (!heads.endsAt(text, end)) {
            return Optional.empty();
        }
        for (int i = Math.max(start, end - heads.longest()); i < end; i++) {
            Optional<Head> head = heads.get(text.subSequence(i, end).toString());
            if (head.isPresent()) {
                return Optional.of(new Entry<>(text.subSequence(i, end).toString(), head.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether a name ends in a head noun, or in one with the works or phase behind it. */
    boolean endsInHead(String name) {
        return lastHead(name, 0, name.length()).isPresent();
    }

    /** The head noun that ends last in a range. */
    Optional<Entry<Head>> lastHead(CharSequence text, int start, int end) {
        for (int i = end; i > start; i--) {
            Optional<Entry<Head>> head = headEnding(text, start, i);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    /** Whether a text holds a head noun of projects, so that it is worth reading. */
    boolean mayName(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (heads.beginsAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    boolean isHead(String word) {
        return heads.get(word).isPresent();
    }

    /** What is left of a name when head nouns and words that tell nothing apart are taken out. */
    String particular(String name, boolean tradesTell) {
        StringBuilder rest = new StringBuilder();
        int i = 0;
        while (i < name.length()) {
            Optional<Entry<String>> generic = generics.at(name, i)
                    .filter(entry -> entry.text.length() > 1 && !(tradesTell && entry.value.equals("trade")));
            int head = heads.at(name, i).map(entry -> entry.text.length()).orElse(0);
            // 桥 of 寺桥 is no head noun
            int skip = Math.max(
                    generic.map(entry -> entry.text.length()).orElse(0),
                    head > 1 || i + head == name.length() ? head : 0);
            if (skip == 0) {
                rest.append(name.charAt(i));
            }
            i += Math.max(skip, 1);
        }
        boolean nothing =
                rest.chars().allMatch(c -> generics.get(Character.toString(c)).isPresent());
        return nothing ? "" : rest.toString();
    }

    /** Whether a name in 工程 tells of something built or dug. */
    boolean physical(String name) {
        return physical.stream().anyMatch(name::contains);
    }

    /** Whether a name without its 项目 ends in a word of one of the kinds of lexicon {@code project-generic}. */
    boolean endsIn(String kind, String name) {
        for (int i = Math.max(0, name.length() - generics.longest()); i < name.length(); i++) {
            if (generics.get(name.substring(i)).filter(kind::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A word found and what it stands for. */
    record Entry<T>(String text, T value) {}

    /** Words of a lexicon, the longest of them at a place. */
    private static final class Longest<T> {

        private final Map<String, T> all = new HashMap<>();
        private final WordIndex index;
        private final int longest;

        Longest(List<Map<String, String>> rows, String column, Function<Map<String, String>, T> value) {
            for (Map<String, String> row : rows) {
                if (all.put(row.get(column), value.apply(row)) != null) {
                    throw new IllegalStateException("stands twice in a lexicon of projects: " + row.get(column));
                }
            }
            index = new WordIndex(all.keySet());
            longest = all.keySet().stream().mapToInt(String::length).max().orElse(0);
        }

        int longest() {
            return longest;
        }

        Optional<T> get(String word) {
            return Optional.ofNullable(all.get(word));
        }

        boolean beginsAt(CharSequence text, int at) {
            return index.endFrom(text.toString(), at) > at;
        }

        boolean endsAt(CharSequence text, int at) {
            return index.startOf(text.toString(), at) < at;
        }

        Optional<Entry<T>> at(CharSequence text, int at) {
            String word = text.toString().substring(at, index.endFrom(text.toString(), at));
            return get(word).map(value -> new Entry<>(word, value));
        }
    }
}
