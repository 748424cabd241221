package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.extract.agenda.Governors.Governor;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/**
 * Who or what was elected, from comma to comma: 选举甲为主席，乙为秘书长，丙、丁为常务委员; 选举产生了县人大常委会主任、副主任，
 * 县人民政府县长; and 进行了人事任免, which names nobody.
 */
final class ElectRule implements AgendaRule {

    /** The class of the nouns that a list of posts ends in. */
    static final String POST = "post";

    private static final Items.Rule RULE = new Items.Rule("AGENDA-10", 0.85);
    private static final int MOST_CLAUSES = 40;
    private static final int LONGEST_NAME = 5;

    private static final Verb NAMED = new Verb("选举", Action.ELECT, "object", "any");
    private static final Verb POSTED = new Verb("选举", Action.ELECT, "object", POST);
    /** 甲、乙为常务委员 */
    private static final Pattern TO_POST = Pattern.compile("[^，；：。《》]{2,90}(?<!作|成|认|称)为[^，；：。《》]{2,60}");

    private static final Pattern HELD = Pattern.compile(
            "[^的]{0,20}(?:书记|主席|主任|[省市区县州旗镇乡院]长|秘书长)(?!为)\\p{IsHan}{2,4}(?:同志)?|\\p{IsHan}{2,4}等\\d+[名位人][^的]{0,16}(?:委员|代表)");
    /** ，替补了委员: another thing is done. */
    private static final Pattern DOES = Pattern.compile("^(?:还|并)?\\p{IsHan}{2,4}了");

    /** ，并选出54名委员: another election. */
    private static final Pattern AGAIN = Pattern.compile("^(?:并|还|同时){1,2}选");

    /** 田某为检察长|（需依照法定程序报请批准） */
    private static final Pattern NOTE = Pattern.compile("（[^（）]*）$");
    /** 甲|为主席, but not 郑为文 */
    private static final Pattern FOR = Pattern.compile("(?<=.)为(?=..)");

