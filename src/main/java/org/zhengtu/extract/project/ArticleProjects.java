package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.project.Candidates.Circumstance;
import org.zhengtu.extract.project.NameGroups.Group;
import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.extract.project.ProjectBook.Entry;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.model.Span;
import org.zhengtu.text.Article;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;
import org.zhengtu.text.Token;

/** Reads the sentences of one article in order; what is said of 该项目 or 公司 belongs to the project last spoken of. */
final class ArticleProjects {

    /** 在该项目|建设现场，工人们正在浇筑 */
    private static final Pattern ON_SITE = Pattern.compile(
            "^(?:在|走进|来到|走入)(?:该|此|这个)?(?:(?:项目|工程)?的?(?:建设|施工)(?:现场|工地|点)|(?:项目|工程)(?:现场|工地)(?=，[^。；]{0,60}(?:进展|进度|施工)))");

    /** 公司计划总投资26亿元，其中|X项目 */
    private static final Pattern OF_MANY = Pattern.compile("^.*其中");

    /** X项目建设顺利，|该项目2月9日开工 */
    private static final Pattern AGAIN = Pattern.compile("[，；](?:该|此|这一)(?:项目|工程)");

    private final ProjectWords words;
    private final Reading reading;
    private final ProjectBook book;
    private final Occasions occasions;
    private final Milestones milestones;
    private final Firms firms = new Firms();
    private final Rolls rolls;
    private final Headed headed = new Headed();
    private final RecordReader records;
    private final Stages stages;
    private final Villages villages;
    private final Phases phases;
    private final AreaLines areas = new AreaLines();
    private final Streets streets;
    private final Aliases aliases = new Aliases();
    private final Host host = new Host();

    private Entry topic;
    private final Unconfirmed seen = new Unconfirmed();

    ArticleProjects(ProjectWords words, Reading reading, ProjectBook book, Occasions occasions) {
        this.words = words;
        this.rolls = new Rolls(words);
        this.reading = reading;
        this.book = book;
        this.occasions = occasions;
        this.milestones = new Milestones(occasions);
        this.stages = new Stages(words, reading, headed);
        this.records = new RecordReader(words, book, headed, milestones, stages);
        this.streets = new Streets(book, milestones);
        this.phases = new Phases(book, milestones, stages);
        this.villages = new Villages(words, reading, book, milestones, stages);
    }

    /** Takes note of what the headline says of all projects under it: 开工项目名单. */
    void headline(Article article) {
        for (Sentence title : article.titles()) {
            headed.title(title.toString());
            host.note(title.text());
            records.title(title);
        }
    }

    /** Takes what the headline says of projects of which the article does not tell how far they have come: 云岭文化中心开工. */
    void headlined(Article article) {
        for (Sentence title : article.titles()) {
            for (Entry entry : book.entries()) {
                int at = title.toString().indexOf(entry.name());
                if (at >= 0 && !entry.hasStatus()) {
                    stages.of(title, at + entry.name().length())
                            .forEach(told -> milestones.tell(title, entry, told, "PROJECT-07"));
                }
            }
        }
    }

