package org.zhengtu.extract.time;

import java.util.Map;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** The half of the day or the hour that follows a date: 上午, 下午3时许, 晚8点, 19:00. */
public final class PartOfDay {

    private static final Pattern PART = Pattern.compile(
            "[，的 ）]?(?<half>{time.part-of-day}|晚(?![会报稻宴餐霞年婚]))?(?<hour>(?:[01]?\\d|2[0-4])(?:[时点](?:[0-5]?\\d分|半|整)?|:[0-5]\\d)|十[一二]?[时点]|[一二两三四五六七八九][时点](?:半|整)?)?(?:许|左右)?");
    private static final Map<String, String> HALVES = Map.ofEntries(
            Map.entry("凌晨", "上午"),
            Map.entry("清晨", "上午"),
            Map.entry("早晨", "上午"),
            Map.entry("早上", "上午"),
            Map.entry("晨", "上午"),
            Map.entry("早", "上午"),
            Map.entry("上午", "上午"),
            Map.entry("中午", "中午"),
            Map.entry("午后", "下午"),
            Map.entry("下午", "下午"),
            Map.entry("傍晚", "晚上"),
            Map.entry("晚上", "晚上"),
            Map.entry("晚间", "晚上"),
            Map.entry("晚", "晚上"),
            Map.entry("夜间", "晚上"),
            Map.entry("夜里", "晚上"),
            Map.entry("夜", "晚上"));

    private PartOfDay() {}

    /** What was read and where it ended. */
    record Part(String text, int end) {}

    /** The half of a day in full (晚: 晚上); with an hour as it is. */
    public static String full(String part) {
        return HALVES.getOrDefault(part, part);
    }

    /** The part that begins where a date ends; its text is empty if there is none. */
    static Part after(CharSequence sentence, int dateEnd) {
        Matcher m = PART.matcher(sentence).region(dateEnd, sentence.length());
        if (!m.lookingAt() || (m.group("half") == null && m.group("hour") == null)) {
            return new Part("", dateEnd);
        }
        String hour = m.group("hour") == null ? "" : m.group("hour");
        String printed = m.group("half") == null ? "" : m.group("half");
        String half = hour.isEmpty() ? HALVES.getOrDefault(printed, "") : printed;
        return new Part(half + hour, m.end());
    }
}
