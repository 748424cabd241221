package org.zhengtu.extract.quantity;

import java.util.List;
import org.zhengtu.text.Pattern;

/** What a cost told behind counted works is the cost of: of 86项，其中新建52项、续建34项 the 86, of 项目分布在12个县 the works. */
final class CostOwner {

    /** 分布在|12个县: over what works are spread. */
    private static final Pattern SPREAD = Pattern.compile("{quantity.spread}[^，。；\\d]{0,16}$");

    private static final String PART = "其中";

    private CostOwner() {}

    /** The words for it; those of the number before where nothing speaks against it. */
    static String of(Slot slot) {
        List<Phrase> told = slot.told();
        if (told.size() != slot.measure() || slot.series().size() > 1) {
            return slot.lastSubject();
        }
        int owner = slot.measure() - 1;
        while (owner > 0 && isSpread(slot.passage(), owner)) {
            owner--;
        }
        if (isSpread(slot.passage(), owner)) {
            return SPREAD.matcher(slot.passage().head(owner)).replaceFirst("");
        }
        int whole = whole(slot.passage(), owner);
        int last = whole >= 0 ? whole : owner;
        while (whole < 0 && last > 0 && told.get(last).subject().endsWith("率")) {
            last--;
        }
        String subject = told.get(last).subject();
        return subject.endsWith("率") ? "" : subject;
    }

    private static boolean isSpread(Passage passage, int measure) {
        return passage.measures().get(measure).kind().counts()
                && SPREAD.matcher(passage.head(measure)).find();
    }

    /** The number of the whole whose parts, several of them, end with a measure; -1 if it is no such part. */
    private static int whole(Passage passage, int last) {
        int first = last;
        while (first > 0
                && isCounted(passage, first)
                && !passage.head(first).contains(PART)
                && !opens(passage, first)) {
            first--;
        }
        boolean parts = first < last && first > 0 && isCounted(passage, first) && isCounted(passage, first - 1);
        return parts ? first - 1 : -1;
    }

    /** 其中，新建52项 */
    private static boolean opens(Passage passage, int measure) {
        int start = passage.headStart(measure);
        String before = passage.text().substring(Math.max(0, start - PART.length() - 1), start);
        return before.contains(PART);
    }

    private static boolean isCounted(Passage passage, int measure) {
        return passage.measures().get(measure).kind().counts();
    }
}
