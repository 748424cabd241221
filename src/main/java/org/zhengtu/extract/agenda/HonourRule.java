package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.extract.agenda.Governors.Governor;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/**
 * Honours given away: 为获得A奖、B奖的20名代表颁奖, 向优秀C、优秀D颁发证书. Where the clause tells which honours were won, these are
 * the items; else those to whom they were given.
 */
final class HonourRule implements AgendaRule {

    private static final Items.Rule RULE = new Items.Rule("AGENDA-15", 0.8);
    private static final Verb GIVEN = new Verb("颁奖", Action.COMMEND, "fronted", "honour");
    private static final int SHORTEST = 3;
    private static final int MOST = 30;

    private static final Pattern GIVES = Pattern.compile(
            "(?<to>[为给向对])(?!了)(?<list>[^；。]{3,200}?)(?:(?:进行|予以|给予|作|{agenda.fronted-manner}|上台|隆重)了?){0,3}"
                    + "(?:颁奖|授奖|授牌|表彰|颁发了?[^，；。]{0,16}?(?:奖|证书|牌匾|奖牌|荣誉|锦旗)[^，；。]{0,8}|佩戴了?[^，；。]{0,6}(?:奖章|绶带|红花))了?(?:和?表彰|[和并]?授牌|仪式)?$");
    /** 获得|A奖、B奖|的20名代表 */
    private static final Pattern WON = Pattern.compile(
            "(?:此次|本次)?(?:荣获|获得|获评|获|被?授予|被?评为|被?命名为)(?:了)?(?!表彰|奖励|嘉奖|奖的|奖项)(?<names>[^；。]{3,}?)等?(?:荣誉称号|称号|荣誉)?的[^，；。、的]{0,24}");
    /** 获得表彰的|先进个人 */
    private static final Pattern WHO = Pattern.compile("(?:此次|本次|当天)?(?:受到?|获得?|荣获)(?:表彰|奖励|嘉奖|奖|表扬)的?");
    /** The tail of a list: 等8个单位, 等优秀人才. */
    private static final Pattern OPEN = Pattern.compile("等[^、，]{0,16}$");

    private static final Pattern CUT = Pattern.compile("、|以及|(?<!共)和(?!谐|美|睦)|及|(?<=”)(?=“)");
    private static final Pattern COUNTED = Pattern.compile("^\\d+余?[名个家位户支对]");
    private static final Pattern LAUREL = Pattern.compile(
            "^(?:“.+”|(?:\\d{4}年度?|全[省市县区]|“?)(?:优秀|先进|最美|十佳|十大|首届|模范|文明|杰出|突出|三八).*|.*(?:优秀|先进|最美|十佳|模范).*)");

    private final AgendaWords words;
    private final Governors governors;
    private final Items items;

    HonourRule(AgendaWords words, Governors governors, Items items) {
        this.words = words;
        this.governors = governors;
        this.items = items;
    }

    @Override
    public Harvest read(Passage passage, int at, int stop, Floor floor) {
        Clause clause = passage.clauses().get(at);
        String text = passage.text(clause);
        boolean told = text.contains("颁") || text.contains("授") || text.contains("表彰") || text.contains("佩戴");
        if (!told || floor.stated() || clause.end() > stop) {
            return Harvest.NONE;
        }
        Matcher gives = GIVES.matcher(passage.text()).region(clause.start(), clause.end());
        while (gives.find()) {
            if (!passage.brackets().inside(gives.start()) && governs(passage, clause, gives.start(), floor)) {
                Clause list = new Clause(gives.start("list"), gives.end("list"));
                return new Harvest(honours(passage, new Clause(gives.end("list"), gives.end()), list), at);
            }
        }
        return Harvest.NONE;
    }

    /** 县领导甲、乙等|为十佳医生颁奖 */
    private boolean governs(Passage passage, Clause clause, int at, Floor floor) {
        int end = at > clause.start() && passage.text().charAt(at - 1) == '等' ? at - 1 : at;
        Governor governor = governors.of(passage, clause.start(), end);
        return governor == Governor.SAME ? floor.governed() || floor.carried() : governor != Governor.NONE;
    }

    private List<Finding> honours(Passage passage, Clause verb, Clause listed) {
        Clause list = listed;
        Matcher won = WON.matcher(passage.text()).region(list.start(), list.end());
        Matcher who = WHO.matcher(passage.text()).region(list.start(), list.end());
        if (won.matches()) {
            list = new Clause(won.start("names"), won.end("names"));
        } else if (who.lookingAt()) {
            list = new Clause(who.end(), list.end());
        }
        Matcher open = OPEN.matcher(passage.text()).region(list.start(), list.end());
        int end = open.find() ? open.start() : list.end();
        List<Finding> findings = new ArrayList<>();
        Object one = new Object();
        for (Stretch piece : pieces(passage, list.start(), end)) {
            if (!passage.nameStarts(piece.start())) {
                findings.addAll(items.named(passage, verb, piece, GIVEN, one, RULE));
            }
        }
        return findings;
    }

    /** The honours of a list; none unless each piece of it is one, and it tells more than a number (10名先进个人). */
    private List<Stretch> pieces(Passage passage, int start, int end) {
        List<Stretch> pieces = new ArrayList<>();
        Matcher cut = CUT.matcher(passage.text()).region(start, end);
        int from = start;
        while (from < end && pieces.size() < MOST) {
            int to = cut.find() ? cut.start() : end;
            int next = to == end ? end : cut.end();
            String piece = passage.text(from, to);
            if (honour(piece)) {
                pieces.add(new Stretch(piece, from, to));
                from = next;
            } else if (to == end) {
                return List.of();
            }
        }
        boolean number =
                pieces.size() == 1 && COUNTED.matcher(pieces.get(0).words()).find();
        return number ? List.of() : pieces;
    }

    private boolean honour(String piece) {
        String bare = COUNTED.matcher(piece).replaceFirst("");
        return bare.length() >= SHORTEST
                && (LAUREL.matcher(bare).matches()
                        || !words.head(bare, "honour").isEmpty());
    }
}
