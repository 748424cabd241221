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

    private Looked() {}

    /** What is looked at, and the words that tell of works going on there, if any do. */
    record Site(Item item, Optional<Verdict> verdict) {}

    static Optional<Site> at(ProjectWords words, CharSequence text) {
        Matcher at = AT.matcher(text);
        if (!at.find()) {
            return Optional.empty();
        }
        int start = at.start("name");
        int end = at.end("name");
        boolean built = words.headEnding(text, start, end)
                .filter(head -> head.value() == Head.SITE)
                .isPresent();
        String name = at.group("name");
        Item item = new Item(name, start, end, Head.SITE, true, "", "");
        String works = at.group("works") != null ? "works" : "site";
        Optional<Verdict> verdict = at.group(works) == null
                ? Optional.empty()
                : Optional.of(SiteWords.underWay(at.start(works), at.end(works)));
        return built ? Optional.of(new Site(item, verdict)) : Optional.empty();
    }
}
