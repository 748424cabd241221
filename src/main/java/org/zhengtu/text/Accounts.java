package org.zhengtu.text;

import java.util.regex.Matcher;

/** Names that accounts and sites bear after the place that they tell of: 掌上云岭, 大美青石, 云岭宣传. */
final class Accounts {

    private static final int LONGEST = 10;
    private static final String KINDS = "省市县区旗州盟镇乡";
    private static final Pattern NAME = Pattern.compile(
            "{page.before-place}[·•]?(?<behind>\\p{IsHan}{2,4})|(?<before>\\p{IsHan}{2,5}?){page.behind-place}");

    private Accounts() {}

    /** Whether a word is nothing but such a name, its place one of the nation's or one that the page tells of. */
    static boolean is(String word, CharSequence page) {
        if (word.length() > LONGEST || Furniture.COLUMN.is(word)) {
            return false;
        }
        Matcher name = NAME.matcher(word);
        if (!name.matches()) {
            return false;
        }
        String place = name.group("behind") == null ? name.group("before") : name.group("behind");
        return !Gazetteer.get().byName(place).isEmpty() || told(place, page.toString());
    }

    /** Whether the page has the place with the word for its kind: 青石镇. */
    private static boolean told(String place, String page) {
        if (KINDS.indexOf(place.charAt(place.length() - 1)) >= 0) {
            return false;
        }
        int at = page.indexOf(place);
        while (at >= 0) {
            int after = at + place.length();
            if (after < page.length() && KINDS.indexOf(page.charAt(after)) >= 0) {
                return true;
            }
            at = page.indexOf(place, after);
        }
        return false;
    }
}
