package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/** Words that tell of which kind those counted are: 20个|涉及茶叶、竹木等领域的|专家服务团. */
final class KindClause {

    private static final int BRIEF = 12;
    private static final Pattern CLAUSE = Pattern.compile("{quantity.of-kind}[^，。；：\\d]{1,40}?的(?=[^，。；、的\\d]{2})");

    /** Where the noun behind a number begins and ends. */
    record Noun(int start, int end) {}

    private KindClause() {}

    /**
     * @param end where the noun would end by its words alone
     * @return the noun that the clause is about, with the clause where it is brief and lists nothing
     */
    static Noun in(String text, List<Token> tokens, int start, int end, int limit) {
        Matcher clause = CLAUSE.matcher(text).region(start, Math.max(start, limit));
        if (!clause.lookingAt() || end >= clause.end() + 2) {
            return new Noun(start, ofList(text, tokens, start, end, limit));
        }
        int last = Nouns.end(tokens, clause.end(), limit);
        if (last <= clause.end()) {
            return new Noun(start, end);
        }
        boolean brief = clause.end() - start <= BRIEF && !clause.group().contains("、");
        return new Noun(brief ? start : clause.end(), last);
    }

    /** 30个|教育、医疗、养老|等民生项目: a list ends with what its members are. */
    private static int ofList(String text, List<Token> tokens, int start, int end, int limit) {
        boolean etc = end > start && end < limit && text.charAt(end) == '等';
        if (!etc || text.substring(start, end).indexOf('、') < 0) {
            return end;
        }
        boolean deed = tokens.stream().anyMatch(token -> token.start() == end + 1 && Nouns.isVerb(token));
        int last = deed ? end : Nouns.end(tokens, end + 1, limit);
        return last > end + 1 ? last : end;
    }
}
