package org.zhengtu.extract.agenda;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengtu.model.Action;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Meeting;
import org.zhengtu.text.Article;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/** A report printed whole, with the congress that heard it under its title: 政府工作报告 ——2月3日在云岭县…会议上. */
final class WorkReport {

    private static final int HEAD = 3;
    private static final double CONFIDENCE = 0.8;
    private static final String CONGRESS = "congress";
    private static final Pattern TITLE = Pattern.compile("(?<what>(?:政府|常委会|常务委员会|法院|检察院|委员会)?工作报告)");
    private static final Pattern VENUE = Pattern.compile("(?:^|[—（( 日）)])在[^，。；]{4,60}(?:会议|大会)上");

    private WorkReport() {}

    /** A line with the next one, which may go on with the venue's name. */
    private static String joined(List<Sentence> head, int at) {
        String next = at + 1 < head.size() ? head.get(at + 1).text().toString() : "";
        return head.get(at).text() + next;
    }

    /** The report, if the article is one. */
    static Optional<Finding> of(Article article, Meeting meeting) {
        if (!meeting.type().equals(CONGRESS)) {
            return Optional.empty();
        }
        List<Sentence> head = Stream.concat(
                        article.titles().stream(), article.sentences().stream().limit(HEAD))
                .toList();
        boolean venue = IntStream.range(0, head.size())
                .anyMatch(at -> VENUE.matcher(joined(head, at)).find());
        for (Sentence sentence : venue ? article.titles() : List.<Sentence>of()) {
            Matcher title = TITLE.matcher(sentence.text());
            if (title.find()) {
                Evidence evidence =
                        new Evidence("AGENDA-14", CONFIDENCE, sentence.text().origin(title.start(), title.end()));
                return Optional.of(
                        new Finding(Action.HEAR, title.group("what"), sentence, new Object(), List.of(evidence)));
            }
        }
        return Optional.empty();
    }
}