    void read(Sentence sentence) {
        firms.note(sentence);
        headed.note(sentence);
        CharSequence text = sentence.text();
        areas.note(text);
        host.note(text);
        Optional<Entry> record = records.read(sentence, topic);
        if (record.isPresent()) {
            topic = record.get();
            areas.place(text).ifPresent(topic::place);
            seen.forget();
            return;
        }
        if (headed.pledges() && listed(sentence)) {
            return;
        }
        if (topic != null && Phases.begin(text)) {
            if (phases.read(sentence, topic, 0).isPresent()) {
                return;
            }
        }
        spokenOf(sentence);
        boolean named = words.mayName(text) || Subjects.mayTell(text);
        boolean ofTopic = topic != null && TopicWords.speakOf(topic.name(), text);
        Halls.of(words, text).forEach(hall -> held(sentence, hall));
        aliases.note(text, book);
        looked(sentence);
        if (Roll.isOther(text)) {
            return;
        }
        List<Rolls.Told> counted = rolls.note(sentence);
        if (!counted.isEmpty()) {
            counted.forEach(told -> rolled(sentence, told));
            return;
        }
        if (text.toString().contains("投资") && expansion(sentence)) {
            return;
        }
        Matcher site = ON_SITE.matcher(text);
        if (topic != null && site.find()) {
            milestones.tell(sentence, topic, SiteWords.underWay(site.start(), site.end()), "PROJECT-07");
        }
        Optional<Entry> street = streets.read(sentence);
        topic = street.orElse(topic);
        if (street.isPresent()) {
            return;
        }
        Optional<Entry> work = villages.read(sentence);
        topic = work.orElse(topic);
        if (work.isPresent() && !text.toString().contains("项目")) {
            return;
        }
        if (!named && !ofTopic || ofFirm(sentence)) {
            listed(sentence);
            return;
        }
        List<Token> tokens = reading.tokenizer().tokens(text);
        List<Span> lists = Enumerations.of(words, text, tokens);
        List<Piece> pieces = Pieces.of(words, text, tokens, lists);
        Candidates candidates = new Candidates(words, tokens);
        boolean firm = !firms.named().isEmpty();
        List<Group> groups =
                new NameGroups(text, pieces, candidates, lists, firm, topic != null).find(new NameList(words, text));
        Statuses statuses = new Statuses(text, pieces, headed.mood());
        List<List<Verdict>> verdicts = new Verdicts(text, groups, pieces, candidates).of(statuses);
        if (ofTopic && !groups.isEmpty()) {
            Details.describe(topic, text.subSequence(0, Stretches.before(groups, 0, pieces, text)));
            Entry spoken = topic;
            statuses.topic(groups.get(0).piece()).stream()
                    .filter(told -> told.status() != ProjectStatus.PLANNED)
                    .forEach(told -> milestones.tell(sentence, spoken, told, "PROJECT-07"));
        }
        boolean found = false;
        Entry last = null;
        for (int i = 0; i < groups.size(); i++) {
            String before = OF_MANY.matcher(text.subSequence(
                            Stretches.before(groups, i, pieces, text),
                            groups.get(i).first().start()))
                    .replaceFirst("");
            CharSequence after = text.subSequence(groups.get(i).last().end(), Stretches.after(groups, i, pieces, text));
            Optional<String> subject =
                    Stretches.subject(text, pieces, groups.get(i).piece(), verdicts.get(i));
            List<Entry> entries = read(sentence, groups.get(i), verdicts.get(i), candidates, before, after);
            subject.ifPresent(party -> entries.forEach(entry -> entry.party(party)));
            if (entries.isEmpty() && last != null) {
                Details.describe(last, after);
            }
            last = !entries.isEmpty() && groups.get(i).single() ? entries.get(0) : last;
            Matcher again = AGAIN.matcher(text)
                    .region(groups.get(i).last().end(), groups.get(i).last().end() + after.length());
            if (!entries.isEmpty() && entries.size() == 1 && again.find()) {
                Entry same = entries.get(0);
                statuses.again(again.end()).forEach(told -> milestones.tell(sentence, same, told, "PROJECT-05"));
            }
            found |= !entries.isEmpty();
            Item first = groups.get(i).first();
            if (entries.isEmpty() && groups.get(i).single() && (candidates.proper(first) || candidates.named(first))) {
                seen.note(sentence, first, after, candidates.proper(first));
            } else {
                seen.forget();
            }
        }
        if (!found) {
            listed(sentence);
        } else if (groups.size() == 1 && groups.get(0).single()) {
            phases.read(sentence, topic, groups.get(0).last().end());
        }
        if (!found && ofTopic) {
            Details.describe(topic, text);
            Stream.concat(statuses.topic().stream(), SiteWords.stage(text, 0).stream())
                    .filter(told -> told.status() != ProjectStatus.PLANNED || !topic.hasStatus())
                    .forEach(told -> milestones.tell(sentence, topic, told, "PROJECT-07"));
        }
    }

    /** A project at whose site the ceremony is held too. */
    private void held(Sentence sentence, Span name) {
        if (occasions.status().isPresent()) {
            List<Span> spans = sentence.text().origin(name.start(), name.end());
            String printed = sentence.toString().substring(name.start(), name.end());
            topic = book.add(printed, true, new Evidence("PROJECT-06", 0.7, spans));
            milestones.occasion(sentence, topic, spans, true);
        }
    }

