package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.body.Aliases;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;
import org.zhengtu.extract.body.Stations;
import org.zhengtu.model.TenureChange;
import org.zhengtu.text.Pattern;

/**
 * Turns chains of titles into posts: what a title leaves unsaid it takes from the title before it, else from the last
 * body of its sentence or article. Reads one article from its beginning to its end.
 */
final class Posts {

    private static final Pattern PARTY = Pattern.compile("党工?委(?=副?书记|委员|.{2}委员)");
    /** 医院院长A，|党委书记|B */
    private static final Pattern PARTY_HEAD = Pattern.compile("党(?:委|总支|支部|工委)副?书记");

    /** The one organ that a township's article names without its level as often as with it: 纪委|书记. */
    private static final String DISCIPLINE = "纪委";

    private static final String OURS = "我";

    private static final Set<String> TOWN_LEVELS = Set.of("镇", "乡", "街道", "苏木");
    private static final Set<String> ANAPHORS = Set.of("公司", "集团", "集团公司", "企业", "医院", "学校", "银行", "协会", "商会", "合作社");
    /** Departments inside a court or procuratorate, which belong to the title. */
    private static final Set<String> INNER = Set.of("政治部", "政治处", "执行局", "办公室", "反贪局", "监察室", "综合办公室");

    private static final Set<BodyKind> JUDICIAL = Set.of(BodyKind.COURT, BodyKind.PROCURATORATE);
    /** Bodies whose heads are called 主任, a zone's administration among them. */
    private static final Set<BodyKind> RUN_BY_DIRECTORS =
            Set.of(BodyKind.CONGRESS, BodyKind.OFFICE, BodyKind.AUTHORITY, BodyKind.GOVERNMENT);

    private static final Map<BodyKind, String> HEADS_OF_ASSEMBLIES =
            Map.of(BodyKind.CONGRESS, "主任，秘书长", BodyKind.CONFERENCE, "主席，秘书长");
    /** Bodies of whose kind of heads an assembly's may be one. */
    private static final Set<BodyKind> RUN_LIKE_AN_ASSEMBLY = Set.of(
            BodyKind.CONGRESS,
            BodyKind.CONFERENCE,
            BodyKind.OFFICE,
            BodyKind.AUTHORITY,
            BodyKind.GROUP,
            BodyKind.COMPANY);

    private static final String MARKS = "，。；：、";

    private static final Set<String> JUDICIAL_HEADS = Set.of("院长", "检察长", "庭长");

    /** Titles that only one body of the centre has. */
    private static final Set<String> OF_THE_STATE = Set.of("国家主席", "国家副主席");

    private static final Map<String, String> STATE = Map.of("国务委员", "国务院", "委员长", "全国人大常委会");

    /** Its 党工委 and 管委会 are no 区委 and 区政府. */
    private static final Pattern ZONE = Pattern.compile("(?!新区|街道){body.zone}$");

    private static final Pattern OF_VILLAGE = Pattern.compile("(?:村|社区|街道|嘎查)$");

    /** 巡察组组长A、|副组长|B, but 县长A任|副组长 of a group that isn't said. */
    private static final Pattern STAFF = Pattern.compile("(?:组|指挥部|防指|专班|委员会|办公室|工作队)$");

    private static final Pattern HOST = Pattern.compile("人大常委会|人大|政协");

    /** Between the titles of neighbours in a list stand a name and two marks: 临岚市委书记|李明，|市委常委. */
    private static final int NEIGHBOUR = 6;

    private final Aliases aliases;
    private final Plenums plenums = new Plenums();

    private Body inSentence;
    private int lastEnd;
    private String committee = "";
    private String company = "";
    private Body court;
    private Body assembly;
    private final TitleHomes homes = new TitleHomes();

    private String text = "";
    private String town = "";
    /** The village that a body of the article was named by last. */
    private String village = "";

    Posts(Aliases aliases) {
        this.aliases = aliases;
    }

