package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;

/** Projects at whose sites one ceremony is held: 设A项目主会场, 分会场分别是B产业园分会场、C养殖加工分会场. */
final class Halls {

    private static final Pattern HALL = Pattern.compile(
            "(?:设(?:有|在|于|立)?|分别[是为设在]{1,2}|[、，；：])(?<name>(?!同时|分别|设|其中|此次|本次|[\\d一二三四五六七八九十]+个)[^，。；、：]{4,30}?)(?:[主分](?:会场|现场))");
    private static final Set<String> DEEDS = Set.of("加工", "生产", "制造", "养殖", "种植", "建设", "改造", "扩建");

    private Halls() {}

    /** The names of a sentence that names several such halls; of mere places (石桥镇分会场) none. */
    static List<Span> of(ProjectWords words, CharSequence text) {
        List<Span> names = new ArrayList<>();
        if (!text.toString().contains("会场")) {
            return names;
        }
        Matcher hall = HALL.matcher(text);
        while (hall.find()) {
            int end = hall.end("name");
            boolean named = words.headEnding(text, hall.start("name"), end).isPresent()
                    || DEEDS.contains(text.subSequence(end - 2, end).toString());
            if (named) {
                names.add(new Span(hall.start("name"), end));
            }
        }
        return names.size() > 1 ? names : List.of();
    }
}
