package org.zhengtu.extract.project;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.ProjectWords.Entry;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.text.Pattern;

/** How far the name of a project reaches in a phrase: to its last head noun, with phase and section, not to the part built. */
final class NameExtent {

    private static final String DEED = "(?:{project.deed}|{project.deed-on-thing})";
    /** 续建配套|与|节水|改造 */
    private static final String DEEDS =
            "(?:" + DEED + "|{project.deed-manner}|[与和及](?=" + DEED + "|{project.deed-manner}))*" + DEED;

    static final Pattern AFTERMATH = Pattern.compile(
            "^(?:（(?![^（）]{0,8}投资|[^（）]{2,10}(?:公司|集团)|约?[\\d.]{1,8}[亿万]元)[^（）]{1,12}）|[一二三四五六七八九十]期(?:工程|项目)?|\\d{1,2}期(?:工程|项目)?|\\d{1,2}号线|[\\p{IsHan}]{1,5}(?<![阶地时片])段|[A-Z]?\\d{2,4}线|"
                    + DEEDS + "(?:工程|项目)?)+");

    /** 工程|机械 */
    private static final Pattern OTHER_WORD =
            Pattern.compile("工程{project.engineering-compound}|项目(?:区(?![块域县])|{project.project-compound})(?!建)");

    /** 东河米粉项目|土建工程 */
    private static final Pattern PART_OF_WORK = Pattern.compile(
            "项目(?={project.building-part}工程|[\\d一二三四五六]+[号#]?(?:车间|厂房|楼)|(?:生产)?(?:车间|厂房))|(?:工程|水库|电站)(?={project.part-of-works}[^，。；、]{0,10}$)");

    /** 烧碱项目|（一期建设60万吨烧碱、2500吨熟料） */
    private static final Pattern ASIDE =
            Pattern.compile("(?<=.{3})(?:项目|工程)(?<open>（)(?=[^（）]{0,12}(?:建设|投资|占地|、|包括)[^（）]{0,80}）)");

    /** 清水大桥|（清水大桥主桥、清水大桥至文兴大道连接线） */
    private static final Pattern BRACKET = Pattern.compile("(?<=.{3})（[^（）]{13,80}）$");

    /** 清水互通|土建工程 */
    private static final Pattern WORKS_OF = Pattern.compile("(?<=.{3}){project.building-part}工程$");

    private static final Pattern SECTION = Pattern.compile("[^、，]{2,20}(?<![阶地时路片标])段");

    /** 化肥项目|2.5万平方米厂房 */
    private static final Pattern WORK_MEASURED = Pattern.compile("项目(?=\\d[\\d.]*万?(?:平方米|亩|公里|米))");

    /** A name without a head noun that ends in its works or its phase: 先锋路提质改造, S242线改造, 东河治理二期. */
    private static final Pattern SHAPED = Pattern.compile(
            "[^，。；、：\\d第][^，。；、：]{1,24}?(?:{project.deed}|[一二三四五六](?<!第.)期)|[^，。；：]{0,10}?[\\d一二三四五六七八九十、]{1,7}号线(?:[一二三四]期)?|[GSXY]\\d{2,4}线?(?:[\\p{IsHan}]{0,12}段)?{project.deed}?");

    private static final int SHORTEST = 4;

    private final ProjectWords words;
    private final CharSequence text;

    NameExtent(ProjectWords words, CharSequence text) {
        this.words = words;
        this.text = text;
    }

    /** Before 土建工程 and the like, if what stands there is named itself. */
    int beforeWorks(int start, int to) {
        Matcher works = WORKS_OF.matcher(text).region(start, to);
        boolean named =
                works.find() && words.headEnding(text, start, works.start()).isPresent();
        return named ? works.start() : to;
    }

    /** 津岭高速天津东段（海滨大道—荣岭高速|段） */
    private boolean inBracket(int start, int end) {
        int i = end - 1;
        while (i > start && text.charAt(i) != '（' && text.charAt(i) != '）') {
            i--;
        }
        return text.charAt(i) == '（';
    }

    /** After the last head noun that words before it make a name of, with 一期 and brackets; -1 if there is none. */
    int of(int start, int to) {
        if (SECTION.matcher(text).region(start, to).matches()) {
            return to;
        }
        Matcher measured = WORK_MEASURED.matcher(text).region(Math.min(start + SHORTEST, to), to);
        if (measured.find()) {
            return measured.end();
        }
        Matcher part = PART_OF_WORK.matcher(text).region(Math.min(start + SHORTEST, to), to);
        if (part.find()) {
            return part.end();
        }
        Matcher aside = ASIDE.matcher(text).region(start, to);
        if (aside.find()) {
            return aside.start("open");
        }
        Matcher long_ = BRACKET.matcher(text).region(start, to);
        if (long_.find() && words.headEnding(text, start, long_.start()).isPresent()) {
            return long_.start();
        }
        int whole = beforeWorks(start, to);
        if (whole < to) {
            return whole;
        }
        for (int end = to; end > start + 1; end--) {
            Optional<Entry<Head>> head = words.headEnding(text, start, end);
            if (head.isPresent()
                    && !inBracket(start, end)
                    && end - head.get().text().length() > start
                    && !OTHER_WORD.matcher(text).region(end - 2, text.length()).lookingAt()) {
                Matcher m = AFTERMATH.matcher(text).region(end, to);
                return m.lookingAt() ? m.end() : end;
            }
        }
        return SHAPED.matcher(text).region(start, to).matches() ? to : -1;
    }
}
