package org.zhengtu.extract.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.ProjectBook.Entry;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/** Works named after the streets where somebody looks at them: 在长青大街、柳湾路等路段，|查看道路施工进展. */
final class Streets {

    private static final String STREET = "[\\p{IsHan}]{2,8}?(?:大道|大街|路|街)(?:[东西南北中]段)?(?:[一二三四]期)?";
    private static final Pattern LOOKED = Pattern.compile(
            "(?:在|来到|到|深入|前往|走进|沿着?|赴)(?<place>[\\p{IsHan}]{1,4}(?<![城片社园新景主郊市])[县区镇])?(?<list>"
                    + STREET + "(?:[、和及]" + STREET
                    + "){0,9})等?(?:路段|道路|街路|街道|主次?干道|地|处)?(?:施工|建设)?(?:现场|沿线|工地)?，[^。；]{0,40}?{project.inspects}了?(?<work>{project.street-works}[^。；，、]{0,10}?)(?:施工|推进|进展|实施)*(?:情况|进展|进度)");

    private static final Pattern MEMBER = Pattern.compile(STREET + "(?=[、和及]|$)");
    private static final Pattern DEED = Pattern.compile("(?:施工|建设|工程|项目|推进|进展)+$");
    private static final Pattern REBUILT = Pattern.compile("{project.deed}|提升|升级|拓宽|分流|黑化");

    private final ProjectBook book;
    private final Milestones milestones;

    Streets(ProjectBook book, Milestones milestones) {
        this.book = book;
        this.milestones = milestones;
    }

    /** Writes down what a sentence tells; the last of the works, if it tells of any. */
    Optional<Entry> read(Sentence sentence) {
        Matcher looked = LOOKED.matcher(sentence.text());
        if (!looked.find()) {
            return Optional.empty();
        }
        String work = DEED.matcher(looked.group("work")).replaceFirst("");
        String suffix = REBUILT.matcher(work).find() ? work : work + "建设";
        Entry last = null;
        Matcher member = MEMBER.matcher(sentence.text()).region(looked.start("list"), looked.end("list"));
        while (member.find()) {
            List<Span> spans = sentence.text().origin(member.start(), member.end());
            last = book.add(member.group() + suffix, true, new Evidence("PROJECT-07", 0.65, spans));
            Optional.ofNullable(looked.group("place")).ifPresent(last::place);
            milestones.tell(sentence, last, SiteWords.underWay(looked.start("work"), looked.end()), "PROJECT-07");
        }
        return Optional.ofNullable(last);
    }
}
