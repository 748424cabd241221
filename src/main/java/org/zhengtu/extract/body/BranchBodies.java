package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;

/**
 * Bodies that another one sets up and that carry its name before their own: committees of a congress or conference
 * (县政协提案委员会), inspection groups of a Party committee (省委第三巡视组), local branches of bodies of the centre (审计署太原特派办).
 */
final class BranchBodies {

    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final String NUMBER = "(?:第?[一二三四五六七八九十\\d]{1,3})?";

    /** Groups that a committee or government sends out; without a number they must be told of as acting. */
    private static final Pattern GROUP = Pattern.compile("(?:党委|政府)?(?<theme>" + HAN + "{0,14}?)(?<number>" + NUMBER
            + ")(?:巡回)?{body.group-task}(?:指导)?(?:组|团)(?!织)");

    private static final Pattern ACTS = Pattern.compile("(?:副?组长|副?团长|成员|组员|一行|到会|莅临|负责人|来到|对" + HAN + "{2}|进驻|关于|来"
            + HAN + "{2}|到" + HAN + "{2}|赴" + HAN + "{2})");
    private static final Pattern NO_THEME = Pattern.compile(".*{body.no-theme}.*");
    private static final Pattern VERBAL = Pattern.compile("[的在对向由为]|联合|合作|共建|专家|教授|院士|成立|建设|设立|签|和|及");
    private static final Pattern LOCAL = Pattern.compile("(?<place>" + HAN + "{2,12}?){body.local-branch}");

    /** 区委|非公企业和社会组织工委 */
    private static final Pattern WORKING =
            Pattern.compile("{body.work-field}(?:[和与及、暨]?{body.work-field}){0,3}+(?:党?工委|(?:党的)?工作委员会)");

    private static final Pattern ACADEMY = Pattern.compile("中国\\p{IsHan}{0,4}科学院|中科院|社科院|中国社科院");
    private static final Pattern INSTITUTE =
            Pattern.compile("(?![\\u4e00-\\u9fff]{0,3}[在的对向由为与和])[\\u4e00-\\u9fff]{2,10}?{body.institute}(?![在有谓以属长])");

    private static final Pattern SENT = Pattern.compile(".*(?:纪委|监委).{0,4}驻.+");
    private static final Pattern RESIDENT = Pattern.compile("(?:纪检监察|纪检)组");

    /** What a discipline commission sends out or is parted into. */
    private static final Pattern DISCIPLINE_PART = Pattern.compile("(?:(?:派驻|派出|驻)(?:" + HAN
            + "{0,14}?)(?:纪检监察|纪检)组|第[一二三四五六七八九十\\d]{1,3}(?:派驻|派出)?(?:(?:纪检监察|纪检)[组室]|监督检查室|审查调查室|协作区))");

    private final Pattern committee;
    private final Pattern further;
    /** In a chain of titles after one of the host: 市政协副秘书长、|外事委|主任. */
    private final Pattern listed;

    BranchBodies() {
        String field = Alternatives.of(Lexicon.load("body-committee").column("field"));
        String name = field + "(?:[和与、]?" + field + "){0,4}+(?:工作)?(?:{body.committee}|委(?!员))";
        committee = Pattern.compile("(?:各?专门)?" + name);
        listed = Pattern.compile("[、，](?<name>" + name + ")(?=副?主任|委员)");
        further = Pattern.compile("(?:副?主任(?:委员)?|委员)?[、和及](?<name>" + name + ")");
    }

    /** @param bodies those of the sentence that other rules found */
    List<Body> find(TaggedSentence sentence, List<Body> bodies) {
        List<Body> found = new ArrayList<>();
        Map<Integer, Body> byStart = new HashMap<>();
        for (Body body : bodies) {
            Body known = byStart.get(body.start());
            if (known == null || known.length() > body.length()) {
                byStart.put(body.start(), body);
            }
        }
        for (Body body : byStart.values()) {
            switch (body.kind()) {
                case CONGRESS, CONFERENCE -> {
                    committees(sentence, body, found);
                    group(sentence, body, found);
                }
                case COMMITTEE, GOVERNMENT -> {
                    working(sentence, body, found);
                    group(sentence, body, found);
                    local(sentence, body, found);
                }
                case INSTITUTION -> {
                    local(sentence, body, found);
                    institute(sentence, body, found);
                }
                case DISCIPLINE -> discipline(sentence, body, found);
                default -> {}
            }
        }
        Matcher bare = listed.matcher(sentence.text());
        while (bare.find()) {
            found.add(new Body(bare.group("name"), bare.start("name"), bare.end(), BodyKind.PANEL, "", true));
        }
        return found;
    }

