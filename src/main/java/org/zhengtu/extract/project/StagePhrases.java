package org.zhengtu.extract.project;

import java.util.Optional;
import org.zhengtu.extract.project.ProjectWords.Kind;
import org.zhengtu.extract.project.ProjectWords.Word;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Pattern;

/**
 * Phrases that tell which works are going on, made up of a word for going on and one for the works, so that no list holds them
 * all: 正在进行内部装修, 已开始坝体填筑 (under construction); 正在办理用地手续, 处于选址阶段 (planned); 工期滞后
 * (under construction).
 */
final class StagePhrases {

    private static final String MANNER = "(?:{project.stage-manner})?";
    private static final String CLOSED = "(?:阶段|作业|工作|等工作)?(?=[，。；、）]|$)";

    private static final Pattern WORKS = Pattern.compile("(?:(?:{project.stage-now})" + MANNER
            + "(?:{project.stage-doing})?|(?:{project.stage-begun}))(?![^，。；、]{0,8}(?:{project.stage-early}))"
            + "\\p{IsHan}{0,8}?(?:{project.stage-works})" + CLOSED);

    private static final Pattern EARLY = Pattern.compile("(?:(?:{project.stage-now})" + MANNER
            + "(?:{project.stage-doing}|{project.stage-handling})?|(?:{project.stage-begun}))\\p{IsHan}{0,8}?(?:{project.stage-early})"
            + CLOSED);

    /** 推进缓慢, 工期有所滞后, 没有如期完工 */
    private static final Pattern DELAYED = Pattern.compile(
            "{project.stage-pace}{project.stage-degree}*{project.stage-slow}|{project.stage-not}(?:如期|按期|按时|及时)(?:完工|竣工|建成|完成|投用|交付)");

    private StagePhrases() {}

    /** The phrase that begins at a position, as a word of the lexicon would tell it. */
    static Optional<Word> at(CharSequence text, int start) {
        Optional<Word> works = phrase(WORKS, ProjectStatus.UNDER_CONSTRUCTION, text, start);
        return works.or(() -> phrase(EARLY, ProjectStatus.PLANNED, text, start))
                .or(() -> phrase(DELAYED, ProjectStatus.UNDER_CONSTRUCTION, text, start));
    }

    private static Optional<Word> phrase(Pattern pattern, ProjectStatus status, CharSequence text, int start) {
        int end = pattern.endFrom(text, start);
        return end > start
                ? Optional.of(new Word(text.subSequence(start, end).toString(), Kind.STATUS, status, true, false))
                : Optional.empty();
    }
}
