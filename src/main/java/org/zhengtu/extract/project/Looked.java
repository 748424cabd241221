package org.zhengtu.extract.project;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.text.Pattern;

/** A site where somebody asks about the building of it, which makes it a project: 在X产业园，县长听取园区建设情况. */
final class Looked {

    private static final Pattern AT = Pattern.compile(
            "^(?:随后，|首先，)?(?:在|来到|走进)(?:位于[^，。；、]{2,12}的)?(?<name>[^，。；、：]{5,30}?)(?:建设|施工|项目)?(?<site>现场|工地)?，[^。；]{0,60}?(?:(?<works>施工现场|施工进|建设进度|建设进展|工程进|项目开工|工期)|{project.looked-building}建设)");

    /** 记者在X项目建设现场看到，|工人们正在抢抓工期 */
    private static final Pattern SEEN = Pattern.compile(
            "(?:^|记者|，)(?:在|来到|走进)(?:位于[^，。；、]{2,12}的)?(?<name>[^，。；、：—]{5,30}?)(?<site>(?:建设|施工)?(?:现场|工地))?(?:看到|了解到|见到)?，[^。；]{0,40}?(?<works>{project.looked-works})");

    private Looked() {}

    /** 在X医院，项目经理李明介绍，|该项目总投资2亿元 */
    private static final Pattern TOLD = Pattern.compile(
            "^(?:随后，|首先，)?(?:在|来到|走进)(?:位于[^，。；、]{2,12}的)?(?<name>[^，。；、：—]{5,30}?)(?<site>(?:建设|施工)?(?:现场|工地))?，[^。；]{0,40}?[：，“](?<works>(?:该|此|整个)?(?:项目|工程)(?:总|计划|概算|占地|用地|投资|全长|建筑))");

    /**
     * What is looked at.
     *
     * @param verdict the words that tell of works going on there, if any do
     * @param described whether the rest of the sentence describes it
     */
    record Site(Item item, Optional<Verdict> verdict, boolean described) {}

    static Optional<Site> at(ProjectWords words, CharSequence text) {
        return at(words, text, AT, false).or(() -> at(words, text, SEEN, false)).or(() -> at(words, text, TOLD, true));
    }

    private static Optional<Site> at(ProjectWords words, CharSequence text, Pattern pattern, boolean described) {
        Matcher at = pattern.matcher(text);
        if (!at.find()) {
            return Optional.empty();
        }
        int start = at.start("name");
        int end = at.end("name");
        boolean built = words.headEnding(text, start, end)
                .filter(head -> head.value() == Head.SITE || pattern != AT && head.value() == Head.WORK)
                .isPresent();
        String name = at.group("name");
        Item item = new Item(name, start, end, Head.SITE, true, "", "");
        String works = !described && at.group("works") != null ? "works" : "site";
        Optional<Verdict> verdict = at.group(works) == null
                ? Optional.empty()
                : Optional.of(SiteWords.underWay(at.start(works), at.end(works)));
        return built ? Optional.of(new Site(item, verdict, described)) : Optional.empty();
    }
}