    private static final Pattern COUNT = Pattern.compile("(?:各)?\\d+(?:名|人|位|个)$");
    private static final Pattern PERSONNEL =
            Pattern.compile("(?:进行了?|决定了?)(?:有关|相关)?(?<what>(?:人事|干部|职务)(?:任免|任命)(?:事项)?)$");
    /** 四、|人事任免事项 among what a meeting has before it */
    private static final Pattern LISTED = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]）|\\d{1,2}[.、]|以及|和)?(?:有关|相关)?(?<what>人事任免(?:事项|议案|案)?)");
    /** The head of a place is of its government: 县人民政府|副县长, but not 县人大|镇长. */
    private static final Pattern RULES_PLACE = Pattern.compile("(?:代理?)?副?[省市县区州盟旗镇乡]长");

    private final AgendaWords words;
    private final AgendaVerbs verbs;
    private final Governors governors;
    private final Items items;
    private final ListCut cut;
    private final Pattern elect;
    private final Pattern barePost;

    ElectRule(AgendaWords words, AgendaVerbs verbs, Governors governors, Items items) {
        this.words = words;
        this.verbs = verbs;
        this.governors = governors;
        this.items = items;
        this.cut = new ListCut();
        elect = Pattern.compile("(?<!关于)(?:通过)?(?:" + verbs.any("choose") + "|决定(?=了?(?:大会|会议)?副秘书长))"
                + "(?!的|{agenda.election}(?!全体|执行|副?秘书))(?:并)?(?:产生)?(?:出)?(?:了)?+(?=.|$)");
        barePost = Pattern.compile("(?:(?:副|常务|候补|第一|专职){0,2}" + words.anyHead(POST) + "|" + RULES_PLACE + ")");
    }

    @Override
    public Harvest read(Passage passage, int at, int stop, Floor floor) {
        Clause clause = passage.clauses().get(at);
        if (floor.stated() || floor.title() || clause.end() > stop) {
            return Harvest.NONE;
        }
        Matcher personnel = PERSONNEL.matcher(passage.text()).region(clause.start(), clause.end());
        if (personnel.find() && acts(passage, clause, personnel.start(), floor)) {
            Clause what = new Clause(personnel.start("what"), personnel.end("what"));
            return new Harvest(items.single(passage, what, what, NAMED, RULE), at);
        }
        Matcher listed = LISTED.matcher(passage.text(clause));
        if (listed.matches() && (floor.governed() || floor.carried())) {
            Clause what = new Clause(clause.start() + listed.start("what"), clause.end());
            return new Harvest(items.single(passage, what, what, NAMED, RULE), at);
        }
        Matcher verb = elect.matcher(passage.text()).region(clause.start(), clause.end());
        if (!verb.find() || passage.brackets().inside(verb.start()) || !acts(passage, clause, verb.start(), floor)) {
            return Harvest.NONE;
        }
        return elected(passage, at, new Clause(verb.start(), verb.end()));
    }

    private boolean acts(Passage passage, Clause clause, int verb, Floor floor) {
        Governor governor = governors.of(passage, clause.start(), verb);
        return governor == Governor.SAME
                ? floor.governed() || floor.carried() || passage.atCongress()
                : governor == Governor.MEETING || governor == Governor.PERSON;
    }

    private Harvest elected(Passage passage, int at, Clause verb) {
        List<Finding> findings = new ArrayList<>();
        List<Clause> clauses = passage.clauses();
        String body = "";
        Object list = new Object();
        int last = at;
        boolean introduced = verb.end() == clauses.get(at).end();
        if (introduced
                && (verb.end() == passage.text().length() || passage.text().charAt(verb.end()) != '：')) {
            return Harvest.NONE;
        }
        while (last < clauses.size() && last - at < MOST_CLAUSES) {
            Clause part = last == at ? new Clause(verb.end(), clauses.get(at).end()) : clauses.get(last);
            boolean more = last == at
                    || goesOn(passage, clauses.get(last - 1), part)
                    || introduced && appointed(passage, clauses.get(last - 1), part);
            if (!more) {
                break;
            }
            if (part.start() == part.end()) {
                last++;
                continue;
            }
            Matcher note = NOTE.matcher(passage.text(part));
            part = note.find() ? new Clause(part.start(), part.start() + note.start()) : part;
            if (TO_POST.matcher(passage.text(part)).matches()) {
                named(passage, part)
                        .forEach(one -> findings.addAll(items.named(passage, verb, one, NAMED, list, RULE)));
            } else {
                body = posts(passage, verb, part, body, list, findings);
            }
            last++;
        }
        return findings.isEmpty() ? Harvest.NONE : new Harvest(findings, last - 1);
    }

    /** 甲为主席、|乙、丙为副主席: one item for each post that people are given. */
    private List<Stretch> named(Passage passage, Clause part) {
        List<Stretch> named = new ArrayList<>();
        int start = part.start();
        boolean given = false;
        int people = part.start();
        for (ListCut.Piece piece : cut.pieces(passage, part.start(), part.end(), "、")) {
            String text = passage.text(piece.start(), piece.end());
            boolean post = FOR.matcher(text).find();
            if (post && given) {
                named.add(new Stretch(passage.text(start, people - 1), start, people - 1));
                start = people;
            }
            given |= post;
            people = post || text.length() > LONGEST_NAME ? piece.end() + 1 : people;
        }
        named.add(new Stretch(passage.text(start, part.end()), start, part.end()));
        return named;
    }

    /** 决定任命：|甲为副县长；|乙为局长: who has which post, listed behind the verb. */
    private boolean appointed(Passage passage, Clause before, Clause next) {
        boolean listed =
                next.start() == before.end() + 1 && "：；".indexOf(passage.text().charAt(before.end())) >= 0;
        return listed && TO_POST.matcher(passage.text(next)).matches() && governors.names(passage, next);
    }

    /** Whether the list goes on behind a comma with more posts, or more people and theirs. */
    private boolean goesOn(Passage passage, Clause before, Clause next) {
        String text = NOTE.matcher(passage.text(next)).replaceFirst("");
        boolean listed = next.start() == before.end() + 1 && passage.text().charAt(before.end()) == '，';
        return listed
                && !verbs.run().matcher(text).find()
                && !DOES.matcher(text).find()
                && !AGAIN.matcher(text).find()
                && (TO_POST.matcher(text).matches() && governors.names(passage, next)
                        || !words.head(uncounted(text), POST).isEmpty());
    }

    /**
     * Adds one item for each post of a list, with the body that stands before the first.
     *
     * @param known the body that the list named before
     * @param list what all that this election chose share
     * @return the body named last
     */
    private String posts(Passage passage, Clause verb, Clause part, String known, Object list, List<Finding> findings) {
        List<ListCut.Piece> pieces = cut.pieces(passage, part.start(), part.end(), "、");
        if (pieces.size() > 1 && pieces.stream().allMatch(piece -> held(passage, piece))) {
            pieces.forEach(piece -> findings.addAll(items.named(
                    passage,
                    verb,
                    new Stretch(passage.text(piece.start(), piece.end()), piece.start(), piece.end()),
                    NAMED,
                    list,
                    RULE)));
            return known;
        }
        if (!pieces.stream().allMatch(piece -> post(passage.text(piece.start(), piece.end())))) {
            findings.addAll(items.read(passage, verb, part, List.of(NAMED), RULE));
            return known;
        }
        String body = known;
        for (ListCut.Piece piece : pieces) {
            String post = uncounted(passage.text(piece.start(), piece.end()));
            Matcher bare = barePost.matcher(post);
            boolean shares = bare.matches()
                    && (body.endsWith("政府") || !RULES_PLACE.matcher(post).matches());
            body = bare.matches() ? body : withoutPost(post);
            Stretch stretch = new Stretch(shares ? body + post : post, piece.start(), piece.end());
            findings.addAll(items.named(passage, verb, stretch, POSTED, list, RULE));
        }
        return body;
    }

    /** 县委书记|甲, 甲等8名|委员 */
    private static boolean held(Passage passage, ListCut.Piece piece) {
        return HELD.matcher(passage.text(piece.start(), piece.end())).matches();
    }

    private boolean post(String text) {
        return !words.head(uncounted(text), POST).isEmpty();
    }

    private String withoutPost(String named) {
        Matcher bare = barePost.matcher(named);
        while (bare.find()) {
            if (bare.end() == named.length()) {
                return named.substring(0, bare.start());
            }
        }
        return named;
    }

    private static String uncounted(String text) {
        return COUNT.matcher(text).replaceFirst("");
    }
}
