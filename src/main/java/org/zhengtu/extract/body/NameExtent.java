package org.zhengtu.extract.body;

import java.util.HashSet;
import java.util.Set;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;
import org.zhengtu.text.WordIndex;

/** Finds where a body's name begins, given where its last word begins: token by token to the left, as far as names go. */
final class NameExtent {

    private static final int LONGEST = 25;
    private static final Pattern NUMERALS = Pattern.compile("[一二三四五六七八九十]{1,3}");
    private static final String LEVELS = "省市区县州旗盟镇乡村";
    private static final String AREA_LEVELS = "省市区县州旗盟";
    /** 县海洋|与|渔业局 */
    private static final Set<String> AND = Set.of("和", "与");

    private static final String ORGANS = "局委厅部院会办组府";
    private static final String COUNTED = "日所";
    private static final String LEADING = "从的在由对向据完让请给被把将替找赴经与和及到了";
    /** 希望|新区党工委…, but not 云岭|希望|小学. */
    private static final String WISH = "希望";
    /** Words that open with a level word and tell no level of their own. */
    private static final Pattern NO_LEVEL = Pattern.compile("[省市区县镇乡村州旗][级直内外属际域下]|{body.no-level}|市政(?![协府法务])");
    /** 市|民政局, though HanLP sees 市民|政局, and 旗|人社局. */
    private static final Pattern CIVIL = Pattern.compile("市民(?:政局|宗局|宗委|政厅)|旗人(?:社局|社厅|力资源|武部|防办)");

    /** 县委党校|联合|县科工局: two bodies. */
    private static final Set<String> JOINING = Set.of("联合", "会同", "协同", "携手");

    private static final Pattern TASK_NOUN = Pattern.compile("{body.task-noun}");
    /** Parts of speech that no name holds, by their first letter: conjunction, preposition, particle, pronoun, adverb … */
    private static final String NEVER = "cpurdwyeotz";

    private final Set<String> stops = new HashSet<>(Lexicon.load("body-stop").column("word"));
    private final WordIndex longStops =
            new WordIndex(stops.stream().filter(word -> word.length() > 1).toList());
    private final WordIndex joined = new WordIndex(Lexicon.load("body-and").column("word"));
    private final Set<String> verbs = new HashSet<>(Lexicon.load("body-verb").column("word"));

    /**
     * @param from where the word begins that ends the name
     * @param left which words the name may hold: any, as those of firms do, or only place names and common words
     * @return start of the name; {@code from} if nothing before it belongs to it
     */
    int start(TaggedSentence sentence, int from, Left left) {
        int index = sentence.tokenAt(from);
        if (index < 0) {
            return from;
        }
        int start = Math.min(sentence.tokens().get(index).start(), from);
        return walk(sentence, Math.min(start, sentence.areasBefore(from)), from, left);
    }

    /** As {@link #start}, where the name ends at a position and no part of it is known yet. */
    int startOfRun(TaggedSentence sentence, int end) {
        int index = sentence.tokenAt(end - 1);
        if (index < 0) {
            return end;
        }
        Token token = sentence.tokens().get(index);
        return walk(sentence, token.end() == end ? end : token.start(), end, Left.FREE);
    }

    private int walk(TaggedSentence sentence, int known, int from, Left left) {
        int start = known;
        for (int i = sentence.tokenAt(Math.max(0, start - 1)); i >= 0; i--) {
            Token token = sentence.tokens().get(i);
            if (token.start() >= start) {
                continue;
            }
            int area = areaBefore(sentence, start);
            if (area < start && from - area <= LONGEST) {
                start = area;
                continue;
            }
            int bracket = left == Left.FREE ? openingBracket(sentence.text(), start) : -1;
            if (bracket >= 0) {
                start = bracket;
                continue;
            }
            if (JOINING.contains(token.word()) && (isLevel(sentence, start) || sentence.areaFrom(start) > start)) {
                break;
            }
            boolean and = AND.contains(token.word()) && joins(sentence, i, from);
            boolean own = belongs(token, left, start < from) || isPlaceLike(sentence.text(), token);
            if (!and && !own || from - token.start() > LONGEST) {
                break;
            }
            start = token.start();
        }
        int sum = sentence.text().substring(0, from).lastIndexOf("元的");
        int first = Math.max(cut(sentence, start, from), sum < start ? 0 : sum + 2);
        if (sentence.text().startsWith(WISH, first) && first + WISH.length() < from) {
            return first + WISH.length();
        }
        return isLed(sentence, first) ? first + 1 : sentence.wholeArea(first);
    }

