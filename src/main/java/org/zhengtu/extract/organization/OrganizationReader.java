package org.zhengtu.extract.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtu.extract.Declines;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.body.Aliases;
import org.zhengtu.extract.body.Bodies;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;
import org.zhengtu.extract.body.BodyReader;
import org.zhengtu.extract.body.PageBodies;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.extract.body.Township;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.extract.people.Cast;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Organization;
import org.zhengtu.model.Span;
import org.zhengtu.model.Tenure;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.RunningText;
import org.zhengtu.text.Sentence;

/**
 * Finds the particular bodies that a page names or clearly means, as a head's title means a government (市长); one row per
 * body, a firm's short name under its full one.
 */
public final class OrganizationReader {

    private static final Pattern IMPRINT = Pattern.compile("(?m)^[\\u4e00-\\u9fff 　]{4,40}(?:编印|主办|主管|编辑出版)[ 　]*$");
    private static final Pattern ROOM = Pattern.compile("[\\u4e00-\\u9fff]{0,7}?{organization.room}(?!主任)");
    private static final Pattern WORKS =
            Pattern.compile("(?:{organization.works}|[\\u4e00-\\u9fff]{0,8}?项目|[\\u4e00-\\u9fff]{0,8}?工程)");
    private static final Pattern MEMBER = Pattern.compile("(?:、?[省市州县区旗]人大|、?[省市州县区旗]政协)?(?:代表(?!大?会|团)|委员(?!会))");
    private static final Set<String> LEVELS = Set.of("省", "市", "县", "区", "州", "旗", "盟");

    /** Who speaks for a body that is named without its place. */
    private static final Pattern HEAD = Pattern.compile("(?:常务)?副?(?<level>[省市县区州旗镇乡])长|(?:党组|主要|有关|相关)?(?:负责人|负责同志)");

    /** The level in 县长, 副市长. */
    private static final Pattern RULER = Pattern.compile("(?<=^|[，。；、：副])[省市县区州](?=长[\\u4e00-\\u9fff])");

    private static final int REACH = 14;
    private static final int SHORTEST_PLACED = 3;
    /** Whose paper it is, and who publishes it, in the line under the masthead. */
    private static final Pattern ORGAN_OF = Pattern.compile(
            "中共(?<name>[\\u4e00-\\u9fff]{2,10}?委)(?:员会)?机关报|(?<press>[\\u4e00-\\u9fff]{2,8}报社)(?:编辑)?(?:出版|主办)");

    /** The office or newsroom that a page came from: 来源：县委办, 来源：市林业局, 云岭区融媒体中心讯. */
    private static final Pattern SOURCE = Pattern.compile(
            "(?:来源|供稿)[：: 　]{1,3}(?<office>[\\u4e00-\\u9fff]{0,18}?(?:委办公室|委办|委宣传部|委组织部|融媒体中心|(?<![邮书])局|厅))(?![\\u4e00-\\u9fff])"
                    + "|[（(](?<signed>[\\u4e00-\\u9fff]{4,18}(?:[科局厅办部委室院]|中心|公司|支队|大队))[ 　]+[\\u4e00-\\u9fff]{2,3}[)）]"
                    + "|(?<![\\u4e00-\\u9fff])(?<newsroom>[\\u4e00-\\u9fff]{2,8}融媒体中心)(?=讯|消息)");

    private static final List<String> PARTY_GROUPS = List.of("党组", "党委");

    private final BodyReader bodies = new BodyReader();
    private final ListedBodies listed = new ListedBodies(bodies);
    private final ListedFirms firms = new ListedFirms(bodies);

