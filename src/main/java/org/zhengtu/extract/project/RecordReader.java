package org.zhengtu.extract.project;

import java.util.List;
import java.util.Optional;
import org.zhengtu.extract.project.ProjectBook.Entry;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.model.Span;
import org.zhengtu.text.Sentence;

/** Writes down the projects of records, with what their lines tell. */
final class RecordReader {

    private final ProjectWords words;
    private final ProjectBook book;
    private final Headed headed;
    private final Milestones milestones;
    private final Stages stages;
    private final Records records;

    RecordReader(ProjectWords words, ProjectBook book, Headed headed, Milestones milestones, Stages stages) {
        this.words = words;
        this.book = book;
        this.headed = headed;
        this.milestones = milestones;
        this.stages = stages;
        this.records = new Records(words);
    }

    /** Takes note of a line of the headline, which may be the name that the first record is of. */
    void title(Sentence title) {
        records.note(title, Optional.empty());
    }

    /**
     * Reads a line of a record.
     *
     * @param topic the project last spoken of; null if there is none
     * @return the project that it tells of; nothing if it is part of no record
     */
    Optional<Entry> read(Sentence sentence, Entry topic) {
        CharSequence text = sentence.text();
        Optional<Span> title = Called.titled(words, text);
        if (title.isPresent()) {
            records.open();
            return Optional.of(told(sentence, named(sentence, title.get(), false)));
        }
        Optional<Records.Named> above = records.confirmedBy(text);
        Entry entry = above.map(this::named).orElse(topic);
        if (records.goesOn(sentence) || above.isPresent()) {
            return Optional.of(told(sentence, entry));
        }
        records.note(sentence, Called.untitled(text));
        return Optional.empty();
    }

    private Entry named(Records.Named above) {
        Entry entry = named(above.sentence(), above.name(), above.ahead());
        above.lines().forEach(line -> told(line, entry));
        return entry;
    }

    private Entry named(Sentence sentence, Span name, boolean ahead) {
        String printed = sentence.toString().substring(name.start(), name.end());
        List<Span> spans = sentence.text().origin(name.start(), name.end());
        Entry entry = book.add(printed, true, new Evidence("PROJECT-01", 0.75, spans));
        Traits.partyOfName(printed).ifPresent(entry::party);
        milestones.under(sentence, entry, headed.above(), spans);
        if (ahead || Called.isPlan(sentence.text())) {
            milestones.planned(sentence, entry, name);
        }
        return entry;
    }

    /** What the labels of a line tell, or the words of one without. */
    private Entry told(Sentence sentence, Entry entry) {
        CharSequence text = sentence.text();
        for (Records.Field field : Records.fields(text)) {
            switch (field.kind()) {
                case PARTY -> Optional.of(field.value()).filter(Bodies::names).ifPresent(entry::party);
                case SITE -> entry.place(field.value());
                case BEGUN -> milestones.dated(sentence, entry, ProjectStatus.STARTED, field.start(), field.end());
                case STATE -> tell(sentence, entry, field.start());
                case OTHER -> {}
            }
        }
        if (Records.isDetail(text)) {
            tell(sentence, entry, 0);
        }
        Details.describe(entry, text);
        return entry;
    }

    private void tell(Sentence sentence, Entry entry, int from) {
        stages.of(sentence, from).forEach(told -> milestones.tell(sentence, entry, told, "PROJECT-07"));
    }
}
