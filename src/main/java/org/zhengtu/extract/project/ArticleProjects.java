package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtu.extract.project.Candidates.Circumstance;
import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.extract.project.NameList.Names;
import org.zhengtu.extract.project.ProjectBook.Entry;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.extract.project.Statuses.Verdict;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.model.Span;
import org.zhengtu.model.When;
import org.zhengtu.text.Sentence;
import org.zhengtu.text.Token;
import org.zhengtu.text.Tokenizer;

/** Reads the sentences of one article in order; what is said of 该项目 or 公司 belongs to the project last spoken of. */
final class ArticleProjects {

    private static final Pattern TOPIC = Pattern.compile(
            "^(?:目前|现在|如今|据悉|据了解|据介绍|其中|建成后|投产后|项目建成后|[，])*(?:该|此|这个|这一|本)?(?:项目|工程|一期|产业园|园区|基地|水库|大桥|医院|学校|总投资|计划总?投资|占地|规划占地|用地|预计总?投资)");
    private static final Pattern SITE = Pattern.compile("在|于|到|位于|坐落于|坐落在|地处|来到|走进|前往|选址|选址于|入驻|落户|落地|毗邻|紧邻");
    private static final Pattern OTHER_PHASE = Pattern.compile("[，。；][^，。；]{0,4}[一二三四五]期");
    private static final Pattern INTRODUCTION = Pattern.compile("项目(?:主要|具体)?(?:分别为|分别是|包括|为|是|有|：|包含|主要有|涵盖)$");

    private final ProjectWords words;
    private final Tokenizer tokenizer;
    private final ProjectBook book;
    private final Occasions occasions;
    private final Firms firms = new Firms();
    private Entry topic;

    ArticleProjects(ProjectWords words, Tokenizer tokenizer, ProjectBook book, Occasions occasions) {
        this.words = words;
        this.tokenizer = tokenizer;
        this.book = book;
        this.occasions = occasions;
    }

    /** A phrase with names and where it stands among the pieces. */
    private record Group(int piece, Names names) {}

    void read(Sentence sentence) {
        firms.note(sentence);
        CharSequence text = sentence.text();
        if (!words.mayName(text) || expansion(sentence) || ofFirm(sentence)) {
            return;
        }
        List<Token> tokens = tokenizer.tokens(text);
        List<Piece> pieces = Pieces.of(words, text, tokens);
        Candidates candidates = new Candidates(words, tokens);
        List<Group> groups = groups(text, pieces, candidates);
        Statuses statuses = new Statuses(text, pieces);
        boolean found = false;
        for (int i = 0; i < groups.size(); i++) {
            int next = i + 1 < groups.size() ? groups.get(i + 1).piece : pieces.size();
            found |= read(sentence, groups.get(i), next, pieces, candidates, statuses);
        }
        if (!found && topic != null && TOPIC.matcher(text).find()) {
            describe(topic, text);
            statuses.topic().stream()
                    .filter(told -> told.status() != ProjectStatus.PLANNED)
                    .forEach(told -> tell(sentence, topic, told, "PROJECT-07"));
        }
    }