    /** Whether a word stands for a firm or institute named before: 该公司董事长. */
    static boolean isAnaphor(String word) {
        return ANAPHORS.contains(word);
    }

    /**
     * Begins a sentence.
     *
     * @param town the township that the article named last, this sentence included; empty if none
     */
    void startSentence(String sentence, String town) {
        plenums.startSentence();
        inSentence = null;
        lastEnd = 0;
        text = sentence;
        this.town = town;
    }

    /** What the article's text named last; called for every body in reading order. */
    void see(Body body) {
        plenums.see(body);
        homes.see(body, text);
        if (body.kind() == BodyKind.COMMITTEE && !body.prefix().isEmpty()) {
            committee = body.prefix();
        }
        if (JUDICIAL.contains(body.kind()) && !body.bare()) {
            court = body;
        }
        if (!body.kind().official()) {
            company = body.name();
        }
        if (!body.bare() && RUN_LIKE_AN_ASSEMBLY.contains(body.kind())) {
            assembly = body;
        }
        if (body.kind() == BodyKind.VILLAGE && !body.bare() && !body.prefix().isEmpty()) {
            village = body.prefix();
        }
    }

    /** The posts that somebody was elected to: 书记 alone is of the committee that elects. */
    List<Post> elected(TitleChain chain) {
        return read(plenums.of(chain));
    }

    List<Post> read(TitleChain chain) {
        List<Post> posts = new ArrayList<>();
        Body before = inSentence;
        for (TitleElement element : chain.elements()) {
            Body party = element.body() == null ? townCommittee(chain, element, before) : null;
            boolean near = posts.size() > 0 || chain.start() - lastEnd <= NEIGHBOUR;
            Body body = party != null ? party : body(element, before, posts.isEmpty());
            body = near && !isOurs(body) ? placed(body, before) : body;
            String group = element.body() == null ? "" : PartyGroups.of(element.body());
            boolean inner = isInner(element.body(), before);
            body = inner ? before : body;
            String title = inner || isPlain(element.body())
                    ? element.body().name() + element.title()
                    : group + element.title();
            String organization = body == null ? "" : PartyGroups.without(body, group);
            posts.add(new Post(
                    organization,
                    party == null ? title : PARTY.matcher(title).replaceFirst(""),
                    OfficialPosts.holds(body, element),
                    element.former() ? TenureChange.NO_LONGER : TenureChange.SEEN));
            before = body == null
                    ? isUnknown(element) ? null : before
                    : group.isEmpty() ? body : PartyGroups.owner(body, organization);
        }
        inSentence = before;
        lastEnd = chain.end();
        return posts;
    }

    /** 集团公司 where no group was named: the titles that follow are of it too. */
    private static boolean isUnknown(TitleElement element) {
        return element.body() != null && ANAPHORS.contains(element.body().name());
    }

    /** 我市市委: of the text's own place, whatever stands before it. */
    private boolean isOurs(Body body) {
        return body != null && (text.startsWith(OURS, body.start()) || text.startsWith(OURS, body.start() - 2));
    }

    /** 市委 beside 临岚市委 in one list is of the same place. */
    private static Body placed(Body body, Body before) {
        boolean level = body != null
                && before != null
                && body.prefix().length() == 1
                && before.prefix().length() > 1
                && before.prefix().endsWith(body.prefix())
                && !ZONE.matcher(before.prefix()).find()
                && body.name().startsWith(body.prefix());
        return level ? copy(body, before.prefix() + body.name().substring(1), before.prefix()) : body;
    }

