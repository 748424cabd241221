package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengtu.text.Token;

/** The words of a sentence, some of them told better than HanLP does. */
final class Words {

    private static final Set<String> LEADING = Set.of("据", "在", "由", "与", "对", "向", "让", "到", "从", "和", "以", "经", "为");

    private Words() {}

    /** The words with one more in the place of those it covers; what stands before and behind it of a word stays a word. */
    static List<Token> joined(String text, List<Token> tokens, Token one) {
        List<Token> words = new ArrayList<>();
        boolean told = false;
        for (Token token : tokens) {
            if (token.start() < one.start()) {
                words.add(before(part(text, token, token.start(), Math.min(one.start(), token.end()))));
            }
            if (!told && token.end() >= one.end()) {
                words.add(one);
                told = true;
            }
            if (token.end() > one.end()) {
                words.add(part(text, token, Math.max(one.end(), token.start()), token.end()));
            }
        }
        return List.copyOf(words);
    }

    /** 据云岭镇 was no place: what leads to one is a word of its own. */
    private static Token before(Token part) {
        return LEADING.contains(part.word()) ? new Token(part.word(), part.start(), "p") : part;
    }

    private static Token part(String text, Token token, int from, int to) {
        return new Token(text.substring(from, to), from, token.nature());
    }
}
