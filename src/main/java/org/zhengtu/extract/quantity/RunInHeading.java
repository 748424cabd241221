package org.zhengtu.extract.quantity;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** A numbered heading that a print runs into its text: …更加彰显二、2013年目标任务|今年要完成…. */
record RunInHeading(String words, int start) {

    static final RunInHeading NONE = new RunInHeading("", -1);

    private static final Pattern HEADING =
            Pattern.compile("(?<![、第\\d])[一二三四五六]、(?<words>[^，。；：、（]{0,14}{quantity.run-in})(?=[（\\p{IsHan}“])");

    /** The last one of a sentence before a position. */
    static RunInHeading before(String sentence, int position) {
        RunInHeading found = NONE;
        if (!sentence.contains("、")) {
            return found;
        }
        Matcher m = HEADING.matcher(sentence);
        while (m.find() && m.start() < position) {
            found = new RunInHeading(m.group("words"), m.start());
        }
        return found;
    }
}