    /**
     * @param held the page's meetings: who held one acted as a body, a township too
     */
    public List<Organization> read(Reading reading, Cast cast, Meetings held) {
        Map<String, List<Evidence>> found = new LinkedHashMap<>();
        Aliases aliases = new Aliases();
        for (List<PageBodies.Named> article : cast.bodies().articles()) {
            List<TaggedSentence> sentences =
                    article.stream().map(PageBodies.Named::sentence).toList();
            List<Bodies> named = article.stream().map(PageBodies.Named::bodies).toList();
            article.forEach(sentence -> sentence.actor()
                    .ifPresent(body -> add(sentence.sentence(), body, body.name(), "ORG-02", 0.85, found)));
            for (int i = 0; i < sentences.size(); i++) {
                aliases.read(sentences.get(i).text(), named.get(i).all());
            }
            String level = level(named, sentences);
            for (int i = 0; i < sentences.size(); i++) {
                addNamed(sentences.get(i), named.get(i), level, found, reading.declines());
                for (Body body : firms.find(sentences.get(i), named.get(i))) {
                    add(sentences.get(i), body, body.name(), "ORG-02", 0.8, found);
                }
                for (Body body : listed.find(sentences.get(i), named.get(i))) {
                    add(sentences.get(i), body, body.name(), "ORG-02", 0.8, found);
                }
                for (Body body : ActingTowns.find(sentences.get(i), named.get(i))) {
                    add(sentences.get(i), body, body.name(), "ORG-02", 0.8, found);
                }
                for (Body body : ListedDepartments.find(
                        sentences.get(i), named.get(i), level, article.get(i).town())) {
                    add(sentences.get(i), body, body.name(), "ORG-02", 0.8, found);
                }
            }
        }
        addImprint(reading, found);
        addPosts(cast, found);
        addHolders(held, found);
        Map<String, List<Evidence>> merged = new LinkedHashMap<>();
        found.forEach((name, evidence) -> merged.computeIfAbsent(
                        aliases.full(placed(name, found.keySet())), n -> new ArrayList<>())
                .addAll(evidence));
        return merged.entrySet().stream()
                .map(body -> new Organization(body.getKey(), body.getValue()))
                .toList();
    }

    /** The name with its place or level where the page gives it so elsewhere: 教育局 beside 县教育局. */
    private static String placed(String name, Set<String> names) {
        return name.length() < SHORTEST_PLACED
                ? name
                : names.stream()
                        .filter(whole -> whole.length() > name.length() && whole.endsWith(name))
                        .filter(whole -> LEVELS.contains(
                                whole.substring(whole.length() - name.length() - 1, whole.length() - name.length())))
                        .findFirst()
                        .orElse(name);
    }

    private static void addNamed(
            TaggedSentence sentence, Bodies named, String level, Map<String, List<Evidence>> found, Declines declines) {
        for (Body body : named.all()) {
            if (isMentioned(sentence, body)) {
                declines.add(
                        "ORG-01",
                        () -> "no body: it is told of as a place, as what is built, or as a seat",
                        () -> sentence.sentence().text().origin(body.start(), body.end()));
            }
            String name = Township.isUnnamed(body) || isMentioned(sentence, body) ? "" : name(sentence, body);
            if (body.bare() && body.name().startsWith("行署") && !isHeaded(sentence, body)) {
                add(sentence, body, body.name(), "ORG-01", 0.9, found);
                add(sentence, body, "行署", "ORG-01", 0.9, found);
            }
            String meant = body.bare() ? meant(sentence, body, level) : "";
            if (!meant.isEmpty()) {
                add(sentence, body, meant, "ORG-01", 0.8, found);
            }
            if (!body.bare()
                    && body.name().startsWith(body.prefix() + "委")
                    && body.name().matches(".*[组团]")) {
                add(sentence, body, body.prefix() + "委", "ORG-01", 0.85, found);
            }
            if (!body.bare() && !name.isEmpty()) {
                add(sentence, body, name, "ORG-01", confidence(body), found);
            }
            if (!body.bare() && name.endsWith("党组")) {
                add(sentence, body, name.substring(0, name.length() - 2), "ORG-01", 0.85, found);
            }
        }
    }

