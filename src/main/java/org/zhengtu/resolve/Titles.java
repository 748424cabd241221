package org.zhengtu.resolve;

import org.zhengtu.text.Pattern;

/** What titles of posts and documents tell about identity. */
final class Titles {

    private static final Pattern ACTING = Pattern.compile("^代(?:理)?(?=.)");
    private static final Pattern DATED =
            Pattern.compile("\\d{4}|[〇零一二三四五六七八九]{4}年|第[一二三四五六七八九十百\\d]+[届次期号]|〔|十[一二三四五六七八九]五");
    private static final int SHORT = 12;

    private Titles() {}

    /** The title of the post itself: 代区长 holds the post 区长. */
    static String plain(String title) {
        return ACTING.matcher(title).replaceFirst("");
    }

    /** Whether a document title is so general that every year or every place has one (政府工作报告). */
    static boolean recurs(String title) {
        return title.length() < SHORT && !DATED.matcher(title).find();
    }
}
