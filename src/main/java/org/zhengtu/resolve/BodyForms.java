package org.zhengtu.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;

/** Brings the long forms of bodies to the short ones (lexicon {@code body-fold}): 人民政府 is 政府, 区委常委会 is 区委. */
final class BodyForms {

    private record Fold(String where, String from, String to) {}

    private static final Set<String> WHERE =
            Set.of("prefix", "any", "suffix", "committee", "organ", "centre", "keep", "alike");
    /** 中国人民政治协商会议云岭区委员会, 政协云岭区委员会 (with or without 第十届). */
    private static final Pattern CONFERENCE =
            Pattern.compile("(?:中国人民政治协商会议|人民政协|政协)(?:第[^届]{1,4}届)?+(?<area>.{2,20}?)(?:常务)?委员会");

    /** 第十届, 十一届: bodies are the same over their terms. */
    private static final Pattern TERM = Pattern.compile("^(?:第[^届]{1,4}|[一二三四五六七八九十]{1,3})届(?=.)");

    private final List<Fold> folds;

    BodyForms() {
        Lexicon lexicon = Lexicon.load("body-fold");
        for (int i = 0; i < lexicon.rows().size(); i++) {
            if (!WHERE.contains(lexicon.rows().get(i).get("where"))) {
                throw lexicon.fault(i, "where must be one of " + WHERE);
            }
        }
        folds = lexicon.rows().stream().map(BodyForms::fold).toList();
    }

    private static Fold fold(Map<String, String> row) {
        return new Fold(row.get("where"), row.get("long"), row.get("short"));
    }

    /** The body without blanks, 中共 and long words. */
    String folded(String body) {
        String text = TERM.matcher(body.replaceAll("\\s+", "")).replaceFirst("");
        Matcher conference = CONFERENCE.matcher(text);
        if (conference.matches()) {
            text = conference.group("area") + "政协";
        }
        String whole = text;
        Set<String> kept = rows("keep").map(Fold::from).filter(whole::contains).collect(Collectors.toSet());
        for (Fold fold : folds) {
            if (kept.stream().anyMatch(word -> word.contains(fold.from()))) {
                continue;
            }
            text = switch (fold.where()) {
                case "prefix" ->
                    text.startsWith(fold.from()) ? text.substring(fold.from().length()) : text;
                case "any" -> text.replace(fold.from(), fold.to());
                case "suffix" ->
                    text.endsWith(fold.from())
                            ? text.substring(0, text.length() - fold.from().length()) + fold.to()
                            : text;
                default -> text;
            };
        }
        return text;
    }

    /** What follows the name or kind of an area: without a term; 委员会 there is its Party committee. */
    String rest(String rest) {
        String plain = TERM.matcher(rest).replaceFirst("");
        return rows("committee")
                .filter(fold -> fold.from().equals(plain))
                .findFirst()
                .map(Fold::to)
                .orElse(plain);
    }

    /** The one of several short names of a body that stands for all; the name itself if it has no others. */
    String alike(String body) {
        return rows("alike")
                .filter(fold -> body.endsWith(fold.from()))
                .findFirst()
                .map(fold -> body.substring(0, body.length() - fold.from().length()) + fold.to())
                .orElse(body);
    }

    /** Whether a body is owned by the area it is named after, as departments are and firms aren't. */
    boolean isOrgan(String rest) {
        return rows("organ").anyMatch(fold -> rest.endsWith(fold.from()));
    }

    boolean isOfCentre(String body) {
        return rows("centre").anyMatch(fold -> body.startsWith(fold.from()));
    }

    private Stream<Fold> rows(String where) {
        return folds.stream().filter(fold -> fold.where().equals(where));
    }
}
