package org.zhengtu.extract.quantity;

import org.zhengtu.text.Pattern;

/** Numbers in brackets that only say what is compared with: 较一季度（5.2%）回升2.1个百分点. */
final class Brackets {

    private static final int NEAR = 14;
    private static final Pattern COMPARED = Pattern.compile("[较比][^，。；（）]{2,10}（$");

    private Brackets() {}

    static boolean compares(Passage passage, int measure) {
        Measure value = passage.measures().get(measure);
        String before = passage.text().substring(Math.max(0, value.start() - NEAR), value.start());
        return COMPARED.matcher(before).find()
                && !ApartPhrase.inBrackets(passage, measure)
                && passage.text().startsWith("）", value.end());
    }
}
