package org.zhengtu.text;

import java.util.List;
import java.util.regex.Matcher;

/**
 * Parts what web prints glue to the front of a sentence when they lose their line breaks: captions (会议现场7月19日，…;
 * 甲某讲话甲某说…) and headings (…持续优化今年以来，…).
 */
final class Seams {

    private static final int REACH = 80;
    private static final String TIME = "(?:\\d{4}年)?(?:\\d{1,2}月\\d{1,2}日|今年\\d{1,2}月|{page.running-time}|今年(?=，))";
    private static final Pattern SCENE = Pattern.compile("\\p{IsHan}{0,16}(?:现场|会场|合影)(?=" + TIME + ")");
    private static final Pattern SPEAKER = Pattern.compile(
            "(?<name>\\p{IsHan}{2,4})(?:作?(?:讲话|致辞|发言|报告)|主持(?:会议)?|出席会议|作(?:工作)?报告|主持并讲话)(?=\\k<name>)");
    private static final Pattern HEADING =
            Pattern.compile("(?<heading>[\\p{IsHan}“”\\d%·]{10,44}?)(?<rest>(?:近日|日前)，|(?!近日|日前)" + TIME
                    + "[\\p{IsHan}]{0,4}，|一是(?![\\p{IsHan}]{0,6}二是))");
    private static final Pattern SAID = Pattern.compile("{page.statement}|为：|自$|从$|在$|于$|到$|至$|的$|据$");

    private Seams() {}

    static List<Sentence> part(Sentence sentence) {
        if (sentence.kind() != Sentence.Kind.BODY || sentence.text().length() < 12) {
            return List.of(sentence);
        }
        RunningText text = sentence.text();
        CharSequence head = text.toString().substring(0, Math.min(REACH, text.length()));
        for (Pattern caption : List.of(SCENE, SPEAKER)) {
            Matcher matcher = caption.matcher(head);
            if (matcher.lookingAt()) {
                return cut(sentence, matcher.end(), Sentence.Kind.CAPTION);
            }
        }
        Matcher heading = HEADING.matcher(head);
        boolean glued =
                heading.lookingAt() && !SAID.matcher(heading.group("heading")).find();
        return glued ? cut(sentence, heading.end("heading"), Sentence.Kind.HEADING) : List.of(sentence);
    }

    private static List<Sentence> cut(Sentence sentence, int at, Sentence.Kind kind) {
        RunningText text = sentence.text();
        return List.of(
                new Sentence(text.subSequence(0, at), sentence.paragraph(), kind),
                new Sentence(text.subSequence(at, text.length()), sentence.paragraph()));
    }
}
