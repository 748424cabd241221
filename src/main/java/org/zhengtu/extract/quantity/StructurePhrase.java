package org.zhengtu.extract.quantity;

import java.util.List;
import org.zhengtu.text.Pattern;

/** PHRASE-16: 三次产业结构为6:55:39 are 第一产业占比 6 %, 第二产业占比 55 %, 第三产业占比 39 %. */
final class StructurePhrase {

    static final String RATIO = "MEASURE-11";

    private static final List<String> PARTS = List.of("第一产业占比", "第二产业占比", "第三产业占比");
    private static final Pattern COLON = Pattern.compile("[:：∶︰]");

    List<Phrase> read(Slot slot) {
        if (!slot.value().rule().equals(RATIO)) {
            return List.of();
        }
        List<Measure> all = slot.passage().measures();
        int part = 0;
        for (int k = slot.measure(); k > 0 && follows(slot.passage().text(), all.get(k - 1), all.get(k)); k--) {
            part++;
        }
        return part < PARTS.size()
                ? List.of(new Phrase("PHRASE-16", PARTS.get(part), PARTS.get(part), 0.85))
                : List.of();
    }

    private static boolean follows(String text, Measure before, Measure measure) {
        return before.rule().equals(RATIO)
                && COLON.matcher(text.substring(before.end(), measure.start())).matches();
    }
}
