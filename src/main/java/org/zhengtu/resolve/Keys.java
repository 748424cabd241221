package org.zhengtu.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhengtu.model.AgendaItem;
import org.zhengtu.model.Campaign;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Figure;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Milestone;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Person;
import org.zhengtu.model.PolicyDocument;
import org.zhengtu.model.Project;
import org.zhengtu.model.Span;
import org.zhengtu.model.Statement;
import org.zhengtu.model.Target;
import org.zhengtu.model.Tenure;
import org.zhengtu.model.When;

/**
 * The key of every resource of one document: the local name of its IRI, type and a dot first ({@code
 * person.330802_李明}). The same words in the same place give the same key in every document; what could merge by mistake
 * (a meeting without day and number, a report that every year has, a project without a proper name) is scoped to its
 * document. The scheme is told in {@code ontology/README.md}.
 */
public final class Keys {

    /** Ends the keys of those who only write. */
    static final String REPORTER = "__reporter";

    private final String document;
    private final Scope home;
    private final Scope here;
    private final Function<String, Body> bodies;
    private final NumberKeys numbers;
    private final Settlement settlement;
    private final PersonScopes persons;
    private final Map<Integer, String> meetings = new HashMap<>();
    private final Map<String, String> projects = new HashMap<>();

    /**
     * @param document id of the document
     * @param home scope of the document's own place
     * @param bodies what a resolved body name is known by
     * @param decisions merges and renames that hold for the keys
     * @param facts resolved facts, which tell where each person belongs
     */
    Keys(
            String document,
            Scope home,
            Function<String, Body> bodies,
            Indicators indicators,
            Decisions decisions,
            List<? extends Fact> facts) {
        this.document = document;
        this.home = home;
        this.here = Scope.document(document);
        this.bodies = bodies;
        this.numbers = new NumberKeys(home, here, indicators);
        this.persons = new PersonScopes(home, here);
        this.settlement = new Settlement(decisions);
        facts.forEach(this::register);
    }

    private void register(Fact fact) {
        if (fact instanceof Person person) {
            persons.add(person);
        } else if (fact instanceof Tenure tenure && !tenure.organization().isEmpty()) {
            persons.addPost(tenure.person(), bodies.apply(tenure.organization()).scope());
        } else if (fact instanceof Meeting meeting) {
            String key = meetingKey(meeting);
            // Two meetings of one page are two things, whatever they have in common.
            meetings.put(meeting.id(), meetings.containsValue(key) ? key + "__" + document + "_" + meeting.id() : key);
        } else if (fact instanceof Figure figure) {
            numbers.register(figure);
        } else if (fact instanceof Target target) {
            numbers.register(target);
        } else if (fact instanceof Project project) {
            projects.put(project.name(), (project.proper() ? home : here).key() + "_" + Slug.of(project.name()));
        }
    }

    /** What decisions make of the keys. */
    public Settlement settlement() {
        return settlement;
    }

    public String documentId() {
        return document;
    }

    public Scope home() {
        return home;
    }

    public String document() {
        return "doc." + document;
    }

    public String article(int start) {
        return "article." + document + "_" + start;
    }

    /** One piece of evidence; offsets are those of the graph (code points), not of the record. */
    public String evidence(int start, int end, String rule) {
        return "evidence." + document + "_" + start + "_" + end + "_" + Slug.of(rule);
    }

    /** An official and a reporter of one name in one place are two. */
    public String person(String name) {
        return "person." + personKey(name);
    }

    public String personLabel(String name) {
        return settlement.label("person." + nativePerson(name), name);
    }

    private String personKey(String name) {
        return settlement.rest("person." + nativePerson(name));
    }

    private String nativePerson(String name) {
        return persons.key(name) + "_" + Slug.of(name) + (persons.isReporter(name) ? REPORTER : "");
    }

    /** The area code that a person belongs to; empty where none is known. */
    public String personArea(String name) {
        String scope = persons.key(name);
        return settlement.area("person." + nativePerson(name), scope.startsWith("doc-") ? "" : scope);
    }

    public String organization(String name) {
        return "org." + organizationKey(name);
    }

    public String organizationLabel(String name) {
        return name.isEmpty() ? name : settlement.label("org." + nativeOrganization(name), commonName(name));
    }

    /** The one of a body's names by which it is known on every page: 云岭区监委 for 云岭区监察委. */
    public String commonName(String body) {
        return body.isEmpty() ? body : bodies.apply(body).name();
    }

    /** The area code that a body belongs to; empty where none is known. */
    public String organizationArea(String name) {
        return settlement.area("org." + nativeOrganization(name), scope(name).area());
    }

    private String organizationKey(String name) {
        return settlement.rest("org." + nativeOrganization(name));
    }

    private String nativeOrganization(String name) {
        Body body = bodies.apply(name);
        return body.scope().key() + "_" + Slug.of(body.brief());
    }

    public Scope scope(String body) {
        return body.isEmpty() ? home : bodies.apply(body).scope();
    }

    public String post(Tenure tenure) {
        return "post." + postKey(tenure);
    }

    private String postKey(Tenure tenure) {
        String body = tenure.organization().isEmpty() ? here.key() : organizationKey(tenure.organization());
        return body + "_" + Slug.of(Titles.plain(tenure.title()));
    }

