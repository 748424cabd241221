package org.zhengtu.extract.project;

import java.util.List;
import java.util.Optional;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.project.ProjectBook.Entry;
import org.zhengtu.extract.project.VillageWorks.Village;
import org.zhengtu.extract.project.VillageWorks.Work;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.model.Span;
import org.zhengtu.text.Sentence;

/** Writes down the works of villages; 该村 is the village that its paragraph named last. */
final class Villages {

    private final ProjectWords words;
    private final Reading reading;
    private final ProjectBook book;
    private final Milestones milestones;
    private final Stages stages;

    private Optional<Village> last = Optional.empty();
    private int paragraph = -1;

    Villages(ProjectWords words, Reading reading, ProjectBook book, Milestones milestones, Stages stages) {
        this.words = words;
        this.reading = reading;
        this.book = book;
        this.milestones = milestones;
        this.stages = stages;
    }

    /** The last of the works that a sentence tells of. */
    Optional<Entry> read(Sentence sentence) {
        CharSequence text = sentence.text();
        last = last.filter(village -> sentence.paragraph() == paragraph);
        paragraph = sentence.paragraph();
        boolean goesOn = last.isPresent() && VillageWorks.mayGoOn(text);
        if (!goesOn && !VillageWorks.mayTell(text)) {
            return Optional.empty();
        }
        VillageWorks told = new VillageWorks(words, text, reading.tokenizer().tokens(text), last);
        last = told.last().or(() -> last);
        Entry entry = null;
        for (Work work : told.works()) {
            entry = write(sentence, work);
        }
        if (told.works().size() == 1) {
            Entry only = entry;
            int from = told.works().get(0).span().end();
            Details.describe(only, text);
            stages.of(sentence, from).forEach(verdict -> milestones.tell(sentence, only, verdict, "PROJECT-05"));
        }
        return Optional.ofNullable(entry);
    }

    private Entry write(Sentence sentence, Work work) {
        List<Span> spans =
                sentence.text().origin(work.span().start(), work.span().end());
        Entry entry = book.add(work.name(), true, new Evidence("PROJECT-11", 0.65, spans));
        entry.place(work.place());
        if (work.status().filter(ProjectStatus.PLANNED::equals).isPresent()) {
            milestones.planned(sentence, entry, work.span());
        } else {
            work.status().ifPresent(status -> milestones.reached(sentence, entry, status, work.told(), spans));
        }
        return entry;
    }
}
