package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.ProjectWords.Kind;
import org.zhengtu.extract.project.ProjectWords.Word;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/**
 * Finds the lists of a sentence that end in 等 and a noun of projects, or in the site that is visited (A、B、C项目建设现场), so that
 * no word within their members cuts them: A安置房建设、B水系治理、C扩建等5个项目. A list of deeds (新建A、改造B) or with words of its
 * members' progress is left to be cut.
 */
final class Enumerations {

    private static final int LONGEST = 400;
    private static final int LONGEST_MEMBER = 40;
    private static final String STOPS = "，；：。！？,;:!?《》▲◆●■★|<>";
    private static final Pattern CLOSE = Pattern.compile(
            "(?:(?<![中高初同平特优均对])等|(?<=[一二三四五六七八九十]中)等(?=\\d))(?:\\d{1,4}|[一二三四五六七八九十百两]{1,4}|{project.round-number})?(?:余|多)?(?:个|项|处|大)?(?:[\\d.]{1,6}[亿万]?元以上的?)?(?:[全省市县区]级?)?{project.project-kind}*(?:建设)?(?:项目|工程(?![类师机])|施工现场|建设现场|工地|现场)|等(?:\\d{1,4}(?:余|多)?[个项]|一大?批)(?![^，。；]{0,12}(?:[乡镇村县区]|部门|单位|企业|公司|社区|街道|[实试]验|科[研学]|比赛|运动|非遗|遗产))[\\p{IsHan}]{1,10}?(?:项目|工程(?![类师机]))|(?<=[^、，。；]{2})“[^“”]{2,8}”(?:重大|重点)?项目(?!类)|(?<=项目|工程)(?<places>等(?:地|处)(?!区))|(?<=[^、]{2})等(?:\\d{1,3}[条座所个处])?{project.project-kind}*(?<built>{project.built-kind}|“[^“”]{2,6}”)(?=建设(?!高校|大学|学科|试点|单位|城市|企业)|新建|改造|提升|通车|建成|完工|竣工|开工|投用)|(?:项目|工程|(?:棚户区|旧城|片区|道路|公路)?(?:改造|扩建|迁建))?(?:建设|施工)(?:现场|工地|一线)|(?<=项目|工程|改造|扩建|迁建)(?:现场|工地)(?=等地|等处|，)|(?<![第\\d.、，。；（的])(?:共计?|合计)?(?:\\d{1,3}|[两三四五六七八九十])[个项](?:重点|重大|产业|工业|民生)*(?:项目|工程(?![类师机]))|(?<=[^第、，；。（的\\d.])(?<kinds>\\d{1,2}[个项])[\\p{IsHan}]{2,8}(?:项目|工程)(?=[，。；共的])");
    /** 分别是|A、B、C： a list that nothing closes. */
    private static final Pattern OPEN =
            Pattern.compile("分别[是为]：?(?=[^，。；：]{4,200}、[^，。；：]{2,200}(?:项目|工程)(?=[，。；]|$))");

    /** Lone characters that lead into a list. */
    private static final String GAP = "到赴了是为对的";

    /** What makes a noun of 启动. */
    private static final String ZONE = "区段工资仪";

    /** 22个产业项目中|A、B等14个 */
    private static final Pattern SHARE =
            Pattern.compile("(?:其中，?)?\\d{1,4}[个项件条][^、，]{0,14}?中(?=[^、]{3})|[^、，。；]{4,40}中(?:建设|新建|实施)(?=[^、]{4})");

    /** 澄江市有|A、B等81个 */
    private static final Pattern HAS = Pattern.compile("[\\p{IsHan}]{1,8}[省市县区州盟旗镇乡]有(?!限)");

    /** 副主席、园区主任带领|工作组到建设工地 */
    private static final Pattern LEADER = Pattern.compile("书记|主席|主任|[省市州县区旗镇乡局部厅院]长(?!城|江|安|春|沙|治|岭|寿)|经理|代表");

    /** A|等3个重点项目 names one of them. */
    private static final Pattern NUMBERED = Pattern.compile("(?:等|共计?|合计)\\d{1,4}[个项条座所处]");

