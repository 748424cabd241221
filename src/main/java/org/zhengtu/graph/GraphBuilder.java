package org.zhengtu.graph;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.zhengtu.model.AgendaItem;
import org.zhengtu.model.Campaign;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Figure;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Milestone;
import org.zhengtu.model.Organization;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Person;
import org.zhengtu.model.PolicyDocument;
import org.zhengtu.model.Project;
import org.zhengtu.model.Statement;
import org.zhengtu.model.Target;
import org.zhengtu.model.Tenure;
import org.zhengtu.resolve.Doubt;
import org.zhengtu.resolve.Indicators;
import org.zhengtu.resolve.Resolution;
import org.zhengtu.resolve.Settlement;
import org.zhengtu.text.Gazetteer;

/** Writes the facts of a document as a graph. Holds no state of any document, so threads may share one. */
public final class GraphBuilder {

    /** What keys are appended to unless another base is asked for. */
    public static final String BASE = "https://w3id.org/zhengtu/id/";

    private final String base;
    private final Gazetteer gazetteer;
    private final Codes codes;
    private final Indicators indicators;
    private final Classification classification = new Classification();

    public GraphBuilder(String base, Gazetteer gazetteer, Codes codes, Indicators indicators) {
        this.base = base;
        this.gazetteer = gazetteer;
        this.codes = codes;
        this.indicators = indicators;
    }

    /**
     * @param sourceFile path of the file below the folder given
     * @param sha256 of the file's bytes
     */
    public DocumentGraph build(Resolution document, String sourceFile, String sha256) {
        Triples triples = new Triples(base);
        GraphContext context = new GraphContext(
                document,
                triples,
                new EvidenceWriter(document.page(), document.keys(), triples),
                new WhenWriter(triples),
                new PlaceWriter(gazetteer, triples),
                codes,
                classification,
                indicators);
        new DocumentWriter(context).write(sourceFile, sha256);
        write(document.facts(), context);
        document.doubts().forEach(doubt -> write(doubt, context));
        Settlement settlement = document.keys().settlement();
        Set<String> decided = settlement.decided();
        decided.addAll(new Corrections(base, triples.graph())
                .drop(settlement.decisions().wrong()));
        SaidOnce.of(triples.graph(), decided);
        return new DocumentGraph(document.page().id(), triples.graph(), decided);
    }

    private static void write(List<Fact> facts, GraphContext context) {
        PeopleWriter people = new PeopleWriter(context);
        MeetingWriter meetings = new MeetingWriter(context, people);
        ProjectWriter projects = new ProjectWriter(context, people);
        NumberWriter numbers = new NumberWriter(context);
        for (Fact fact : facts) {
            if (fact instanceof Person person) {
                people.write(person);
            } else if (fact instanceof Organization organization) {
                people.write(organization);
            } else if (fact instanceof Tenure tenure) {
                people.write(tenure);
            } else if (fact instanceof Meeting meeting) {
                meetings.write(meeting);
            } else if (fact instanceof Participation participation) {
                meetings.write(participation);
            } else if (fact instanceof AgendaItem item) {
                meetings.write(item);
            } else if (fact instanceof Statement statement) {
                meetings.write(statement);
            } else if (fact instanceof PolicyDocument policy) {
                meetings.write(policy);
            } else if (fact instanceof Campaign campaign) {
                meetings.write(campaign);
            } else if (fact instanceof Project project) {
                projects.write(project);
            } else if (fact instanceof Milestone milestone) {
                projects.write(milestone);
            } else if (fact instanceof Target target) {
                numbers.write(target);
            } else if (fact instanceof Figure figure) {
                numbers.write(figure);
            }
        }
    }

    private static void write(Doubt doubt, GraphContext context) {
        Triples triples = context.triples();
        String key = context.keys().review(doubt);
        Node node = triples.resource(key);
        triples.type(node, Vocab.ReviewItem);
        triples.label(node, doubt.text());
        triples.add(node, Vocab.reviewKind, Vocab.code("review", doubt.kind()));
        triples.add(node, Vocab.concerns, triples.resource(doubt.concerns()));
        if (!doubt.candidate().isEmpty()) {
            triples.add(node, Vocab.candidate, triples.resource(doubt.candidate()));
        }
        triples.add(
                node,
                Vocab.reviewStatus,
                Vocab.code("state", context.keys().settlement().decisions().state(key)));
        context.evidence().attach(node, doubt.evidence());
    }
}
