package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Lexicon;

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

    private final Longest<Head> heads = new Longest<>();
    private final Longest<Word> words = new Longest<>();
    private final Longest<String> generics = new Longest<>();
    private final List<String> physical = Lexicon.load("project-physical").column("word");

    ProjectWords() {
        for (Map<String, String> row : Lexicon.load("project-head").rows()) {
            heads.put(row.get("head"), Head.valueOf(upper(row.get("class"))));
        }
        for (Map<String, String> row : Lexicon.load("project-border").rows()) {
            Kind kind = Kind.valueOf(upper(row.get("kind")));
            ProjectStatus status = kind == Kind.STATUS ? ProjectStatus.valueOf(upper(row.get("status"))) : null;
            String word = row.get("word");
            words.put(
                    word,
                    new Word(
                            word,
                            kind,
                            status,
                            row.get("how").equals("hard"),
                            row.get("inside").equals("yes")));
        }
        for (Map<String, String> row : Lexicon.load("project-generic").rows()) {
            generics.put(row.get("word"), row.get("kind"));
        }
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
        for (int i = Math.max(start, end - heads.longest()); i < end; i++) {
            Optional<Head> head = heads.get(text.subSequence(i, end).toString());
            if (head.isPresent()) {
                return Optional.of(new Entry<>(text.subSequence(i, end).toString(), head.get()));
            }
        }
        return Optional.empty();
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
            if (heads.at(text, i).isPresent()) {
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

    /** Words by their first character, longest first. */
    private static final class Longest<T> {

        private static final Comparator<Entry<?>> LONGEST =
                Comparator.comparingInt(entry -> -entry.text().length());
        private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();
        private final Map<String, T> all = new HashMap<>();
        private int longest;

        void put(String word, T value) {
            if (all.put(word, value) != null) {
                throw new IllegalStateException("stands twice in a lexicon of projects: " + word);
            }
            List<Entry<T>> same = byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>());
            same.add(new Entry<>(word, value));
            same.sort(LONGEST);
            longest = Math.max(longest, word.length());
        }

        int longest() {
            return longest;
        }

        Optional<T> get(String word) {
            return Optional.ofNullable(all.get(word));
        }

        Optional<Entry<T>> at(CharSequence text, int at) {
            for (Entry<T> entry : byFirst.getOrDefault(text.charAt(at), List.of())) {
                if (starts(text, at, entry.text)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        private static boolean starts(CharSequence text, int at, String word) {
            if (at + word.length() > text.length()) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                if (text.charAt(at + i) != word.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