    private boolean expansion(Sentence sentence) {
        Optional<Firms.Expansion> expansion = firms.expansion(sentence);
        expansion.ifPresent(told -> {
            List<Span> spans = sentence.text().origin(told.start(), told.end());
            topic = book.add(told.name(), true, new Evidence("PROJECT-08", 0.8, spans));
            topic.party(told.firm());
            describe(topic, sentence.text());
            occasion(sentence, topic, spans, true);
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
        describe(topic, text);
        return true;
    }

    private List<Group> groups(CharSequence text, List<Piece> pieces, Candidates candidates) {
        NameList lists = new NameList(words, text);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).is(Piece.Type.PHRASE)) {
                continue;
            }
            Piece phrase = pieces.get(i);
            int at = i;
            boolean site = i > 0
                    && SITE.matcher(text.subSequence(pieces.get(i - 1).start(), phrase.start()))
                            .matches();
            Names names = lists.read(phrase.start(), phrase.end(), introduced(text, phrase));
            if (names.items().stream()
                    .anyMatch(item -> !counted(text, pieces, at, item)
                            && (candidates.possible(item) || unnamed(item))
                            && !(site && item.head() != Head.WORK && !names.closed()))) {
                groups.add(new Group(i, names));
            }
        }
        return groups;
    }

    /** 小区建设305个: how many there are, not one of them. */
    private static boolean counted(CharSequence text, List<Piece> pieces, int at, Item item) {
        int after = at + 1 < pieces.size() && pieces.get(at + 1).says("建设") ? at + 2 : at + 1;
        return item.head() != Head.LAND
                && item.rest().isEmpty()
                && after < pieces.size()
                && NameList.measured(text, pieces.get(after));
    }

    /** 签约的6个项目分别为, 包括以下项目：. */
    private static boolean introduced(CharSequence text, Piece phrase) {
        boolean listed =
                text.subSequence(phrase.start(), phrase.end()).toString().contains("、");
        return listed
                && INTRODUCTION.matcher(text.subSequence(0, phrase.start())).find();
    }

    /** 二期工厂, 新厂区: a project of the firm that the paragraph is about. */
    private boolean unnamed(Item item) {
        return !firms.named().isEmpty()
                && !item.name().startsWith("公司")
                && (item.head() == Head.SITE || Firms.isPhase(item.name()));
    }

    private boolean read(
            Sentence sentence, Group group, int next, List<Piece> pieces, Candidates candidates, Statuses statuses) {
        List<Item> items = group.names.items();
        Item last = items.get(items.size() - 1);
        CharSequence text = sentence.text();
        int end = next < pieces.size() ? pieces.get(next).start() : text.length();
        CharSequence before =
                text.subSequence(told(pieces, group.piece), items.get(0).start());
        CharSequence after = text.subSequence(last.end(), otherPhase(text, last.end(), end));
        boolean single = items.size() == 1;
        boolean money = single
                && (Amounts.investment(after).isPresent()
                        || Amounts.investment(before).isPresent());
        boolean named = last.head() == Head.SITE || last.head() == Head.LOOSE;
        Head head = group.names.closed() && named ? Head.WORK : last.head();
        List<Verdict> verdicts = statuses.read(group.piece, last.end(), next, head);
        boolean proper = items.stream().anyMatch(candidates::proper);
        boolean any = false;
        for (Item printed : items) {
            Item item = group.names.closed() ? printed : candidates.trimmed(printed);
            boolean paid = money || Amounts.investment(item.amounts()).isPresent();
            Circumstance told = circumstance(
                    verdicts,
                    paid,
                    group.names.closed(),
                    occasions.covers(sentence, paid)
                            || occasions.ofClass(group.names.tail()).isPresent());
            Optional<Entry> entry = enter(sentence, item, candidates, told, proper);
            if (entry.isEmpty()) {
                continue;
            }
            any = true;
            topic = entry.get();
            describe(topic, item.amounts());
            Traits.capacityOfName(item.name()).ifPresent(topic::capacity);
            Traits.capacityAfter(item.rest()).ifPresent(topic::capacity);
            status(sentence, topic, verdicts, paid, item, group.names.tail());
            if (single) {
                describe(topic, after);
                describe(topic, before);
            }
            if (firms.invests(sentence) || firms.signs(sentence)) {
                topic.party(firms.named());
            }
            subject(text, pieces, group.piece, verdicts).ifPresent(topic::party);
        }
        return any;
    }

    /** The body that does what the words before a name tell: 区征收中心 of 区征收中心完成了X征收. */
    private static Optional<String> subject(CharSequence text, List<Piece> pieces, int at, List<Verdict> verdicts) {
        if (verdicts.isEmpty() || verdicts.get(0).after() || verdicts.get(0).status() == ProjectStatus.PLANNED) {
            return Optional.empty();
        }
        int i = at - 1;
        while (i >= 0 && pieces.get(i).start() >= verdicts.get(0).start()) {
            i--;
        }
        while (i >= 0 && pieces.get(i).is(Piece.Type.WORD)) {
            i--;
        }
        return Optional.of(i)
                .filter(index -> index >= 0 && pieces.get(index).is(Piece.Type.PHRASE))
                .map(index -> text.subSequence(
                                pieces.get(index).start(), pieces.get(index).end())
                        .toString())
                .filter(name -> Bodies.names(name) && !name.matches(".*[与和同、].*"));
    }

    /** What is said of 二期 is not said of the project before it. */
    private static int otherPhase(CharSequence text, int from, int to) {
        Matcher phase = OTHER_PHASE.matcher(text).region(from, to);
        return phase.find() ? phase.start() : to;
    }

    private static Circumstance circumstance(List<Verdict> verdicts, boolean money, boolean listed, boolean occasion) {
        Optional<Verdict> verdict = verdicts.stream().findFirst();
        return new Circumstance(
                verdict.map(Verdict::status).orElse(null),
                verdict.map(Verdict::hard).orElse(false),
                verdict.map(Verdict::after).orElse(false),
                money,
                listed,
                occasion);
    }

    /** Where what is said before a name begins: after the phrase with names before it, else with the sentence. */
    private static int told(List<Piece> pieces, int at) {
        int clauses = 0;
        int i = at;
        while (i > 0 && clauses < 2) {
            i--;
            clauses += pieces.get(i).is(Piece.Type.MARK) ? 1 : 0;
        }
        return pieces.get(i).start();
    }

    private Optional<Entry> enter(
            Sentence sentence, Item item, Candidates candidates, Circumstance told, boolean proper) {
        boolean firm = unnamed(item)
                && (Firms.isPhase(item.name()) || !candidates.possible(item))
                && (told.money() || told.hard());
        boolean own = !firm && candidates.accepts(item, told, proper);
        if (!own && !firm) {
            return Optional.empty();
        }
        String rule = told.listed()
                ? "PROJECT-01"
                : told.status() != null ? "PROJECT-02" : told.money() ? "PROJECT-03" : "PROJECT-04";
        double confidence = told.hard() || told.money() ? 0.85 : told.listed() ? 0.75 : 0.6;
        Evidence evidence = new Evidence(rule, confidence, sentence.text().origin(item.start(), item.end()));
        String name = firm ? firms.own(item.name(), book.entries()) : item.name();
        Entry entry = book.add(name, candidates.proper(item), evidence);
        if (firm) {
            entry.party(firms.named());
        }
        return Optional.of(entry);
    }

    private void status(Sentence sentence, Entry entry, List<Verdict> verdicts, boolean money, Item item, String tail) {
        List<Span> spans = sentence.text().origin(item.start(), item.end());
        Optional<ProjectStatus> ofClass = verdicts.isEmpty() ? occasions.ofClass(tail) : Optional.empty();
        // 计划投资 says less than the ceremony that the article is about
        boolean weak = verdicts.stream().allMatch(told -> told.status() == ProjectStatus.PLANNED);
        if (ofClass.isPresent()) {
            entry.status(ofClass.get(), true, When.UNKNOWN, new Evidence("PROJECT-09", 0.7, spans));
        } else if (weak && occasions.covers(sentence, money)) {
            occasion(sentence, entry, spans, money);
        } else {
            verdicts.forEach(verdict -> tell(sentence, entry, verdict, "PROJECT-05"));
        }
    }

    private void occasion(Sentence sentence, Entry entry, List<Span> spans, boolean money) {
        if (!entry.hasStatus() && occasions.covers(sentence, money)) {
            Evidence evidence = new Evidence("PROJECT-06", 0.7, spans);
            entry.status(occasions.status().get(), true, occasions.day(), evidence);
        }
    }

    private void tell(Sentence sentence, Entry entry, Verdict told, String rule) {
        boolean undated = told.status() == ProjectStatus.PLANNED || !told.hard();
        When when = undated ? When.UNKNOWN : occasions.when(sentence, told.start());
        Evidence evidence =
                new Evidence(rule, told.hard() ? 0.85 : 0.65, sentence.text().origin(told.start(), told.end()));
        entry.status(told.status(), told.hard(), when, evidence);
    }

    private static void describe(Entry entry, CharSequence told) {
        Amounts.investment(told).ifPresent(entry::investment);
        Amounts.area(told).ifPresent(entry::area);
        Traits.capacity(told).ifPresent(entry::capacity);
        Traits.place(told).ifPresent(entry::place);
        Traits.parties(told).forEach(entry::party);
    }
}
