package org.zhengtu.extract.project;

import java.util.stream.Stream;
import org.zhengtu.text.Pattern;

/** Words that announce a list of projects, whose names then need no noun of projects: 新签约的项目主要包括：|A、B、C. */
final class Announced {

    private static final String WORDS = "项目(?:(?:主要|分别|具体)?(?:包括|包含|有|是)：?|(?:主要|分别|具体)为：?|：)";

    /** What begins or is signed. */
    private static final Pattern LIST = Pattern.compile(
            "(?:签约|开工|竣工|投产|投用|落地|引进|新建|在建|续建|落户)的?[^，。；：、]{0,8}" + WORDS + "(?=[^，。；：、]{4,40}(?:、[^，。；：、]{4,60}){2})");

    private static final Pattern BEFORE = Pattern.compile(WORDS + "$");
    private static final int LEAD = 20;

    private Announced() {}

    /** Where the lists begin that a text announces, of what has begun or been signed. */
    static Stream<Integer> in(CharSequence text) {
        return LIST.matcher(text).results().map(found -> found.end());
    }

    /** Whether such words stand before a position, whatever is said of the projects. */
    static boolean isBefore(CharSequence text, int at) {
        return BEFORE.matcher(text.subSequence(Math.max(0, at - LEAD), at)).find();
    }
}
