package org.zhengtu.extract.project;

import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** What stands before a name in its phrase and is no part of it: what it costs, who builds it, which class it is of. */
final class Openings {

    /** 节水灌溉重大项目|沙坪水利枢纽 */
    private static final String CLASS_OF =
            "^[^，。；、“”]{0,10}?(?:重点|重大|骨干|标志性)[^，。；、“”]{0,6}?(?:项目|工程)(?!{project.project-doing})(?=[^，。；、]{3,30}{project.works-noun})";

    private static final Pattern OPENING = Pattern.compile("^(?:" + Amounts.ATTRIBUTIVE.pattern()
            + ")|^项(?![目山])(?=.{4})|^一个(?:[\\d.]{0,5}[亿万百千十]{1,2}元(?:以上|级)?的?)?(?=[^，。；、一个]{5,20}项目)|^(?:新建|建设)(?=\\d[\\d.]*万?(?:吨|立方米))|^“[^“”]{1,12}”(?:项目|工程)(?:即|是指|指的是)(?=[^“”]{6})|^[\\p{IsHan}]{1,8}?(?:[县区镇乡村]|街道)的(?=[^，。；、的]{4})|^\\d[\\d.]{0,6}亿元(?=[\\p{IsHan}A-Za-z]{4})|^[^，。；、]{2,30}?{project.company-side}[^，。；、]{0,12}?代表(?=.{4})|^(?:以及|和|及)?由[^，。；、]{2,30}?(?:投资|承建|建设|出资|实施|捐资|捐建|援建|援助)(?:(?:约|近|超)?[\\d.]{1,9}[千百万亿]{1,2}(?:美|港|欧)?元)?(?:建设|兴建|新建|实施)?的(?=.)|^[^，。；、]{2,30}?(?:投资|出资|斥资)(?:约|近|超)?[\\d.]{1,9}[千百万亿]{1,2}(?:美|港|欧)?元(?:建设|兴建|新建|实施)?的(?=.{3})|^{project.world-rank}*\\d{2,3}0强(?:企业)?(?=[^，。；、]{4})|^(?:除|即)(?=[^，。；、]{3,30}(?:项目|工程))|^(?:对(?![口外接虾])|在(?![建线校])|分别|计划|这?标志着(?=.{4})|{project.opening-kind}*项目(?:(?:主要|分别)?有(?=[^限])|(?=[^部建集产签]))|[一二三四五六七八九十]是|{project.also-there}(?=(?:计划|预计)?总?投资))|"
            + CLASS_OF);

    /** 由A公司投资5亿元建设的|B项目 */
    private static final Pattern BUILDER = Pattern.compile(
            "(?:以及|和|及)?由[^，。；、]{2,30}?(?:投资|出资|斥资)(?:约|近|超)?[\\d.]{1,9}[百千万亿]{1,2}(?:美|港|欧)?元(?:建设|兴建|新建|实施)?的");

    /** 实施|好|深空探测、引水工程: what is to be done well. */
    private static final Pattern WELL = Pattern.compile("(?<={project.well-done})好(?=.{3})");

    private static final Set<String> PROJECTS = Set.of("项目", "工程");

    private static final int SHORTEST = 4;

    private Openings() {}

    /** Where the name begins behind who builds it and what it costs: 由A公司投资5亿元建设的|B项目. */
    static int afterBuilder(CharSequence text, int from, int to) {
        Matcher builder = BUILDER.matcher(text).region(from, to);
        return builder.lookingAt() ? builder.end() : from;
    }

    /** A等5个工业项目|和|B大桥工程 */
    private static boolean joined(CharSequence text, int from, int to) {
        boolean listed = from > 1
                && to - from > SHORTEST
                && PROJECTS.contains(text.subSequence(from - 2, from).toString());
        return listed && "和及与".indexOf(text.charAt(from)) >= 0;
    }

    /** Where the name begins in a stretch of a text. */
    static int end(CharSequence text, int from, int to) {
        boolean led = joined(text, from, to)
                || WELL.matcher(text)
                        .region(from, to)
                        .useTransparentBounds(true)
                        .lookingAt();
        int start = from + (led ? 1 : 0);
        Matcher before = OPENING.matcher(text).region(start, to);
        while (before.lookingAt() && before.end() > start && before.end() < to) {
            start = before.end();
            before.region(start, to);
        }
        return start;
    }
}
