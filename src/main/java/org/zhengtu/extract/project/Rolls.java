package org.zhengtu.extract.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.extract.project.ProjectWords.Kind;
import org.zhengtu.extract.project.ProjectWords.Word;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Sentence;

/** The counted lists of an article's sentences, with what the words before a list say of how far its projects have come. */
final class Rolls {

    private final ProjectWords words;
    private Set<Integer> counted = Set.of();
    private Optional<Stage> last = Optional.empty();
    private int paragraph = -1;

    Rolls(ProjectWords words) {
        this.words = words;
    }

    /**
     * How far projects have come.
     *
     * @param at where the word stands that says it; -1 if it stands in the sentence before
     */
    record Stage(ProjectStatus status, int at) {}

    /** A list and what is said of all its members. */
    record Told(Roll roll, Optional<Stage> stage) {}

    /** The lists of the sentence that is read next. */
    List<Told> note(Sentence sentence) {
        CharSequence text = sentence.text();
        boolean goesOn = sentence.paragraph() == paragraph;
        Optional<Stage> before = goesOn ? last : Optional.empty();
        List<Roll> rolls = Roll.of(words, text, goesOn ? counted : Set.of());
        List<Told> told = rolls.stream()
                .map(roll -> new Told(roll, stage(text, roll.lead()).or(() -> before)))
                .toList();
        paragraph = sentence.paragraph();
        counted = Roll.counts(text);
        last = stage(text, text.length()).map(stage -> new Stage(stage.status(), -1));
        return told;
    }

    /** What the last word of its kind before a position says; with 拟 or 计划 before it, that it is to come. */
    private Optional<Stage> stage(CharSequence text, int end) {
        Optional<Stage> stage = Optional.empty();
        boolean ahead = false;
        int i = 0;
        while (i < end) {
            Optional<Word> word = words.word(text, i);
            if (word.filter(found -> found.kind() == Kind.STATUS && found.hard())
                    .isPresent()) {
                stage = Optional.of(
                        new Stage(ahead ? ProjectStatus.PLANNED : word.get().status(), i));
            }
            if ("，；。".indexOf(text.charAt(i)) >= 0) {
                ahead = false;
            }
            ahead |= word.filter(found -> found.kind() == Kind.MODAL).isPresent();
            i += word.map(found -> found.text().length()).orElse(1);
        }
        return stage;
    }
}
