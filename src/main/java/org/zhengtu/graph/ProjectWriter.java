package org.zhengtu.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.zhengtu.model.Milestone;
import org.zhengtu.model.Project;
import org.zhengtu.resolve.Keys;
import org.zhengtu.resolve.Unit;

/** Writes projects and their milestones. */
final class ProjectWriter {

    private static final Pattern AMOUNT =
            Pattern.compile("(?<number>\\d{1,15}(?:\\.\\d{1,6})?)(?<unit>[^\\d，、；。]{0,8})");
    private static final Map<String, String> SQUARE_METRES =
            Map.of("平方米", "1", "平米", "1", "亩", "666.666667", "公顷", "10000", "平方公里", "1000000", "平方千米", "1000000");

    private final GraphContext context;
    private final PeopleWriter people;
    private final Triples triples;
    private final Keys keys;

    ProjectWriter(GraphContext context, PeopleWriter people) {
        this.context = context;
        this.people = people;
        this.triples = context.triples();
        this.keys = context.keys();
    }

    void write(Project project) {
        Node node = triples.resource(keys.project(project.name()));
        triples.type(node, Vocab.Project);
        triples.named(node, keys.projectLabel(project.name()), project.name());
        triples.text(node, Vocab.investmentText, project.investment());
        amount(project.investment(), Map.of("元", "1", "", "1"))
                .ifPresent(n -> triples.decimal(node, Vocab.investment, n));
        for (String area : project.areas()) {
            triples.text(node, Vocab.areaText, area);
            amount(area, SQUARE_METRES).ifPresent(number -> triples.decimal(node, Vocab.area, number));
        }
        project.capacities().forEach(capacity -> triples.text(node, Vocab.capacity, capacity));
        triples.text(node, Vocab.placeText, project.place());
        for (String party : project.parties()) {
            triples.add(node, Vocab.party, people.body(party));
        }
        context.places().jurisdiction(node, keys.projectArea(project.name()));
        context.evidence().attach(node, project.evidence());
    }

    /** The first amount of a text in the base unit; empty if its unit has no factor (美元 needs a rate of the day). */
    private static Optional<BigDecimal> amount(String text, Map<String, String> factors) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.find()) {
            return Optional.empty();
        }
        Unit unit = Unit.of(amount.group("unit"));
        return Optional.ofNullable(factors.get(unit.base())).map(factor -> new BigDecimal(amount.group("number"))
                .multiply(unit.factor())
                .multiply(new BigDecimal(factor))
                .setScale(2, RoundingMode.HALF_UP));
    }

    void write(Milestone milestone) {
        Node node = triples.resource(keys.milestone(milestone));
        Node status = Vocab.code("status", Keys.word(milestone.status()));
        triples.type(node, Vocab.Milestone);
        triples.label(
                node,
                keys.projectLabel(milestone.project()) + "：" + context.codes().label(status));
        triples.add(node, Vocab.project, triples.resource(keys.project(milestone.project())));
        triples.add(node, Vocab.projectStatus, status);
        context.when().write(node, milestone.when());
        context.evidence().attach(node, milestone.evidence());
    }
}
