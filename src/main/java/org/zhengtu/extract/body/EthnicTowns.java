package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/**
 * The townships of nationalities: 云岭|土家族|乡 is one place, where HanLP sees a person, a people and a level. The nationality
 * tells that the word before it is a place's name.
 *
 * <p>Limit: a name of more than four characters before the nationality is cut where HanLP begins its last word.
 */
final class EthnicTowns {

    private static final Pattern TOWN = Pattern.compile("(?:(?:{body.nationality}){1,3}|民族)(?:苏木|[乡镇])(?![村民企级长])");
    /** What may stand before a name within what HanLP takes for one word. */
    private static final Pattern LEAD = Pattern.compile("中共|代表|我?[省市县区州旗]|[的了在和与由向对将为任是到从赴]");

    private static final String SIZES = "大小东西南北上下新老";
    /** Conjunction, preposition, particle, pronoun, adverb, mark, verb …: no part of a place's name. */
    private static final String NEVER = "cpurwytdv";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private final String text;
    private final IntPredicate areaEnds;
    private final List<Token> found = new ArrayList<>();

    /** @param areaEnds whether the name of an area ends at a position */
    EthnicTowns(String text, IntPredicate areaEnds) {
        this.text = text;
        this.areaEnds = areaEnds;
    }

    /** False only if no such township is named. */
    static boolean mayBeIn(String text) {
        return TOWN.matcher(text).find();
    }

    /** The words of a sentence, each such township one of them. */
    List<Token> joined(List<Token> tokens) {
        List<Token> words = tokens;
        Matcher town = TOWN.matcher(text);
        while (town.find()) {
            int start = start(words, town.start());
            if (start < town.start()) {
                Token name = new Token(text.substring(start, town.end()), start, "ns");
                words = Words.joined(text, words, name);
                found.add(name);
            }
        }
        return words;
    }

    /** The townships of those that {@link #joined} read, in the order of the text. */
    List<Token> found() {
        return found;
    }

    /** Where the name begins that ends before a nationality; that position itself if no name stands there. */
    private int start(List<Token> tokens, int end) {
        int opening = afterLead(opening(end), end);
        if (end - opening >= SHORTEST && end - opening <= LONGEST) {
            return opening;
        }
        int start = end;
        for (int i = tokens.size() - 1; i >= 0 && end - start < SHORTEST; i--) {
            Token token = tokens.get(i);
            if (token.start() >= start) {
                continue;
            }
            boolean covers = token.end() > start;
            if (!covers && (areaEnds.test(start) || NEVER.indexOf(token.nature().charAt(0)) >= 0 || !isHan(token))) {
                break;
            }
            start = afterLead(token.start(), end);
        }
        return end - start < SHORTEST || end - start > LONGEST ? end : withSize(start);
    }

    /** The last mark or end of an area's name before a position. */
    private int opening(int end) {
        int opening = end;
        while (opening > 0 && !areaEnds.test(opening) && isHan(text.charAt(opening - 1))) {
            opening--;
        }
        return opening;
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static boolean isHan(Token token) {
        return token.word().chars().allMatch(c -> isHan((char) c));
    }

    private int afterLead(int start, int end) {
        Matcher lead = LEAD.matcher(text).region(start, end);
        return lead.lookingAt() && end - lead.end() >= SHORTEST ? lead.end() : start;
    }

    private int withSize(int start) {
        boolean size = start > 0
                && SIZES.indexOf(text.charAt(start - 1)) >= 0
                && (start == 1 || "，。；：、（共县市区旗".indexOf(text.charAt(start - 2)) >= 0);
        return size ? start - 1 : start;
    }
}
