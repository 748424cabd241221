package org.zhengtu.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/**
 * Where the body of a post begins that somebody is given: right behind the word that links name and post (任命林某为|石泉开发区党工委书记, 林某同志任|石泉中学校长).
 * HanLP reads names across that word (任石泉 as a person, 林某为石泉开发区 as a place); no body does.
 */
final class AppointedPlaces {

    private static final String WON = "当选";
    private static final String POST = "职务";

    /** A name and what a notice tells of its bearer: 林某（女，回族）. */
    private static final String NAME = "\\p{IsHan}{2,4}?(?:（[^（）]{1,30}）)?";

    private static final String NAMES = NAME + "(?:[、和]" + NAME + "){0,9}(?:同志)?";

    private static final Pattern GIVEN = Pattern.compile("(?:(?:" + verbs("为") + ")了?" + NAMES
            + "(?<to>为)|同志(?<as>{body.appoint})|(?<![\\p{IsHan}])" + NAME + "(?<alone>{body.appoint}))(?=\\p{IsHan})");

    /** 免去林某的|石泉县教育局局长职务, and the same in a list below 免去：. */
    private static final Pattern TAKEN =
            Pattern.compile("(?:^|" + verbs("的") + ")" + NAMES + "(?<of>的)(?=\\p{IsHan})(?=[^，。；]{4,40}" + POST + ")");

    /** Where a link begins, by where it ends. */
    private final Map<Integer, Integer> links = new HashMap<>();

    private final String text;
    private final Predicate<Integer> inArea;

    /** @param inArea whether a name of the gazetteer covers the characters on both sides of a position */
    AppointedPlaces(String text, Predicate<Integer> inArea) {
        this.text = text;
        this.inArea = inArea;
        note(GIVEN, List.of("to", "as", "alone"));
        if (text.contains(POST)) {
            note(TAKEN, List.of("of"));
        }
    }

    private void note(Pattern pattern, List<String> groups) {
        Matcher link = pattern.matcher(text);
        for (int at = 0; link.find(at); at = link.end()) {
            String group = groups.stream()
                    .filter(name -> link.group(name) != null)
                    .findFirst()
                    .orElseThrow();
            links.put(link.end(), link.start(group));
        }
    }

    /** The verbs before a name that a word parts from the post. */
    private static String verbs(String link) {
        return Lexicon.load("tenure-verb").rows().stream()
                .filter(row ->
                        row.get("form").equals("before") && row.get("link").equals(link))
                .map(row -> Pattern.quote(row.get("verb")))
                .collect(Collectors.joining("|"));
    }

    /** The token, or the words that it holds: a name, the link and the place behind it. */
    Stream<Token> parted(Token token) {
        if (won(token)) {
            int verb = token.start() + 1;
            return Stream.of(part(token, token.start(), verb, "v"), part(token, verb, token.end(), token.nature()));
        }
        if (links.isEmpty() || !token.nature().matches("n[rstz].*")) {
            return Stream.of(token);
        }
        if (links.containsKey(token.start()) && token.nature().equals("nr")) {
            return Stream.of(new Token(token.word(), token.start(), "ns"));
        }
        for (int end = token.start() + 1; end < token.end(); end++) {
            Integer link = links.get(end);
            if (link != null && !inArea.test(end)) {
                String rest = token.nature().equals("nr") ? "ns" : token.nature();
                int from = Math.max(link, token.start());
                return Stream.of(
                                part(token, token.start(), from, "nr"),
                                part(token, from, end, "v"),
                                part(token, end, token.end(), rest))
                        .filter(word -> !word.word().isEmpty());
            }
        }
        return Stream.of(token);
    }

    /** 当|选区|纪委书记: the end of the verb in a word that HanLP knows. */
    private boolean won(Token token) {
        return token.word().length() > 1 && token.word().startsWith("选") && text.startsWith(WON, token.start() - 1);
    }

    private static Token part(Token token, int from, int to, String nature) {
        return new Token(token.word().substring(from - token.start(), to - token.start()), from, nature);
    }
}
