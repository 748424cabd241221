package org.zhengtu.extract.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;

/**
 * Tells from the words of a title in 《》 and those beside it whether it is the title of a document, plan, law, report or
 * agreement. Papers, books, films, songs, programmes and columns are none; when nothing tells, it is taken for none.
 */
final class DocumentTitles {

    private static final int LONG = 10;
    private static final Pattern COUNTED =
            Pattern.compile("(?<![第一二三四五六七八九十\\d])(?:\\d{1,3}|[二三四五六七八九十]{1,3})条(?:措施|政策|意见|新政|举措)?$");

    private static final Pattern NOTES = Pattern.compile("(?:（[^（）]{1,14}）)++$");
    private static final Pattern COMMENT = Pattern.compile("——[论访记评]|^论");

    private final List<String> generic = nouns("generic");
    private final List<String> particular = nouns("particular");
    private final List<String> weak = nouns("weak");
    private final Cues before = new Cues("before");
    private final Cues after = new Cues("after");
    private final Lexicon works = Lexicon.load("work-title");
    private final Set<String> whole = Set.copyOf(works("whole"));
    private final List<String> starts = works("start");
    private final List<String> ends = works("end");

    /** Which rule takes a title for a document's, and how far it is trusted. */
    record Verdict(String rule, double confidence) {}

    /** @param beside what stands before the first and after the last title of the run that this one belongs to */
    Optional<Verdict> judge(String title, Beside beside) {
        String bare = withoutNotes(title);
        if (isWork(bare) || before.says("work", beside.before()) || after.says("work", beside.after())) {
            return Optional.empty();
        }
        if (ends(bare, generic) || ends(bare, particular)) {
            return verdict("POLICY-01", 0.97);
        }
        if (bare.startsWith("关于") && bare.length() > LONG
                || COUNTED.matcher(bare).find()) {
            return verdict("POLICY-02", 0.9);
        }
        if (bare.length() >= LONG && ends(bare, weak)) {
            return verdict("POLICY-03", 0.8);
        }
        if (before.says("document", beside.before()) || after.says("document", beside.after())) {
            return verdict("POLICY-04", 0.85);
        }
        return Optional.empty();
    }

    private static Optional<Verdict> verdict(String rule, double confidence) {
        return Optional.of(new Verdict(rule, confidence));
    }

    /** Whether the title is only a kind of document (意见, 实施方案), so that it must be short for a fuller one. */
    boolean isGeneric(String title) {
        String bare = withoutNotes(title);
        return generic.contains(bare) || weak.contains(bare);
    }

    boolean declaredShort(Beside beside) {
        return before.says("short", beside.before());
    }

    /** The title without the brackets it ends in: stage, number, years. */
    String withoutNotes(String title) {
        return NOTES.matcher(title).replaceFirst("");
    }

    /** Where an unclosed title ends: after the first noun of documents, with its note, that something else follows. */
    Optional<Integer> end(CharSequence rest) {
        Matcher m = Unclosed.PATTERN.matcher(rest);
        return m.lookingAt() ? Optional.of(m.end("title")) : Optional.empty();
    }

    private boolean isWork(String title) {
        return whole.contains(title)
                || COMMENT.matcher(title).find()
                || starts.stream().anyMatch(title::startsWith)
                || ends(title, ends);
    }

    private static boolean ends(String title, List<String> nouns) {
        return nouns.stream().anyMatch(title::endsWith);
    }

    private List<String> works(String match) {
        return works.rows().stream()
                .filter(row -> row.get("match").equals(match))
                .map(row -> row.get("title"))
                .toList();
    }

    private static List<String> nouns(String use) {
        return Lexicon.load("document-noun").rows().stream()
                .filter(row -> row.get("use").equals(use))
                .map(row -> row.get("noun"))
                .toList();
    }

    /** The words around a run of titles. */
    record Beside(String before, String after) {}

    /** Words directly before or after a title that tell what it is the title of. */
    private static final class Cues {

        private final boolean front;
        private final List<Map<String, String>> rows;

        Cues(String side) {
            front = side.equals("before");
            rows = Lexicon.load("title-cue").rows().stream()
                    .filter(row -> row.get("side").equals(side))
                    .toList();
        }

        boolean says(String meaning, String words) {
            return rows.stream()
                    .filter(row -> row.get("meaning").equals(meaning))
                    .map(row -> row.get("cue"))
                    .anyMatch(cue -> front ? words.endsWith(cue) : words.startsWith(cue));
        }
    }

    /** A title without its closing mark, read up to the first noun of documents before a break. */
    private static final class Unclosed {

        static final Pattern PATTERN = Pattern.compile("(?<title>[^，。；！？《》]{4,80}?"
                + Alternatives.of(Lexicon.load("document-noun").rows().stream()
                        .filter(row -> row.get("use").equals("generic"))
                        .map(row -> row.get("noun"))
                        .toList())
                + "(?:（[^（）]{1,12}）)?)(?=[、，。；！？《》]|等|和《|及|精神|$)");
    }
}
