package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.ProjectWords.Entry;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;

/**
 * The names that one phrase of a sentence holds: A、B和C项目, or A、B、C等8个项目. In a list closed by 等 and a head noun the
 * members need none themselves; elsewhere a name reaches to its last head noun.
 */
final class NameList {

    static final String COUNT = "(?:\\d{1,5}|[一二三四五六七八九十百两]{1,4}|数十|多|数|若干)";
    static final String UNITS = "个|项|件|座|条|处|所|批|栋|幢|组|宗";
    private static final Pattern CLOSE = Pattern.compile(
            "(?:(?<![中高初同平特优均对])|(?<=[一二三四五六七八九十]中)(?=等\\d))等(?![级于离候待同额份距])(?:" + COUNT + "(?:余|多)?(?:" + UNITS
                    + "|家|大|片)|一批批?|一大批|多个|多项|系列|一系列)?|(?<=[^第、“])[两三四五六七八九十](?:大|个|项)(?![^，。、]{0,4}(?:乡镇|部门|单位|企业|公司|县|[^小校灌]区|街道|社区|村))(?=[^，。、]{0,8}(?:项目|工程|征收|征迁|拆迁))");
    /** A、B和C|3个|项目 */
    private static final Pattern COUNTED_CLOSE = Pattern.compile(
            "、[^，。；]{0,80}(?<![第\\d.、共计])(?<count>(?:共计?|合计)?\\d{1,3}[个项]|“[^“”]{2,8}”(?=项目))(?=(?:{project.counted-close}*|[\\p{IsHan}]{2,8})(?:项目|工程)$)");

    private static final Pattern MEASURED = Pattern.compile(
            "^(?:建设|任务|工作)?(?:约|近|超|逾|共|达|超过)?\\d[\\d,.]*+(?:万|亿)?(?:余|多)?(?:个|座|条|处|所|家|项|公里|千米|米|亩|户|套|人|次|栋|平方米|立方米|吨|件|元|%)");
    private static final Pattern MEASURE_AT_END = Pattern.compile("\\d[\\d.,]*+[^\\d]{0,6}$");
    /** 污水处理厂|三期 */
    private static final Pattern PHASE = Pattern.compile("(?<=.{3})[一二三四五]期(?:工程|项目)?$");

    private static final Pattern CLEARANCE = Pattern.compile("(?:征收|征迁|拆迁|动迁)(?:项目|工程)?$");
    /** 新材料、新能源等|项目13个 are branches of the economy. */
    /** 国省干线、客运站场等|6大类|21个项目 */
    private static final Pattern SORTS = Pattern.compile("等?[\\d一二三四五六七八九十]{1,2}(?:大类|类|大领域)");

    private static final Pattern CLASSES = Pattern.compile("(?:产业|领域|方面|类|行业)*的?(?:重点|重大)?项目(?:共|总?计)?\\d{1,4}[个项]");

    /** 云岭、石桥|等地|车站, 航天、医学等|领域|项目, 为老人等|旅客|开辟通道: what is listed are no projects. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("地(?=[\\p{IsHan}]{2})(?![块铁下标质热产方面暖道埂])|[^，。；]{0,4}{project.no-member}");

    /** 柳湾村、石桥村等|东河高速公路建设施工现场: where it was looked at. */
    private static final Pattern PLACES = Pattern.compile(
            "[^，。；、]{2,10}[村镇乡](?:、[^，。；、]{2,10}[村镇乡])*等(?=[^，。；、等]{3,20}?(?:公路|高速|铁路|大桥|水库|隧道|管道|渠)(?:工程|项目)?(?:建设|施工)+(?:现场|工地))");

    /** 甲科技、乙能源等公司带着|A、B等项目 */
    private static final Pattern BRINGERS = Pattern.compile("[^，。；]{4,60}?等(?:公司|企业|客商)(?:携|带着|带来了?)(?=.{4})");

    /** 大明公司、|天元轴承公司|二期项目: firms that share the noun of their works. */
    private static final Pattern FIRM_WORK = Pattern.compile("[^、]{2,20}?(?:公司|集团)(?<work>[^、]{0,10}(?:项目|工程|生产线))");

    private static final Pattern FIRM = Pattern.compile("[^、]{2,20}(?:公司|集团)");

    /** 等一批|新的|旅游项目 */
    private static final Pattern KIND_OF_WORK =
            Pattern.compile("(?:新的?|重点|重大)*(?<kind>(?<sort>[\\p{IsHan}]{2,4})(?:项目|工程))$");

