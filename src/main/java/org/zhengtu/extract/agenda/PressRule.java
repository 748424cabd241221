package org.zhengtu.extract.agenda;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.extract.agenda.Governors.Governor;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/** What a press conference was called for: 市政府召开新闻发布会，介绍上半年经济运行情况. What its speakers add is theirs. */
final class PressRule implements AgendaRule {

    private static final Pattern TELLS =
            Pattern.compile("{agenda.tells}了?(?!会)(?<item>[^，；。]{4,80}?(?:{agenda.told-of}|》))(?:等)?$");
    /** 局长甲向媒体|介绍…情况 */
    private static final Pattern TO_PRESS = Pattern.compile("向(?:各?媒体|记者|社会|新闻界)[^，；。向]{0,8}$");

    private static final Verb RELEASE = new Verb("", Action.RELEASE, "object", "any");
    private static final Items.Rule RULE = new Items.Rule("AGENDA-09", 0.8);

    private final Governors governors;
    private final Items items;

    PressRule(Governors governors, Items items) {
        this.governors = governors;
        this.items = items;
    }

    @Override
    public Harvest read(Passage passage, int at, int stop, Floor floor) {
        Clause clause = passage.clauses().get(at);
        if (!passage.atPress() || floor.stated() || clause.end() > stop) {
            return Harvest.NONE;
        }
        Matcher tells = TELLS.matcher(passage.text()).region(clause.start(), clause.end());
        if (!tells.find() || passage.brackets().inside(tells.start())) {
            return Harvest.NONE;
        }
        Governor governor = governors.of(passage, clause.start(), tells.start());
        boolean press = governor == Governor.PERSON
                && tells.group().startsWith("介绍")
                && TO_PRESS.matcher(passage.text(clause.start(), tells.start())).find();
        if (governor != Governor.MEETING && !press && !(governor == Governor.SAME && floor.governed())) {
            return Harvest.NONE;
        }
        Clause verbAt = new Clause(tells.start(), tells.start("item"));
        Clause item = new Clause(tells.start("item"), tells.end("item"));
        return new Harvest(items.read(passage, verbAt, item, List.of(RELEASE), RULE), at);
    }
}
