package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.Set;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/** Noun phrases by HanLP's parts of speech: the run of nouns behind a number, the subject a clause begins with. */
final class Nouns {

    private static final Set<String> GLUE = Set.of("的", "、", "和", "与", "及", "（", "）", "“", "”", "·", "-");
    private static final Set<String> HALVES = Set.of("低", "新", "空");
    private static final Set<String> AND = Set.of("和", "与", "及");
    /** What begins another thing measured: 带动526户群众|人均增收3000元. */
    private static final Set<String> EACH = Set.of("人均", "户均", "亩均", "平均", "年均", "每人", "每年", "每户", "各");

    private static final Pattern NOMINAL = Pattern.compile("{quantity.nominal}");
    private static final Set<String> ASPECT = Set.of("了", "着", "过");
    private static final Set<String> OPENERS = Set.of("“", "（");
    private static final int LONGEST = 16;
    private static final int LONGEST_PLACE = 8;

    private Nouns() {}

    private static boolean isNoun(Token token) {
        String nature = token.nature();
        return nature.startsWith("n")
                || nature.startsWith("a")
                || nature.startsWith("g")
                || nature.startsWith("b")
                || nature.startsWith("j")
                || nature.startsWith("l")
                || nature.startsWith("i")
                || nature.startsWith("x")
                || nature.startsWith("s")
                || nature.equals("vn")
                || nature.equals("k")
                || nature.equals("h")
                || nature.startsWith("m")
                || nature.startsWith("q")
                || nature.equals("f");
    }

    /** Whether words are the name of one place and nothing else. */
    static boolean isPlace(List<Token> tokens, String words) {
        return words.length() <= LONGEST_PLACE
                && tokens.stream()
                        .anyMatch(token ->
                                token.nature().startsWith("ns") && token.word().equals(words));
    }

    static boolean isVerb(Token token) {
        return token.nature().startsWith("v") && !token.nature().equals("vn");
    }

    /**
     * Where the noun phrase ends that begins at a position; the position itself if none does. A verb within it is taken for
     * part of the noun where a noun follows it at once and no noun came before (投资|基金).
     */
    static int end(List<Token> tokens, int start, int limit) {
        int end = start;
        boolean noun = false;
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.end() <= start || token.start() < start) {
                continue;
            }
            if (EACH.contains(token.word()) || token.end() > limit || token.end() - start > LONGEST) {
                break;
            }
            boolean attribute = !noun && isVerb(token) && nounWithin(tokens, i);
            if (open && token.word().equals("）")) {
                open = false;
                end = token.end();
                continue;
            }
            open = open || token.word().equals("（");
            if (isNoun(token) || attribute || noun && (isNominal(tokens, i) || isHalf(tokens, i))) {
                end = token.end();
                noun = noun || isNoun(token);
            } else if (!GLUE.contains(token.word())
                    || !joins(tokens, i)
                    || (!noun && !OPENERS.contains(token.word()))) {
                break;
            }
        }
        return end;
    }

    /** A verb that stands for a noun within one: 乡村|振兴|示范村, 城乡|供水|工程, 科技|创新|和技术改造贷款. */
    private static boolean isNominal(List<Token> tokens, int verb) {
        if (verb + 1 >= tokens.size() || !NOMINAL.matches(tokens.get(verb).word())) {
            return false;
        }
        boolean and = AND.contains(tokens.get(verb + 1).word()) && verb + 2 < tokens.size();
        int next = and ? verb + 2 : verb + 1;
        return isNoun(tokens.get(next)) || isNominal(tokens, next);
    }

    /** 低|保|家庭, 新|建|灌区: a verb that is the last half of a word. */
    private static boolean isHalf(List<Token> tokens, int verb) {
        return verb > 0
                && verb + 1 < tokens.size()
                && tokens.get(verb).word().length() == 1
                && isVerb(tokens.get(verb))
                && HALVES.contains(tokens.get(verb - 1).word())
                && isNoun(tokens.get(verb + 1));
    }

    private static boolean nounWithin(List<Token> tokens, int verb) {
        boolean next = verb + 1 < tokens.size() && isNoun(tokens.get(verb + 1));
        boolean second = verb + 2 < tokens.size() && isVerb(tokens.get(verb + 1)) && isNoun(tokens.get(verb + 2));
        return next || second;
    }

    private static boolean joins(List<Token> tokens, int glue) {
        return glue + 1 < tokens.size()
                && (isNoun(tokens.get(glue + 1))
                        || GLUE.contains(tokens.get(glue + 1).word()));
    }

    /** Where the verbs end that stand in a row with one: 集中|开工. */
    static int verbsEnd(List<Token> tokens, Token verb) {
        int end = verb.end();
        for (Token token : tokens) {
            end = token.start() == end && isVerb(token) && token.word().length() > 1 ? token.end() : end;
        }
        return end;
    }

    /** Whether the last whole word before a position is a verb. */
    static boolean verbBefore(List<Token> tokens, int position) {
        Token last = null;
        for (Token token : tokens) {
            if (token.end() <= position && !ASPECT.contains(token.word())) {
                last = token;
            }
        }
        return last != null && (isVerb(last) || last.nature().equals("vn") && last.end() == position);
    }

    /** The start of the last verb at or after a position and before another one; -1 if there is none. */
    static int lastVerb(List<Token> tokens, int from, int to) {
        int found = -1;
        for (Token token : tokens) {
            if (token.start() >= from && token.start() < to && isVerb(token)) {
                found = token.start();
            }
        }
        return found;
    }
}
