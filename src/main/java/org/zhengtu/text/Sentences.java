package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph after 。！？ and the quotation marks that close over them. A mark inside 《》 or （） ends no sentence,
 * nor does one in a quotation that the sentence goes on after (“拼！”的劲头); ；does only before the report of another meeting
 * with a day of its own. What goes on without an end for
 * thousands of characters is parted between its clauses, so that the time of rules that look at whole sentences stays
 * linear in the page.
 */
public final class Sentences {

    private static final String ENDS = "。！？";
    private static final String CLOSERS = "”’」』）》";
    private static final String GOES_ON = "，、；：的之等和与";
    private static final int LONGEST_BRACKET = 100;
    /** Longer than any list of names or projects in one sentence. */
    private static final int LONGEST = 4_000;

    /** ；12月25日至28日，政协临江市委员会第一次会议召开 */
    private static final Pattern OTHER_MEETING = Pattern.compile(
            "；\\d{1,2}月\\d{1,2}日(?:至(?:\\d{1,2}月)?\\d{1,2}日)?，?[^，；。]{4,40}会议?(?:隆重|胜利)?(?:召开|举行|开幕|闭幕)");

    private static final String PAUSES = "；，、";

    private Sentences() {}

    public static List<Sentence> split(RunningText text, int paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int closed = 0;
        String whole = text.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《' || c == '（') {
                closed = Math.max(closed, closing(text, i, c == '《' ? '》' : '）'));
            }
            boolean other = c == '；'
                    && OTHER_MEETING.matcher(whole).region(i, whole.length()).lookingAt();
            if (ENDS.indexOf(c) < 0 && !other || i < closed) {
                continue;
            }
            int end = i + 1;
            while (end < text.length()
                    && (CLOSERS.indexOf(text.charAt(end)) >= 0 || ENDS.indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            i = end - 1;
            if (!goesOn(text, end)) {
                add(sentences, text.subSequence(start, end), paragraph);
                start = end;
            }
        }
        if (start < text.length()) {
            add(sentences, text.subSequence(start, text.length()), paragraph);
        }
        return sentences;
    }

    private static void add(List<Sentence> sentences, RunningText text, int paragraph) {
        RunningText rest = text;
        while (rest.length() > LONGEST) {
            int cut = lastPause(rest);
            sentences.add(new Sentence(rest.subSequence(0, cut), paragraph));
            rest = rest.subSequence(cut, rest.length());
        }
        sentences.add(new Sentence(rest, paragraph));
    }

    /** After the last pause of the longest sentence's length; its end if there is none. */
    private static int lastPause(RunningText text) {
        int at = LONGEST;
        while (at > LONGEST / 2 && PAUSES.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at > LONGEST / 2 ? at : LONGEST;
    }

    /** Whether the sentence goes on after marks that end in a closing quotation mark. */
    private static boolean goesOn(RunningText text, int end) {
        boolean quoted = end < text.length() && CLOSERS.indexOf(text.charAt(end - 1)) >= 0;
        return quoted && GOES_ON.indexOf(text.charAt(end)) >= 0;
    }

    /** Position of the mark that closes a bracket, 0 if it is far away. */
    private static int closing(RunningText text, int open, char mark) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST_BRACKET); i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return 0;
    }
}
