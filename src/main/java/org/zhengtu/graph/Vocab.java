package org.zhengtu.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Every term of {@code ontology/zhengtu.ttl}, classes first, in the file's order; a test compares the two both ways. */
public final class Vocab {

    public static final String TERMS = "https://w3id.org/zhengtu/ontology#";
    public static final String CODES = "https://w3id.org/zhengtu/code/";

    public static final Node Document = term("Document");
    public static final Node Article = term("Article");
    public static final Node Evidence = term("Evidence");
    public static final Node ReviewItem = term("ReviewItem");
    public static final Node Decision = term("Decision");
    public static final Node Official = term("Official");
    public static final Node Tenure = term("Tenure");
    public static final Node Meeting = term("Meeting");
    public static final Node Participation = term("Participation");
    public static final Node AgendaItem = term("AgendaItem");
    public static final Node PolicyDocument = term("PolicyDocument");
    public static final Node Statement = term("Statement");
    public static final Node Project = term("Project");
    public static final Node Milestone = term("Milestone");
    public static final Node Target = term("Target");
    public static final Node Figure = term("Figure");
    public static final Node Campaign = term("Campaign");

    public static final Node sourceFile = term("sourceFile");
    public static final Node sha256 = term("sha256");
    public static final Node buildKey = term("buildKey");
    public static final Node page = term("page");
    public static final Node reporters = term("reporters");
    public static final Node printedName = term("printedName");
    public static final Node evidence = term("evidence");
    public static final Node inDocument = term("inDocument");
    public static final Node inArticle = term("inArticle");
    public static final Node start = term("start");
    public static final Node end = term("end");
    public static final Node quote = term("quote");
    public static final Node rule = term("rule");
    public static final Node confidence = term("confidence");
    public static final Node date = term("date");
    public static final Node period = term("period");
    public static final Node dateFrom = term("dateFrom");
    public static final Node dateTo = term("dateTo");
    public static final Node dateText = term("dateText");
    public static final Node periodText = term("periodText");
    public static final Node dateBasis = term("dateBasis");
    public static final Node dayPart = term("dayPart");
    public static final Node timeText = term("timeText");
    public static final Node jurisdiction = term("jurisdiction");
    public static final Node adminCode = term("adminCode");
    public static final Node place = term("place");
    public static final Node placeText = term("placeText");
    public static final Node postTitle = term("postTitle");
    public static final Node soleHolder = term("soleHolder");
    public static final Node holder = term("holder");
    public static final Node post = term("post");
    public static final Node acting = term("acting");
    public static final Node titleText = term("titleText");
    public static final Node observedOn = term("observedOn");
    public static final Node firstObserved = term("firstObserved");
    public static final Node lastObserved = term("lastObserved");
    public static final Node follows = term("follows");
    public static final Node gapDays = term("gapDays");
    public static final Node overlaps = term("overlaps");
    public static final Node appointmentKind = term("appointmentKind");
    public static final Node nominatedOn = term("nominatedOn");
    public static final Node appointedOn = term("appointedOn");
    public static final Node leavingKind = term("leavingKind");
    public static final Node leftOn = term("leftOn");
    public static final Node reported = term("reported");
    public static final Node body = term("body");
    public static final Node meetingType = term("meetingType");
    public static final Node term = term("term");
    public static final Node ordinal = term("ordinal");
    public static final Node attendedBy = term("attendedBy");
    public static final Node chairedBy = term("chairedBy");
    public static final Node attendanceTruncated = term("attendanceTruncated");
    public static final Node meeting = term("meeting");
    public static final Node participant = term("participant");
    public static final Node role = term("role");
    public static final Node action = term("action");
    public static final Node about = term("about");
    public static final Node draftStage = term("draftStage");
    public static final Node speaker = term("speaker");
    public static final Node speechAct = term("speechAct");
    public static final Node text = term("text");
    public static final Node investment = term("investment");
    public static final Node investmentText = term("investmentText");
    public static final Node capacity = term("capacity");
    public static final Node area = term("area");
    public static final Node areaText = term("areaText");
    public static final Node party = term("party");
    public static final Node project = term("project");
    public static final Node projectStatus = term("projectStatus");
    public static final Node indicator = term("indicator");
    public static final Node indicatorText = term("indicatorText");
    public static final Node measure = term("measure");
    public static final Node series = term("series");
    public static final Node comparator = term("comparator");
    public static final Node value = term("value");
    public static final Node valueTo = term("valueTo");
    public static final Node unit = term("unit");
    public static final Node valueText = term("valueText");
    public static final Node unitText = term("unitText");
    public static final Node provisional = term("provisional");
    public static final Node reviewKind = term("reviewKind");
    public static final Node concerns = term("concerns");
    public static final Node candidate = term("candidate");
    public static final Node reviewStatus = term("reviewStatus");
    public static final Node decisionKind = term("decisionKind");
    public static final Node decidedOn = term("decidedOn");
    public static final Node keeps = term("keeps");
    public static final Node decidedValue = term("decidedValue");
    public static final Node decidedBy = term("decidedBy");
    public static final Node reason = term("reason");
    public static final Node corrected = term("corrected");
    public static final Node nameKey = term("nameKey");

    private Vocab() {}

    private static Node term(String name) {
        return NodeFactory.createURI(TERMS + name);
    }

    /** A code of a code list: {@code code("role", "chair")} is {@code zc:role.chair}. */
    public static Node code(String list, String code) {
        return NodeFactory.createURI(CODES + list + "." + code);
    }
}
