package org.zhengtu.extract.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Pattern;

/** Words right behind the name of a project that tell of works or talks without a verb: X项目建设现场, X项目合作事宜. */
final class SiteWords {

    /** 等项目|建设现场, where somebody looks on. */
    private static final Pattern SITE_OF_WORKS = Pattern.compile(
            "^等(?:\\d{1,3}[个处])?在建(?:工地|项目|工程)|^等[^，。；、]{0,6}(?:项目|工程)的?(?:工地|现场(?=，[^。；]{0,24}施工))|^(?:等[^，。；、]{0,8})?(?:项目|工程)?的?(?:建设|施工|改造)(?:项目|工程)?(?:现场(?!会|推进|观摩|办公|巡查)|工地|一线|等?工?作?情况|点(?=进行|考察|察看|调研|，|。)|进展|进度|推进情况)|^(?:等[^，。；、]{0,8})?(?:项目|工程)的?(?:推进|进展|实施)+(?:情况|进度)|^(?:等[^，。；、]{0,8})?(?:项目|工程)?的?(?:建设|推进|施工|工作)+力度|^(?:施工|建设)?工地(?:{project.site-of-works}|，|。|、)|(?<=项目|工程)现场，(?=[^。；]{0,30}(?:建设情况|施工))|(?<=(?:建设|施工|改造|扩建|迁建|新建)(?:项目|工程))现场(?=[，。、]|进行|考察|察看|查看|了解|调研)");

    /** 洽谈X项目|合作事宜 */
    private static final Pattern TALKS = Pattern.compile("(?:等)?(?:项目)?(?:的)?{project.talks}*(?:合作)?(?:事宜|意向)");

    /** X项目的|选址、环评等工作, which come before the works. */
    private static final Pattern PREPARES = Pattern.compile(
            "(?:建设)?的?{project.preparation}(?:、[^，。；、]{1,10}){0,4}(?:等[^，。；]{0,4})?{project.preparation-noun}");

    /** 目前已经进入|装修攻坚阶段 */
    private static final Pattern STAGE = Pattern.compile(
            "[^。；]{0,60}?(?<!将|计划|预计)(?:进入|处于|转入)[^，。；]{0,10}{project.stage}[^，。；]{0,6}(?:阶段|期|环节)|[^。；]{0,60}?(?:形象进度|工程量|总进度|工程进度)(?:已?达到?|已?完成|的|为|过)*[\\d.一二三四五六七八九]|[^。；]{0,12}?(?:项目|工程)(?:建设)?(?:总体|整体)?已?完成(?:了)?[近约]?\\d{1,2}(?:\\.\\d)?%|(?:项目|工程)?[自从至](?:[^，。；]{1,10}日?)?(?:开工|动工|开建|启动)(?:建设)?以来");

    private static final Pattern WORKS =
            Pattern.compile("(?!拟|计划|将|预计|未)[^，。；]{0,24}?{project.works-going-on}(?![^，。；]{0,4}(?:招标|设计|许可|准备|手续))");

    /** X项目工地上|彩旗飘飘: a ceremony is held there. */
    private static final Pattern CEREMONIAL =
            Pattern.compile("(?:建设|施工)?(?:工地|现场)(?:上|内|，)?(?:彩旗|红旗|锣鼓|鞭炮|礼炮|鼓乐|礼花|张灯)");

    private SiteWords() {}

    /** What words right behind a name say of it: the works going on there (X项目建设现场, X工地), what prepares them, or talks. */
    static Optional<Verdict> status(CharSequence text, int from) {
        if (CEREMONIAL.matcher(text).region(from, text.length()).lookingAt()) {
            return Optional.empty();
        }
        for (Pattern early : List.of(TALKS, PREPARES)) {
            Matcher m = early.matcher(text).region(from, text.length());
            if (m.lookingAt()) {
                return Optional.of(new Verdict(ProjectStatus.PLANNED, false, true, true, m.start(), m.end()));
            }
        }
        Matcher site = SITE_OF_WORKS.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return site.lookingAt() ? Optional.of(underWay(site.start(), site.end())) : stage(text, from);
    }

    /** What tells how much of the works is done: 已完成总工程量的四成, 项目已完成40%, 自开工以来. */
    static Optional<Verdict> stage(CharSequence text, int from) {
        Matcher stage = STAGE.matcher(text).region(from, text.length());
        return stage.lookingAt() ? Optional.of(underWay(stage.start(), stage.end())) : Optional.empty();
    }

    /** 完成路基施工8公里, 正在进行设备安装: what a record says of how far it has come. */
    static Optional<Verdict> works(CharSequence text, int from) {
        Matcher works = WORKS.matcher(text).region(from, text.length());
        return works.lookingAt() ? Optional.of(underWay(works.start(), works.end())) : Optional.empty();
    }

    /** That words at a place tell of works going on. */
    static Verdict underWay(int start, int end) {
        return new Verdict(ProjectStatus.UNDER_CONSTRUCTION, false, true, false, start, end);
    }
}