    private static final Pattern FIRST_COUNTED = Pattern.compile("[^，、]{0,4}?\\d{1,4}[个项]");

    /** 等|重点项目|配套设施 */
    private static final Pattern CLOSING_WORKS = Pattern.compile("{project.closing-works}*(?:项目|工程(?![类师机]))");
    /** 安置房|建设工地 */
    private static final Pattern SITE_OF_WORKS = Pattern.compile("(?:建设|施工)?(?:工地|现场)$");

    /** 柳湾物流园项目|（协议投资9.5亿元） */
    private static final Pattern COST = Pattern.compile("（[^（）]{0,12}投资[^（）]{2,14}）$");

    /** 柳湾物流园项目|（石桥镇） */
    private static final Pattern SEAT = Pattern.compile(
            "（(?:位于|地处|坐落于|选址|落户)?(?<place>[\\p{IsHan}]{2,10}?(?:镇|乡|街道|开发区|高新区|经开区|工业园区?|产业园区?|集聚区|[^社小校园厂库老新东西南北]县|村))(?:境?内)?）");

    /** A公司承建的X医院|和由|B公司承建的Y工程 */
    private static final Pattern ANOTHER = Pattern.compile("(?:以及|[和与及])由");

    private static final Tail NO_TAIL = new Tail("", Head.WORK);
    /** What a plant has of its own, with nothing before it that tells it apart. */
    static final Pattern PLANT = Pattern.compile("(?:{project.plant}|种[鸡猪牛羊鸭])(?:场|厂|车间|中心)$");

    /** 道路、给排水、供电等|基础工程 are parts of every site. */
    private static final Pattern BASICS = Pattern.compile("(?:各类|公用|相关)?(?:基础|配套|附属|管网)(?:设施)?(?:工程|项目)");

    /** 云东|等5条|高铁, among others */
    private static final Pattern ONE_OF = Pattern.compile("(?<=[\\p{IsHan}]{2})等\\d{1,3}[条座](?=[\\p{IsHan}]{2,4}$)");

    private static final int SHORTEST = 4;
    private static final int FEWEST_SHARED = 3;
    private static final int LONG_MEMBER = 7;
    private final ProjectWords words;
    private final CharSequence text;
    private final Members members;
    private final NameExtent extent;

    NameList(ProjectWords words, CharSequence text) {
        this.words = words;
        this.text = text;
        this.members = new Members(words, text);
        this.extent = new NameExtent(words, text);
    }

    /**
     * A name of the list.
     *
     * @param name with the head noun that the list ends in, if the name has none of its own and needs it
     * @param head class of its head noun
     * @param ownHead whether the name itself ends in it
     * @param amounts what stands before the name: 总投资5亿元的
     * @param rest what follows the name in its phrase (管委会 of 产业园管委会)
     */
    record Item(String name, int start, int end, Head head, boolean ownHead, String amounts, String rest) {

        /** The same name with the noun that its list ends in. */
        Item with(String noun) {
            return new Item(name + noun, start, end, head, true, amounts, rest);
        }

        /** Whether it shares the noun that its list ends in. */
        boolean shares() {
            return head == Head.WORK && name.length() > end - start;
        }

        /** The same name without its first characters. */
        Item from(int later) {
            return new Item(name.substring(later - start), later, end, head, ownHead, amounts, rest);
        }
    }

    /**
     * What a phrase holds.
     *
     * @param closed whether 等 and a head noun end the list
     * @param tail what it ends in after 等: 招商引资签约项目
     * @param tail position after the last name, where what is said of them may begin
     */
    record Names(List<Item> items, boolean closed, String tail) {}

    /** Whether a phrase begins with a count or measure: 305个, 3.2万亩. */
    static boolean measured(CharSequence text, Piece phrase) {
        return phrase.is(Piece.Type.PHRASE)
                && MEASURED.matcher(text).region(phrase.start(), phrase.end()).lookingAt();
    }

    /** Where a thing is by the bracket behind its name: （石桥镇）. */
    static Optional<String> seat(String rest) {
        Matcher seat = SEAT.matcher(rest);
        return seat.lookingAt() ? Optional.of(seat.group("place")) : Optional.empty();
    }

    /** Whether a list names places at which one thing is built, as in 柳湾村、石桥村等东河高速公路建设施工现场. */
    static boolean isPlaces(CharSequence text, Span list) {
        return PLACES.matcher(text).region(list.start(), text.length()).lookingAt();
    }

