package org.zhengtu.extract.project;

import java.util.List;
import org.zhengtu.extract.Reading;
import org.zhengtu.text.Sentence;

/** How far a project has come that a stretch of a sentence tells of without naming it. */
final class Stages {

    private final ProjectWords words;
    private final Reading reading;
    private final Headed headed;

    Stages(ProjectWords words, Reading reading, Headed headed) {
        this.words = words;
        this.reading = reading;
        this.headed = headed;
    }

    /** What a sentence tells from a position on: the words that do, else the works that are going on. */
    List<Verdict> of(Sentence sentence, int from) {
        CharSequence text = sentence.text();
        List<Piece> pieces = Pieces.of(words, text, reading.tokenizer().tokens(text), List.of());
        List<Verdict> told = new Statuses(text, pieces, headed.mood()).again(from);
        return told.isEmpty()
                ? SiteWords.stage(text, from).or(() -> SiteWords.works(text, from)).stream()
                        .toList()
                : told;
    }
}
