package org.zhengtu.extract.body;

import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Branches of firms and forces that are known everywhere: 农行|松溪县支行, 武警|云岭中队. */
final class Branches {

    private static final int LONGEST_BRANCHED = 8;
    private static final Pattern BRANCHED = Pattern.compile("{body.branched}");
    private static final Set<String> BRANCHES =
            Set.of("支行", "分行", "支公司", "中心支公司", "分公司", "营业部", "营业厅", "中队", "大队", "支队", "供电公司", "电力公司", "公司");

    private Branches() {}

    /** Where the firm begins whose branch stands at a position, or which itself stands there; -1 if there is none. */
    static int start(String text, int start, int from, String suffix) {
        if (!BRANCHES.contains(suffix)) {
            return -1;
        }
        Matcher own = BRANCHED.matcher(text).region(start, from);
        if (own.lookingAt() && own.end() < from) {
            return start;
        }
        for (int first = Math.max(0, start - LONGEST_BRANCHED); first < start; first++) {
            if (BRANCHED.matcher(text).region(first, start).matches()) {
                return first;
            }
        }
        return -1;
    }
}
