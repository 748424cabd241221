package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that stand in a row with nothing but 、 or 和 between them (分别增长7.9%、9.8%), and the subjects they are told of.
 *
 * @param first number of the first measure
 * @param size how many there are
 */
record Series(int first, int size) {

    private static final Pattern GLUE = Pattern.compile("(?:、|和|及|与|以及|，|,|/)?");
    /** What numbers are told of; the first of a row may leave it to the last. */
    private static final Pattern MEASURED = Pattern.compile(
            "(?:[用发供售]电量|增加值|总产值|产值|产量|销售额|零售额|收入|投资|进出口|出口|进口|税收|利润|总额|面积|人数|余额|[一-龥]率|增速|增幅|[额量值数])$");

    private static final Pattern JOINT = Pattern.compile("[、和及与]|以及");

    /** The row that a measure belongs to. */
    static Series of(Passage passage, int measure) {
        int first = measure;
        while (first > 0 && joined(passage, first - 1)) {
            first--;
        }
        int last = measure;
        while (last + 1 < passage.measures().size() && joined(passage, last)) {
            last++;
        }
        return new Series(first, last - first + 1);
    }

    private static boolean joined(Passage passage, int measure) {
        Measure left = passage.measures().get(measure);
        Measure right = passage.measures().get(measure + 1);
        String between = passage.text().substring(left.end(), right.start());
        return left.kind() == right.kind()
                && between.length() <= 2
                && !between.isEmpty()
                && GLUE.matcher(between).matches();
    }

    /**
     * The subjects of the row, one per number: 城乡居民… are 城镇 and 农村居民, A、B are A and B. Where their number doesn't agree,
     * each number has the whole.
     */
    List<String> share(String subject) {
        if (size == 1) {
            return List.of(subject);
        }
        if (size == 2 && subject.contains("城乡")) {
            return List.of(subject.replace("城乡", "城镇"), subject.replace("城乡", "农村"));
        }
        List<String> items = new ArrayList<>(Arrays.asList(JOINT.split(subject)));
        items.removeIf(String::isBlank);
        if (items.size() != size) {
            return Collections.nCopies(size, subject);
        }
        return withCommonHead(items);
    }

    /** 城镇、农村居民人均收入 means 城镇居民人均收入, 一产、二产和居民用电量 means 一产用电量. */
    private static List<String> withCommonHead(List<String> items) {
        String last = items.get(items.size() - 1);
        Matcher noun = MEASURED.matcher(last);
        String head = noun.find() ? noun.group() : "";
        return items.stream()
                .map(item -> item.length() <= 3 && last.length() >= item.length() + 3
                        ? item + last.substring(item.length())
                        : MEASURED.matcher(item).find() ? item : item + head)
                .toList();
    }
}
