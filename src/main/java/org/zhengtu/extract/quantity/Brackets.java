package org.zhengtu.extract.quantity;

import org.zhengtu.text.Pattern;

/** Numbers in brackets that only say what is compared with: 较一季度（5.2%）回升2.1个百分点, 高于年初目标（9%）1个百分点. */
final class Brackets {

    private static final int NEAR = 14;
    private static final Pattern COMPARED =
            Pattern.compile("(?:[较比][^，。；（）]{2,10}|{quantity.apart}[^，。；（）]{0,8}{quantity.set-aim}值?)（$");

    private Brackets() {}

    /**
     * The first number of a bracket that closes right before a number, which goes on with what was told before the bracket:
     * 粮食27.9万亩（小麦17万亩、玉米3万亩），|占23.6%. -1 if none closes there.
     */
    static int firstOfClosed(Passage passage, int measure) {
        if (measure == 0) {
            return -1;
        }
        int last = passage.measures().get(measure - 1).end();
        int start = passage.measures().get(measure).start();
        int close = passage.text().indexOf('）', last);
        int open = close < 0 || close >= start ? -1 : passage.text().lastIndexOf('（', last);
        boolean empty = open >= last;
        if (open < 0 || empty || passage.text().indexOf('）', open) != close) {
            return -1;
        }
        int first = measure - 1;
        while (first > 0 && passage.measures().get(first - 1).start() > open) {
            first--;
        }
        return first;
    }

    static boolean compares(Passage passage, int measure) {
        Measure value = passage.measures().get(measure);
        String before = passage.text().substring(Math.max(0, value.start() - NEAR), value.start());
        return COMPARED.matcher(before).find()
                && !ApartPhrase.inBrackets(passage, measure)
                && passage.text().startsWith("）", value.end());
    }
}