    /** The committee of a township that a title alone tells: 党委委员、副镇长; 党委书记 where the article is about a township. */
    private Body townCommittee(TitleChain chain, TitleElement element, Body before) {
        if (!PARTY.matcher(element.title()).lookingAt()) {
            return null;
        }
        String head = chain.elements().stream()
                .map(other -> other.word().area())
                .filter(TOWN_LEVELS::contains)
                .findFirst()
                .orElse("");
        String before0 = before == null ? "" : before.prefix();
        boolean own =
                before == null || !before.prefix().isEmpty() && before.prefix().equals(town);
        String prefix = TOWN_LEVELS.stream().anyMatch(before0::endsWith) ? before0 : own ? town : "";
        String whole = prefix.isEmpty() ? townOf(head) : prefix;
        String title = element.title();
        String committee = title.startsWith("党工委") ? "党工委" : "党委";
        return whole.isEmpty()
                ? null
                : new Body(whole + committee, element.start(), element.end(), BodyKind.COMMITTEE, whole, false);
    }

    /** The township of a level that the article is about; the bare level if it is about none. */
    private String townOf(String level) {
        return !level.isEmpty() && town.endsWith(level) ? town : level;
    }

    /** Common words before a firm's title that name no firm: 销售执行总监. */
    private static boolean isPlain(Body body) {
        return body != null && body.bare() && body.kind() == BodyKind.COMPANY;
    }

    private Body body(TitleElement element, Body before, boolean first) {
        if (element.body() != null) {
            if (isPlain(element.body())) {
                return before != null && before.kind() == BodyKind.COMPANY ? before : null;
            }
            return element.body().bare() ? owned(element.body(), before) : known(element.body());
        }
        if (!element.word().area().isEmpty()) {
            return government(element, before);
        }
        if (OF_THE_STATE.contains(element.word().title())) {
            return null;
        }
        if (STATE.containsKey(element.word().title())) {
            return new Body(
                    STATE.get(element.word().title()), element.start(), element.end(), BodyKind.GOVERNMENT, "", false);
        }
        if (first && !continues(element, before)) {
            return JUDICIAL_HEADS.contains(element.word().title()) && court != null
                    ? court
                    : assembly(element).or(() -> homes.of(element)).orElse(null);
        }
        return before;
    }

    /** 副主任 where a congress was the last body that has such: 受县人大常委会主任委托，|副主任A主持会议. */
    private Optional<Body> assembly(TitleElement element) {
        String held = assembly == null ? "" : HEADS_OF_ASSEMBLIES.getOrDefault(assembly.kind(), "");
        boolean opens = element.start() == 0 || MARKS.indexOf(text.charAt(element.start() - 1)) >= 0;
        return opens && held.contains(element.word().title()) ? Optional.of(assembly) : Optional.empty();
    }

    /** 该公司董事长: the firm named last. */
    private Body known(Body body) {
        boolean group = !body.name().contains("集团") || company.contains("集团");
        boolean anaphor = ANAPHORS.contains(body.name()) && !company.isEmpty() && group;
        if (ANAPHORS.contains(body.name()) && !anaphor) {
            return null;
        }
        String name = anaphor ? company : body.name();
        return body.kind() == BodyKind.COMPANY ? copy(body, aliases.full(name), body.prefix()) : body;
    }

    private static Body copy(Body body, String name, String prefix) {
        return new Body(name, body.start(), body.end(), body.kind(), prefix, false);
    }

    private static boolean isInner(Body body, Body before) {
        return body != null && before != null && JUDICIAL.contains(before.kind()) && INNER.contains(body.name());
    }