    /** The level of the bodies and heads that an article names most often (县委, 县长: 县); empty if it names none without a place. */
    private static String level(List<Bodies> named, List<TaggedSentence> sentences) {
        Stream<String> heads = sentences.stream()
                .flatMap(sentence -> RULER.matcher(sentence.text()).results())
                .map(MatchResult::group);
        Map<String, Long> levels = Stream.concat(
                        named.stream().flatMap(bodies -> bodies.all().stream()).map(Body::prefix), heads)
                .filter(LEVELS::contains)
                .collect(Collectors.groupingBy(level -> level, TreeMap::new, Collectors.counting()));
        return levels.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The body of the page's own place that a bare name means: 政府|副县长, 统计局|负责人; empty if that isn't plain. */
    private static String meant(TaggedSentence sentence, Body body, String level) {
        Matcher head =
                HEAD.matcher(sentence.text()).region(body.end(), sentence.text().length());
        if (!head.lookingAt()) {
            return "";
        }
        boolean government = body.name().equals("政府");
        if (head.group("level") != null) {
            return government ? head.group("level") + body.name() : "";
        }
        return body.kind() == BodyKind.AUTHORITY && !level.isEmpty() ? level + body.name() : "";
    }

    /** Whether only the title of its head tells of a body: 行署副专员. */
    private static boolean isHeaded(TaggedSentence sentence, Body body) {
        return sentence.text().startsWith("专员", body.end()) || sentence.text().startsWith("副专员", body.end());
    }

    /** Whether a body is told of only as a place, as what is built, or as what somebody is a member of. */
    private static boolean isMentioned(TaggedSentence sentence, Body body) {
        String after =
                sentence.text().substring(body.end(), Math.min(sentence.text().length(), body.end() + REACH));
        boolean built = body.kind() == BodyKind.INSTITUTION || body.kind() == BodyKind.VILLAGE;
        boolean seat = body.kind() == BodyKind.CONGRESS || body.kind() == BodyKind.CONFERENCE;
        return ROOM.matcher(after).lookingAt()
                || built && WORKS.matcher(after).lookingAt()
                || seat && MEMBER.matcher(after).lookingAt();
    }

    /** A Party group that goes on to a title belongs to the title: 区财政局党组|书记. */
    private static String name(TaggedSentence sentence, Body body) {
        String after = sentence.text().substring(body.end());
        boolean titled = after.startsWith("书记") || after.startsWith("副书记") || after.startsWith("成员");
        if (titled && body.kind() != BodyKind.COMMITTEE) {
            for (String group : PARTY_GROUPS) {
                if (body.name().endsWith(group)) {
                    return body.name().substring(0, body.name().length() - group.length());
                }
            }
        }
        return body.name();
    }

    private static double confidence(Body body) {
        return switch (body.kind()) {
            case COMPANY, ASSOCIATION, INSTITUTION, VILLAGE -> 0.85;
            case AUTHORITY -> 0.9;
            default -> 0.96;
        };
    }

    private static void add(
            TaggedSentence sentence,
            Body body,
            String name,
            String rule,
            double confidence,
            Map<String, List<Evidence>> found) {
        if (name.indexOf('）') >= 0 && name.indexOf('（') < 0) {
            return;
        }
        found.computeIfAbsent(name, n -> new ArrayList<>())
                .add(new Evidence(rule, confidence, sentence.sentence().text().origin(body.start(), body.end())));
    }

    /** Who runs the paper, where its head says so: 中共云岭区委主办. */
    private void addImprint(Reading reading, Map<String, List<Evidence>> found) {
        String text = reading.page().text();
        Matcher organ = ORGAN_OF.matcher(text);
        while (organ.find()) {
            String name = organ.group("name") == null ? organ.group("press") : organ.group("name");
            found.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(new Evidence("ORG-03", 0.9, List.of(new Span(organ.start(), organ.end()))));
        }
        Matcher source = SOURCE.matcher(text);
        while (source.find()) {
            String name = Stream.of("office", "signed", "newsroom")
                    .map(source::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            found.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(new Evidence("ORG-03", 0.85, List.of(new Span(source.start(), source.end()))));
        }
        Matcher line = IMPRINT.matcher(text);
        while (line.find()) {
            RunningText running = RunningText.of(text, new Span(line.start(), line.end()));
            TaggedSentence sentence = TaggedSentence.of(new Sentence(running, 0), reading);
            for (Body body : bodies.read(sentence).all()) {
                if (!body.bare() && body.kind().official() || body.name().endsWith("中心")) {
                    add(sentence, body, body.name(), "ORG-03", 0.9, found);
                }
            }
        }
    }

    private static void addHolders(Meetings held, Map<String, List<Evidence>> found) {
        for (Meeting meeting : held.meetings()) {
            String body = meeting.body();
            if (meeting.reported() && body.length() > 2 && !found.containsKey(body)) {
                found.put(body, new ArrayList<>(meeting.evidence()));
            }
        }
    }

    /** Bodies of posts that the text doesn't name in one word: 宣传部 after 区委常委, the government of a 区长; not 总书记. */
    private static void addPosts(Cast cast, Map<String, List<Evidence>> found) {
        for (Tenure tenure : cast.tenures()) {
            String name = tenure.organization();
            boolean title = name.isEmpty() || name.equals("党中央");
            if (!title && !found.containsKey(name)) {
                found.put(name, new ArrayList<>(tenure.evidence()));
            }
        }
    }
}