    /** The projects of a list that is as long as the text says. */
    private void rolled(Sentence sentence, Rolls.Told told) {
        Optional<String> place = told.place()
                .or(() -> Traits.begunIn(sentence.text()
                        .subSequence(told.roll().clause(), told.roll().lead())));
        Grounds grounds = new Grounds(words, sentence.text());
        for (Span name : told.roll().members()) {
            List<Span> spans = sentence.text().origin(name.start(), name.end());
            String printed = sentence.toString().substring(name.start(), name.end());
            Evidence evidence = new Evidence("PROJECT-10", 0.75, spans);
            topic = book.add(printed, true, evidence);
            Details.describe(topic, told.roll().before(sentence.text(), name));
            Details.describe(topic, told.roll().after(sentence.text()));
            place.or(() -> grounds.of(name.start(), true)).ifPresent(topic::place);
            topic.capacities(Traits.capacityOfName(printed).stream().toList());
            Traits.partyOfName(printed).ifPresent(topic::party);
            milestones.counted(sentence, topic, told, spans, headed.mood() == Headed.Mood.AHEAD);
        }
    }

    private void looked(Sentence sentence) {
        Optional<Looked.Site> site = Looked.at(words, sentence.text());
        if (site.isEmpty()) {
            return;
        }
        Item item = site.get().item();
        Candidates candidates = new Candidates(words, reading.tokenizer().tokens(sentence.text()));
        if (candidates.distinct(item) && candidates.possible(item)) {
            List<Span> spans = sentence.text().origin(item.start(), item.end());
            topic = book.add(item.name(), true, new Evidence("PROJECT-07", 0.65, spans));
            Entry entry = topic;
            site.get().verdict().ifPresent(told -> milestones.tell(sentence, entry, told, "PROJECT-07"));
            if (site.get().described()) {
                Details.describe(
                        topic,
                        sentence.text().subSequence(item.end(), sentence.text().length()));
                stages.of(sentence, item.end()).forEach(told -> milestones.tell(sentence, entry, told, "PROJECT-07"));
            }
        }
    }

    /** A line of a list of projects names one, whatever its name ends in. */
    private boolean listed(Sentence sentence) {
        Optional<Span> entry =
                headed.listed(sentence.text()).filter(name -> !headed.pledges() || isProject(sentence, name));
        entry.ifPresent(name -> listed(sentence, name));
        return entry.isPresent();
    }

    /** Whether a name is that of a project wherever it stands. */
    private boolean isProject(Sentence sentence, Span span) {
        String name = sentence.toString().substring(span.start(), span.end());
        Item item = new Item(name, span.start(), span.end(), Head.SITE, true, "", "");
        Candidates candidates = new Candidates(words, reading.tokenizer().tokens(sentence.text()));
        boolean ends = words.headEnding(name, 0, name.length()).isPresent() || Visits.isRebuilding(name);
        return ends && candidates.distinct(item) && candidates.possible(item);
    }

    private void listed(Sentence sentence, Span name) {
        String printed = sentence.toString().substring(name.start(), name.end());
        List<Span> spans = sentence.text().origin(name.start(), name.end());
        topic = book.add(printed, true, new Evidence("PROJECT-01", 0.75, spans));
        Details.describe(topic, sentence.toString().substring(name.end()));
        Traits.partyOfName(topic.name()).ifPresent(topic::party);
        milestones.under(sentence, topic, headed.above(), spans);
    }

    /** X产业园由A公司建设。|该产业园总投资18亿元: the sentence makes a project of the place named before it. */
    private void spokenOf(Sentence sentence) {
        seen.confirmedBy(sentence.text()).ifPresent(name -> {
            Item item = name.item();
            List<Span> spans = name.sentence().text().origin(item.start(), item.end());
            topic = book.add(item.name(), true, new Evidence("PROJECT-07", 0.7, spans));
            Details.describe(topic, item);
            Details.describe(topic, name.after());
            if (name.isLabel()) {
                Details.describe(topic, sentence.text());
            }
        });
        seen.forget();
    }

    private boolean expansion(Sentence sentence) {
        Optional<Firms.Expansion> expansion =
                firms.expansion(sentence).or(() -> Firms.founded(sentence)).or(() -> Called.in(sentence));
        expansion.ifPresent(told -> {
            List<Span> spans = sentence.text().origin(told.start(), told.end());
            topic = book.add(told.name(), true, new Evidence("PROJECT-08", 0.8, spans));
            if (!told.firm().isEmpty()) {
                topic.party(told.firm());
            }
            Details.describe(topic, sentence.text());
            words.status(told.deed())
                    .ifPresent(status -> milestones.reached(sentence, topic, status, told.end(), spans));
            milestones.occasion(sentence, topic, spans, true);
        });
        return expansion.isPresent();
    }