    /** Where the places begin that the gazetteer knows before a position, whatever HanLP takes them for: 大|田县|人力资源局; the position itself if none ends there. */
    private static int areaBefore(TaggedSentence sentence, int end) {
        boolean level = end > 1 && AREA_LEVELS.indexOf(sentence.text().charAt(end - 1)) >= 0;
        return level ? sentence.areasBefore(end) : end;
    }

    /** HanLP takes the word that leads to a body for its first: 记者|从|区招商中心获悉, 召开|的|县统计局发布会, 5月6|日|县妇联, 34|所|初中. */
    private static boolean isLed(TaggedSentence sentence, int start) {
        String text = sentence.text();
        if (start + 2 >= text.length()) {
            return false;
        }
        boolean dated =
                start > 0 && COUNTED.indexOf(text.charAt(start)) >= 0 && Character.isDigit(text.charAt(start - 1));
        return dated || isLeading(sentence, start);
    }

    /** Whether a word that leads to a body and is no part of a place's own name (完县财政局, but 和县财政局) stands before a place. */
    private static boolean isLeading(TaggedSentence sentence, int start) {
        String text = sentence.text();
        return LEADING.indexOf(text.charAt(start)) >= 0
                && sentence.areaFrom(start) == start
                && (LEVELS.indexOf(text.charAt(start + 1)) >= 0 || sentence.areaFrom(start + 1) > start + 1);
    }

    /** Whether 和 stands inside a name (工业和信息化局), not between two. */
    private boolean joins(TaggedSentence sentence, int index, int from) {
        Token and = sentence.tokens().get(index);
        Token before = index > 0 ? sentence.tokens().get(index - 1) : null;
        return and.end() < from + 2
                && before != null
                && !isBody(before)
                && joined.endFrom(sentence.text(), and.end()) > and.end();
    }

    /** Whether a token is a body by itself: 县法院|和, not 县工业|和|信息化局. */
    private static boolean isBody(Token token) {
        return token.nature().startsWith("nt")
                && ORGANS.indexOf(token.word().charAt(token.word().length() - 1)) >= 0;
    }

    /** Where the bracket opens that closes right before a position, if it holds a place: 科技（苏州）有限公司. */
    private static int openingBracket(String text, int end) {
        if (end > 0 && text.charAt(end - 1) == '（') {
            int close = text.indexOf('）', end);
            return close > 0 && close - end <= 8 ? end - 1 : -1;
        }
        if (end == 0 || text.charAt(end - 1) != '）') {
            return -1;
        }
        int open = text.lastIndexOf('（', end - 1);
        return open >= 0 && end - open <= 8 ? open : -1;
    }

    /** Whether a token may stand inside the name of a part of a body. */
    boolean namesPart(Token token) {
        return belongs(token, Left.PLACED, false);
    }