    /** The groups that a discipline commission keeps at other bodies: 县纪委监委派驻县教育局|纪检监察组. */
    static List<Body> residents(String text, List<Body> bodies) {
        List<Body> found = new ArrayList<>();
        for (Body sent : bodies) {
            Matcher group = RESIDENT.matcher(text).region(sent.end(), text.length());
            if (SENT.matcher(sent.name()).matches() && group.lookingAt()) {
                found.add(new Body(sent.name() + group.group(), sent.start(), group.end(), sent.kind(), sent.prefix()));
            }
        }
        return found;
    }

    /** 县政协|资源环境委员会、|提案委员会: the conference is named once. */
    private void committees(TaggedSentence sentence, Body owner, List<Body> found) {
        String text = sentence.text();
        Matcher first = committee.matcher(text).region(owner.end(), text.length());
        if (owner.bare() || !first.lookingAt()) {
            return;
        }
        found.add(named(owner, owner.start(), first.end(), first.group(), BodyKind.PANEL));
        Matcher next = further.matcher(text);
        int at = first.end();
        while (next.region(at, text.length()).lookingAt()) {
            found.add(named(owner, next.start("name"), next.end(), next.group("name"), BodyKind.PANEL));
            at = next.end();
        }
    }

    private static Body named(Body owner, int start, int end, String name, BodyKind kind) {
        return new Body(owner.name() + name, start, end, kind, owner.prefix());
    }

    /** 中国社会科学院|金融所 */
    private static void institute(TaggedSentence sentence, Body academy, List<Body> found) {
        String text = sentence.text();
        Matcher part = INSTITUTE.matcher(text).region(academy.end(), text.length());
        if (ACADEMY.matcher(academy.name()).matches() && part.lookingAt()) {
            found.add(named(academy, academy.start(), part.end(), part.group(), BodyKind.INSTITUTION));
        }
    }

    private static void working(TaggedSentence sentence, Body owner, List<Body> found) {
        String text = sentence.text();
        Matcher committee = WORKING.matcher(text).region(owner.end(), text.length());
        if (!owner.bare() && owner.name().endsWith("委") && committee.lookingAt()) {
            found.add(named(owner, owner.start(), committee.end(), committee.group(), BodyKind.COMMITTEE));
        }
    }

    /** 市委|换届风气第二督查组, 国家防总|湖北工作组. */
    private static void group(TaggedSentence sentence, Body owner, List<Body> found) {
        String text = sentence.text();
        Matcher matcher = GROUP.matcher(text).region(owner.end(), text.length());
        if (owner.bare()
                || !matcher.lookingAt()
                || NO_THEME.matcher(matcher.group("theme")).matches()) {
            return;
        }
        boolean numbered = !matcher.group("number").isEmpty();
        boolean acts = ACTS.matcher(text).region(matcher.end(), text.length()).lookingAt();
        boolean placed = owner.prefix().isEmpty()
                && sentence.areaFrom(owner.end())
                        == owner.end() + matcher.group("theme").length();
        if (numbered || acts || placed) {
            found.add(named(owner, owner.start(), matcher.end(), matcher.group(), BodyKind.OFFICE));
        }
    }

    /** 县纪委监委|派驻第三纪检监察组, 市纪委监委|第五监督检查室. */
    private static void discipline(TaggedSentence sentence, Body owner, List<Body> found) {
        String text = sentence.text();
        Matcher part = DISCIPLINE_PART.matcher(text).region(owner.end(), text.length());
        if (!owner.bare() && part.lookingAt()) {
            found.add(named(owner, owner.start(), part.end(), part.group(), owner.kind()));
        }
    }

    /** 审计署|太原特派办. */
    private static void local(TaggedSentence sentence, Body owner, List<Body> found) {
        if (!owner.prefix().isEmpty()) {
            return;
        }
        String text = sentence.text();
        Matcher matcher = LOCAL.matcher(text).region(owner.end(), text.length());
        boolean institute = owner.kind() == BodyKind.INSTITUTION;
        if (!matcher.lookingAt()) {
            return;
        }
        String place = matcher.group("place");
        boolean placed = institute
                ? !VERBAL.matcher(place).find()
                : sentence.areaFrom(owner.end()) > owner.end() || place.length() < 4;
        if (placed) {
            BodyKind kind = institute ? BodyKind.INSTITUTION : BodyKind.AUTHORITY;
            found.add(named(owner, owner.start(), matcher.end(), matcher.group(), kind));
        }
    }
}
