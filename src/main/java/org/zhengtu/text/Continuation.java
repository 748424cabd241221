package org.zhengtu.text;

import java.util.regex.Pattern;

/** Whether a line goes on with a sentence that another line began, by how it opens. */
final class Continuation {

    private static final Pattern BEGINS =
            Pattern.compile("[，、。；：！？”’）》」』%％].*" + "|.{1,2}[、。；）》”].*" + "|[的了着过们等性化度率].*" + "|.[，,].*");
    private static final Pattern OPENS = Pattern.compile(
            "(?:" + Alternatives.of(Lexicon.load("paragraph-start").column("word"))
                    + ").*|\\p{IsHan}{2,4}(?:还|最后)?(?:指出|强调|要求|表示|说|认为|介绍).*|\\d{4}年.*|\\d{1,2}月\\d{1,2}日.*|[一二三四五六七八九十](?:是|要).*|就\\p{IsHan}{2,20}，.*");

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

    /** A short line without a final mark that is a piece of a sentence rather than a headline. */
    static boolean likely(CharSequence text) {
        return begins(text)
                || text.toString().indexOf('，') > 0 && text.toString().indexOf(' ') < 0;
    }
}
