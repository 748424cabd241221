package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengtu.text.Lexicon;

/** The lexicon {@code outlook}: words that tell aims from results, found in a sentence once for all its numbers. */
final class Cues {

    private final Pattern aim;
    private final Pattern task;
    private final Pattern result;
    private final Pattern deed;
    private final Pattern yield;
    private final Pattern work;

    /** Where cues begin, by mood. */
    record Found(List<Integer> aims, List<Integer> tasks, List<Integer> results, List<Integer> yields) {

        /** The last position before a limit; -1 if there is none. */
        static int last(List<Integer> positions, int limit) {
            int found = -1;
            for (int position : positions) {
                found = position < limit ? position : found;
            }
            return found;
        }
    }

    Cues(Words words) {
        String verbs = words.any("reach", "build", "bring", "grow", "fall");
        List<Map<String, String>> rows = Lexicon.load("outlook").rows();
        aim = pattern(rows, "aim", verbs);
        task = pattern(rows, "task", verbs);
        result = pattern(rows, "result", verbs);
        deed = Pattern.compile(words.any("build", "bring", "grow", "fall"));
        // 已建成投产28户 tells what has been done
        yield = Pattern.compile("(?<!已|已经)" + words.any("after-work") + "(?:(?<=后)|(?!\\d|了))");
        work = Pattern.compile("(?:建成|投产|达产|完工|竣工|投用|项目)[^。；]{0,60}预计(?!目标)");
    }

    private static Pattern pattern(List<Map<String, String>> rows, String mood, String verbs) {
        return Pattern.compile(rows.stream()
                .filter(row -> row.get("mood").equals(mood))
                .map(row -> row.get("pattern").replace("{deed}", verbs))
                .collect(Collectors.joining("|")));
    }

    Found in(String sentence) {
        List<Integer> yields = new ArrayList<>(starts(yield, sentence));
        yields.addAll(starts(work, sentence));
        return new Found(starts(aim, sentence), starts(task, sentence), starts(result, sentence), yields);
    }

    private static List<Integer> starts(Pattern pattern, String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            starts.add(m.start());
        }
        return starts;
    }

    /** Whether the words of a clause bring its number about. */
    boolean bringsAbout(String clause) {
        return aim.matcher(clause).find() || deed.matcher(clause).find();
    }
}
