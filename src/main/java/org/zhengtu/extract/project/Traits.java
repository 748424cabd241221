package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Capacity, place and parties as they are said of a project in a stretch of text. */
final class Traits {

    private static final String BODY =
            "(?:" + String.join("|", Bodies.endings()) + ")(?:（[^（）]{1,8}）)?(?![\\p{IsHan}（）&&[^和与同]]{0,12}(?:公司|集团))";
    private static final String NAME = "[\\p{IsHan}A-Za-z0-9（）“”·]";
    private static final Pattern CAPACITY = Pattern.compile(
            "(?:可|形成)?(?<capacity>(?:新增)?(?:年可?(?:{project.yearly}|产(?!值)|生产(?!产值|总值)|出栏量?)|日{project.daily}|总?装机(?:容量)?|总库容|库容|\\d{1,3}(?:台|×)\\d[\\d.]*(?:万千瓦|兆瓦)|总?床位数?(?:将?达到?|达)(?=\\d)|设计(?:床位|产能|规模)|形成\\d(?=[^，。；]{1,20}(?:年产能|产能|生产能力))|可容纳|(?:设计|设置|设|规划|新增)(?:养老|医疗|护理|编制)?床位|编制床位|产能|(?:全长|治理河道)(?=约?\\d)|(?:设计车位|停车位|床位|冷藏能力)(?=\\d)|年(?:交易量|处理能力)(?:可?达)?|(?<=提供|新增|增加|容纳)\\d[\\d.]{0,6}万?个(?=学位)|学位(?=\\d))[^，。；、！（）]{2,30}(?:、(?![^，。；、]{0,6}(?:投资|产值|税|收入|销售|利润))[^，。；、！（）]{1,14}\\d[^，。；、！（）]{1,8})*+)");
    private static final Pattern IN_NAME = Pattern.compile(
            "(?<capacity>{project.capacity-in-name}\\d[^，。；、]{2,30}?|(?:\\d[\\d.]*+[百千万亿]?(?:吨|只|头|羽|千升|纱锭|锭)|\\d[\\d.]*+[百千万亿](?:件|套|台|台套|辆|支|瓶|箱|双|片|枚|盒|米(?!水|渠|道|堤|管))|\\d{1,2}×\\d[\\d.]*+(?:万千瓦|兆瓦))(?:(?!全产业)[^，。；、]){0,12}?)(?=(?:精深?|深|初|粗)?{project.after-capacity}|（|$)");
    /** 实现日产|150万元 */
    private static final Pattern MONEY = Pattern.compile("\\d[\\d.]*+[万亿]?元");

    /** 东河|30万千瓦|光伏发电 */
    private static final Pattern POWER =
            Pattern.compile("(?<capacity>\\d[\\d.]*+(?:万千瓦|兆瓦|MW|GW))(?:时)?{project.power}");

    private static final Pattern SIZE = Pattern.compile("\\d[\\d.]*+(?:MW|GW|{project.size}|万平方米/年)(?:/[年日天])?");
    private static final Pattern PLACE = Pattern.compile(
            "(?:{project.record-site}(?:：|为|在|位于)|{project.place}|落户(?!建设|开工|项目|企业))(?![和与及等、工方]|阶段)(?<place>[\\p{IsHan}A-Za-z0-9（）“”·—-]{2,24}?)(?=[，。；、！的]|$|总投资|占地|规划|由|计划|，)");
    private static final Pattern CEREMONY_IN = Pattern.compile(
            "{project.ceremony-in}(?:奠基)?(?:仪式|典礼|活动)在(?<place>[\\p{IsHan}A-Za-z0-9]{2,20}?)(?:隆重|正式|顺利)?(?:举行|举办)");
    /** 在东河，X项目进展顺利 */
    private static final Pattern FRONT = Pattern.compile("在(?<place>[\\p{IsHan}]{2,12})，(?=[^，。；]{4,40}(?:项目|工程))");