    /** 宣传部 after 区委常委 is the 区委宣传部, 公安局 after 副市长 the 市公安局. */
    private Body owned(Body bare, Body before) {
        String prefix = Optional.ofNullable(before).map(Body::prefix).orElse("");
        if (bare.kind() == BodyKind.DEPARTMENT) {
            boolean office = before != null && before.kind() == BodyKind.GOVERNMENT;
            String own = prefix.isEmpty() ? committee : prefix;
            return copy(bare, own.isEmpty() ? bare.name() : own + (office ? "政府" : "委") + bare.name(), own);
        }
        if (bare.kind() == BodyKind.PANEL) {
            String host = before == null ? "" : host(before);
            return host.isEmpty() ? null : copy(bare, host + bare.name(), prefix);
        }
        if (bare.kind() == BodyKind.VILLAGE) {
            return ofVillage(
                    bare, prefix.isEmpty() || !OF_VILLAGE.matcher(prefix).find() ? village : prefix);
        }
        if (prefix.isEmpty() && Stations.has(bare.name())) {
            return copy(bare, town + bare.name(), town);
        }
        String own = prefix.isEmpty() && bare.kind() != BodyKind.AUTHORITY ? committee : prefix;
        own = own.isEmpty() && bare.name().equals(DISCIPLINE) ? town : own;
        if (own.isEmpty() && bare.kind() != BodyKind.AUTHORITY && !bare.name().equals("行署")) {
            return null;
        }
        String whole = own.endsWith("地") && bare.name().equals("行署") ? own + "区" : own;
        return copy(bare, whole + bare.name(), own);
    }

    /** 村党支部 where the article named a village: that one's; of no village known it is nobody's. */
    private static Body ofVillage(Body bare, String place) {
        if (place.isEmpty()) {
            return null;
        }
        Matcher level = OF_VILLAGE.matcher(place);
        boolean said = level.find() && bare.name().startsWith(level.group());
        return copy(bare, (said ? place.substring(0, level.start()) : place) + bare.name(), place);
    }

    /** The congress or conference that a body is, or is a panel of (县人大常委会|代表工作室); empty if it is neither. */
    private static String host(Body body) {
        Matcher host = HOST.matcher(body.name());
        boolean panel = body.kind() == BodyKind.PANEL && host.find();
        boolean whole = body.kind() == BodyKind.CONFERENCE || body.kind() == BodyKind.CONGRESS;
        return whole ? body.name() : panel ? body.name().substring(0, host.end()) : "";
    }

    private Body government(TitleElement element, Body before) {
        String level = element.word().area();
        String prefix = element.prefix();
        if (prefix.isEmpty()) {
            boolean same = before != null && before.prefix().endsWith(level);
            prefix = same ? before.prefix() : TOWN_LEVELS.contains(level) ? townOf(level) : level;
        }
        String organ = level.equals("地区") || level.equals("盟") ? "行署" : "政府";
        return new Body(prefix + organ, element.start(), element.end(), BodyKind.GOVERNMENT, prefix, false);
    }

    /** Whether a title without body that opens a chain goes on from the body before: 省政协主席A，副主席B. */
    private static boolean continues(TitleElement element, Body before) {
        if (before == null) {
            return false;
        }
        BodyKind kind = before.kind();
        if (element.title().startsWith("党组")) {
            return kind.official();
        }
        if (PARTY_HEAD.matcher(element.title()).lookingAt()) {
            return !kind.official() || kind == BodyKind.AUTHORITY;
        }
        return switch (element.word().title()) {
            case "成员", "委员", "顾问" -> kind.official();
            case "主席" -> kind == BodyKind.CONFERENCE || kind == BodyKind.GROUP;
            case "主任" -> RUN_BY_DIRECTORS.contains(kind);
            case "秘书长" -> kind != BodyKind.COMPANY;
            case "校长", "院长", "护士长", "会长", "理事长" -> !kind.official();
            case "组长", "指挥长", "总指挥", "召集人" -> STAFF.matcher(before.name()).find();
            case "常委" -> kind == BodyKind.COMMITTEE;
            case "书记" -> kind == BodyKind.COMMITTEE && element.title().contains("副");
            case "部长" -> kind == BodyKind.MILITARY;
            case "政委", "司令员", "参谋长", "教导员", "指导员", "政治委员" -> kind == BodyKind.MILITARY || kind == BodyKind.AUTHORITY;
            default ->
                element.word().kind() == TitleWord.Kind.COMPANY
                        ? kind == BodyKind.COMPANY
                        : element.title().contains("副") && element.title().length() > 2;
        };
    }
}
