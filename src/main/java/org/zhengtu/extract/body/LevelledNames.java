package org.zhengtu.extract.body;

import java.util.List;
import java.util.Set;
import org.zhengtu.text.Pattern;

/** Names that a place or level word opens and a word closes that is too common to name a body alone: 县|河长办, 县|防汛抗旱|指挥部. */
final class LevelledNames {

    private static final String LEVELS = "省市区县州旗盟镇乡";
    private static final Pattern CENTRAL = Pattern.compile("中央|全国|国家|国务院");
    /** What says nothing without a word before it. */
    private static final Set<String> COMMON =
            Set.of("办", "中心", "委员会", "中队", "执法队", "工作队", "工作站", "法庭", "理事会", "设计队", "施工队");
    /** Sessions of committees, and what has committees of its own. */
    private static final List<String> NO_TASK = List.of("届", "政协", "人大");

    private LevelledNames() {}

    /**
     * @param prefix the place or level word, empty if none opens the name
     * @param core what stands between it and the last word
     */
    static boolean has(TaggedSentence sentence, int start, String prefix, String core, String suffix, Left left) {
        boolean level = !prefix.isEmpty()
                && LEVELS.indexOf(prefix.charAt(prefix.length() - 1)) >= 0
                && (core.isEmpty() || LEVELS.indexOf(core.charAt(0)) < 0);
        boolean central = left == Left.TASK
                && CENTRAL.matcher(sentence.text())
                        .region(start, sentence.text().length())
                        .lookingAt();
        boolean telling = !core.isEmpty() || !COMMON.contains(suffix);
        return (sentence.areaFrom(start) > start || level || central) && telling && isWhole(core);
    }

    /** Whether quotes are closed, and no session of a committee is spoken of: 县政协第十届|委员会. */
    private static boolean isWhole(String core) {
        return core.chars().filter(c -> c == '“').count()
                        == core.chars().filter(c -> c == '”').count()
                && core.chars().noneMatch(Character::isDigit)
                && NO_TASK.stream().noneMatch(core::contains);
    }
}
