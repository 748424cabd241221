package org.zhengtu.extract.quantity;

import org.zhengtu.text.Pattern;

/** Numbers in brackets that only say what is compared with: 较一季度（5.2%）回升2.1个百分点. */
final class Brackets {

    private static final int NEAR = 14;
    private static final Pattern COMPARED = Pattern.compile("[较比][^，。；（）]{2,10}（$");

    /** 同比增长7.5%|（全市|11.1%）*/
    private static final Pattern ELSEWHERE = Pattern.compile("（(?:全[国省市区县州盟]|我[省市])(?:平均|增速|增长)?$");

    private Brackets() {}

    static boolean compares(Passage passage, int measure) {
        Measure value = passage.measures().get(measure);
        String before = passage.text().substring(Math.max(0, value.start() - NEAR), value.start());
        return (COMPARED.matcher(before).find() || ELSEWHERE.matcher(before).find())
                && !ApartPhrase.inBrackets(passage, measure)
                && passage.text().startsWith("）", value.end());
    }
}
