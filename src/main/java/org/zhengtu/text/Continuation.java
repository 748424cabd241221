package org.zhengtu.text;

import com.hankcs.hanlp.dictionary.CoreDictionary;

/** Whether a line goes on with a sentence that another line began, by how it opens. */
final class Continuation {

    private static final Pattern BEGINS =
            Pattern.compile("[，、。；：！？”’）》」』%％].*" + "|[^“‘《（].?[、。；）》”].*" + "|[的了着过们等性化度率].*" + "|.[，,].*");
    private static final Pattern OPENS = Pattern.compile(
            Alternatives.of(Lexicon.load("paragraph-start").column("word"))
                    + ".*|\\p{IsHan}{2,4}(?:还|最后)?{page.said}.*|\\d{4}年.*|\\d{1,2}月\\d{1,2}日.*|[一二三四五六七八九十](?:是|要).*|就\\p{IsHan}{2,20}，.*");

    private static final Pattern RUN_IN = Pattern.compile("[\\p{IsHan}“”‘’]{4,16}。[^。]{5}");
    private static final int LONGEST_PART = 3;

    private Continuation() {}

    /** Can hardly be the beginning of a sentence. */
    static boolean begins(CharSequence text) {
        CharSequence head = text.subSequence(0, Math.min(12, text.length()));
        return BEGINS.matcher(head).matches();
    }

    /** Can hardly be anything but the beginning of a paragraph. */
    static boolean opens(CharSequence text) {
        CharSequence head = text.subSequence(0, Math.min(40, text.length()));
        return OPENS.matcher(head).matches();
    }

    /** Whether a word of the dictionary runs across the break: 加快塑 / 造产业发展. */
    static boolean joins(CharSequence tail, CharSequence head) {
        for (int before = 1; before <= Math.min(LONGEST_PART, tail.length()); before++) {
            for (int after = 1; after <= Math.min(LONGEST_PART, head.length()); after++) {
                String word = tail.subSequence(tail.length() - before, tail.length())
                        + head.subSequence(0, after).toString();
                if (CoreDictionary.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Opens with a short sentence set in bold as a heading: 强化要素保障。各部门要…. */
    static boolean runInHeading(CharSequence text) {
        return RUN_IN.matcher(text.subSequence(0, Math.min(24, text.length()))).lookingAt();
    }

    /** Whether a text ends in a word that something must follow: 会议听取了 / 2022年上半年…情况汇报. */
    static boolean wants(CharSequence text) {
        return !text.isEmpty() && "的了和与及对为在将把向从至、“《（".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a text ends inside a clause or between two, so that what follows next goes on with it. */
    static boolean pauses(CharSequence text) {
        return !text.isEmpty() && "，、".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
