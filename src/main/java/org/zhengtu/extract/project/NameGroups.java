package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.extract.project.NameList.Names;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;

/** The phrases of a sentence that may name projects, where what stands around them does not forbid it. */
final class NameGroups {

    private static final Pattern SITE = Pattern.compile("{project.at-site}{project.this-area}?");
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?:项目|工程|现场|会场)(?:主要|具体)?(?:{project.introduction}|：)$");
    /** 工业项目15个，总投资67亿元，主要有|A、B */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:项目|工程)(?:共?有?)?\\d{1,4}[个项][^。；]{0,40}，(?:主要|分别|具体)?(?:包括|有|为|是)：?$|\\d{1,4}[个项](?![^，。；]{0,10}(?:[实试]验|科[研学]|比赛|遗产))[^，。；、]{0,24}(?:项目|工程)[^。；]{0,40}，(?:主要|分别|具体)?(?:包括|有|为|是)：?$");

    /** How far before a list the count of its projects may stand. */
    private static final int REACH = 80;

    private static final Pattern PARTS = Pattern.compile(
            "^(?:该?(?:项目|工程)|[一二三]期|其中)?(?:将|拟|计划|规划|重点)?(?:主要{project.parts}|(?:主要)?建设内容|建设规模|同步建设|配套建设)|^(?:该?(?:项目|工程)|[一二三]期|其中)?(?:(?:将|拟|计划|规划)(?:引入|引进|购置)$|(?:将|拟|计划|规划)(?:在[^，。；]{1,14})?(?:建设|新建|兴建|建)|(?:建设|新建|兴建|建)(?:一[个座条家处])?$)");
    /** X水库是五省重点水源项目 */
    private static final Pattern WEIGHTY = Pattern.compile("重[点大][^，]{0,8}(?:项目|工程)$");

    /** 全县最大的|商品集散中心——青石商贸城: words before what says of the next name what it is. */
    private static final Pattern FOREMOST =
            Pattern.compile("(?:最[\\p{IsHan}]{1,2}的?|首[个座条家批]|唯一的?|第[一二三][个座条家大])[^，。；、]{0,6}$");

    /** 这8个项目|包括A、B */
    private static final Pattern COUNTED_CLASS = Pattern.compile("\\d{1,4}[个项][^，。；、]{0,8}(?:项目|工程)$");

    private static final Pattern OWN_PROJECT = Pattern.compile("(?:项目|工程)$");
    private static final Pattern WHOLE = Pattern.compile("的(?:重要|核心|主要|关键)*(?:性)?{project.whole}");
    private static final Pattern PROJECT = Pattern.compile("项目|工程|产业园|基地|园区");
    /** 该项目位于石桥镇，|包括|交易中心、商业街 */
    private static final Pattern OF_ONE = Pattern.compile(
            "(?:据[^，。；]{1,10}，|目前，)?“?(?:(?:该|此|整个|这个)(?:项目|工程)(?!区)|(?:项目|工程)(?=总投资|占地|规划|位于|分|采用|建成|由|将|于|自))(?!共|有|包括|包含|\\d|[^，]{0,4}方面|[：，])");

    private static final Pattern INCLUDES = Pattern.compile("(?:(?:该|此|整个|这个)(?:项目|工程))?(?:主要)?(?:包括|包含|涵盖|含|设有|建有)");
    /** 海堤贯通工程，主要包括|护岸工程 */
    private static final Pattern OF_WORK =
            Pattern.compile("(?<!的|个|类|批|开工|签约|竣工|投产|重点|重大|产业)(?:项目|工程)，(?:主要)?(?:包括|包含)$");

    /** X项目总投资2亿元，建筑总面积6万平方米，包含|办公中心、转运中心 */
    private static final Pattern OF_SIZE = Pattern.compile(
            "(?<![\\d批类][^，。；]{0,12})(?:项目|工程)(?!\\d)[^。；]{0,80}(?:面积|占地)[^。；，]{0,24}，(?:主要)?(?:包含|包括|含|设有|建有)$");

    private static final Pattern CONTENT = Pattern.compile("(?:建设内容|建设规模|主要建设|主要包括)(?:为|是|有)?$");
    /** 涉及|深加工、康养等13个项目 names branches of the economy. */
    private static final Set<String> COVERS = Set.of("涉及", "涵盖", "囊括", "涵括", "覆盖");

    private static final Set<String> CONTAINS = Set.of("包含", "包括", "涵盖", "囊括");

    /** 将园区建设成为|X基地、Y中心: what something is to become. */
    private static final Pattern AIM =
            Pattern.compile("(?:(?:建设|打造|发展|培育|建|努力|争创|提升)(?:成为|为)|(?:建设|打造|发展|培育)成)[^，。；：]{0,60}$");

    private static final Pattern GROUND = Pattern.compile(
            "内?(?:投资|规划|选址)?{project.sets-up}(?!现场|工地|的|中|[^，。；]{0,4}(?:情况|进度|进展))[^，。；]{0,40}(?:项目|工程)");

    private static final int AIM_REACH = 64;

    /** A公司|、B公司等项目单位负责人: who was there. */
    private static final Pattern OF_PEOPLE =
            Pattern.compile("[^，。；]{0,120}?等(?:[\\d一二三四五六七八九十]{1,3}[个家])?(?:签约|开工|重点)?(?:项目|企业){project.people-of}");

    private static final Pattern LISTED = Pattern.compile("、|.{4}和.{4}");

    private final CharSequence text;
    private final List<Piece> pieces;
    private final Candidates candidates;
    private final Subjects subjects;
    private final List<Span> lists;
    private final boolean firm;
    private final boolean ofTopic;

    /**
     * @param lists stretches that list names
     * @param firm whether the paragraph is about a firm, whose works need no name of their own
     * @param topic whether a project has been spoken of, so that 该项目 at the beginning means it
     */
    NameGroups(
            CharSequence text,
            List<Piece> pieces,
            Candidates candidates,
            List<Span> lists,
            boolean firm,
            boolean topic) {
        this.text = text;
        this.pieces = pieces;
        this.candidates = candidates;
        this.subjects = new Subjects(text, pieces, candidates);
        this.lists = lists;
        this.firm = firm;
        this.ofTopic = topic && OF_ONE.matcher(text).lookingAt();
    }

    /** 该项目将建设生产线: parts or places of what is spoken of, up to a ；. */
    private boolean sameClauses(int at) {
        return text.subSequence(0, pieces.get(at).start()).toString().indexOf('；') < 0;
    }

    /** A phrase with names and where it stands among the pieces. */
    record Group(int piece, Names names) {

        Item first() {
            return names.items().get(0);
        }

        Item last() {
            return names.items().get(names.items().size() - 1);
        }

        boolean single() {
            return names.items().size() == 1 && !names.closed();
        }
    }

    List<Group> find(NameList lists) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece phrase = pieces.get(i);
            if (!phrase.is(Piece.Type.PHRASE)) {
                continue;
            }
            Names names = ofNouns(phrase, lists.read(phrase.start(), phrase.end(), introduced(phrase)));
            names = names.closed() ? names : subjects.of(i, names);
            if (names.items().isEmpty()) {
                continue;
            }
            int at = i;
            boolean site = located(i) && !names.closed();
            boolean counts = names.items().stream().anyMatch(item -> counts(item, at, site));
            if (counts && !contained(at, groups)) {
                groups.add(new Group(i, names));
            }
        }
        return groups;
    }

    /** Of what was looked at, only what ends in a head noun: 察看了A项目、B学校、老王家等. */
    private Names ofNouns(Piece phrase, Names names) {
        boolean open =
                lists.stream().anyMatch(list -> list.start() == phrase.start() && !Enumerations.sure(text, list));
        return open
                ? new Names(
                        names.items().stream()
                                .filter(item -> item.ownHead() || Visits.isRebuilding(item.name()))
                                .toList(),
                        names.closed(),
                        names.tail())
                : names;
    }

    private boolean counts(Item item, int at, boolean site) {
        boolean trade = at > 0 && !item.ownHead() && COVERS.contains(words(at - 1));
        boolean named = !trade && candidates.possible(item) || firm && unnamed(item);
        return named
                && !counted(item, at)
                && !(item.head() != Head.WORK && Contracts.isSide(text, item.end()))
                && !isOneOf(at)
                && !(item.head() != Head.WORK && isAim(item))
                && !(item.name().endsWith("公司") && OF_PEOPLE.endFrom(text, item.end()) > 0)
                && !(at + 1 < pieces.size() && pieces.get(at + 1).says("作为") && item.head() != Head.WORK)
                && !(part(at) && !OWN_PROJECT.matcher(item.name()).find())
                && !(ofTopic && item.head() != Head.WORK && sameClauses(at))
                && !described(at)
                && !heralds(item, at)
                && !(site
                        && item.head() != Head.WORK
                        && (isGround(item) || SiteWords.status(text, item.end()).isEmpty()))
                && !(predicate(at)
                        && (!candidates.proper(item)
                                || WEIGHTY.matcher(item.name()).find()));
    }

    /** 在县经济开发区|建设X项目: another thing is built there. */
    private boolean isGround(Item item) {
        return GROUND.matcher(text).region(item.end(), text.length()).lookingAt();
    }

    private boolean isAim(Item item) {
        int start = item.start() + (item.name().startsWith("成为") ? 2 : 0);
        return AIM.matcher(text.subSequence(Math.max(0, start - AIM_REACH), start))
                .find();
    }

    /** X是云岭县为民办实事项目|之一: of which X is one. */
    private boolean isOneOf(int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).says("之一") && predicate(at);
    }

    /** X是壮大产业的|重点项目, X是Y基地|的重要组成部分: what is said of X. */
    private boolean described(int at) {
        int from = pieces.get(at).start();
        boolean whole =
                WHOLE.matcher(text).region(pieces.get(at).end(), text.length()).lookingAt();
        boolean of = from > 1 && text.charAt(from - 1) == '的';
        return predicate(at) && (whole || of);
    }

    /** 县重点能源项目|——青龙水电站: says of the next name what it is. */
    private boolean heralds(Item item, int at) {
        boolean before = at + 2 < pieces.size()
                && words(at + 1).equals("——")
                && pieces.get(at + 2).is(Piece.Type.PHRASE)
                && item.rest().isEmpty();
        return before
                && (WEIGHTY.matcher(item.name()).find()
                        || FOREMOST.matcher(text.subSequence(0, item.start())).find());
    }

    /** X项目包含|影剧院、图书馆 */
    private boolean contained(int at, List<Group> before) {
        int last = before.size() - 1;
        return at > 0
                && last >= 0
                && CONTAINS.contains(words(at - 1))
                && before.get(last).piece() == at - 2
                && !COUNTED_CLASS.matcher(before.get(last).last().name()).find()
                && OWN_PROJECT.matcher(before.get(last).last().name()).find();
    }

    private String words(int piece) {
        return text.subSequence(pieces.get(piece).start(), pieces.get(piece).end())
                .toString();
    }

    /** 主要建设|生产线、办公楼: what a project consists of. */
    private boolean part(int at) {
        if (Announced.isBefore(text, pieces.get(at).start())) {
            return false;
        }
        int i = at;
        while (i > 0 && !pieces.get(i - 1).is(Piece.Type.MARK)) {
            i--;
        }
        int from = pieces.get(i).start();
        int mark = Math.max(0, from - 1);
        boolean includes = OF_ONE.matcher(text).lookingAt()
                && INCLUDES.matcher(text).region(from, pieces.get(at).start()).matches();
        boolean told =
                PROJECT.matcher(text.subSequence(0, pieces.get(at).start())).find();
        return includes
                || OF_SIZE.matcher(text.subSequence(0, pieces.get(at).start())).find()
                || OF_WORK.matcher(text.subSequence(0, pieces.get(at).start())).find()
                        && !COUNTED.matcher(text.subSequence(0, pieces.get(at).start()))
                                .find()
                || told
                        && PARTS.matcher(text.subSequence(from, pieces.get(at).start()))
                                .find()
                || mark < from
                        && text.charAt(mark) == '：'
                        && CONTENT.matcher(text.subSequence(Math.max(0, mark - 8), mark))
                                .find();
    }

    /** 二期工厂, 新厂区: a project of the firm that the paragraph is about. */
    static boolean unnamed(Item item) {
        return !item.name().startsWith("公司") && (item.head() == Head.SITE || Firms.isPhase(item.name()));
    }

    /** 签约的6个项目分别为, 包括以下项目：. */
    private boolean introduced(Piece phrase) {
        if (lists.stream().anyMatch(list -> list.start() == phrase.start())) {
            return true;
        }
        boolean listed =
                LISTED.matcher(text.subSequence(phrase.start(), phrase.end())).find();
        int from = Math.max(0, phrase.start() - 10);
        boolean direct =
                INTRODUCTION.matcher(text.subSequence(from, phrase.start())).find();
        return listed
                && (direct
                        || COUNTED.matcher(text.subSequence(Math.max(0, phrase.start() - REACH), phrase.start()))
                                .find());
    }

    /** 在X产业园 says where, not what. */
    private boolean located(int at) {
        if (at == 0 || pieces.get(at - 1).is(Piece.Type.MARK)) {
            return false;
        }
        int from = at > 1 && pieces.get(at - 2).is(Piece.Type.WORD) ? at - 2 : at - 1;
        String before = text.subSequence(
                        pieces.get(from).start(), pieces.get(at).start())
                .toString();
        String direct = text.subSequence(
                        pieces.get(at - 1).start(), pieces.get(at).start())
                .toString();
        return SITE.matcher(before).matches() || SITE.matcher(direct).matches();
    }

    /** X是国家批准的重点工程: says what X is, names nothing. */
    private boolean predicate(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 8) && !pieces.get(i).is(Piece.Type.MARK); i--) {
            if (pieces.get(i).says("是")) {
                return true;
            }
        }
        return false;
    }

    /** 小区建设305个: how many there are, not one of them. */
    private boolean counted(Item item, int at) {
        int after = at + 1 < pieces.size() && pieces.get(at + 1).says("建设") ? at + 2 : at + 1;
        return item.head() != Head.LAND
                && item.rest().isEmpty()
                && after < pieces.size()
                && NameList.measured(text, pieces.get(after));
    }
}
