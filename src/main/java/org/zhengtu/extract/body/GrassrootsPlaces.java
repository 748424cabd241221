package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;
import org.zhengtu.text.WordIndex;

/**
 * The townships and villages before what only they have (云岭镇|党委书记, 云岭镇石桥村|村委会): all between a mark, a county or a word that
 * leads to it and their level word is their name, where HanLP sees numbers, verbs, people or half of it (二|河|口镇|党委, 小|王庄村|党支部).
 */
final class GrassrootsPlaces {

    private static final Pattern PLACE =
            Pattern.compile("(?:(?<town>街道|苏木|[镇乡])|社区|嘎查|(?<!驻)村)(?={body.grassroots}|(?:驻村)?第一书记)");

    private static final Pattern TOWN = Pattern.compile("街道|苏木|[镇乡](?![村民])");

    /** No name begins with these: 各村, 两个社区, 该镇. */
    private static final Pattern CLASS = Pattern.compile(
            "各(?!庄)|[每全该本我某多几数余]|[一两三四五六七八九十]名|[这那哪][个些几一]|[两一二三四五六七八九十]个|.*[县区市级村]乡$|.{2,}[县区市旗州盟].|{body.no-village}|{body.village-class}");

    /** One that the gazetteer doesn't know. */
    private static final Pattern COUNTY = Pattern.compile("\\p{IsHan}{2,5}[县旗](?=\\p{IsHan}{2})");

    private static final Pattern TOWN_WORD = Pattern.compile("{body.town-word}");

    private static final WordIndex STOPS = new WordIndex(Lexicon.load("body-stop").column("word").stream()
            .filter(word -> word.length() > 1)
            .toList());

    private static final String LEADING = "的了在与由据让到被把从给请经是等及将以至";
    /** Verbs and the like of one character that lead to a place where HanLP takes them for words: 任|石桥村第一书记. */
    private static final String LEADING_WORDS = "任赴驻帮访看找带兼原前和向对为跟同随有";
    /** Of more than one character: preposition, conjunction, particle, pronoun, adverb, time, verb, mark; no part of a name. */
    private static final String NEVER = "pcuyrdtwv";

    private static final int LONGEST = 6;
    /** A village with its township. */
    private static final int LONGEST_PAIR = 2 * LONGEST + 2;

    private static final int SHORTEST = 2;

    private final String text;
    private final IntPredicate areaEnds;
    private final IntPredicate spaced;
    private final List<Token> found = new ArrayList<>();
    private final Map<Integer, Token> ends = new HashMap<>();
    private List<Token> words = List.of();
    /** Where the place read last ends. */
    private int last;

    /**
     * @param areaEnds whether the name of an area ends at a position
     * @param spaced whether the page prints a blank before a position
     */
    GrassrootsPlaces(String text, IntPredicate areaEnds, IntPredicate spaced) {
        this.text = text;
        this.areaEnds = areaEnds;
        this.spaced = spaced;
    }

    /** False only if no such place is named. */
    static boolean mayBeIn(String text) {
        return PLACE.matcher(text).find();
    }

    /** The words of a sentence, each such place one of them. */
    List<Token> joined(List<Token> tokens) {
        words = tokens;
        tokens.forEach(token -> ends.put(token.end(), token));
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            join(place.start(), place.end(), place.group("town") != null);
        }
        return words;
    }

    /** The places of those that {@link #joined} read, in the order of the text. */
    List<Token> found() {
        return found;
    }

    private void join(int level, int end, boolean town) {
        int opening = afterStops(opening(level), level);
        Matcher county = COUNTY.matcher(text).region(opening, level);
        opening = county.lookingAt() ? county.end() : opening;
        Matcher within = TOWN.matcher(text).region(opening, level);
        int village = opening;
        while (!town && within.find() && within.end() < level) {
            if (isName(opening, within.start())) {
                add(opening, within.end());
                village = within.end();
                break;
            }
        }
        if (isName(village, level) || village > opening) {
            add(village, end);
        }
    }

    private void add(int start, int end) {
        Token place = new Token(text.substring(start, end), start, "ns");
        words = Words.joined(text, words, place);
        found.add(place);
        last = end;
    }

    private boolean isName(int start, int level) {
        return level - start >= SHORTEST
                && level - start <= LONGEST
                && !CLASS.matcher(text).region(start, level).lookingAt();
    }

    /** Behind the stops that stand before a name: 代表|云岭镇党委, but 建设镇党委. */
    private int afterStops(int opening, int level) {
        boolean word = TOWN_WORD.matcher(text).region(opening, level).matches();
        int end = word ? opening : STOPS.endFrom(text, opening);
        return end > opening && end <= level ? afterStops(end, level) : opening;
    }

    /** Where the name begins that ends at a position. */
    private int opening(int level) {
        int opening = level;
        while (opening > 0
                && level - opening < LONGEST_PAIR
                && !areaEnds.test(opening)
                && !spaced.test(opening)
                && isHan(text.charAt(opening - 1))) {
            if (LEADING.indexOf(text.charAt(opening - 1)) >= 0 || isSince(opening) || isLed(opening)) {
                return opening;
            }
            opening--;
        }
        return opening;
    }

    /** 近年来|云岭镇党委, 今年以来|云岭镇党委. */
    private boolean isSince(int position) {
        return position > 1 && text.charAt(position - 1) == '来' && "年以月日天".indexOf(text.charAt(position - 2)) >= 0;
    }

    /** Whether a word ends at a position that leads to a place: 参加活动的有|云岭镇. */
    private boolean isLed(int position) {
        if (text.startsWith("的有", position - 2)) {
            return true;
        }
        Token token = ends.get(position);
        if (token == null) {
            return false;
        }
        boolean never = NEVER.indexOf(token.nature().charAt(0)) >= 0;
        return token.word().length() > 1
                ? never && !TOWN_WORD.matcher(token.word()).matches()
                : LEADING_WORDS.indexOf(token.word()) >= 0 && !opensTownWord(token.start());
    }

    /** 和|平镇, 向|阳村: the first of a word that places are called by. */
    private boolean opensTownWord(int start) {
        return TOWN_WORD.matcher(text).region(start, text.length()).lookingAt();
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
