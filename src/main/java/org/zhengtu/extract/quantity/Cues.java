package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.PatternSearch;

/** The lexicon {@code outlook}: words that tell aims from results, found in a sentence once for all its numbers. */
final class Cues {

    private static final int AIM = 0;
    private static final int TASK = 1;
    private static final int RESULT = 2;
    private static final int YIELD = 3;
    private static final int WORK = 4;

    private final PatternSearch moods;
    private final PatternSearch deeds;

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
        Pattern aim = pattern(rows, "aim", verbs);
        // 已建成投产28户 tells what has been done
        Pattern yield = Pattern.compile(
                "(?<!已|已经)" + words.any("after-work") + "(?:(?<=后)|(?!\\d|了)(?=[^。；]{0,12}(?:可|将|预计|预期|年|每|能|有望)))");
        Pattern work = Pattern.compile(
                "{quantity.cues-work}[^。；]{0,60}?预计(?!目标)|{quantity.works}[^。]{0,100}?(?<![已现均都亩户株棵斤人头]|就|目前)可(?={quantity.can})");
        moods = PatternSearch.of(aim, pattern(rows, "task", verbs), pattern(rows, "result", verbs), yield, work);
        deeds = PatternSearch.of(aim, Pattern.compile(words.any("build", "bring", "grow", "fall")));
    }

    private static Pattern pattern(List<Map<String, String>> rows, String mood, String verbs) {
        return Pattern.compile(rows.stream()
                .filter(row -> row.get("mood").equals(mood))
                .map(row -> row.get("pattern").replace("{deed}", verbs))
                .collect(Collectors.joining("|")));
    }

    Found in(String sentence) {
        List<List<Integer>> starts = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                .limit(WORK + 1)
                .toList();
        // what stands before 预计 is there already
        moods.forEach(sentence, (mood, m) -> starts.get(mood).add(mood == WORK ? m.end() - 2 : m.start()));
        List<Integer> yields = starts.get(YIELD);
        yields.addAll(starts.get(WORK));
        return new Found(starts.get(AIM), starts.get(TASK), starts.get(RESULT), yields);
    }

    /** Whether the words of a clause bring its number about. */
    boolean bringsAbout(String clause) {
        return deeds.isIn(clause);
    }
}
