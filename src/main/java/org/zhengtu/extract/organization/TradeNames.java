package org.zhengtu.extract.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Token;
import org.zhengtu.text.WordIndex;

/** Short names of firms: a name that is no word of its own, and mostly the firm's trade behind it (华岭|机械, 云岭县|丰源米业). */
final class TradeNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    /** What kinds end with: 科技型, 加工类. */
    private static final String OF_KIND = "型类化性级业期制式界";

    private final WordIndex trades;
    private final WordIndex firms;
    /** What stands before a trade and names none: 绿色食品, 冷链物流. */
    private final Set<String> leads = new HashSet<>(Lexicon.load("body-class").column("word"));

    TradeNames() {
        List<Map<String, String>> rows = Lexicon.load("body-trade").rows();
        trades = new WordIndex(rows.stream().map(row -> row.get("trade")).toList());
        firms = new WordIndex(rows.stream()
                .filter(row -> row.get("class").equals("firm"))
                .map(row -> row.get("trade"))
                .toList());
    }

    /** Whether a trade ends at a position. */
    boolean endsTrade(String text, int end) {
        return trades.startOf(text, end) < end;
    }

    /** Whether a trade ends there that tells a firm behind a name, no goods. */
    boolean endsFirm(String text, int end) {
        return firms.startOf(text, end) < end;
    }

    /** Whether a stretch is a name of its own with a trade behind it; a place before it tells none. */
    boolean isTraded(TaggedSentence sentence, int start, int end) {
        int trade = trades.startOf(sentence.text(), end);
        int from = afterPlace(sentence, start, trade);
        return trade < end && isNamed(sentence.text(), from, trade) && sentence.isCoined(from, trade);
    }

    /** As {@link #isTraded}, where the name may be a common word or a place too (宏图电气): beside other firms only. */
    boolean mayBeTraded(TaggedSentence sentence, int start, int end) {
        int trade = trades.startOf(sentence.text(), end);
        int from = afterPlace(sentence, start, trade);
        return trade < end && isNamed(sentence.text(), trade - from < SHORTEST ? start : from, trade);
    }

    private static int afterPlace(TaggedSentence sentence, int start, int trade) {
        int from = start;
        while (from < trade && sentence.areaFrom(from) > from) {
            from = sentence.areaFrom(from);
        }
        return from;
    }

    private boolean isNamed(String text, int start, int trade) {
        return trade - start >= SHORTEST
                && trade - start <= LONGEST
                && trades.startOf(text, trade) == trade
                && !leads.contains(text.substring(start, trade));
    }

    /** Whether a stretch is a firm's name where a list tells firms: with its trade, or something proper or unheard-of. */
    boolean isName(TaggedSentence sentence, int start, int end) {
        if (endsTrade(sentence.text(), end)) {
            return isTraded(sentence, start, end)
                    || mayBeTraded(sentence, start, end) && holds(sentence, start, end, TradeNames::isProper);
        }
        return OF_KIND.indexOf(sentence.text().charAt(end - 1)) < 0
                && holds(
                        sentence,
                        start,
                        end,
                        token -> isProper(token) || token.word().length() == 1);
    }

    private static boolean isProper(Token token) {
        return token.nature().matches("n[rstz].*");
    }

    private static boolean holds(TaggedSentence sentence, int start, int end, Predicate<Token> kind) {
        return sentence.tokens().stream()
                .filter(token -> token.start() >= start && token.end() <= end)
                .anyMatch(kind);
    }
}
