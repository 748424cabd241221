package org.zhengtu.extract.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.people.Mention;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Pattern;

/** Finds where the name of a meeting begins and ends: Chinese print sets no mark there but the words around it. */
final class NameEdge {

    private static final int LONGEST = 80;
    private static final Pattern STOP = Pattern.compile("[，；：。！？、）＿ ]|{meeting.stop}|由|[一二三四五六七八九十]是");
    /** 洽谈会|的开幕仪式 */
    private static final Pattern OF_FAIR = Pattern.compile("的(?:开幕|闭幕|启动|签约)(?:仪式|式)");

    private static final Pattern HOLD = Pattern.compile("{meeting.hold}(?!(?<=召集)人)");
    /** …系列新闻发布会|之云岭专场, …主题新闻发布会|云岭专场 */
    static final String SHOW = "(?:之|—+)?(?:(?![在于上由了的共])\\p{IsHan}){1,8}?专场";

    private static final Pattern ADDED = Pattern.compile("（{meeting.name-edge-added}）(?:会议|会(?![上议]))?|" + SHOW
            + "|(?:第[\\d一二三四五六七八九十]{1,3}场|（第[\\d一二三四五六七八九十]{1,3}场）)");
    /** What stands before the object of 召开 and is no part of its name. */
    private static final Pattern BEFORE_OBJECT = Pattern.compile(
            "(?:了|的是|过)?(?:(?:会谈|会见)?并(?:共同|联合)?主持(?:召开)?|正式(?={meeting.works-rite}))?(?:[^，；：。]{2,40}?(?:参加|列席|出席)的|他所在的|她所在的|由[^，；：。]{1,40}?(?:参加|组成|主办|承办|主持)的|以[^，；：。]{1,40}?为(?:主题|题|主线)的|主题为[^，；：。]{1,40}?的|题为[^，；：。]{1,40}?的|(?:为期|历时|会期)[^，；：。]{1,6}的)?(?:{meeting.solemn}(?:而[^，；：。]{2,4})?的)?(?:一[次场个期]|{meeting.before-object})?");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:[\\s、]|[一二三四五六七八九十]{1,2}、|[^，；：。“]{2,40}?(?:主办|承办|协办|联办|合办|共办)的|\\d{1,2}日(?=[^\\d，；：。]{6})|(?:上午|下午|晚上?|凌晨)|[当同]日|[\\d一二三四五六七八九十]{1,3}[时点](?:许|整|半|\\d{1,2}分)?|由[^，；：。]{1,50}?{meeting.host}的|以[^，；：。]{1,50}?为(?:主题|题|主线|主旨)的|主题为[^，；：。]{1,50}?的|{meeting.before-name}|备受[^，；：。]{1,8}的|(?:为期|历时|会期)[^，；：。]{1,6}的|(?:在|于)[^，；：。]{1,25}?(?:召开|举行|举办)的|[^，；：。]{0,20}?(?:召开|举行|举办|主持)的|我(?:国|省|市|县|区|州|盟|旗|镇|乡|校|院|局|街道)(?=[^委政人])|(?:讯|消息)[：:]?|宣布了?[：，]?|在(?=此次|本次|这次)|首场(?:[^，；：。]{0,8}?的)?)");

    /** What web pages print before a headline: [图]【聚焦两会】. */
    private static final Pattern KICKER =
            Pattern.compile("^(?:\\[[^\\[\\]]{1,8}\\]|[^【】]{0,40}【[^【】]{1,24}】(?=.{4})|（[图组视频]{1,3}）)+(?=.)");

    /** 我县|防汛会商会议: whose meeting it is, told by who prints it. */
    private static final Pattern OURS = Pattern.compile("^[我本](?:省|市|县|区|州|盟|旗|镇|乡)(?![委政人党])(?=\\p{IsHan}{4})");

    /** Where one stood: 出席主会场开工仪式. */
    private static final Pattern SITE = Pattern.compile("^(?:主|分)会场(?:的)?(?=\\p{IsHan}{2,6}仪式$)");

    /** 参加调研和|座谈会: what else one took part in. */
    private static final Pattern VISITED = Pattern.compile("^{meeting.visit}(?:活动)?[和与及、](?=\\p{IsHan}{2,})");

    /** 一场|院坝会 */
    private static final Pattern ONE = Pattern.compile("^一[场次个](?:别开生面|特殊|特别)?的?(?=\\p{IsHan}{3,}$)");

    /** 领导小组更名为委员会后的|第一次会议: whose meeting it is, by the name that it has now. */
    private static final Pattern RENAMED = Pattern.compile("^.{2,40}?更名为(?<now>\\p{IsHan}{4,30}?)(?:后|以后|之后)的?(?=第)");

    /** 总投资5亿元的|华丰项目开工仪式 */
    private static final Pattern COST = Pattern.compile("^总投资(?:额|约|达|近|超|共)*\\d[\\d.]*[多余]?[万亿]?元的(?=\\p{IsHan}|\\d)");

    /** 甲公司、乙公司等|15个工业项目和|丙工程、丁小学等|28个重大项目集中开工仪式: examples of what is counted. */
    private static final Pattern EXAMPLES = Pattern.compile(
            "(?:^|(?<=[个项家]\\p{IsHan}{0,12}[和及与]))[^等]{2,120}?(?:、[^等]{2,120}?)?等(?=\\d{1,3}[个项家].{0,90}集中)");

    /** 会后的|新闻发布会, 经|县十五届人大常委会第五次会议: when it was, and what was done by it. */
    private static final Pattern HOUR = Pattern.compile(
            "^(?:(?:会[前后]|当[天日晚]|[上下]午|晚上|随后|期间)的(?=\\p{IsHan}{4,})|经(?=[省市县区州旗盟镇乡第十][^，]{0,30}届|\\p{IsHan}{2,6}[省市县区州旗盟][^，]{0,10}届))");

    private static final Pattern STUDIED = Pattern.compile("(?:{meeting.convey}|{meeting.commemorate})$");

    private NameEdge() {}

    /** Where the object of a verb that ends at {@code from} begins. */
    static int objectStart(Line line, int from) {
        Matcher m =
                BEFORE_OBJECT.matcher(line.masked()).region(from, line.masked().length());
        int start = m.lookingAt() ? m.end() : from;
        for (DateMention date : line.dates()) {
            if (date.start() == start && date.when().precision() == Precision.DAY) {
                start = date.end();
            }
        }
        return start;
    }

    /** Where the name that begins at {@code start} ends, if its clause holds one: after the first ending that can close it. */
    static Optional<Ending> objectEnd(Line line, int start) {
        String masked = line.masked();
        int limit = Math.min(line.clauseEnd(start), start + LONGEST);
        Ending last = null;
        for (Ending ending : line.endings()) {
            if (ending.start() < start || ending.end() > limit) {
                continue;
            }
            // What another such verb tells of is that verb's object: 举行会谈并主持召开…会议.
            if (HOLD.matcher(masked).region(start, ending.start()).find()) {
                break;
            }
            last = ending;
            if (closes(line, ending.end())) {
                break;
            }
        }
        return Optional.ofNullable(last);
    }

    private static boolean closes(Line line, int end) {
        String masked = line.masked();
        if (end >= masked.length() || line.people().stream().anyMatch(p -> p.titleStart() == end)) {
            return true;
        }
        return masked.charAt(end) != '暨'
                && !OF_FAIR.matcher(masked).region(end, masked.length()).lookingAt()
                && STOP.matcher(masked).region(end, masked.length()).lookingAt();
    }

    /** The end of a name with the bracket or part that belongs to it: 全体会议（扩大）, 系列新闻发布会之云岭专场. */
    static int withBracket(Line line, int end) {
        Matcher m = ADDED.matcher(line.text()).region(end, line.text().length());
        return m.lookingAt() ? m.end() : end;
    }

    /** Where a name begins that is the subject of its clause and ends with the ending. */
    static int subjectStart(Line line, Ending ending) {
        int start = Math.max(line.clauseStart(ending.start()), ending.end() - LONGEST);
        for (DateMention date : line.dates()) {
            if (date.start() >= start && date.end() <= ending.start() && !partOfName(line, date)) {
                start = date.end();
            }
        }
        for (Mention person : line.people()) {
            boolean quoted = line.masked().charAt(person.start()) == Mask.BLOT;
            if (person.start() >= start && person.end() <= ending.start() && !quoted && !studied(line, person)) {
                start = person.end();
            }
        }
        return afterLead(line, start, ending.start());
    }

    /** 学习贯彻|习近平|总书记关于…重要论述座谈会, 纪念|李青山|同志诞辰100周年座谈会: who the meeting is about is part of its name. */
    private static boolean studied(Line line, Mention person) {
        int clause = line.clauseStart(person.start());
        return STUDIED.matcher(line.masked().substring(clause, person.start())).find();
    }

    private static int afterLead(Line line, int from, int limit) {
        int start = from;
        while (start < limit) {
            Matcher m = LEAD.matcher(line.masked()).region(start, limit);
            if (!m.lookingAt() || m.end() == start) {
                return start;
            }
            start = m.end();
        }
        return start;
    }

    /** 2021年河长制工作推进会, 7月份经济运行分析会: the year or month is part of the name. */
    private static boolean partOfName(Line line, DateMention date) {
        return switch (date.when().precision()) {
            case DAY, WORDS, NONE -> false;
            case MONTH -> date.when().text().endsWith("份") || line.text().startsWith("份", date.end());
            case YEAR -> true;
            case PERIOD -> !date.when().text().endsWith("日");
        };
    }

    /** A name without the number that tells of one such meeting. */
    static String alone(String name) {
        return ONE.matcher(name).replaceFirst("");
    }

    /** The name between two positions without quotation marks that open or close only outside it. */
    static String name(Line line, int start, int end) {
        String name = line.text().substring(start, end);
        if (name.startsWith("“") && name.indexOf('”') < 0) {
            name = name.substring(1);
        } else if (name.lastIndexOf('“') > name.lastIndexOf('”') && line.text().startsWith("”", end)) {
            name += "”";
        }
        name = KICKER.matcher(name).replaceFirst("");
        name = SITE.matcher(name).replaceFirst("");
        name = OURS.matcher(name).replaceFirst("");
        name = VISITED.matcher(name).replaceFirst("");
        name = RENAMED.matcher(name).replaceFirst("${now}");
        name = HOUR.matcher(name).replaceFirst("");
        name = COST.matcher(name).replaceFirst("");
        name = EXAMPLES.matcher(name).replaceAll("");
        while (!name.isEmpty() && "、，的”’【】 ".indexOf(name.charAt(0)) >= 0) {
            name = name.substring(1);
        }
        return name;
    }
}
