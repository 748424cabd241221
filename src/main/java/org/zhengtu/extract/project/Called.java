package org.zhengtu.extract.project;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.Firms.Expansion;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * A project that is called by its firm or product alone: 云岭塑胶是我县引进的工业项目，计划总投资8亿元; 云岭换热器：总投资1.2亿元. Names
 * that end in a noun of projects are read elsewhere.
 */
final class Called {

    private static final Pattern IS = Pattern.compile(
            "^(?:据了解，|据悉，|其中，)?(?<name>[^，。；、：“”]{3,20}?)(?:是|为|系)[^，。；]{0,16}?(?:{project.called-of}|(?:19|20)\\d\\d年|今年|去年)[^，。；]{0,12}?(?:项目|企业)，(?:[^，。；]{2,16}，){0,2}(?:项目)?(?:计划|预计|协议)?总?投资");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:\\d{1,2}[.、]|（\\d{1,2}）)?(?<name>[\\p{IsHan}A-Za-z]{3,16})：(?:项目)?(?:计划|预计|概算)?总投资(?=\\d|约\\d)");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:项目|工程|基地|园区?|中心|企业|公司|集团|其中|情况|规模|内容|概况|简介|如下)$|^(?:该|这|此|它|其|目前|今年|去年|全[省市县区]|我[省市县区])|(?:项目|工程|企业)(?:分别|依次|主要|具体)+$|^(?:项目|公司|企业|一期|二期|今天|昨天|此次|本次|这次|当天)|的$");

    /** 项目名称：|云岭县城区管网改造, 项目一：|柳湾物流园 */
    private static final Pattern TITLE = Pattern.compile(
            "^(?:\\d{1,2}[.、])?(?:(?<given>(?:项目|工程)名称)|{project.record-kind}?项目[一二三四五六七八九十\\d]{0,2})：(?<name>[^，。；：、]{4,40}?)(?=[，。；]|$|(?:{project.record-label})：)");

    private static final Pattern UNTITLED = Pattern.compile(
            "^(?:{project.record-kind}?(?:项目|工程)?(?:名称)?[一二三四五六七八九十\\d]{0,2})：(?<name>[^，。；：、]{4,40}?)[。；]?$");
    private static final Pattern PLAN = Pattern.compile("^(?:拟建|招商|推介|谋划|储备)(?:项目|工程)");

    private Called() {}

    /** The name that a line of a record gives; one that does not say that it is a name ends in a noun of projects. */
    static Optional<Span> titled(ProjectWords words, CharSequence text) {
        Matcher title = TITLE.matcher(text);
        boolean found = title.find()
                && (title.group("given") != null
                        || words.headEnding(text, title.start("name"), title.end("name"))
                                .isPresent());
        return found ? Optional.of(new Span(title.start("name"), title.end("name"))) : Optional.empty();
    }

    /** A name behind 项目： or 名称： that does not end in a noun of projects. */
    static Optional<Span> untitled(CharSequence text) {
        Matcher title = UNTITLED.matcher(text);
        return title.find() ? Optional.of(new Span(title.start("name"), title.end("name"))) : Optional.empty();
    }

    /** 拟建项目：X, 招商项目：X */
    static boolean isPlan(CharSequence text) {
        return PLAN.matcher(text).find();
    }

    /** The project that a sentence calls so; one with the name of a firm in full is a project of that firm. */
    static Optional<Expansion> in(Sentence sentence) {
        String text = sentence.text().toString();
        Matcher is = IS.matcher(text);
        if (is.find() && Amounts.investment(text).isPresent()) {
            return called(is);
        }
        Matcher label = LABEL.matcher(text);
        return label.find() ? called(label) : Optional.empty();
    }

    private static Optional<Expansion> called(Matcher m) {
        String name = m.group("name");
        boolean firm = Bodies.names(name);
        return NO_NAME.matcher(name).find() && !firm
                ? Optional.empty()
                : Optional.of(new Expansion(name, firm ? name : "", "", m.start("name"), m.end("name")));
    }
}