    /** A sentence on the firm that a project known already is named after tells of that project. */
    private boolean ofFirm(Sentence sentence) {
        String text = sentence.text().toString();
        Optional<Entry> known = book.entries().stream()
                .filter(entry -> entry.firmLike() && text.startsWith(entry.name()))
                .findFirst();
        if (known.isEmpty() || Amounts.investment(text).isEmpty()) {
            return false;
        }
        topic = known.get();
        topic.party(firms.named().isEmpty() ? topic.name() : firms.named());
        Details.describe(topic, text);
        return true;
    }

    private List<Entry> read(
            Sentence sentence,
            Group group,
            List<Verdict> verdicts,
            Candidates candidates,
            CharSequence before,
            CharSequence after) {
        Setting setting = new Setting(sentence.text(), group, verdicts, before, after);
        if (setting.elsewhere()) {
            return List.of();
        }
        boolean hosts = occasions.begins() && setting.hosts();
        boolean proper = setting.vouched(candidates);
        Optional<ProjectStatus> ofClass = setting.ofClass(occasions, headed);
        List<Entry> entries = new ArrayList<>();
        Grounds grounds = new Grounds(words, sentence.text());
        boolean several = group.names().items().size() > 1 || group.names().closed();
        for (Item printed : group.names().items()) {
            Item item = group.names().closed() ? printed : candidates.trimmed(printed);
            boolean paid = setting.paid()
                    || Amounts.before(item.amounts()).isPresent()
                    || Contracts.isBuilt(sentence.text(), item.start());
            boolean occasion = hosts || !setting.venue() && occasions.covers(sentence, paid);
            Circumstance told = setting.circumstance(paid, occasion, ofClass.isPresent(), candidates);
            boolean begun = occasion && occasions.begins();
            Optional<Entry> entry = enter(sentence, item, candidates, told, proper);
            if (entry.isEmpty()) {
                reading.declines()
                        .add("PROJECT-02", () -> "no project: its name is that of a class", () -> sentence.text()
                                .origin(item.start(), item.end()));
                continue;
            }
            topic = entry.get();
            entries.add(topic);
            if (setting.total()) {
                entry.get()
                        .capacities(Traits.capacityOfName(item.name()).stream().toList());
            } else {
                Details.describe(topic, item);
            }
            milestones.status(sentence, topic, setting.told(hosts), occasion, item, ofClass);
            Contracts.parties(sentence.text(), item.start() - item.amounts().length())
                    .forEach(topic::party);
            if (group.names().closed()) {
                Traits.begunIn(after).ifPresent(topic::place);
            }
            if (group.single()) {
                Details.describe(topic, after);
                Details.describe(topic, before);
                Traits.placeBefore(before).ifPresent(topic::place);
                milestones.since(sentence, group.last().end(), after, topic);
                if (setting.contracted()) {
                    Traits.parties(sentence.text()).forEach(topic::party);
                }
            }
            grounds.of(item.start(), several)
                    .or(() -> areas.place(sentence.text()))
                    .or(() -> begun ? host.place() : Optional.empty())
                    .ifPresent(topic::place);
            if (firms.invests(sentence) || firms.signs(sentence)) {
                topic.party(firms.named());
            }
        }
        return entries;
    }

    private Optional<Entry> enter(
            Sentence sentence, Item item, Candidates candidates, Circumstance told, boolean proper) {
        boolean firm = !firms.named().isEmpty()
                && NameGroups.unnamed(item)
                && (Firms.isPhase(item.name()) || !candidates.possible(item))
                && (told.money() || told.hard());
        boolean known = candidates.named(item) && book.knows(item.name());
        if (!firm && !known && !candidates.accepts(item, told, proper) && !book.knowsShort(item.name())) {
            return Optional.empty();
        }
        String rule = told.listed()
                ? "PROJECT-01"
                : told.status() != null ? "PROJECT-02" : told.money() ? "PROJECT-03" : "PROJECT-04";
        double confidence = told.hard() || told.money() ? 0.85 : told.listed() ? 0.75 : 0.6;
        Evidence evidence = new Evidence(rule, confidence, sentence.text().origin(item.start(), item.end()));
        String name = firm ? firms.own(item.name(), book.entries()) : aliases.of(item.name());
        Entry entry = book.add(name, candidates.proper(item), evidence);
        if (firm) {
            entry.party(firms.named());
        }
        return Optional.of(entry);
    }
}