    /** @param introduced whether words before the phrase announce a list of projects (分别为), whose members need no head noun */
    Names read(int start, int end, boolean introduced) {
        Matcher places = PLACES.matcher(text).region(start, end).useTransparentBounds(true);
        if (places.lookingAt()) {
            return read(places.end(), end, false);
        }
        Matcher bringers = BRINGERS.matcher(text).region(start, end);
        if (bringers.lookingAt()) {
            return read(bringers.end(), end, introduced);
        }
        List<Item> twins = Twins.of(words, text, start, end);
        if (!twins.isEmpty()) {
            return new Names(twins, false, "");
        }
        int close = -1;
        int after = end;
        Matcher m = CLOSE.matcher(text).region(start + 1, end).useTransparentBounds(true);
        while (m.find()) {
            close = m.start();
            after = m.end();
        }
        int tally = introduced && close < 0 ? Tally.start(text, start, end) : end;
        if (tally < end) {
            return new Names(items(start, tally, NO_TAIL, true), true, "");
        }
        Matcher counted = COUNTED_CLOSE.matcher(text).region(start + 1, end);
        if (close < 0 && counted.find()) {
            close = counted.start("count");
            after = counted.end();
        }
        if (close < 0) {
            return new Names(items(start, end, NO_TAIL, introduced), introduced, "");
        }
        if (SORTS.matcher(text).region(close, end).lookingAt()
                || OF_OTHERS.matcher(text).region(after, end).lookingAt()) {
            return new Names(List.of(), true, "");
        }
        Optional<Entry<Head>> head = closingHead(after, end);
        if (head.isEmpty()) {
            return new Names(items(start, close, NO_TAIL, introduced), introduced || after == end, "");
        }
        Tail tail = tail(after, end, head.get());
        // 18个光伏、风电等新能源项目: branches
        boolean branches = FIRST_COUNTED.matcher(text).region(start, close).lookingAt() && !namesAny(start, close);
        boolean classes = branches || CLASSES.matcher(text).region(after, end).lookingAt() && !namesAny(start, close);
        boolean basics = !(after > close + 1 && namesPlace(start, close))
                && BASICS.matcher(text).region(after, end).lookingAt()
                && words.headEnding(text, start, close)
                        .filter(last -> last.value() == Head.WORK)
                        .isEmpty();
        if (classes || basics) {
            return new Names(List.of(), true, tail.text);
        }
        boolean activities = words.endsIn("activity", tail.text.replaceFirst("(?:项目|工程)$", ""));
        return new Names(activities ? List.of() : items(start, close, tail, true), true, tail.text);
    }

    /** Whether a member of a list is too long and too much like a name for a branch of the economy. */
    private boolean namesAny(int start, int end) {
        return members.split(start, end, true).stream()
                .anyMatch(range -> range[1] - range[0] >= LONG_MEMBER
                        && words.headEnding(text, range[0], range[1]).isPresent());
    }

    /** Whether a member of a counted list (等一批基础设施项目) is a building or road with a name: 东河三桥, 西山大道西延. */
    private boolean namesPlace(int start, int end) {
        return members.split(start, end, true).stream()
                .anyMatch(range -> range[1] - range[0] >= SHORTEST
                        && words.headEnding(text, range[0], range[1]).isPresent()
                        && words.particular(text.subSequence(range[0], range[1]).toString(), false)
                                        .length()
                                > 2);
    }

    /** The head noun that the phrase ends in, but for a measure (等房屋征收230万平方米). */
    private Optional<Entry<Head>> closingHead(int after, int end) {
        int last = end;
        Matcher measure = MEASURE_AT_END.matcher(text).region(after, end);
        if (measure.find()) {
            last = measure.start();
        }
        Matcher works = CLOSING_WORKS.matcher(text).region(after, end);
        return words.headEnding(text, after, last)
                .or(() -> works.lookingAt() ? words.headEnding(text, after, works.end()) : Optional.empty());
    }

    private Tail tail(int after, int end, Entry<Head> head) {
        String words = text.subSequence(after, end).toString().replace("的", "");
        int last = words.lastIndexOf(head.text());
        return new Tail(words.substring(0, last + head.text().length()), head.value());
    }

    private List<Item> items(int start, int end, Tail tail, boolean closed) {
        List<Item> items = new ArrayList<>();
        for (int[] range : members.of(start, end, closed)) {
            item(range[0], range[1], tail, closed)
                    .map(item -> closed ? part(item, items) : item)
                    .ifPresent(items::add);
        }
        return closed && tail.head == Head.WORK ? shared(items, tail) : items;
    }

