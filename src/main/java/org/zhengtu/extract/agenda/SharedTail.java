package org.zhengtu.extract.agenda;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** What the items of a list share at its end (会议精神, 情况的汇报), and what of it each of them lacks. */
final class SharedTail {

    private static final String SITUATION = "情况";
    static final Pattern TITLED = Pattern.compile("》(?:第[一二三四五六七八九十]{1,3}卷)?(?:（[^（）]*）)?$");
    static final Pattern TOLD =
            Pattern.compile("(?<tail>(?:的)?(?:工作)?{agenda.told}?(?:情况)?(?:的)?(?:专题|专项|工作|情况)*(?:汇报|报告|通报|介绍|说明))$");

    /** What is a paper by itself needs no 的说明 of another. */
    static final Pattern PAPER = Pattern.compile("(?:报告|议案|决议|决定|方案|办法|名单)$");

    private SharedTail() {}

    /** What the last item of a list has at its end for all. */
    static String common(String headClass, String last) {
        if (headClass.equals("spirit")) {
            return last.endsWith("精神") ? "精神" : "";
        }
        if (headClass.equals("report")) {
            Matcher told = TOLD.matcher(last);
            return told.find() ? told.group("tail") : "";
        }
        return "";
    }

    /** What of the shared tail the item lacks: 会议 and 等会议精神 make 会议精神. */
    static String missing(String text, String tail) {
        if (TITLED.matcher(text).find() || text.endsWith("）") || tail.isEmpty()) {
            return "";
        }
        if (text.endsWith(SITUATION) && tail.contains(SITUATION)) {
            return tail.substring(tail.indexOf(SITUATION) + SITUATION.length());
        }
        for (int length = Math.min(tail.length(), text.length()); length > 0; length--) {
            if (text.endsWith(tail.substring(0, length))) {
                return tail.substring(length);
            }
        }
        if (tail.equals("会议精神") && text.endsWith("精神")
                || TOLD.matcher(tail).find()
                        && (TOLD.matcher(text).find() || PAPER.matcher(text).find())) {
            return "";
        }
        return tail.startsWith("会议") && text.endsWith("会") ? tail.substring(2) : tail;
    }
}
