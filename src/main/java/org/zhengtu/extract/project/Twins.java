package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Pattern;

/** Several of one kind with their number and the kind behind them: 城南、城北|两座|污水处理厂, 一中、二中|两所|学校. */
final class Twins {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<list>[\\p{IsHan}A-Za-z]{2,12}(?:、[\\p{IsHan}A-Za-z]{2,12}){0,4}?[、和][\\p{IsHan}A-Za-z]{2,12}?)(?<count>[两三四五六2-6])[家个座处条所](?<kind>[\\p{IsHan}\\d]{2,14})");

    private Twins() {}

    /** The names that a stretch tells of in that shape; none if it has another. */
    static List<Item> of(ProjectWords words, CharSequence text, int start, int end) {
        Matcher shape = SHAPE.matcher(text).region(start, end);
        if (!shape.matches() || !isSite(words, text, shape.start("kind"), end)) {
            return List.of();
        }
        List<Item> twins = new ArrayList<>();
        int from = start;
        boolean named = false;
        for (int i = start; i <= shape.end("list"); i++) {
            boolean last = i == shape.end("list");
            if (last || text.charAt(i) == '、' || text.charAt(i) == '和') {
                boolean whole = isSite(words, text, from, i);
                if (i - from < 2 || from > start && whole != named) {
                    return List.of();
                }
                named = whole;
                String name = text.subSequence(from, i) + (whole ? "" : shape.group("kind"));
                twins.add(new Item(name, from, last ? end : i, Head.SITE, true, "", ""));
                from = i + 1;
            }
        }
        return Numerals.whole(shape.group("count"))
                        .filter(count -> count == twins.size())
                        .isPresent()
                ? twins
                : List.of();
    }

    private static boolean isSite(ProjectWords words, CharSequence text, int start, int end) {
        return words.headEnding(text, start, end)
                .filter(head -> head.value() == Head.SITE)
                .isPresent();
    }
}
