package org.zhengtu.graph;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.zhengtu.model.AgendaItem;
import org.zhengtu.model.Campaign;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Participation;
import org.zhengtu.model.PolicyDocument;
import org.zhengtu.model.Role;
import org.zhengtu.model.Statement;
import org.zhengtu.resolve.Keys;
import org.zhengtu.resolve.Slug;

/** Writes meetings and what happened at them. */
final class MeetingWriter {

    private static final Map<String, String> DAY_PARTS =
            new TreeMap<>(Map.of("上午", "morning", "下午", "afternoon", "晚上", "evening"));
    private static final Map<String, String> STAGES =
            Map.of("送审稿", "for-review", "征求意见稿", "for-comment", "草案", "draft", "试行", "trial");

    private static final int LABEL = 40;

    private final GraphContext context;
    private final PeopleWriter people;
    private final Triples triples;
    private final Keys keys;
    private final AboutWriter about;

    MeetingWriter(GraphContext context, PeopleWriter people) {
        this.context = context;
        this.people = people;
        this.triples = context.triples();
        this.keys = context.keys();
        this.about = new AboutWriter(context);
    }

    void write(Meeting meeting) {
        Node node = triples.resource(keys.meeting(meeting.id()));
        triples.type(node, Vocab.Meeting);
        triples.named(node, keys.meetingLabel(meeting), meeting.name());
        triples.add(node, Vocab.meetingType, Vocab.code("meeting", meeting.type()));
        if (!meeting.body().isEmpty()) {
            triples.add(node, Vocab.body, people.body(meeting.body()));
        }
        number(node, Vocab.term, meeting.term());
        number(node, Vocab.ordinal, meeting.ordinal());
        if (meeting.reported()) {
            triples.bool(node, Vocab.reported, true);
        }
        if (meeting.listTruncated()) {
            triples.bool(node, Vocab.attendanceTruncated, true);
        }
        time(node, meeting);
        context.places().jurisdiction(node, keys.meetingArea(meeting));
        context.evidence().attach(node, meeting.evidence());
    }

    private void number(Node node, Node property, int number) {
        if (number > 0) {
            triples.integer(node, property, number);
        }
    }

    private void time(Node node, Meeting meeting) {
        context.when().write(node, meeting.when());
        DAY_PARTS.forEach((word, code) -> {
            if (meeting.part().startsWith(word)) {
                triples.add(node, Vocab.dayPart, Vocab.code("daypart", code));
            }
        });
        if (!DAY_PARTS.containsKey(meeting.part())) {
            triples.text(node, Vocab.timeText, meeting.part());
        }
    }

    void write(Participation part) {
        Node node = triples.resource(keys.participation(part));
        Node meeting = triples.resource(keys.meeting(part.meeting()));
        Node who = part.body() ? people.body(part.participant()) : triples.resource(keys.person(part.participant()));
        Node role = Vocab.code("role", Keys.word(part.role()));
        triples.type(node, Vocab.Participation);
        String name = part.body() ? keys.organizationLabel(part.participant()) : keys.personLabel(part.participant());
        triples.label(node, name + " " + context.codes().label(role));
        triples.add(node, Vocab.meeting, meeting);
        triples.add(node, Vocab.participant, who);
        triples.add(node, Vocab.role, role);
        triples.text(node, Vocab.titleText, part.titleText());
        triples.add(meeting, Vocab.attendedBy, who);
        if (part.role() == Role.CHAIR) {
            triples.add(meeting, Vocab.chairedBy, who);
        }
        context.evidence().attach(node, part.evidence());
    }

    void write(AgendaItem item) {
        Node node = triples.resource(keys.item(item));
        triples.type(node, Vocab.AgendaItem);
        triples.named(node, Slug.letters(item.item()), item.item());
        triples.add(node, Vocab.meeting, triples.resource(keys.meeting(item.meeting())));
        triples.add(node, Vocab.action, Vocab.code("action", Keys.word(item.action())));
        about.write(node, item);
        STAGES.forEach((words, code) -> {
            if (item.item().contains("（" + words + "）")) {
                triples.add(node, Vocab.draftStage, Vocab.code("draft", code));
            }
        });
        context.evidence().attach(node, item.evidence());
    }

    void write(Statement statement) {
        Node node = triples.resource(keys.statement(statement));
        triples.type(node, Vocab.Statement);
        triples.label(node, headed(statement.text()));
        triples.text(node, Vocab.text, statement.text());
        triples.add(node, Vocab.meeting, triples.resource(keys.meeting(statement.meeting())));
        triples.add(node, Vocab.speechAct, Vocab.code("speech", Keys.word(statement.act())));
        if (!statement.speaker().isEmpty()) {
            triples.add(node, Vocab.speaker, triples.resource(keys.person(statement.speaker())));
        }
        about.write(node, statement);
        context.evidence().attach(node, statement.evidence());
    }

    /** The beginning of a long text, by which lists show it. */
    private static String headed(String text) {
        return text.codePointCount(0, text.length()) <= LABEL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LABEL)) + "…";
    }

    void write(PolicyDocument policy) {
        Node node = triples.resource(keys.policy(policy));
        triples.type(node, Vocab.PolicyDocument);
        triples.named(node, keys.policyLabel(policy.title()), policy.title());
        context.evidence().attach(node, policy.evidence());
    }

    void write(Campaign campaign) {
        Node node = triples.resource(keys.campaign(campaign));
        triples.type(node, Vocab.Campaign);
        triples.named(node, keys.campaignLabel(campaign), campaign.name());
        context.places().jurisdiction(node, keys.campaignArea(campaign));
        context.evidence().attach(node, campaign.evidence());
    }
}
