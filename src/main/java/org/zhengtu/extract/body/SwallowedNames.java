package org.zhengtu.extract.body;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/**
 * HanLP may take the words of a notice of appointment into the body behind them: 林某某为|县教育局, 周某|某为|县人大常委会, 免去|林某某|县教育局,
 * 任|县财政局, 原|县教育局, 李健为|云岭县政府; or a count or attribute into the place: 3名|县人大代表, 在云岭的|市人大代表. Parts them where the
 * body's level word or place begins; a place's own name (无为市, 原州区) stays whole.
 */
final class SwallowedNames {

    private static final String LEVEL_WORDS = "省市区县州旗盟";
    private static final String LEVEL = "[省市区县州旗盟镇乡]";
    private static final Pattern LINKED =
            Pattern.compile("(?<name>\\p{IsHan}{0,3}?)(?<link>(?:同志)?{body.appoint})(?=" + LEVEL + ")");
    private static final Pattern PLACED =
            Pattern.compile("(?<name>\\p{IsHan}{2,3}?)(?<link>(?:同志)?{body.appoint})(?=\\p{IsHan})");
    private static final Pattern HEAD = Pattern.compile("(?<link>{body.appoint-head})(?=" + LEVEL + ")");
    private static final Pattern REMOVED = Pattern.compile("(?<name>\\p{IsHan}{2,3}?)(?=" + LEVEL + ")");
    private static final Pattern COUNTED =
            Pattern.compile("(?<name>)(?<link>(?:\\d{1,4}|[一二两三四五六七八九十百多数几余]{1,3})[名位])(?=\\p{IsHan})");
    private static final Pattern OWNED = Pattern.compile("(?<name>\\p{IsHan}{2,6})(?<link>的)(?=" + LEVEL + ")");
    private static final String ORGANS = "局委部会校院办司队行心店社站所厅处馆联";
    /** 县工商联|会同|县财政局, 县气象局|和|县经开区管委会 */
    private static final Pattern LED = Pattern.compile("(?<name>)(?<link>会同|联合|协同|携手|和|与)(?=" + LEVEL + ")");

    /** 县人武部|联合|市水利局, 县新华书店|和|县统计局 */
    private static final Pattern JOINED =
            Pattern.compile("(?<name>\\p{IsHan}{1,14}?[" + ORGANS + "])(?<link>联合|会同|协同|携手|和|与)(?=\\p{IsHan}{2})");

    /** 王建国|对|县水利局, 王建国|在|云岭县水利局 */
    private static final Pattern SPOKEN =
            Pattern.compile("(?<name>\\p{IsHan}{2,4}?)(?<link>[对向给请让叫在到赴])(?=\\p{IsHan})");

    private static final int LONGEST_REMOVED = 3;
    private static final List<String> REMOVING = List.of("免去", "免除", "撤销");

    private final String text;
    private final Places places;

    /** Where the gazetteer's names stand. */
    interface Places {
        /** Whether a name covers the characters on both sides of a position. */
        boolean cover(int position);

        /** Whether a name begins at a position. */
        boolean begin(int position);
    }

    SwallowedNames(String text, Places places) {
        this.text = text;
        this.places = places;
    }

