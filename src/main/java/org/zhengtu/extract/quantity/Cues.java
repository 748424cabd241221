package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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
    private static final int FOCUS = 5;

    /** “力争上游”竞赛, 推进“869”行动计划: words of a name. */
    private static final Pattern NAMED = Pattern.compile("“[^“”\\d，。；]{1,20}”");
    /** 把确保安全作为首要任务，| 在确保安全的前提下，| 以争创百强县为目标，: how something was done, not what is to be. */
    private static final Pattern MANNER =
            Pattern.compile("(?<=^|[，。；：、])(?:[将把][^，。；\\d]{1,40}?{quantity.treated-as}[^，。；\\d]{0,20}"
                    + "|在[^，。；\\d]{1,40}?{quantity.while}|以[^，。；\\d]{1,40}?为[^，。；\\d]{1,14})(?=，)");

    private final PatternSearch moods;
    private final PatternSearch deeds;

    /** Where cues begin, by mood. */
    record Found(
            List<Integer> aims,
            List<Integer> tasks,
            List<Integer> results,
            List<Integer> yields,
            List<Integer> focuses) {

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
        Pattern yield = Pattern.compile("(?<!已|已经)" + words.any("after-work")
                + "(?:(?<=后)|(?!\\d|了)(?=[^。；]{0,12}(?:可|将|预计|预期|(?<![今去明全半\\d])年|每|能|有望)))");
        Pattern work = Pattern.compile(
                "{quantity.cues-work}[^。；]{0,60}?预计(?!目标)|{quantity.works}[^。]{0,100}?(?<![已现均都亩户株棵斤人头]|就|目前|每天|每日|一天|日均)可(?={quantity.can})");
        moods = PatternSearch.of(
                aim,
                pattern(rows, "task", verbs),
                pattern(rows, "result", verbs),
                yield,
                work,
                pattern(rows, "focus", verbs));
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
                .limit(FOCUS + 1)
                .toList();
        // what stands before 预计 is there already
        moods.forEach(sentence, (mood, m) -> starts.get(mood).add(mood == WORK ? m.end() - 2 : m.start()));
        List<Integer> yields = starts.get(YIELD);
        yields.addAll(starts.get(WORK));
        return new Found(
                said(sentence, starts.get(AIM)), starts.get(TASK), starts.get(RESULT), yields, starts.get(FOCUS));
    }

    /** The positions that lie neither in a name nor in words for how something was done. */
    private static List<Integer> said(String sentence, List<Integer> aims) {
        if (aims.isEmpty()) {
            return aims;
        }
        List<Integer> said = new ArrayList<>(aims);
        for (Pattern aside : List.of(NAMED, MANNER)) {
            Matcher m = aside.matcher(sentence);
            while (m.find()) {
                said.removeIf(at -> m.start() <= at && at < m.end());
            }
        }
        return said;
    }

    /** Whether the words of a clause bring its number about. */
    boolean bringsAbout(String clause) {
        return deeds.isIn(clause);
    }
}
