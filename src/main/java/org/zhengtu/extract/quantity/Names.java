package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.Set;
import org.zhengtu.text.Token;

/** Numbers in characters that are part of a name: 苗五洲, 十方仓储. */
final class Names {

    private static final Set<String> RARE = Set.of("成", "方");
    private static final String DIGITS = "一二两三四五六七八九十百千万";

    private Names() {}

    /** The measures but for those that HanLP reads as part of a person's name, or whose unit is a word rarely measured in. */
    static List<Measure> without(List<Measure> measures, List<Token> tokens) {
        return measures.stream().filter(measure -> !isName(measure, tokens)).toList();
    }

    private static boolean isName(Measure measure, List<Token> tokens) {
        String printed = measure.quantity().text();
        if (printed.isEmpty() || DIGITS.indexOf(printed.charAt(0)) < 0) {
            return false;
        }
        boolean rare = RARE.contains(printed.substring(printed.length() - 1));
        return tokens.stream()
                .filter(token -> token.start() <= measure.start() && token.end() > measure.start())
                .anyMatch(token -> token.nature().startsWith("nr")
                        || rare
                                && (token.start() < measure.start()
                                        || token.nature().startsWith("n")));
    }
}