    public String tenure(Tenure tenure) {
        return "tenure." + personKey(tenure.person()) + "__" + postKey(tenure) + (tenure.acting() ? "__acting" : "");
    }

    /** The title of the post of a tenure, without 代. */
    public String title(Tenure tenure) {
        return Titles.plain(tenure.title());
    }

    /** The newspaper or site that a publication's name stands for. */
    public String paper(String publication) {
        return "paper." + Slug.of(publication);
    }

    public String review(Doubt doubt) {
        String candidate = doubt.candidate().isEmpty() ? "" : "_" + Slug.of(doubt.candidate());
        return "review." + doubt.kind() + "_" + Slug.of(doubt.concerns()) + candidate;
    }

    public String meeting(int id) {
        return "meeting." + meetingRest(id);
    }

    private String meetingRest(int id) {
        return settlement.rest("meeting." + meetings.get(id));
    }

    public String meetingArea(Meeting meeting) {
        return settlement.area(
                "meeting." + meetings.get(meeting.id()),
                scope(MeetingLevels.body(meeting)).area());
    }

    private String meetingKey(Meeting meeting) {
        if (numbered(meeting)) {
            return String.join(
                    "_", organizationKey(meeting.body()), term(meeting), meeting.type(), "" + meeting.ordinal());
        }
        if (dayKnown(meeting.when())) {
            return scope(MeetingLevels.body(meeting)).key() + "_"
                    + meeting.when().from() + "_" + Slug.of(meeting.name());
        }
        return here.key() + "_" + Slug.of(meeting.name()) + "_" + meeting.id();
    }

    private static boolean numbered(Meeting meeting) {
        return !meeting.body().isEmpty() && meeting.ordinal() > 0 && (meeting.term() > 0 || dayKnown(meeting.when()));
    }

    /** A body that counts its meetings without a term counts them by the year. */
    private static String term(Meeting meeting) {
        return "" + (meeting.term() > 0 ? meeting.term() : meeting.when().from().getYear());
    }

    /** The label of a meeting: a function of its key, so that two pages that word its name differently agree. */
    public String meetingLabel(Meeting meeting) {
        return settlement.label("meeting." + meetings.get(meeting.id()), nativeLabel(meeting));
    }

    private String nativeLabel(Meeting meeting) {
        if (!numbered(meeting)) {
            return Slug.letters(meeting.name());
        }
        String term = meeting.term() > 0 ? "第" + meeting.term() + "届" : term(meeting) + "年";
        return organizationLabel(meeting.body()) + term + "第" + meeting.ordinal() + "次"
                + MeetingTypes.label(meeting.type());
    }

    private static boolean dayKnown(When when) {
        return when.precision() == When.Precision.DAY;
    }

    public String participation(Participation part) {
        String who = part.body() ? organizationKey(part.participant()) : personKey(part.participant());
        return "participation." + meetingRest(part.meeting()) + "__" + who + "__" + word(part.role());
    }

    public String item(AgendaItem item) {
        return "item." + meetingRest(item.meeting()) + "__" + word(item.action()) + "__" + Slug.of(item.item());
    }

    public String statement(Statement statement) {
        Span first = statement.evidence().get(0).spans().get(0);
        return "statement." + document + "_" + first.start() + "_" + word(statement.act());
    }

    public String policy(PolicyDocument policy) {
        return policy(policy.title());
    }

    /** A title that recurs every year (政府工作报告) is one thing per document unless a year or number tells it apart. */
    public String policy(String title) {
        return "policy." + settlement.rest("policy." + nativePolicy(title));
    }

    public String policyLabel(String title) {
        return settlement.label("policy." + nativePolicy(title), Slug.letters(title));
    }

    private String nativePolicy(String title) {
        return (Titles.recurs(title) ? here : home).key() + "_" + Slug.of(title);
    }

    public String project(String name) {
        return "project." + projectRest(name);
    }

    private String projectRest(String name) {
        return settlement.rest("project." + projects.get(name));
    }

    public String projectLabel(String name) {
        return settlement.label("project." + projects.get(name), Slug.letters(name));
    }

    public String projectArea(String name) {
        return settlement.area("project." + projects.get(name), home.area());
    }

    public String milestone(Milestone milestone) {
        return "milestone." + projectRest(milestone.project()) + "_" + word(milestone.status())
                + time(milestone.when());
    }

    public String campaign(Campaign campaign) {
        return "campaign." + settlement.rest(nativeCampaign(campaign));
    }

    public String campaignLabel(Campaign campaign) {
        return settlement.label(nativeCampaign(campaign), Slug.letters(campaign.name()));
    }

    public String campaignArea(Campaign campaign) {
        return settlement.area(nativeCampaign(campaign), home.area());
    }

    private String nativeCampaign(Campaign campaign) {
        return "campaign." + home.key() + "_" + Slug.of(campaign.name());
    }

    public String target(Target target) {
        return numbers.target(target);
    }

    public String figure(Figure figure) {
        return numbers.figure(figure);
    }

    /** The series of numbers that compare with one of these words in this unit; a series needs a place. */
    public Optional<String> series(String indicator, String unit) {
        return numbers.series(indicator, unit);
    }

    static String time(When when) {
        return when.known() ? "_" + when.from() + "_" + when.to() : "";
    }

    /** A record's word as codes and keys write it: {@code UNDER_CONSTRUCTION} is {@code under-construction}. */
    public static String word(Enum<?> word) {
        return word.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
