package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.extract.agenda.Governors.Governor;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/** With whom was signed where nothing says what: 副市长甲分别与A公司，B集团，C研究院等13家单位进行了集中签约. */
final class PartnerRule implements AgendaRule {

    private static final String SIGNED = "签约";
    private static final Pattern WITH = Pattern.compile("(?:分别|现场|共同|先后|依次)*[与同和](?<list>[^；。：的]{4,400}?)"
            + "(?:等\\d*余?[家个名]?(?:企业|公司|单位|客商)?)?(?:进行|完成|举行)?了?(?:集中|现场|成功|正式|顺利)*签约(?=[，；。]|$)");
    private static final Pattern BETWEEN = Pattern.compile("[，、]|(?<=公司|集团|大学|学院|研究院|银行)[和与及]");
    private static final Pattern FIRM = Pattern.compile("\\p{IsHan}{1,40}{agenda.partner}");

    private static final Verb VERB = new Verb(SIGNED, Action.SIGN, "object", "any");
    private static final Items.Rule RULE = new Items.Rule("AGENDA-12", 0.7);

    private final Governors governors;
    private final Items items;

    PartnerRule(Governors governors, Items items) {
        this.governors = governors;
        this.items = items;
    }

    @Override
    public Harvest read(Passage passage, int at, int stop, Floor floor) {
        Clause clause = passage.clauses().get(at);
        if (floor.stated() || floor.title() || !passage.atCeremony()) {
            return Harvest.NONE;
        }
        Matcher with = WITH.matcher(passage.text())
                .region(clause.start(), passage.text().length());
        if (!with.find()
                || with.start() >= clause.end()
                || !acts(governors.of(passage, clause.start(), with.start()))) {
            return Harvest.NONE;
        }
        List<Finding> findings = new ArrayList<>();
        Object list = new Object();
        int start = with.start("list");
        for (String firm : BETWEEN.split(with.group("list"))) {
            int from = passage.text().indexOf(firm, start);
            start = from + firm.length();
            if (!FIRM.matcher(firm).matches()) {
                return Harvest.NONE;
            }
            Stretch stretch = new Stretch("与" + firm + SIGNED, from, start);
            findings.addAll(items.named(passage, new Clause(with.start(), from), stretch, VERB, list, RULE));
        }
        int last = at;
        while (last + 1 < passage.clauses().size()
                && passage.clauses().get(last).end() < with.end()) {
            last++;
        }
        return new Harvest(findings, last);
    }

    private static boolean acts(Governor governor) {
        return governor == Governor.PERSON || governor == Governor.BODY;
    }
}