    /** 在云岭经开区，|总投资2亿元的|X项目; 柳湾镇正在建设的|X */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^|[。；])(?:目前，|其中，)?在(?<place>[\\p{IsHan}]{2,14}?{project.place-end})(?:[主分]会场)?，[^，。；]{0,30}$|(?:^|[，。；])(?<body>[\\p{IsHan}]{2,8}(?:镇|乡|街道|开发区))(?:正在|在建|新近)建设的[^，。；]{0,16}$");

    private static final Pattern BUILT_IN = Pattern.compile(
            "(?:在|于)(?![今去明前本当同]年|\\d{1,4}年|\\d{1,2}月)(?<place>[\\p{IsHan}A-Za-z0-9（）“”]{1,14}?(?:[市县区镇乡村城园街岛港]|街道|新区|开发区)){project.built-in}");
    /** 在云岭工业园|正式竣工投产 */
    private static final Pattern BEGUN_IN = Pattern.compile(
            "在(?<place>[\\p{IsHan}A-Za-z0-9（）]{2,24}?{project.place-end})(?:内|境内|[主分]会场)?(?:正式|隆重|顺利|全面|举行了?|破土)*{project.begun-in}");

    /** 在云岭镇柳湾村|举行开工奠基仪式 */
    private static final Pattern HELD_IN = Pattern.compile(
            "在(?<place>[\\p{IsHan}A-Za-z0-9（）]{2,20}?(?:[市县区镇乡村城园]|街道|现场)?)(?:境?内，?)?(?:隆重|正式|顺利)?(?:举行了?|举办了?)(?:(?:隆重|盛大)的)?(?:集中)?{project.held-in}");

    /** 公司计划投资: which one is not said. */
    private static final Pattern NAMELESS = Pattern.compile(
            "(?:[今本去]年|{project.nameless})?(?:集团)?(?:公司|集团|企业)|(?:大型|龙头|知名|国内|规上)[^，]{0,8}企业|.*(?:一家|多家|[\\d两三几]家)[^，]{0,8}(?:公司|企业)");

    private static final List<Pattern> PARTIES = List.of(
            Pattern.compile("由(?<party>" + NAME + "{2,30}?)(?:[和、与](?<other>" + NAME
                    + "{2,30}?))?{project.party-manner}*+{project.party-deed}(?![^，。；]{0,8}(?:公司|集团|有限|局))"),
            Pattern.compile("(?<=^|[，。；、])(?<party>" + NAME + "{2,28}?" + BODY + ")(?:负责)?{project.party-deed}{0,2}的$"),
            Pattern.compile("引[入进](?<party>" + NAME + "{2,28}?" + BODY + ")"),
            Pattern.compile("(?<=^|[，。；、”])(?<party>" + NAME + "{2,28}?(?:公司|集团)){project.spokesman}"),
            Pattern.compile("(?:(?<=^|[，。；])|(?<=[日午]，?))(?<party>" + NAME + "{2,28}?" + BODY
                    + ")(?:与|和|同)[^，。；]{2,20}?(?:签订|签署|达成)[^，。；]{0,10}(?:协议|合同)"),
            Pattern.compile("{project.party-label}(?:为|是|：)(?<party>" + NAME + "{2,30}?)(?=[，。；、]|$)"),
            Pattern.compile("(?:(?<=^|[，。；、与和同日午是])|(?<=政府))(?<party>" + NAME + "{2,28}?" + BODY
                    + ")(?:计划|拟|将|预计)*+(?:总投资|投资|斥资|出资)"),
            Pattern.compile("(?:(?<=^|[，。；])|(?<=[日午]，?))(?<party>" + NAME + "{2,28}?" + BODY + ")(?:与|和|同)(?<other>"
                    + NAME + "{2,28}?" + BODY + ")[^，。；]{0,40}?(?:签订|签署|签约|达成)"),
            Pattern.compile("与(?<party>" + NAME + "{2,28}?" + BODY + ")(?:正式|成功|就)*[^，。；]{0,24}?{project.signing}"));

    /** 云岭重工公司|机电配件生产线项目, 东岳学院|二期校区 */
    private static final Pattern OWNER = Pattern.compile(
            "(?<party>[\\p{IsHan}A-Za-z（）]{2,24}{project.owner}(?<!焚烧发电厂)|[\\p{IsHan}A-Za-z（）]{2,16}?(?:集团|(?<![一二三四五六])(?:学院|大学)(?=.{0,8}(?:校区|学生|图书|实验))))(?=[^、，]{4})");
    /** 云岭县|恒泰铝业|年产10万吨铝箔项目: a firm by its short name. */
    private static final Pattern BRAND = Pattern.compile(
            "(?:[\\p{IsHan}]{2,4}市(?!场))?(?:[\\p{IsHan}]{1,4}?[县区](?!域))?(?:[\\p{IsHan}]{2,4}?[镇乡])?(?<party>(?![^、，]{0,8}?[县镇乡村])[\\p{IsHan}]{2,10}?(?:{project.trade-firm}(?!{project.no-firm}|[、，和与及])|{project.trade-maker}(?=年[产加处生]|日[产处]|\\d)))(?=[^、，]{4})");

    /** 东河镇|莲池小学, 云岭经济技术开发区|道路工程 */
    private static final Pattern SITED = Pattern.compile(
            "(?<place>(?![^，]{1,8}至[^，]{0,6}镇)[\\p{IsHan}]{2,16}?(?:(?<![城集乡村古小制省市州])镇(?:[\\p{IsHan}]{2,4}?村)?|(?<![城下])乡(?![村镇土])(?:[\\p{IsHan}]{2,4}?村)?|街道(?!路|办)|[县乡镇][\\p{IsHan}]{2,3}(?<![农乡新全各本该])村(?![庄级民落镇])|开发区|集中区|集聚区|工业园区)|[\\p{IsHan}]{0,8}(?:高新区|经开区))(?=[^、，]{3})(?!{project.sited}+$)");

    private Traits() {}

    /** The body that a project's name begins with. */
    static Optional<String> partyOfName(String name) {
        Matcher m = OWNER.matcher(name);
        return m.lookingAt() ? Optional.of(m.group("party")) : Optional.empty();
    }

    /** The firm that a project's name begins with in short. */
    static Optional<String> brandOfName(String name) {
        Matcher m = BRAND.matcher(name);
        return m.lookingAt() ? Optional.of(m.group("party")) : Optional.empty();
    }

    /** The township, street or zone that a project's name begins with. */
    static Optional<String> placeOfName(String name) {
        Matcher m = SITED.matcher(name);
        return m.lookingAt() ? Optional.of(m.group("place")) : Optional.empty();
    }

    /** What is said of the size of a project: 年产5万吨铝箔, 水库总库容9806万立方米. */
    static List<String> capacities(CharSequence text) {
        List<String> capacities = new ArrayList<>();
        Matcher m = CAPACITY.matcher(text);
        while (m.find()) {
            boolean money = MONEY.matcher(m.group()).find();
            if (!money
                    && (m.group().codePoints().anyMatch(Character::isDigit)
                            || m.group().contains("万"))) {
                capacities.add(m.group("capacity").replaceFirst("的$", ""));
            }
        }
        return capacities;
    }

    /** The capacity that a name begins with: 年产5万吨铝箔 of 年产5万吨铝箔生产线项目. */
    static Optional<String> capacityOfName(String name) {
        Matcher m = IN_NAME.matcher(name);
        if (m.find()) {
            return Optional.of(m.group("capacity"));
        }
        Matcher power = POWER.matcher(name);
        return power.find() ? Optional.of(power.group("capacity")) : Optional.empty();
    }

    /** The capacity printed right after a name: 一期项目600MW. */
    static Optional<String> capacityAfter(String rest) {
        Matcher m = SIZE.matcher(rest);
        return m.lookingAt() ? Optional.of(m.group()) : Optional.empty();
    }

    static Optional<String> place(CharSequence text) {
        Matcher front = FRONT.matcher(text);
        if (front.lookingAt()) {
            return Optional.of(front.group("place"));
        }
        Matcher m = PLACE.matcher(text);
        if (m.find()) {
            return Optional.of(m.group("place"));
        }
        Matcher ceremony = CEREMONY_IN.matcher(text);
        if (ceremony.find()) {
            return Optional.of(ceremony.group("place"));
        }
        Matcher built = BUILT_IN.matcher(text);
        if (built.find()) {
            return Optional.of(built.group("place"));
        }
        Optional<String> begun = begunIn(text);
        if (begun.isPresent()) {
            return begun;
        }
        Matcher held = HELD_IN.matcher(text);
        return held.find() ? Optional.of(held.group("place")) : Optional.empty();
    }

    /** Where something is by what stands right before its name: 在云岭经开区，总投资2亿元的|X项目. */
    static Optional<String> placeBefore(CharSequence before) {
        Matcher m = BEFORE.matcher(before);
        return m.find() ? Optional.of(m.group("place") == null ? m.group("body") : m.group("place")) : Optional.empty();
    }

    /** Where something was begun or finished: 在云岭工业园开工. */
    static Optional<String> begunIn(CharSequence text) {
        Matcher begun = BEGUN_IN.matcher(text);
        return begun.find() ? Optional.of(begun.group("place")) : Optional.empty();
    }

    static List<String> parties(CharSequence text) {
        List<String> parties = new ArrayList<>();
        for (Pattern pattern : PARTIES) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                add(parties, m.group("party"));
                if (pattern.pattern().contains("<other>") && m.group("other") != null) {
                    add(parties, m.group("other"));
                }
            }
        }
        return parties;
    }

    private static void add(List<String> parties, String printed) {
        String party = printed.replaceFirst("^[^，。；、]{0,12}(?:签订|签署|签约|引进)的(?=.{4})", "")
                .replaceFirst("^(?:[“”]|[^由自]{0,12}(?<!自)由|为|是|对|向|在|该|与|和|同|经|今年|去年|目前|其中|此次)+", "");
        boolean named = party.length() > 3
                && !party.endsWith("总投资")
                && Bodies.names(party)
                && !NAMELESS.matcher(party).matches();
        if (named && !parties.contains(party)) {
            parties.add(party);
        }
    }
}
