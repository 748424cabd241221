package org.zhengtu.extract.quantity;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Parts of what was measured before: 农作物播种面积1200万亩，其中|小麦|45万亩 is the area of wheat, 到货率60%以上，|部分|达到80% a rate too. */
final class Parts {

    private static final Pattern WHOLE = Pattern.compile("[^、占]{2,}?(?<aspect>{quantity.whole-aspect})$");
    private static final Pattern PART = Pattern.compile("其中|（[^（）]*$|包括");
    private static final Pattern MEASURED = Pattern.compile("(?:[面产数量值额率积]|投资|收入|[出存]栏)$");
    private static final Pattern SOME = Pattern.compile("{quantity.some}");
    private static final Pattern MULTIPLE = Pattern.compile("^[百千万亿]+");
    private static final int LONGEST = 10;

    private Parts() {}

    /** Whether a number was told of all of something. */
    static boolean isWhole(Phrase told) {
        return WHOLE.matcher(told.indicator()).matches();
    }

    /** The words of a number, with what is measured of them where only the whole before them names it. */
    static String named(Slot slot, String words) {
        if (slot.told().isEmpty() || slot.value().kind().counts()) {
            return words;
        }
        if (SOME.matches(words)) {
            return words + slot.subject();
        }
        boolean bare = words.length() <= LONGEST && !MEASURED.matcher(words).find();
        String before = slot.passage().text().substring(0, slot.value().start());
        if (!bare || slot.value().kind().relative() || !PART.matcher(before).find() || !sameUnit(slot)) {
            return words;
        }
        for (int k = slot.told().size() - 1; k >= 0; k--) {
            Matcher whole = WHOLE.matcher(slot.told().get(k).indicator());
            if (whole.matches()) {
                return words + whole.group("aspect");
            }
        }
        return words;
    }

    /** Whether a number before it in the sentence has its unit, or it is the first. */
    static boolean sameUnit(Slot slot) {
        String unit = base(slot.value());
        return slot.measure() == 0
                || slot.passage().measures().subList(0, slot.measure()).stream()
                        .anyMatch(measure -> base(measure).equals(unit));
    }

    /** 亩 of 万亩. */
    static String base(Measure measure) {
        return MULTIPLE.matcher(measure.quantity().unit()).replaceFirst("");
    }
}