    /** 市委|党校 is one name. */
    private static final Set<String> OF_BODY = Set.of("市委", "县委", "区委", "省委", "市政府", "县政府", "区政府", "省政府");

    private static final int SHORTEST = 2;
    private static final Pattern NOUN = Pattern.compile("计划(?=总部|中心|基地|工程|项目)|加速(?=器|创新|中心|孵化)");

    /** A纪念馆、B湿地|等现场: sights, unless one of them is a project. */
    private static final Pattern PLACE_ONLY = Pattern.compile("等(?:\\d{1,3}[个处])?现场");

    private static final int SHORT_MEMBER = 4;

    private final ProjectWords words;
    private final CharSequence text;
    private final MemberHeads heads;
    private final boolean[] starts;
    private final boolean[] swallowed;
    /** Where the name of a person ends that begins at a position; 0 where none does. */
    private final int[] persons;

    private Enumerations(ProjectWords words, CharSequence text, List<Token> tokens) {
        this.words = words;
        this.text = text;
        this.heads = new MemberHeads(words, text);
        this.starts = new boolean[text.length() + 1];
        this.swallowed = new boolean[text.length() + 1];
        this.persons = new int[text.length() + 1];
        for (Token token : tokens) {
            starts[token.start()] = true;
            persons[token.start()] = token.nature().equals("nr") ? token.end() : 0;
            swallowed[token.start()] = token.nature().equals("nt");
        }
        starts[text.length()] = true;
    }

    /** The lists, first to last, none overlapping another; each ends before 等, or before the words for the site. */
    static List<Span> of(ProjectWords words, CharSequence text, List<Token> tokens) {
        return new Enumerations(words, text, tokens).find();
    }

    private List<Span> find() {
        List<Span> lists = new ArrayList<>();
        Matcher close = CLOSE.matcher(text);
        int free = 0;
        while (close.find()) {
            int from = Math.max(begin(close.start()), free);
            Optional<Span> list = list(from, close.start());
            boolean branches = close.group("built") != null
                    && list.filter(span -> heads.mostly(members(span.start(), span.end()), false))
                            .isEmpty();
            boolean places = close.group("places") != null
                    && list.filter(span -> heads.allWorks(members(span.start(), span.end())))
                            .isEmpty();
            boolean people = list.filter(
                            span -> members(span.start(), span.end()).stream().anyMatch(this::isPerson))
                    .isPresent();
            branches |= close.group("kinds") != null
                    && list.filter(span -> heads.mostlyNames(members(span.start(), span.end())))
                            .isEmpty();
            branches |= PLACE_ONLY.matcher(close.group()).matches()
                    && list.filter(span ->
                                    members(span.start(), span.end()).stream().anyMatch(heads::isWork))
                            .isEmpty();
            boolean sites = list.filter(span -> NameList.isPlaces(text, span)).isPresent();
            if (list.isPresent() && !branches && !places && !people && !sites) {
                lists.add(list.get());
                free = close.end();
            }
        }
        Visits.of(text).stream()
                .map(this::fromName)
                .map(span -> new Span(span.start(), Visits.end(text, span)))
                .filter(span -> Visits.lists(words, text, members(span.start(), span.end())))
                .filter(span -> lists.stream().noneMatch(other -> overlap(span, other)))
                .forEach(lists::add);
        lists.sort(Comparator.comparingInt(Span::start));
        counted(lists);
        Announced.in(text)
                .map(this::announced)
                .filter(list -> heads.longEnough(members(list.start(), list.end())))
                .filter(list -> lists.stream().noneMatch(other -> overlap(list, other)))
                .forEach(lists::add);
        Matcher open = OPEN.matcher(text);
        while (open.find()) {
            opened(open.end())
                    .filter(list -> lists.stream().noneMatch(other -> overlap(list, other)))
                    .ifPresent(lists::add);
        }
        return lists;
    }

