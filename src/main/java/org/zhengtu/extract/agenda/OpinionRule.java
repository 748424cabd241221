package org.zhengtu.extract.agenda;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.extract.agenda.Governors.Governor;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/** On what opinions were heard: 就A和B听取各民主党派的意见建议. Opinions on nothing that is told make no item. */
final class OpinionRule implements AgendaRule {

    private static final Pattern ASKED = Pattern.compile("(?:(?<!成|造)就(?!是|业)|围绕|针对)(?<item>[^，；。]{4,120}?)"
            + "(?:，)?(?:广泛|认真|分别|当面|面对面|充分|专题){0,2}(?:听取|征求(?!意见稿)|征询)了?[^，；。]{0,60}(?:意见|建议)$");
    private static final Verb HEARD = new Verb("听取", Action.HEAR, "fronted", "any");
    private static final Items.Rule RULE = new Items.Rule("AGENDA-03", 0.85);

    private final Governors governors;
    private final Items items;

    OpinionRule(Governors governors, Items items) {
        this.governors = governors;
        this.items = items;
    }

    @Override
    public Harvest read(Passage passage, int at, int stop, Floor floor) {
        Clause clause = passage.clauses().get(at);
        Matcher asked = ASKED.matcher(passage.text()).region(clause.start(), clause.end());
        if (floor.stated() || clause.end() > stop || !asked.find()) {
            return Harvest.NONE;
        }
        Governor governor = governors.of(passage, clause.start(), asked.start());
        boolean acts = governor == Governor.SAME
                ? floor.governed() || floor.carried()
                : governor == Governor.MEETING || governor == Governor.PERSON;
        if (!acts || passage.brackets().inside(asked.start())) {
            return Harvest.NONE;
        }
        Clause item = new Clause(asked.start("item"), asked.end("item"));
        Clause verb = new Clause(asked.end("item"), asked.end());
        return new Harvest(items.read(passage, verb, item, List.of(HEARD), RULE), at);
    }
}
