package org.zhengtu.extract.body;

import java.util.HashMap;
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

    private static final Pattern LINK = Pattern.compile("(?:(?:" + granting() + ")了?\\p{IsHan}{2,4}?(?:同志)?(?<to>为)"
            + "|同志(?<as>{body.appoint})|(?<![\\p{IsHan}])\\p{IsHan}{2,4}?(?<alone>{body.appoint}))(?=\\p{IsHan})");

    /** Where a link begins, by where it ends. */
    private final Map<Integer, Integer> links = new HashMap<>();

    private final Predicate<Integer> inArea;

    /** @param inArea whether a name of the gazetteer covers the characters on both sides of a position */
    AppointedPlaces(String text, Predicate<Integer> inArea) {
        this.inArea = inArea;
        Matcher link = LINK.matcher(text);
        for (int at = 0; link.find(at); at = link.end()) {
            String group = Stream.of("to", "as", "alone")
                    .filter(name -> link.group(name) != null)
                    .findFirst()
                    .orElseThrow();
            links.put(link.end(), link.start(group));
        }
    }

    private static String granting() {
        return Lexicon.load("tenure-verb").rows().stream()
                .filter(row ->
                        row.get("form").equals("before") && row.get("link").equals("为"))
                .map(row -> Pattern.quote(row.get("verb")))
                .collect(Collectors.joining("|"));
    }

    /** The token, or the words that it holds: a name, the link and the place behind it. */
    Stream<Token> parted(Token token) {
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

    private static Token part(Token token, int from, int to, String nature) {
        return new Token(token.word().substring(from - token.start(), to - token.start()), from, nature);
    }
}
