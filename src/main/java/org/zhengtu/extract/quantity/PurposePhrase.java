package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** PHRASE-08: 累计投入3亿元用于道路改造, 投资3000万元实施了6项供水工程: money with what it was spent on. */
final class PurposePhrase {

    private static final int LONGEST = 20;
    private static final Pattern SPENT = Pattern.compile("^(?!.*完成投资).{0,6}?{quantity.spent}(?:资金|经费)?$");
    private static final Pattern USE = Pattern.compile("^(?:的?资金|专项资金)?，?(?:专项|全部|主要)?用于(?<use>[^，。；]{2,40})");
    private static final Pattern WORK = Pattern.compile(
            "^(?:的?资金)?，?(?:{quantity.works-deed}|完成(?!了?{quantity.work-plan}))了?(?<work>[^，。；]{2,80})");
    /** 文化广场|6处 */
    private static final Pattern COUNT = Pattern.compile("\\d[^，。；]{0,12}$");

    /** 12个|老旧小区改造|和 */
    private static final Pattern BORDER = Pattern.compile("^\\d{1,5}[一-龥]|[和及与、]$");

    private static final Pattern LAST_PART = Pattern.compile("^.*(?:等|\\d+(?:项|个|处|条|座|所|公里))(?=[^，。；]{2})");

    List<Phrase> read(Slot slot) {
        if (slot.value().kind() != Unit.Kind.MONEY
                || !SPENT.matcher(slot.head()).find()) {
            return List.of();
        }
        String rest = slot.rest();
        Matcher use = USE.matcher(rest);
        Matcher work = WORK.matcher(rest);
        String purpose = use.find()
                ? use.group("use")
                : work.find() ? LAST_PART.matcher(work.group("work")).replaceFirst("") : "";
        purpose = BORDER.matcher(COUNT.matcher(purpose).replaceFirst("")).replaceAll("");
        if (purpose.isEmpty()) {
            return List.of();
        }
        String named = purpose.substring(0, Math.min(LONGEST, purpose.length())) + slot.head();
        return List.of(new Phrase("PHRASE-08", named, named, 0.7));
    }
}
