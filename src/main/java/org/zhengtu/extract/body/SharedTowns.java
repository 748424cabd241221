package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Bodies of townships whose level and organ a list says once: 青石、云门、河口三镇|党委. */
final class SharedTowns {

    private static final Pattern TAIL =
            Pattern.compile("(?<count>[两二三四五六七八九十]|\\d{1,2})个?(?<level>乡镇|镇|乡|街道)(?<organ>党委|党工委|政府|人大|办事处)");
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff&&[^和与及等各的]]{2,3}");
    private static final int LONGEST_NAME = 3;
    private static final String LINKS = "、和";
    private static final String COUNTS = "一二三四五六七八九十";

    private SharedTowns() {}

    /** Replaces what was read inside such a list by the bodies that it means. */
    static List<Body> in(String text, List<Body> read) {
        if (text.indexOf('、') < 0) {
            return read;
        }
        List<Body> found = new ArrayList<>(read);
        Matcher tail = TAIL.matcher(text);
        while (tail.find()) {
            List<Body> towns = towns(text, tail);
            if (towns.size() > 1 && towns.size() == count(tail.group("count"))) {
                int start = towns.get(0).start();
                int end = tail.end();
                found.removeIf(body -> body.start() < end && body.end() > start);
                found.addAll(towns);
            }
        }
        return found;
    }

    /** The names of the list that ends where the count begins, each with level and organ. */
    private static List<Body> towns(String text, Matcher tail) {
        String level = tail.group("level").equals("乡镇") ? "镇" : tail.group("level");
        String organ = tail.group("organ");
        BodyKind kind = organ.startsWith("党") ? BodyKind.COMMITTEE : BodyKind.GOVERNMENT;
        List<Body> towns = new ArrayList<>();
        int end = tail.start();
        boolean more = true;
        while (more) {
            int start = end;
            while (start > 0 && end - start < LONGEST_NAME && LINKS.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            more = NAME.matcher(text).region(start, end).matches();
            if (more) {
                String town = text.substring(start, end) + level;
                towns.add(0, new Body(town + organ, start, towns.isEmpty() ? tail.end() : end, kind, town));
                more = start > 1 && LINKS.indexOf(text.charAt(start - 1)) >= 0;
                end = start - 1;
            }
        }
        return towns;
    }

    private static int count(String words) {
        return Character.isDigit(words.charAt(0))
                ? Integer.parseInt(words)
                : words.equals("两") ? 2 : COUNTS.indexOf(words) + 1;
    }
}
