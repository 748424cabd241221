package org.zhengtu.extract.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.ProjectWords.Kind;
import org.zhengtu.extract.project.ProjectWords.Word;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/** The counted lists of an article's sentences, with what the words before a list say of how far its projects have come. */
final class Rolls {

    private final ProjectWords words;
    /** What a list may go on from: the sentence before, if it speaks of projects. */
    private CharSequence last = "";

    private int paragraph = -1;
    /** Where the names begin that the sentence before lists, whose words (某大厦续建项目) say nothing of others; its end if it lists none. */
    private int listed;

    /** What the sentence before said of its last list: 产业类项目3项，具体为…。基础设施类项目2项，具体为…. */
    private Optional<Stage> running = Optional.empty();

    Rolls(ProjectWords words) {
        this.words = words;
    }

    /**
     * How far projects have come.
     *
     * @param at where the word stands that says it; -1 if it stands in the sentence before
     */
    record Stage(ProjectStatus status, int at) {}

    /**
     * A list and what is said of all its members.
     *
     * @param place where they were begun: 在县城|启动两个项目
     */
    record Told(Roll roll, Optional<Stage> stage, Optional<String> place) {}

    private static final Pattern BEGUN =
            Pattern.compile("(?:^|[，。；])(?:在(?<place>[^，。；：]{2,14}?))?{project.begins}了?的?$");

    /** The lists of the sentence that is read next. */
    List<Told> note(Sentence sentence) {
        CharSequence text = sentence.text();
        if (!Roll.mayCount(text)) {
            last = "";
            running = Optional.empty();
            return List.of();
        }
        CharSequence before = sentence.paragraph() == paragraph ? last : "";
        paragraph = sentence.paragraph();
        last = text;
        Optional<Stage> earlier = before.isEmpty() ? Optional.empty() : running;
        List<Told> told = Roll.of(words, text, before).stream()
                .map(roll -> told(text, roll, before))
                .map(roll -> roll.stage().isEmpty() && roll.roll().clause() == 0
                        ? new Told(roll.roll(), earlier, roll.place())
                        : roll)
                .toList();
        listed = told.isEmpty() ? text.length() : told.get(0).roll().lead();
        running = told.isEmpty() ? Optional.empty() : told.get(told.size() - 1).stage();
        running = running.map(stage -> new Stage(stage.status(), -1));
        return told;
    }

    private Told told(CharSequence text, Roll roll, CharSequence before) {
        Matcher begun = BEGUN.matcher(text.subSequence(0, roll.clause()));
        boolean begins = begun.find();
        Optional<Stage> stage = stage(text, roll.lead())
                .or(() -> begins
                        ? Optional.of(new Stage(ProjectStatus.STARTED, roll.clause()))
                        : stage(before, Math.min(listed, before.length())).map(told -> new Stage(told.status(), -1)));
        return new Told(roll, stage, begins ? Optional.ofNullable(begun.group("place")) : Optional.empty());
    }

    /** 交|通水|利项目 */
    private static boolean trade(CharSequence text, int at, Word word) {
        return word.text().equals("通水") && at > 0 && text.charAt(at - 1) == '交';
    }

    /** What the last word of its kind before a position says; with 拟 or 计划 before it, that it is to come. */
    private Optional<Stage> stage(CharSequence text, int end) {
        Optional<Stage> stage = Optional.empty();
        boolean ahead = false;
        int i = 0;
        while (i < end) {
            int position = i;
            Optional<Word> word = words.word(text, i).filter(found -> !trade(text, position, found));
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
