package org.zhengtu.extract.meeting;

import java.util.ArrayDeque;
import java.util.Deque;
import org.zhengtu.text.Pattern;

/**
 * A sentence with what stands in quotation marks, brackets and 《》 blotted out, character by character, so that rules
 * see only the sentence's own words and commas. A quoted name of a meeting is left readable.
 */
final class Mask {

    static final char BLOT = '＿';

    private static final String OPENERS = "“‘《（「『【〔";
    private static final String CLOSERS = "”’》）」』】〕";
    private static final String STOPS = "。！？；";
    /** 【市十五届人大一次会议召开】 before its account in a yearbook */
    private static final Pattern HEADS = Pattern.compile("[会式](?:召开|举行|开幕|闭幕)$");

    /** “云岭县第五届桃花节”在县城举办 */
    private static final Pattern FESTIVAL = Pattern.compile("(?:届|\\d{4}年?).*{meeting.fair}$");

    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_NAME = 5;

    private Mask() {}

    static String of(String text) {
        char[] masked = text.toCharArray();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < masked.length; i++) {
            char c = text.charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSERS.indexOf(c) >= 0) {
                close(text, masked, open, i);
            }
        }
        // Speech that goes on in the next sentence.
        while (!open.isEmpty()) {
            int start = open.pop();
            if (text.charAt(start) == '“' && (start == 0 || "，：。说".indexOf(text.charAt(start - 1)) >= 0)) {
                blot(masked, start, masked.length);
            }
        }
        return new String(masked);
    }

    private static void close(String text, char[] masked, Deque<Integer> open, int end) {
        int opener = OPENERS.charAt(CLOSERS.indexOf(text.charAt(end)));
        if (open.stream().noneMatch(i -> text.charAt(i) == opener)) {
            // Speech that began in the sentence before.
            if (text.charAt(end) == '”' && open.isEmpty() && masked[0] != BLOT) {
                blot(masked, 0, end + 1);
            }
            return;
        }
        int start = open.pop();
        while (text.charAt(start) != opener) {
            start = open.pop();
        }
        String inside = text.substring(start + 1, end);
        if (opener == '“' && (namesMeeting(inside) || named(inside) && Endings.quoted(text, end))
                || opener == '【' && HEADS.matcher(inside).find()) {
            masked[start] = BLOT;
            masked[end] = BLOT;
            return;
        }
        boolean venue = opener == '（' && start == 0 && (inside.endsWith("上") || inside.endsWith("上的报告"));
        if (venue) {
            masked[start] = BLOT;
            masked[end] = BLOT;
            return;
        }
        blot(masked, start, end + 1);
    }

    private static boolean namesMeeting(String quoted) {
        return named(quoted)
                && (Endings.closes(quoted) || FESTIVAL.matcher(quoted).find());
    }

    private static boolean named(String quoted) {
        return quoted.length() >= SHORTEST_NAME
                && quoted.length() <= LONGEST_NAME
                && quoted.chars().noneMatch(c -> STOPS.indexOf(c) >= 0 || c == '，');
    }

    private static void blot(char[] masked, int start, int end) {
        for (int i = start; i < end; i++) {
            masked[i] = BLOT;
        }
    }
}
