package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;

/**
 * Lists of what was looked at that no noun of projects closes: 察看了A项目、B学校和C大桥建设情况等. They count if several of their
 * members end in 项目 or 工程; of the others those that end in a head noun are projects too.
 */
final class Visits {

    /** 先后察看了|A、B情况等 */
    private static final Pattern VISIT = Pattern.compile(
            "(?:{project.visits}(?:实地|现场)?{project.visits}?(?:了|到|过)?|(?<=[\\p{IsHan}]{2})到(?=[^，。；：]{4,80}{project.inspects}[^，。；]{0,4}(?:项目|工程)(?:建设|推进|施工|进展)))(?=[^，。；：！？]{4,400}(?:[，。；]|$))");

    private static final Pattern END = Pattern.compile(
            "[，。；：！？]|(?:实地|现场)?{project.inspects}(?=[^，。；、]{0,4}(?:项目|工程)(?:建设|推进|施工|进展))|等(?:地|处)?(?=[，。；])|等(?:情况|地方|点位)|$");

    /** 玉塘大道四期|建设情况 */
    private static final Pattern STATE =
            Pattern.compile("(?:建设|推进|施工|进展|规划|谋划|安?征迁|拆迁|运行)*(?:情况|进度|进展)$|(?:建设|施工)?(?:现场|工地)$");

    /** A水库、B园区、C遗址保护利用|建设情况: what is asked of all of them. */
    private static final Pattern BUILDING =
            Pattern.compile("(?<!的)(?:(?<![中高初平同优均])等)?(?:建设|施工)(?:谋划|推进|进展)*(?:情况|进度|进展)(?:情况)?(?=[，。；]|$)");

    private static final Pattern BUILT = Pattern.compile("建设$");

    private static final Pattern REBUILDING = Pattern.compile(".{3}{project.deed}$");

    /** 来到A产业园、B基地|等地，实地查看项目建设进展 */
    private static final Pattern ASKED =
            Pattern.compile("等?地?(?:，[^。；]{0,24}|(?:实地|现场)?{project.inspects}[^，。；]{0,4})(?:项目|工程)(?:建设|推进|施工|进展)");

    private static final int FEWEST = 3;

    private Visits() {}

    /** Stretches that may list what was looked at, the words that lead into them left out. */
    static List<Span> of(CharSequence text) {
        List<Span> spans = new ArrayList<>();
        if (text.toString().indexOf('、') < 0) {
            return spans;
        }
        Matcher visit = VISIT.matcher(text);
        int from = 0;
        while (visit.find(from)) {
            Matcher end = END.matcher(text).region(visit.end(), text.length());
            int to = end.find() ? end.start() : text.length();
            if (to > visit.end() + 1) {
                spans.add(new Span(visit.end(), to));
            }
            from = Math.max(to, visit.end());
            if (from >= text.length()) {
                break;
            }
        }
        return spans;
    }

    /** Where the name of a member ends: before 建设情况. */
    static int nameEnd(CharSequence text, int start, int end) {
        Matcher state = STATE.matcher(text).region(start, end);
        return state.find() && state.start() - start >= 2 ? state.start() : end;
    }

    /** Whether a member ends in 项目, 工程 or the works themselves: A棚户区改造, B综合治理. */
    private static boolean isWork(ProjectWords words, CharSequence text, int start, int end) {
        return isRebuilding(text.subSequence(start, end))
                || words.headEnding(text, start, end)
                        .filter(head -> head.value() == Head.WORK || head.value() == Head.RENEWAL)
                        .isPresent();
    }

    /** Whether a name ends in the works that are done: 东河综合治理. */
    static boolean isRebuilding(CharSequence name) {
        return REBUILDING.matcher(name).find();
    }

    /** Where a list ends: before the words that ask how the building of all its members gets on. */
    static int end(CharSequence text, Span list) {
        Matcher building =
                BUILDING.matcher(text).region(list.start(), list.end()).useTransparentBounds(true);
        int end = list.end();
        while (building.find()) {
            end = building.start();
        }
        return end > list.start() ? end : list.end();
    }

    /** Whether it is asked right behind a list how the building of its members gets on. */
    static boolean isAsked(CharSequence text, int end) {
        return BUILDING.matcher(text)
                .region(end, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** Whether a list has several works among its members, or mostly sites whose building is asked about. */
    static boolean lists(ProjectWords words, CharSequence text, List<Span> members) {
        long works = members.stream()
                .filter(member -> isWork(words, text, member.start(), nameEnd(text, member.start(), member.end())))
                .count();
        return members.size() >= FEWEST && works >= 2 && works * FEWEST >= members.size()
                || members.size() > 1 && asked(text, members) && sites(words, text, members) * 2 >= members.size();
    }

    private static boolean asked(CharSequence text, List<Span> members) {
        int end = members.get(members.size() - 1).end();
        return isAsked(text, end)
                || ASKED.matcher(text).region(end, text.length()).lookingAt();
    }

    private static long sites(ProjectWords words, CharSequence text, List<Span> members) {
        return members.stream().filter(member -> isSite(words, text, member)).count();
    }

    /** A水库|建设, B公路连接线, C遗址保护利用 */
    private static boolean isSite(ProjectWords words, CharSequence text, Span member) {
        Matcher building = BUILT.matcher(text).region(member.start(), member.end());
        int end = building.find() ? building.start() : member.end();
        return isRebuilding(text.subSequence(member.start(), end))
                || words.headEnding(text, member.start(), end)
                        .filter(head -> head.text().length() + 1 < end - member.start())
                        .isPresent();
    }
}
