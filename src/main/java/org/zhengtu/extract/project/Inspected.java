package org.zhengtu.extract.project;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * What somebody asks about who visits the site of a project: 来到A、B等地，|详细了解项目推进情况 tells that they are being built. How
 * the projects of a whole county get on (全县重点项目进展) says nothing of those visited.
 */
final class Inspected {

    private static final Pattern ASKED = Pattern.compile(
            "[^。；！？]{0,80}?{project.inspects}(?:(?!{project.inspected-other}|[\\p{IsHan}]{2}[县市])[^。；，]){0,24}?(?:(?:项目|工程|道路)的?(?:{project.inspected-state}(?:情况|进展|进度)?(?!、[^，。；]{0,14}工作)|进展|进度)|(?:施工|工期|主体|安装|装修)(?:推进)?(?:情况|进展|进度)|在建(?:工程|项目|工地)|施工现场)");

    private static final int REACH = 130;

    private Inspected() {}

    /** That works are going on, if what stands behind a name and before another asks how they get on. */
    static Optional<Verdict> status(CharSequence text, int from, int to) {
        Matcher asked = ASKED.matcher(text).region(from, Math.min(to, from + REACH));
        return asked.lookingAt() ? Optional.of(SiteWords.underWay(from, asked.end())) : Optional.empty();
    }
}
