package org.zhengtu.extract.agenda;

import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/** A ceremony in the course of a meeting: 会上还举行了云岭水厂揭牌仪式, 会议期间举行重点合作项目签约仪式. */
final class CourseRule implements AgendaRule {

    private static final Pattern HELD =
            Pattern.compile("(?:(?:会议|大会|活动|仪式|推介会)(?:期间|现场|上|中)?|会上|期间|现场)(?:还|并|同时|现场|随后|集中|一并)*举行了?"
                    + "(?<item>[^，；。]{4,40}?)(?<verb>签约|揭牌|启动|开工|奠基|揭幕)仪式");
    private static final Items.Rule RULE = new Items.Rule("AGENDA-13", 0.75);

    private final Items items;

    CourseRule(Items items) {
        this.items = items;
    }

    @Override
    public Harvest read(Passage passage, int at, int stop, Floor floor) {
        Clause clause = passage.clauses().get(at);
        if (floor.stated() || floor.title() || clause.end() > stop) {
            return Harvest.NONE;
        }
        Matcher held = HELD.matcher(passage.text()).region(clause.start(), clause.end());
        if (!held.matches()) {
            return Harvest.NONE;
        }
        Action action = held.group("verb").startsWith("签") ? Action.SIGN : Action.UNVEIL;
        Verb verb = new Verb(held.group("verb"), action, "object", "any");
        Clause item = new Clause(held.start("item"), held.end("item"));
        return new Harvest(items.single(passage, new Clause(held.start("verb"), held.end()), item, verb, RULE), at);
    }
}