    /** 包括A、B、C|3项: most of them end in head nouns, or projects are spoken of and none is too short for one. */
    private void counted(List<Span> lists) {
        Matcher tally = Tally.CLOSE.matcher(text);
        while (tally.find()) {
            list(begin(tally.start()), tally.start())
                    .filter(list -> Tally.closes(text, list))
                    .filter(list -> lists.stream().noneMatch(other -> overlap(list, other)))
                    .filter(list -> isOfProjects(list, members(list.start(), list.end())))
                    .ifPresent(lists::add);
        }
    }

    private boolean isOfProjects(Span list, List<Span> members) {
        boolean spoken = Tally.ofProjects(text, list)
                && members.stream().allMatch(member -> member.end() - member.start() > SHORT_MEMBER);
        return members.stream().noneMatch(this::isPerson) && (spoken || heads.mostly(members, true));
    }

    /** 甲、乙、丙来到|施工现场: who went there. */
    private boolean isPerson(Span member) {
        return persons[member.start()] == member.end()
                && words.headEnding(text, member.start(), member.end()).isEmpty();
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** The list that begins at a position and reaches to the next mark, if most of its members end in 项目 or 工程. */
    private Optional<Span> opened(int from) {
        int end = toMark(from);
        List<Span> members = members(from, end);
        return members.size() > 1 && heads.mostly(members, true) ? Optional.of(new Span(from, end)) : Optional.empty();
    }

    /** The list that begins at a position, judged without a last member that a stop breaks off (A、B、华升|.). */
    private Span announced(int from) {
        List<Span> members = members(from, toMark(from));
        int last = members.size() - 1;
        boolean broken = members.get(last).end() - members.get(last).start() < SHORT_MEMBER;
        return new Span(from, members.get(broken ? last - 1 : last).end());
    }

    private int toMark(int from) {
        int end = from;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private Span fromName(Span list) {
        List<Span> members = members(list.start(), list.end());
        return members.isEmpty()
                ? list
                : new Span(name(members.get(0).start(), members.get(0).end()), list.end());
    }

    /** Whether a noun of projects, or of the site, closes the list that ends at a position, or 分别是 opens it. */
    static boolean sure(CharSequence text, Span list) {
        return CLOSE.matcher(text)
                        .region(list.end(), text.length())
                        .useTransparentBounds(true)
                        .lookingAt()
                || Tally.closes(text, list)
                || Visits.isAsked(text, list.end())
                || text.subSequence(Math.max(0, list.start() - 4), list.start())
                        .toString()
                        .contains("分别")
                || Announced.isBefore(text, list.start());
    }

    private int begin(int end) {
        int depth = 0;
        int i = end;
        while (i > 0 && end - i < LONGEST) {
            char c = text.charAt(i - 1);
            depth += "）”’".indexOf(c) >= 0 ? 1 : "（“‘".indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0 || depth == 0 && STOPS.indexOf(c) >= 0) {
                break;
            }
            i--;
        }
        return i;
    }

    /** The list begins in the last member that words of another kind lead into: 县委书记、县长深入|A、B. */
    private Optional<Span> list(int from, int end) {
        List<Span> members = from < end ? members(from, end) : List.of();
        boolean numbered = NUMBERED.matcher(text).region(end, text.length()).lookingAt();
        for (int k = members.size() - 1; k >= 0; k--) {
            Span member = members.get(k);
            int start = name(member.start(), member.end());
            if (start > member.start() || k == 0) {
                boolean many = (numbered || k < members.size() - 1) && member.end() - start >= SHORTEST;
                return many ? Optional.of(new Span(start, end)) : Optional.empty();
            }
            if (!isName(member.start(), member.end(), numbered)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Span> members(int from, int end) {
        List<Span> members = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            depth += "（“‘".indexOf(c) >= 0 ? 1 : "）”’".indexOf(c) >= 0 ? -1 : 0;
            if (c == '、' && depth <= 0) {
                if (i > start) {
                    members.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        if (end > start) {
            members.add(new Span(start, end));
        }
        return members;
    }

    /** Where the name of a member begins: after the last word in it that no name holds (先后来到|A). */
    private int name(int from, int end) {
        Matcher share = SHARE.matcher(text).region(from, end);
        Matcher has = HAS.matcher(text).region(from, end);
        int start = share.lookingAt() ? share.end() : has.lookingAt() ? has.end() : from;
        int i = start;
        while (i < end) {
            int paid = starts[i] ? paid(i, end) : i;
            if (paid > i) {
                i = paid;
                continue;
            }
            int at = i;
            Optional<Word> word =
                    wordAt(i).filter(found -> leads(found, from, end)).filter(found -> !isNoun(at, from));
            int next = word.map(found -> found.text().length()).orElse(1) + i;
            boolean leads = word.isPresent()
                    && !(OF_BODY.contains(word.get().text())
                            && words.isHead(text.subSequence(next, end).toString()))
                    && (i == start || !words.isHead(text.subSequence(next, end).toString()))
                    && (!word.get().inside() || start == i && i > from || starts(word.get(), next, end));
            boolean steps = i > from && starts[i] && starts[i + 1] && GAP.indexOf(text.charAt(i)) >= 0 && !isOfPlace(i);
            start = (leads || steps) && next < end ? next : start;
            i = next;
        }
        int name = start < end - 1 && text.charAt(start) == '的' ? start + 1 : start;
        boolean there = name > from && text.charAt(name - 1) == '的' && text.charAt(name) == '有';
        return there && name < end - 1 ? name + 1 : name;
    }

    /** 启动|A、B: the deed that leads into a list; not 启动区 */
    private boolean starts(Word word, int next, int end) {
        return word.status() == ProjectStatus.STARTED && next < end && ZONE.indexOf(text.charAt(next)) < 0;
    }

    /** 柳湾镇|的|粮油加工、石桥镇|的|光伏电站 */
    private boolean isOfPlace(int at) {
        return text.charAt(at) == '的' && "县区镇乡村道".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** After what the thing costs: 投资6800万元的|A学校改扩建. */
    private int paid(int from, int end) {
        Matcher amount = Amounts.ATTRIBUTIVE.matcher(text).region(from, end);
        return amount.lookingAt() ? amount.end() : Openings.afterBuilder(text, from, end);
    }

    private static boolean leads(Word word, int from, int end) {
        return word.text().length() > 1
                && word.kind() != Kind.NEGATION
                && word.text().length() < end - from;
    }

    private Optional<Word> wordAt(int at) {
        if (!starts[at]) {
            return Optional.empty();
        }
        return words.word(text, at).filter(word -> starts[at + word.text().length()] || swallows(word, at));
    }

    /** 国际地质|计划|总部: a word that is a verb elsewhere. */
    private boolean isNoun(int at, int from) {
        return at > from && NOUN.matcher(text).region(at, text.length()).lookingAt();
    }

    /** HanLP takes the verb before the name of a body for a part of it: 将建设中心公园, 谋划|建设中心公园. */
    private boolean swallows(Word word, int at) {
        int last = at + word.text().length() - 1;
        while (!starts[last]) {
            last--;
        }
        return swallowed[last] && !word.inside() && word.text().length() > 1;
    }

    /** Whether a member tells of no deed and no progress; 公租房 is one only of a list that is counted. */
    private boolean isName(int from, int end, boolean numbered) {
        boolean bare = !numbered && words.isHead(text.subSequence(from, end).toString());
        boolean leader = LEADER.matcher(text).region(from, end).find();
        if (bare || leader || end - from < 2 || end - from > LONGEST_MEMBER) {
            return false;
        }
        for (int i = paid(from, end); i < end; i++) {
            int at = i;
            Optional<Word> word = wordAt(i).filter(found -> !isNoun(at, from));
            boolean tells = word.isPresent()
                    && (word.get().kind() == Kind.STATUS
                                    && !word.get().inside()
                                    && !word.get().text().startsWith("主体")
                            || word.get().kind() == Kind.VERB && i == from
                            || word.get().kind() == Kind.MODAL);
            if (tells) {
                return false;
            }
        }
        return true;
    }
}