    /** The token, or the words that it holds. */
    Stream<Token> parted(Token token) {
        if (token.nature().equals("nr")) {
            return levelled(token);
        }
        Matcher counted = COUNTED.matcher(token.word());
        if (token.nature().startsWith("n") && counted.lookingAt() && isFree(token, counted.end())) {
            return linked(token, counted, "m", token.nature());
        }
        Matcher owned = OWNED.matcher(token.word());
        if (token.nature().startsWith("ns") && owned.lookingAt() && isFree(token, owned.end())) {
            return Stream.of(
                    part(token, 0, owned.end("name"), "ns"),
                    part(token, owned.end("name"), owned.end(), "u"),
                    part(token, owned.end(), token.word().length(), "n"));
        }
        Matcher head = HEAD.matcher(token.word());
        boolean level = token.nature().startsWith("ns")
                && head.lookingAt()
                && head.end() == token.word().length() - 1;
        if (level) {
            // 报|省|水利厅
            return Stream.of(
                    part(token, 0, head.end(), "v"),
                    part(token, head.end(), token.word().length(), "n"));
        }
        if (!token.nature().startsWith("nt")) {
            return Stream.of(token);
        }
        Matcher led = LED.matcher(token.word());
        if (led.lookingAt() && token.start() > 0 && ORGANS.indexOf(text.charAt(token.start() - 1)) >= 0) {
            return linked(token, led, led.group("link").length() > 1 ? "v" : "c", "nt");
        }
        Matcher joined = JOINED.matcher(token.word());
        if (joined.lookingAt() && isBodyFrom(token, joined.end())) {
            return linked(token, joined, "nt", joined.group("link").length() > 1 ? "v" : "c", "nt");
        }
        Matcher spoken = SPOKEN.matcher(token.word());
        if (spoken.lookingAt() && isBodyFrom(token, spoken.end()) && !places.begin(token.start())) {
            return linked(token, spoken, "p", "nt");
        }
        if (head.lookingAt() && isFree(token, head.end())) {
            return Stream.of(
                    part(token, 0, head.end(), "v"),
                    part(token, head.end(), token.word().length(), "nt"));
        }
        Matcher linked = LINKED.matcher(token.word());
        if (linked.lookingAt() && isFree(token, linked.end())) {
            return linked(token, linked, "v", "nt");
        }
        Matcher placed = PLACED.matcher(token.word());
        if (placed.lookingAt() && places.begin(token.start() + placed.end())) {
            return linked(token, placed, "v", "nt");
        }
        int removed = removed(token);
        return removed > 0
                ? Stream.of(
                        part(token, 0, removed, "nr"),
                        part(token, removed, token.word().length(), "nt"))
                : Stream.of(token);
    }

    /** Where the name ends that a token begins with: 免去|林某某|县教育局, 免去|林某某|云岭县教育局; 0 if it begins with none. */
    private int removed(Token token) {
        boolean behind = REMOVING.stream().anyMatch(verb -> text.startsWith(verb, token.start() - verb.length()));
        if (!behind) {
            return 0;
        }
        for (int end = 2; end < Math.min(LONGEST_REMOVED + 1, token.word().length() - 1); end++) {
            if (places.begin(token.start() + end)) {
                return end;
            }
        }
        Matcher removed = REMOVED.matcher(token.word());
        return removed.lookingAt() && isFree(token, removed.end()) ? removed.end() : 0;
    }

    /** 李远|岑为县|监察委员会: the level word of the body that follows. */
    private Stream<Token> levelled(Token token) {
        Matcher linked = LINKED.matcher(token.word());
        boolean last = linked.lookingAt() && linked.end() == token.word().length() - 1;
        return last && isFree(token, linked.end()) ? linked(token, linked, "v", "n") : Stream.of(token);
    }

    private boolean isBodyFrom(Token token, int from) {
        boolean level = LEVEL_WORDS.indexOf(token.word().charAt(from)) >= 0 && isFree(token, from);
        return level || places.begin(token.start() + from);
    }

    private static Stream<Token> linked(Token token, Matcher linked, String link, String rest) {
        return linked(token, linked, "nr", link, rest);
    }

    private static Stream<Token> linked(Token token, Matcher linked, String name, String link, String rest) {
        return Stream.of(
                        part(token, 0, linked.end("name"), name),
                        part(token, linked.end("name"), linked.end(), link),
                        part(token, linked.end(), token.word().length(), rest))
                .filter(part -> !part.word().isEmpty());
    }

    private boolean isFree(Token token, int end) {
        return token.start() + end < token.end() && !places.cover(token.start() + end);
    }

    private static Token part(Token token, int from, int to, String nature) {
        return new Token(token.word().substring(from, to), token.start() + from, nature);
    }
}