    /** 石桥、柳湾、清水等一批|旅游项目: places that share the noun of their works. */
    private List<Item> shared(List<Item> items, Tail tail) {
        Matcher last = FIRM_WORK.matcher(
                items.isEmpty() ? "" : items.get(items.size() - 1).name());
        if (items.size() > 1 && last.matches()) {
            return items.stream()
                    .map(item -> FIRM.matcher(item.name()).matches() ? item.with(last.group("work")) : item)
                    .toList();
        }
        Matcher kind = KIND_OF_WORK.matcher(tail.text);
        boolean places = items.size() >= FEWEST_SHARED
                && items.stream()
                        .allMatch(item -> !item.ownHead() && item.name().length() <= SHORTEST);
        return places && kind.matches() && !words.endsIn("class", kind.group("sort"))
                ? items.stream().map(item -> item.with(kind.group("kind"))).toList()
                : items;
    }

    /** 云岭鸡业全产业链饲料厂、|种鸡场: a short member shares what tells the one before it apart. */
    private Item part(Item item, List<Item> before) {
        Optional<Item> whole = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        return whole.filter(first -> PLANT.matcher(item.name()).matches())
                .filter(first -> PLANT.matcher(first.name()).find())
                .map(first -> new Item(
                        PLANT.matcher(first.name()).replaceFirst("") + item.name(),
                        item.start(),
                        item.end(),
                        item.head(),
                        item.ownHead(),
                        item.amounts(),
                        item.rest()))
                .orElse(item);
    }

    private Optional<Item> item(int from, int to, Tail listTail, boolean closed) {
        int start = Openings.end(text, from, to);
        String amounts = text.subSequence(from, start).toString();
        if (to - start < 2 || members.isQuantified(new int[] {start, to})) {
            return Optional.empty();
        }
        int end = extent.of(start, to);
        if (closed) {
            Matcher site = SITE_OF_WORKS.matcher(text).region(start, to);
            int last = site.find() && site.start() - start >= 3 ? site.start() : to;
            last = extent.beforeWorks(start, Visits.nameEnd(text, start, last));
            Matcher cost = COST.matcher(text).region(start, last);
            Matcher seat = SEAT.matcher(text).region(start, last);
            if (seat.find() && seat.end() == last && seat.start() - start >= SHORTEST) {
                return Optional.of(member(start, seat.start(), listTail, amounts, seat.group()));
            }
            return cost.find()
                    ? Optional.of(member(start, cost.start(), listTail, amounts, cost.group()))
                    : Optional.of(member(start, last, listTail, amounts, ""));
        }
        if (end < 0 || MEASURED.matcher(text).region(end, to).lookingAt()) {
            return Optional.empty();
        }
        Matcher seat = SEAT.matcher(text).region(start, end);
        end = seat.find() && seat.end() == end && seat.start() - start >= SHORTEST ? seat.start() : end;
        String name = text.subSequence(start, end).toString();
        boolean another = ANOTHER.matcher(text).region(end, text.length()).lookingAt();
        String rest = another ? "" : text.subSequence(end, to).toString();
        return Optional.of(new Item(name, start, end, headOf(start, end), true, amounts, rest));
    }

    /** A member of a closed list; where the list ends in more than 项目, its tail belongs to every name. */
    private Item member(int start, int to, Tail tail, String amounts, String rest) {
        Matcher phase = PHASE.matcher(text).region(start, to);
        Optional<Entry<Head>> own = words.headEnding(text, start, phase.find() ? phase.start() : to);
        boolean land = tail.head == Head.LAND
                || tail.head == Head.RENEWAL
                || CLEARANCE.matcher(tail.text).find();
        boolean append = land
                ? own.filter(head -> tail.text.equals(head.text())).isEmpty()
                : tail.head != Head.WORK && own.isEmpty();
        Head head = land
                ? (tail.head == Head.WORK ? Head.LAND : tail.head)
                : own.map(Entry::value).orElse(tail.head);
        String name = ONE_OF.matcher(text.subSequence(start, to)).replaceFirst("") + (append ? tail.text : "");
        return new Item(name, start, to, head, own.isPresent() || append, amounts, rest);
    }

    /** What a list ends in after 等: its words and the class of their head noun. */
    private record Tail(String text, Head head) {}

    private Head headOf(int start, int end) {
        return words.lastHead(text, start, end).map(Entry::value).orElse(Head.SITE);
    }
}
