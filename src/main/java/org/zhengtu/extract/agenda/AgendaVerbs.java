package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhengtu.model.Action;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;

/** The verbs of agendas, as the lexicon {@code agenda-verb} has them, and what a run of several of them amounts to. */
final class AgendaVerbs {

    /** A verb: what it does and what its item must be. */
    record Verb(String word, Action action, String form, String head) {}

    /** When a run has several actions, the first of these stands for all: 审议通过 is adopt, 传达学习并研究 is convey. */
    private static final List<Action> RANK = List.of(
            Action.ADOPT,
            Action.COMMEND,
            Action.ELECT,
            Action.CONVEY,
            Action.DEPLOY,
            Action.RELEASE,
            Action.SIGN,
            Action.UNVEIL,
            Action.HEAR,
            Action.REVIEW,
            Action.STUDY,
            Action.CIRCULATE,
            Action.DEBATE);

    private static final Set<Action> HEARD_AND =
            Set.of(Action.HEAR, Action.REVIEW, Action.STUDY, Action.ADOPT, Action.DEBATE);

    private final Map<String, Map<String, Verb>> forms = new HashMap<>();
    private final Pattern run;

    AgendaVerbs() {
        for (Map<String, String> row : Lexicon.load("agenda-verb").rows()) {
            Verb verb = new Verb(
                    row.get("verb"),
                    Action.valueOf(row.get("action").toUpperCase(Locale.ROOT)),
                    row.get("form"),
                    row.get("head"));
            forms.computeIfAbsent(verb.form(), key -> new HashMap<>()).put(verb.word(), verb);
        }
        // 召开工作会议 starts no works, and 选举办法 elects nobody.
        String verb = "(?<!召)(?!(?:选举|补选|任免){agenda.election})(?:" + any("object") + ")";
        run = Pattern.compile(
                verb + "(?:(?:了?(?:、|和|与|及|并且|并))?{agenda.adverb}{0,2}(?<!宣读|宣布)" + verb + "){0,3}+(?:了|过)?+");
    }

    /** The verbs of a form as alternatives of a regular expression. */
    String any(String form) {
        return Alternatives.of(forms.get(form).keySet());
    }

    /** Verbs that stand before their item, up to four in a row (听取并审议了). */
    Pattern run() {
        return run;
    }

    /** The verb of a form. */
    Verb verb(String word, String form) {
        return forms.get(form).get(word);
    }

    /** What a run of verbs does: one action, but reports that are heard and reviewed, discussed or adopted (听取和审议) all. */
    List<Verb> actions(String words) {
        Map<Action, Verb> found = new EnumMap<>(Action.class);
        int at = 0;
        while (at < words.length()) {
            Verb verb = longest(words, at);
            if (verb != null) {
                found.putIfAbsent(verb.action(), verb);
            }
            at += verb == null ? 1 : verb.word().length();
        }
        if (found.containsKey(Action.HEAR) && HEARD_AND.containsAll(found.keySet())) {
            return found.values().stream()
                    .sorted(Comparator.comparing(verb -> RANK.indexOf(verb.action())))
                    .toList();
        }
        List<Verb> actions = new ArrayList<>();
        RANK.stream().filter(found::containsKey).findFirst().ifPresent(action -> actions.add(found.get(action)));
        return actions;
    }

    private Verb longest(String words, int at) {
        Verb longest = null;
        for (Verb verb : forms.get("object").values()) {
            if (words.startsWith(verb.word(), at)
                    && (longest == null || verb.word().length() > longest.word().length())) {
                longest = verb;
            }
        }
        return longest;
    }
}
