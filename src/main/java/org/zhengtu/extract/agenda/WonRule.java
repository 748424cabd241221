package org.zhengtu.extract.agenda;

import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/** 甲当选为县人大常委会主任: whom a congress elected, told by the outcome. */
final class WonRule implements AgendaRule {

    static final String ID = "AGENDA-11";

    private static final Items.Rule RULE = new Items.Rule(ID, 0.8);
    private static final Verb WON = new Verb("当选", Action.ELECT, "object", "any");
    private static final String WORD = "当选";
    private static final Pattern OUTCOME = Pattern.compile(
            "(?:[^，；：。]{1,10}宣布)?(?<item>[\\u4e00-\\u9fa5·、]{2,120}?(?:等\\d+[名位人](?:代表|委员)?)?(?:同志)?(?:以\\d{1,4}票的?(?:高票|赞成票|得票)?)?(?:全票|高票|分别)?当选为?(?<post>[^，；：。的]{3,50}))");

    /** 甲|以212票的高票当选, 甲等9名代表|当选 */
    private static final Pattern VOTED = Pattern.compile("[\\u4e00-\\u9fa5·]{2,4}(?:以\\d{1,4}票|等\\d+[名位人])");

    private final Governors governors;
    private final Items items;

    WonRule(Governors governors, Items items) {
        this.governors = governors;
        this.items = items;
    }

    @Override
    public Harvest read(Passage passage, int at, int stop, Floor floor) {
        Clause clause = passage.clauses().get(at);
        if (floor.stated()
                || floor.title()
                || clause.end() > stop
                || !passage.text(clause).contains(WORD)) {
            return Harvest.NONE;
        }
        Matcher outcome = OUTCOME.matcher(passage.text()).region(clause.start(), clause.end());
        if (!outcome.matches() || !passage.atCongress()) {
            return Harvest.NONE;
        }
        Clause item = new Clause(outcome.start("item"), outcome.end("item"));
        boolean people = passage.nameStarts(item.start())
                || governors.names(passage, item)
                || VOTED.matcher(passage.text(item)).lookingAt();
        return people ? new Harvest(items.single(passage, item, item, WON, RULE), at) : Harvest.NONE;
    }
}
