package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Things measured that have one value in common: A、B、C三项指标增速|居全市第一, 机耕率和机收率均达到|100%. */
final class Several {

    /** A、B、C|三项|增速 */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<list>.{2,80}?)等?(?:[一二两三四五六七八九十]{1,2}|\\d{1,2})?[大项个]?{quantity.indicator-kind}*(?:指标|数据)(?<aspect>.{0,8})");
    /** 青贮玉米的|面积和产量 */
    private static final Pattern OWNER = Pattern.compile("(?<owner>[^、]{1,12}的)(?<list>.{4,40})");

    private static final Pattern MEASURED = Pattern.compile(
            "[一-龥]{0,14}(?:{quantity.measured}|{quantity.ranked}|{quantity.rate}|[率额值量数])|GDP{quantity.rate}?");

    /** 批发和|零售业|增加值 is one thing. */
    private static final Pattern SORT =
            Pattern.compile("(?<stem>.{1,12}?[业类品])(?:{quantity.measured}|{quantity.ranked}|{quantity.rate})+");

    private Several() {}

    /** The things measured that words name, each with what they have in common; the words themselves where they name one. */
    static List<String> in(String words) {
        Matcher owner = OWNER.matcher(words);
        if (owner.matches()) {
            return listed(owner.group("list")).stream()
                    .map(one -> owner.group("owner") + one)
                    .toList();
        }
        return listed(words);
    }

    private static List<String> listed(String words) {
        Matcher counted = COUNTED.matcher(words);
        String list = counted.matches() ? counted.group("list") + counted.group("aspect") : words;
        for (Pattern joint : Series.JOINTS) {
            int size = joint.split(list).length;
            if (size > 1) {
                List<String> all = new Series(0, size).share(list);
                if (all.stream().distinct().count() == size && areMeasured(all, joint.split(list))) {
                    return all;
                }
            }
        }
        return List.of(words);
    }

    private static boolean areMeasured(List<String> all, String[] printed) {
        boolean sorts = SORT.matcher(printed[printed.length - 1]).matches();
        for (int i = 0; i < all.size(); i++) {
            boolean part = i < all.size() - 1
                    && sorts
                    && !MEASURED.matches(printed[i])
                    && "业类品".indexOf(printed[i].charAt(printed[i].length() - 1)) < 0;
            if (part || !MEASURED.matches(all.get(i))) {
                return false;
            }
        }
        return true;
    }
}