    private boolean belongs(Token token, Left left, boolean inside) {
        String word = token.word();
        char nature = token.nature().charAt(0);
        boolean tasked = left == Left.TASK && TASK_NOUN.matcher(word).matches();
        if (stops.contains(word) && !tasked || isNumber(word)) {
            return false;
        }
        boolean free = left == Left.FREE || left == Left.TASK;
        if (free && verbs.contains(word) || left == Left.TASK && "“”".contains(word)) {
            return true;
        }
        if (NEVER.indexOf(nature) >= 0) {
            return free && inside && word.length() == 1 && "drzo".indexOf(nature) >= 0;
        }
        if (nature == 'v' && !token.nature().equals("vn")) {
            return left == Left.TASK || verbs.contains(word) || (free && word.length() == 1);
        }
        if (nature == 'm' || nature == 'q') {
            return word.startsWith("第")
                    || (free && nature == 'm' && NUMERALS.matcher(word).matches())
                    || (free && word.length() == 1 && inside);
        }
        return !token.nature().equals("nr") || free;
    }

    /** A place that HanLP takes for a person, at the head of a clause: 银河|街道, 庆丰|经济开发区. */
    private static boolean isPlaceLike(String text, Token token) {
        boolean opens = token.start() == 0 || "，。；：、“（".indexOf(text.charAt(token.start() - 1)) >= 0;
        return token.nature().startsWith("nr")
                && token.word().length() == 2
                && (opens || text.startsWith("以及", token.start() - 2));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    /** Drops common words before the first place or level word: 下属单位, 新建, 重点扶持 before 区教育局. */
    private int cut(TaggedSentence sentence, int start, int from) {
        int first = isLevel(sentence, start) ? -1 : sentence.tokenAt(start);
        for (int i = first; i >= 0 && i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (sentence.areaFrom(token.start()) > token.start()) {
                return token.start();
            }
            if (token.start() >= from || token.word().equals("（") || isProper(token)) {
                return Math.max(start, afterStop(sentence.text(), token, from));
            }
            int next = token.end();
            if (next < from && (isPlace(sentence, next, from) || isLevel(sentence, next))) {
                return next;
            }
        }
        return start;
    }

    /** Where the stops end that stand from a position on, as far as another: 选举|镇人大, 我代表|新区管委会. */
    int afterStops(String text, int from, int to) {
        int start = from;
        for (int end = longStops.endFrom(text, start); end > start && end <= to; end = longStops.endFrom(text, start)) {
            start = end;
        }
        return start;
    }

    /** HanLP swallows verbs into names (新区会同市财政局): where the last of them ends. */
    private int afterStop(String text, Token token, int from) {
        int cut = 0;
        for (int end = token.start() + 2; end <= Math.min(token.end(), from); end++) {
            int word = longStops.startOf(text, end);
            if (word >= token.start() && word < end) {
                cut = end;
            }
        }
        return cut;
    }

    private static boolean isProper(Token token) {
        String nature = token.nature();
        return nature.startsWith("ns") || nature.startsWith("nz") || nature.startsWith("nt") || nature.startsWith("nr");
    }

    private static boolean isPlace(TaggedSentence sentence, int position, int from) {
        int token = sentence.tokenAt(position);
        return sentence.areaFrom(position) > position
                || (token >= 0
                        && sentence.tokens().get(token).start() == position
                        && sentence.tokens().get(token).end() <= from
                        && sentence.tokens().get(token).nature().startsWith("ns"));
    }

    /** Whether a token of its own that begins with a level word stands here: 区, 市经信委. */
    static boolean isLevel(TaggedSentence sentence, int position) {
        int token = sentence.tokenAt(position);
        int start = token < 0 ? -1 : sentence.tokens().get(token).start();
        boolean led = start >= 0 && start == position - 1 && isLeading(sentence, start);
        if (start < 0 || start != position && !led) {
            return false;
        }
        String word = sentence.tokens().get(token).word().substring(position - start);
        if (CIVIL.matcher(sentence.text())
                .region(position, sentence.text().length())
                .lookingAt()) {
            return true;
        }
        if (NO_LEVEL.matcher(word).lookingAt()) {
            return false;
        }
        return LEVELS.indexOf(word.charAt(0)) >= 0
                && (word.length() == 1 || sentence.tokens().get(token).nature().startsWith("nt"));
    }
}
