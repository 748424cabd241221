package org.zhengtu.extract.project;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/**
 * Decides whether a name that ends like a project's is one: it must be told apart from others of its kind, and the less
 * its head noun says, the more the words around it must. General works, campaigns and slogans end alike.
 */
final class Candidates {

    private static final int LONGEST = 60;
    private static final int SHORTEST = 4;
    private static final int LONG = 6;
    private static final int OWN = 4;
    private static final int ORDERED = 2;
    /** 市第十五小学 is told apart by its number. */
    private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十\\d]{1,3}(?:{project.ordinal})");
    /** HanLP's natures of verbs, adverbs, pronouns and the like, and of names. */
    private static final Set<String> LEADING = Set.of("v", "vi", "vd", "ad", "d", "p", "r", "c", "cc");

    /** 2020年第一季度|项目: those of one time. */
    private static final Pattern BATCH = Pattern.compile(
            "[一二三四\\d]季度|\\d月份?(?:重点|重大|招商)+项目$|年度?\\d{1,2}(?:[-—至到]\\d{1,2})?月|年[春夏秋冬]季|第[\\d一二三四五六七八九十]{1,3}次|年(?:上|下)?半年|第[一二三四五六七八九十\\d]+期(?:重点|重大|产业)*项目$|^(?:[^，]{0,10}?)(?:19|20)\\d\\d年度?{project.batch}*(?:项目|工程)$");
    /** 一号厂房, 生产车间: a part of something. */
    private static final Pattern PART = Pattern.compile(
            "^(?:[一二三四五六七八九十\\d、]{1,6}[号#期]|[A-Z]、?(?:[区栋]|号?楼)?)*(?:号楼|生产|智能化?|数字化?|标准化?|综合|职工|员工|学生|教师|专家|倒班|联合|动力|总装|涂装|焊装|包装|原料|成品|污水处理)*(?:厂房|车间|宿舍楼?|办公楼|食堂|仓库)$|{project.building-part}工程$|{project.plant-part}$|(?:分|主)?(?:现场|会场)$|仪式|^[a-zA-Z\\d]$");

    /** 东河县、西河县|项目: whose they are. */
    private static final Pattern PLACES =
            Pattern.compile("(?:[\\p{IsHan}]{1,4}(?<![片社园新景小校院库灌矿厂街城牧林地保作业扩东西南北中心])[省市县区旗镇乡村](?:、|等地?的?)?)+(?:项目|工程)?");

    private static final Pattern SCHOOL = Pattern.compile("(?:大学|学院|研究所|研究院|职校|学校|中学|小学|党校|医院|卫生院|法庭|派出所)$");
    private static final Pattern QUARTER = Pattern.compile("片区|地块|社区|[路街村巷][^，]|城整体");
    private static final Pattern LEVEL = Pattern.compile("^(?:省|市|县|区|州|盟|旗|镇|乡|村)(?![域级内外])");
    private static final Pattern LEVELLED = Pattern.compile("^(?:省|市|县|区|州|盟|旗|镇|乡)(?![政区城域级内外重属直])");
    private static final Pattern CLASS = Pattern.compile(
            "^(?:招大引强|招商引资)?“(?:[一二三四五六七八九十百千万亿双大新个两]{4,6}|[\\d+-]{2,8})”(?:重点|重大)?(?:项目|工程)+$|^以[上下](?!江|河)|^既有(?!建筑|住宅|线|铁路|小区|公路|桥)|^(?:年度)?\\d[\\d.]*(?:米|公里|千米)(?!以)|[走迈奔]向|^(?:东西|南北|左右|上下|前后)?[两三四](?:个?标?段|侧|岸|端|幅|翼|线)$|^(?:尚有|仍有|年均)|^[这该此]\\d|{project.some-of-them}(?:项目|工程)$|^[与同跟](?![^，]*(?:项目|工程)$)|{project.no-name}|^[^，]{2,8}[市县区州旗镇乡]在|为(?:基地|中心|载体|核心)$|的$|^[^，、]{1,4}为[^，、]{1,4}$|(?:式|会|动|约|工|^)暨|^[、并]|高(?:质量|水平|标准)(?!农田|厂房)[^、]{0,4}项目$|[作好抓](?:项目|工程)$|第[一二三四五六七八九十\\d]{1,3}个|引领性项目$|^“[^”]*、[^”]*”$|(?:控制|标志|节点|重点|重要|关键)工程$|重大(?:水利|交通|民生|产业|能源)工程$|性工程$|^(?:增强|提升|提高|服务|促进|深化)项目$|(?<!修复|治理|改造|融合发展)重[点大](?:建设)?项目$|投资[\\d.]+[亿万]元的?项目$|招商(?:引资)?项目$|^[首本前后]期(?:项目|工程)$|^[一二三四五]期[、和]|（竣）工|^\\d{1,2}月|^剪彩|^(?:共?有|含)\\d|类(?:项目|工程)$|[首各多这]批|[第\\d一二三四五六七八九十][批届]|\\d[个栋座幢幅宗]|^(?:道路|村庄|环境|街道|庭院|路面)?[硬绿亮美净序]化(?:[、和及][硬绿亮美净序]化)+(?:项目|工程)$|^{project.several}(?!江|河|湖|山|岭|路|号|期|中|院|小)|\\d大");
    private static final Pattern REST = Pattern.compile(
            "[一二三四五六七八九十]期|[自已]$|首[根片段榀块]|[左右双]线|[左右半]幅|{project.building-part}工程|{project.rest}|（|[春夏秋冬]季|\\d{1,4}[年月]|[今去明]年|[今昨]日|国庆节?$|春节$|元旦$|、[^，。；、]{2,28}(?:公司|集团|局)$");
    /** 签约活动暨|X项目, 重点项目暨|X项目 */
    private static final Pattern OTHER = Pattern.compile("(?:[^，。；]{0,40}(?:项目|工程|[式动约工会]))?暨");

    private static final Pattern EVENT = Pattern.compile(
            "{project.candidates-event}[^，。；]{0,8}(?:会|仪式|活动)|(?:20\\d\\d年度?)?第[一二三四五六七八九十\\d]{1,3}[批期]");
    /** Several in one name, or what something was made by an award: 省级特色农业示范区. */
    private static final Pattern NOT_ONE =
            Pattern.compile(".以及.|^(?:[^、]*、){3}.*(?<!项目|工程|生产线)$|(?:国家|[省市县]|自治[区州县])级[^，、]{0,12}示范(?:区|基地|园|社)$");

    /** 深加工, 纸箱包装: a branch among the parts of a site. */
    private static final Pattern TRADE = Pattern.compile(".{0,3}{project.trade-deed}");

    /** 兴农|新材料产业园: a verb that firms are named by. */
    private static final Pattern NAMING = Pattern.compile("{project.naming-verb}");

    private static final Pattern GOES = Pattern.compile("[到赴在](?=.{4})");

    private static final Pattern STAFF = Pattern.compile("{project.staff}");
    private static final Pattern JOINED = Pattern.compile("[与和及就对同](?:项目|工程|基地|中心)$");
    /** 水泥熟料项目|一期工程 is no campaign. */
    private static final Pattern PHASE_OF_PROJECT = Pattern.compile("项目工程$|[一二三四五]期工程$");

    private static final Pattern ADDS = Pattern.compile("(?:建设|工程|项目)++$");
    private static final Pattern WORKS = Pattern.compile("(?:{project.deed}|{project.deed-on-thing})$");
    private static final Pattern FIRM = Pattern.compile("[\\p{IsHan}（）A-Za-z]{4,30}有限(?:责任)?公司");
    private static final Pattern OFFICE = Pattern.compile("(?:{project.office}|[省市州县区旗镇乡局部厅院]长)$");

    private final ProjectWords words;
    private final List<Token> tokens;
    private final ProperNames names;

    Candidates(ProjectWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
        this.names = new ProperNames(words, tokens);
    }

    /**
     * What the text says of a name.
     *
     * @param status null if nothing
     * @param hard whether the status is told in words that are said of projects only
     * @param after whether the status follows the name
     * @param money whether an investment is told of it
     * @param listed whether it stands in a list closed by 等 and a noun of projects
     * @param described whether the text says that it is a project
     * @param beside whether it stands in a list with names that end in 项目
     * @param occasion whether the sentence lists projects for a ceremony told of
     */
    record Circumstance(
            ProjectStatus status,
            boolean hard,
            boolean after,
            boolean money,
            boolean listed,
            boolean occasion,
            boolean described,
            boolean beside) {}

    /** @param amongProper whether a name beside it in its list is a proper one */
    boolean accepts(Item item, Circumstance told, boolean amongProper) {
        if (item.name().length() > LONGEST
                || OFFICE.matcher(item.name()).find() && !(told.listed && begins(told) && FIRM.matches(item.name()))) {
            return false;
        }
        boolean sure = told.money || told.status != null && told.hard;
        if (!particular(item, told, sure, amongProper)
                || !balanced(item.name())
                || CLASS.matcher(item.name()).find()
                || BATCH.matcher(item.name()).find()
                || PART.matcher(item.name()).find()
                || item.head() == Head.WORK && PLACES.matcher(item.name()).matches()
                || told.status == ProjectStatus.SIGNED
                        && SCHOOL.matcher(item.name()).find()
                || NOT_ONE.matcher(item.name()).find()
                || told.listed && !item.ownHead() && TRADE.matcher(item.name()).matches() && !proper(item)
                || item.shares() && !amongProper
                || item.rest().startsWith("方面")
                || EVENT.matcher(item.rest()).lookingAt()
                || JOINED.matcher(item.name()).find()) {
            return false;
        }
        return switch (item.head()) {
            case WORK -> work(item, told, sure, amongProper);
            case SITE ->
                whole(item)
                        && (item.ownHead() && !words.endsInHead(item.name())
                                ? shaped(item, told)
                                : sure
                                        || (told.described || told.beside) && proper(item)
                                        || told.listed && amongProper
                                        || told.status != null && distinct(item));
            case LOOSE ->
                whole(item)
                        && (told.listed && sure
                                || proper(item) && (told.money || told.listed || moves(told))
                                || told.money && names.coined(item)
                                || told.status != null && isRebuilding(item));
            case LAND -> whole(item) && (told.listed || sure || proper(item));
            case RENEWAL -> told.listed || QUARTER.matcher(item.name()).find() || sure && proper(item);
        };
    }

    /** What is started or signed: A公司、B公司等15个项目集中开工 lists firms for what they build. */
    private static boolean begins(Circumstance told) {
        return told.hard && (told.status == ProjectStatus.STARTED || told.status == ProjectStatus.SIGNED);
    }

    /** 先锋路提质改造 has no head noun: what is told of it must be sure, and it must name something. */
    private boolean shaped(Item item, Circumstance told) {
        boolean done = told.hard && told.status != null;
        return proper(item) && (told.money || done || told.listed);
    }

    /** Whether it ends like the name of a project wherever it stands: 云岭茶叶加工项目. */
    boolean named(Item item) {
        return item.ownHead() && item.head() == Head.WORK && item.name().length() > LONG;
    }

    /** 白水大桥加固改造 is works as such. */
    boolean isRebuilding(Item item) {
        return (item.head() == Head.SITE || item.head() == Head.LOOSE)
                && WORKS.matcher(item.name()).find()
                && proper(item);
    }

    /** The name without verbs and adverbs that the lexicon doesn't know: 全速攻坚X项目. */
    Item trimmed(Item item) {
        Matcher other = OTHER.matcher(item.name());
        int start = item.start() + (other.lookingAt() ? other.end() : goer(item));
        for (Token token : tokens) {
            boolean leads = token.start() == start
                    && token.word().length() > 1
                    && LEADING.contains(token.nature())
                    && !NAMING.matcher(token.word()).matches();
            int next = token.end() - item.start();
            boolean capacity = next >= 0
                    && next < item.name().length()
                    && Character.isDigit(item.name().charAt(next));
            boolean place = next >= 0
                    && next < item.name().length()
                    && "县市区旗州镇乡".indexOf(item.name().charAt(next)) >= 0;
            if (leads && !capacity && !place && item.start() + item.name().length() - token.end() >= SHORTEST) {
                start = token.end();
            }
        }
        return start == item.start() ? item : item.from(start);
    }

    /** 李明|到|第二高中建设工地: who goes there. */
    private int goer(Item item) {
        return tokens.stream()
                .filter(token -> token.start() == item.start() && token.nature().equals("nr"))
                .map(token -> token.end() - item.start())
                .filter(end -> GOES.matcher(item.name())
                        .region(Math.min(end, item.name().length()), item.name().length())
                        .lookingAt())
                .map(end -> end + 1)
                .findFirst()
                .orElse(0);
    }

    /** 管委会 after 产业园 makes a body of it. */
    private static boolean whole(Item item) {
        return item.rest().isEmpty()
                || REST.matcher(item.rest()).lookingAt()
                || Amounts.ATTRIBUTIVE.matcher(item.rest()).lookingAt();
    }

    private boolean particular(Item item, Circumstance told, boolean sure, boolean amongProper) {
        if (clears(item.head()) && told.listed) {
            return true;
        }
        // 第三中学 among names is one too
        if (told.listed
                && amongProper
                && item.head() == Head.SITE
                && item.name().length() >= SHORTEST) {
            return true;
        }
        // 云岭区经济社会重大项目: whose they are tells none apart
        String bare = ADDS.matcher(item.name()).replaceFirst("");
        boolean placeOnly = item.head() == Head.WORK && ProperNames.isPlace(bare) && !levelled(item, bare);
        if (item.ownHead() && (placeOnly || words.endsIn("class", bare)) && names.own(item, bare) == 0) {
            return false;
        }
        int left = ORDINAL.matcher(item.name()).find()
                ? ORDERED
                : words.particular(item.name(), sure && item.ownHead()).length();
        // among names of projects, 水美乡村生态旅游项目 is one too
        if (told.listed
                && sure
                && amongProper
                && item.head() == Head.WORK
                && item.name().length() > LONG) {
            return true;
        }
        boolean contracted = told.status == ProjectStatus.SIGNED
                && told.hard
                && !told.after
                && item.name().length() >= LONG + 2;
        // A公司投资的|管线复线工程项目
        boolean built =
                told.described && told.money && item.ownHead() && item.name().length() >= LONG + 2;
        return left >= 2
                || (contracted || built) && item.head() == Head.WORK
                || levelled(item, bare)
                || sure && (ofLevel(item) || left == 1 && item.head() == Head.SITE);
    }

    /** 县医院 is told apart by whose it is. */
    private static boolean ofLevel(Item item) {
        return item.head() == Head.SITE && LEVEL.matcher(item.name()).find();
    }

    /** 县粮食储备库|建设项目, 县博物馆|改扩建项目: a building, and whose it is. */
    private boolean levelled(Item item, String bare) {
        return LEVELLED.matcher(item.name()).find()
                && Stream.of(bare, WORKS.matcher(bare).replaceFirst(""))
                        .flatMap(site -> words.lastHead(site, 1, site.length()).stream())
                        .anyMatch(
                                head -> head.value() == Head.SITE && head.text().length() > 1);
    }

    /** Whether the name could be that of a project at all, whatever is said of it. */
    boolean possible(Item item) {
        return clears(item.head())
                || ofLevel(item)
                || levelled(item, ADDS.matcher(item.name()).replaceFirst(""))
                || ORDINAL.matcher(item.name()).find()
                || item.head() == Head.WORK && item.name().length() >= LONG + 2
                || words.particular(item.name(), true).length() >= (item.head() == Head.SITE ? 1 : 2);
    }

    private static boolean clears(Head head) {
        return head == Head.LAND || head == Head.RENEWAL;
    }

    private static boolean balanced(String name) {
        int depth = 0;
        for (int i = 0; i < name.length() && depth >= 0; i++) {
            depth += "（“".indexOf(name.charAt(i)) >= 0 ? 1 : "）”".indexOf(name.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth == 0;
    }

    /** Whether something in the name tells it apart. */
    boolean distinct(Item item) {
        return proper(item)
                || names.coined(item)
                || words.particular(item.name(), false).length() > 2;
    }

    /** Told in words that no slogan uses: opened, begun, or done with the word after the name. */
    private static boolean moves(Circumstance told) {
        return told.hard
                && (told.after
                        ? told.status != ProjectStatus.PLANNED
                        : told.status == ProjectStatus.STARTED
                                || told.status == ProjectStatus.OPERATING
                                || told.status == ProjectStatus.PLANNED);
    }

    private boolean work(Item item, Circumstance told, boolean sure, boolean amongProper) {
        String bare = ADDS.matcher(item.name()).replaceFirst("");
        boolean begun = told.hard && told.after && told.status == ProjectStatus.STARTED;
        boolean campaign = item.name().endsWith("工程")
                && !begun
                && !PHASE_OF_PROJECT.matcher(item.name()).find()
                && !words.physical(bare);
        // 香椿大棚农业项目 with its cost, or among names, is one of its class
        int own = names.own(item, bare);
        boolean oneOfMany = told.money && own >= 2 && (own > 2 || names.coined(item))
                || told.listed && amongProper && words.particular(bare, false).length() > 2
                || told.status != null && own >= OWN && proper(item);
        boolean ofClass = words.endsIn("class", bare) && !oneOfMany;
        if (item.ownHead() && (ofClass || words.endsIn("activity", bare))) {
            return false;
        }
        // 云岭区教育信息化提升工程 among names of projects is one too
        if (campaign && !told.money && !(told.listed && amongProper)) {
            return false;
        }
        boolean staff = STAFF.matcher(item.rest()).lookingAt();
        return sure
                || told.status != null
                || (told.beside || told.described)
                        && item.ownHead()
                        && item.name().length() > LONG
                || (told.listed ? amongProper : (proper(item) || levelled(item, bare)) && !staff)
                || told.listed && (item.ownHead() || told.occasion);
    }

    /** Whether a name holds a name: of a place, a firm, a road, or one that the dictionary doesn't know. */
    boolean proper(Item item) {
        return names.proper(item);
    }
}
