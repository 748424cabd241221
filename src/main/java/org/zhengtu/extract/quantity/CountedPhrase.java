package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * Numbers whose noun stands behind them. PHRASE-05: 带领8名队员, 9879家市场主体直接受益; PHRASE-09: 5个总投资超10亿元; PHRASE-10: 造成2人死亡.
 */
final class CountedPhrase {

    private static final int LONGEST_DEED = 22;
    private static final int SHORT = 8;
    private static final Pattern MANNER = Pattern.compile("{quantity.manner}|正(?!式)|直接(?=参)|[着了，]$|全部$");
    /** 28个系列、450个品种的主导产品: the kinds of one thing. */
    private static final Pattern LIST = Pattern.compile(
            "^(?<part>(?:大?类别|{quantity.list})?)(?:、(?=[^，。；、]{0,4}\\d)[^，。；的]{2,14}){0,4}的(?<whole>[^，。；、\\d]{2,10})(?=[，。；]|$)");

    private static final Pattern SORTED = Pattern.compile(
            "^(?:(?:项目|企业)(?=[^，。；、]{0,20}(?:以上|[超过逾的]|突破|不[低少]于)))?(?<how>的?(?:计划)?(?:总?投资|年?产值|{quantity.sorted})[^，。；、]{0,4}[\\d百千][^，。；]{1,16}|(?:过|超)[百千]?[万亿]元的?[^，。；、\\d]{0,8}(?:项目|企业|产业|集群))(?=[，。；、]|$)");
    /** 签约14个|投资总额16.5亿元项目: what all of them cost sorts none out. */
    private static final Pattern SUM =
            Pattern.compile("的?总?投资(?:总额|额)?[约共达]?[\\d.]+[万亿]元的?(?<things>[^，。；、\\d]{0,10}项目)");

    /** 示范区27个项目|集中开工 */
    private static final Pattern BEGUN =
            Pattern.compile("{quantity.begun-manner}*(?<deed>(?:集中)?{quantity.begun})(?:建设|兴建)?");

    /** 22个|景区（点） */
    private static final Pattern KINDS = Pattern.compile("（[一-龥、]{1,6}）$");

    /** 8个|项目|投资体量大、发展前景优 */
    private static final Pattern PRAISED = Pattern.compile("^(?<things>.{0,10}?(?:项目|企业))[^、，]{2,10}[大高强广优多快好]、.*$");

    /** 突破500亿元|大关 */
    private static final Pattern STEP = Pattern.compile("大关|关口|台阶|大台阶|新台阶");

    private static final Pattern WHOLLY = Pattern.compile("(?:全部|总数|以上|正式|现场|主要|先后|陆续|共同|(?<![初高集空其水当])中)$");
    /** 60个|产业项目|年度计划投资400亿元 */
    private static final Pattern OF_SUM =
            Pattern.compile("(?<things>.{0,40}?{quantity.sum-of}){quantity.sum-modifier}[^，]{0,6}{quantity.sum-noun}");

    /** 14个项目|在云岭县|奠基 */
    private static final Pattern PLACED = Pattern.compile("^[在于][^，。；、]{2,24}?(?={quantity.begun}|奠基|集中)");

    /** 5个|村达到50万元以上| of what was told before. */
    private static final Pattern ABOVE = Pattern.compile(
            "(?<things>(?:行政|贫困)?(?:村|乡镇|镇|乡|县|企业|农户))(?:均|都)?(?:达到?|超过?|突破|在)(?<size>\\d[\\d.]{0,8}[百千万亿]{0,2}[一-龥]{1,2}以[上下])");

    /** 均达到|《地表水环境质量标准》|3类标准 */
    private static final Pattern TITLE = Pattern.compile("^[均都也]|《[^》]{1,40}》");

    /** 9个项目|的集中开工|为全县注入了动能 */
    private static final Pattern OF_BEGUN = Pattern.compile("的(?:顺利|同时)?(?<deed>(?:集中)?{quantity.begun})");

    /** 52个项目|涵盖交通、水利 */
    private static final Pattern COVERS = Pattern.compile("(?:主要)?(?:涵盖|涉及|包括|包含|覆盖|分布)");

    /** 12户企业|合计实现产值30亿元 tells of the sum. */
    private static final Pattern TOGETHER = Pattern.compile("合计|总共|共计|累计|共(?![同享建])");

    /** 15家贡献企业、6家成长企业和8名个人进行表彰 */
    private static final Pattern AWARDED = Pattern.compile(
            "(?!的)[^，。；：]{2,80}?(?:进行|予以|给予|受到)了?[^，。；]{0,6}(?:表彰|表扬|嘉奖|奖励|颁奖)|(?!的)[^，。；：]{2,24}(?:颁奖|授奖)");

    /** 为总产值突破200亿元|打下坚实基础 */
    private static final Pattern FOUNDATION = Pattern.compile("(?:的?目标)?{quantity.foundation}");

    private static final Pattern HONOURED = Pattern.compile(
            "(?<who>[^，。；、“的]{0,8}?)(?:分别|先后|成功|同时|将|已|均)*被?{quantity.honoured}[^，。；“]{0,8}“(?<honour>[^”]{2,24})”(?:荣誉)?(?:称号|奖|奖项|奖章)?$");

    private static final Pattern OF_OTHERS = Pattern.compile("^(?:来自|加上|加之|算上)|总?投资[^，。；]{0,8}元的$|、[^，。；]{2,24}奖的$");
    private static final Pattern ITEM = Pattern.compile("[^，。；、\\d]{2,14}(?:项目|工程)(?=、)");

    private static final Pattern ABOUT = Pattern.compile("(?:至少|[高多]?达到?|大约|将近|接近|不少于|不低于|超过?|近|约|逾|共计?|累计|总计){1,3}$");

    private static final Pattern NO_DEED = Pattern.compile("总计|合计|共计|将|拟|要|因|由于|分别|以上|以下|左右|不等");
    private static final Pattern DEED = Pattern.compile("^(?<deed>[一-龥]{2,8})");
    /** 8人|死亡 */
    private static final Pattern HARM = Pattern.compile("(?<deed>{quantity.harm})(?:了|，|。|；|、|和|$)");

    private static final Pattern CAUSE = Pattern.compile("造成|导致|致使|引发|致(?=[^力])");
    /** 绵延80公里的绿色廊道|已经初具规模 */
    private static final Pattern STATE = Pattern.compile("{quantity.state-opening}");

    private static final Pattern NO_NUMBER = Pattern.compile("[一-龥]*");

    private final Aspects aspects;
    private final Trim trim;

    CountedPhrase(Words words, Trim trim) {
        this.aspects = new Aspects(words);
        this.trim = trim;
    }

    /** The things are told apart by a number of their own. */
    List<Phrase> sorted(Slot slot) {
        Matcher above = ABOVE.matcher(slot.rest());
        if (slot.value().kind().counts() && slot.head().length() <= SHORT && above.lookingAt()) {
            String things = slot.subject() + above.group("size") + "的" + above.group("things");
            return List.of(new Phrase("PHRASE-09", things, things, 0.75));
        }
        Matcher m = SORTED.matcher(slot.rest());
        if (!slot.value().kind().counts() || !m.find()) {
            return List.of();
        }
        String how = m.group("how");
        Matcher sum = SUM.matcher(how);
        if (sum.matches()) {
            String whole = slot.head() + sum.group("things");
            return List.of(new Phrase("PHRASE-09", whole, whole, 0.75));
        }
        String head = slot.head().length() <= SHORT ? slot.head() : "";
        String things = how.indexOf('的') > 0 ? head + how : how + "的项目";
        return List.of(new Phrase("PHRASE-09", things, things, 0.8));
    }

    List<Phrase> read(Slot slot) {
        Measure value = slot.value();
        if (value.kind().relative() || value.kind() == Unit.Kind.RATIO || slot.turn() == Phrase.Turn.START) {
            return List.of();
        }
        Matcher list = LIST.matcher(slot.rest());
        if (value.kind().counts() && list.find()) {
            String named = list.group("whole") + list.group("part");
            return List.of(new Phrase("PHRASE-05", named, list.group("whole"), 0.7));
        }
        List<Phrase> honoured = honoured(slot);
        return honoured.isEmpty() ? noun(slot) : honoured;
    }

    /** 8人|被授予“劳动模范”称号 */
    private static List<Phrase> honoured(Slot slot) {
        Matcher m = HONOURED.matcher(slot.tail());
        return slot.value().kind().counts() && m.lookingAt()
                ? List.of(new Phrase(
                        "PHRASE-05", "获评“" + m.group("honour") + "”" + m.group("who"), m.group("honour"), 0.75))
                : List.of();
    }

    private List<Phrase> noun(Slot slot) {
        String text = slot.passage().text();
        boolean of = slot.tail().startsWith("的") || slot.tail().startsWith("之");
        int start = slot.nounStart() + (of ? 1 : 0);
        boolean based =
                !slot.value().kind().counts() && FOUNDATION.matcher(slot.tail()).lookingAt();
        if (based || slot.tail().startsWith("（")) {
            return List.of();
        }
        int quoted = quoted(text, start, slot.nounLimit());
        int byWords = Math.max(quoted, Nouns.end(slot.passage().tokens(), quoted, slot.nounLimit()));
        KindClause.Noun found = KindClause.in(text, slot.passage().tokens(), start, byWords, slot.nounLimit());
        int end = ofItem(text, found.start(), found.end(), slot);
        String printed = WHOLLY.matcher(trim.open(text.substring(found.start(), Math.max(found.start(), end))))
                .replaceFirst("");
        printed = PRAISED.matcher(KINDS.matcher(printed).replaceFirst("")).replaceFirst("${things}");
        Matcher sum = OF_SUM.matcher(printed);
        String noun = sum.matches() ? sum.group("things") : printed;
        boolean counts = slot.value().kind().counts();
        if (STEP.matcher(noun).matches()) {
            return List.of();
        }
        if (noun.isEmpty()) {
            return counts && !of ? deed(slot) : List.of();
        }
        boolean named = slot.head().length() > 3
                && !slot.raw().endsWith("的")
                && !Nouns.verbBefore(slot.passage().tokens(), verbsEnd(slot));
        boolean cut = !noun.endsWith("”") && !Character.isIdeographic(noun.codePointBefore(noun.length()));
        if (cut || (!counts && named && !of)) {
            return List.of();
        }
        String indicator = indicator(slot, noun, end, of);
        return List.of(new Phrase("PHRASE-05", indicator, indicator, 0.75));
    }

    /** Where the words before a number end without those for about how much it is: 县农业农村局改造|至少|8665亩. */
    private static int verbsEnd(Slot slot) {
        Matcher about = ABOUT.matcher(slot.raw());
        return slot.value().start() - (about.find() ? about.group().length() : 0);
    }

    /** 泥石流|造成|青石镇|8人: the place and the cause are no part of what is counted. */
    private static String cause(String head) {
        Matcher cause = CAUSE.matcher(head);
        return head.length() <= 6 ? head : cause.find() ? cause.group() : "";
    }

    /** Where words in quotation marks that a noun begins with end (288个|“3+1服务站”); the start if it begins with none. */
    private static int quoted(String text, int start, int limit) {
        boolean opens = start < limit && text.charAt(start) == '“';
        int close = opens ? text.indexOf('”', start) : -1;
        return close > start && close < limit && close - start <= SHORT + SHORT ? close + 1 : start;
    }

    /** 150人参加培训: nothing but the number stands for those counted. */
    private static List<Phrase> deed(Slot slot) {
        Matcher deed = DEED.matcher(slot.tail());
        Matcher harm = HARM.matcher(slot.tail());
        if (harm.lookingAt()) {
            String done = cause(slot.head()) + harm.group("deed");
            return List.of(new Phrase("PHRASE-10", done, done, 0.7));
        }
        if (slot.head().length() > 6
                || !deed.find()
                || NO_DEED.matcher(deed.group("deed")).lookingAt()) {
            return List.of();
        }
        String indicator = slot.head() + deed.group("deed").replaceFirst("了$", "");
        return List.of(new Phrase("PHRASE-10", indicator, indicator, 0.6));
    }

    /** A基地等3个|工业项目|、B温泉等2个旅游项目: the noun of an item of a list of counted works ends with the item. */
    private static int ofItem(String text, int start, int end, Slot slot) {
        Matcher item = ITEM.matcher(text).region(start, Math.max(start, end));
        boolean counted = slot.nounLimit() < slot.passage().clauseEnd(end);
        return counted && item.lookingAt() ? item.end() : end;
    }

    /** Without what only tells where those counted come from, which works they are, or what they got. */
    private static String own(Slot slot, String noun) {
        boolean told = slot.raw().endsWith("的") && OF_OTHERS.matcher(slot.raw()).find();
        boolean one = slot.value().quantity().value().intValue() == 1
                && noun.endsWith("项目")
                && !Nouns.verbBefore(slot.passage().tokens(), slot.value().start());
        return told || one ? "" : slot.head();
    }

    private String indicator(Slot slot, String noun, int end, boolean of) {
        if (AWARDED.matcher(slot.rest()).lookingAt()) {
            return "受表彰" + noun;
        }
        String head = own(slot, noun);
        String aspect = aspects.ending(head);
        if (of && !aspect.isEmpty()) {
            return noun + aspect;
        }
        String size = of && slot.value().kind() == Unit.Kind.AREA ? "面积" : "";
        String text = slot.passage().text();
        if (!head.isEmpty()) {
            String rest = text.substring(end, slot.passage().clauseEnd(end));
            Matcher begun = BEGUN.matcher(rest);
            if (noun.endsWith("项目") && begun.matches() && !head.contains("其中")) {
                return begun.group("deed") + noun;
            }
            boolean told = !slot.value().kind().counts() && STATE.matcher(rest).lookingAt();
            boolean brief = !told
                    && head.length() <= 3
                    && rest.length() <= 6
                    && NO_NUMBER.matcher(rest).matches();
            return slot.shortHead() + noun + size + (brief ? rest : "");
        }
        boolean item =
                text.startsWith("、", end) && slot.nounLimit() < slot.passage().clauseEnd(end);
        String rest = item ? "" : text.substring(end, Math.max(end, slot.nounLimit()));
        return told(noun, MANNER.matcher(rest).replaceAll("")) + size;
    }

    /** 直接受益的市场主体; of a list of deeds or a long one the beginning. */
    private static String told(String noun, String deed) {
        if (deed.startsWith("的")) {
            Matcher begun = OF_BEGUN.matcher(deed);
            return begun.lookingAt() ? begun.group("deed") + "的" + noun : noun;
        }
        String done = TITLE.matcher(PLACED.matcher(deed).replaceFirst("")).replaceAll("");
        int mark = done.indexOf('、');
        String first = mark > 1 ? done.substring(0, mark) : done;
        if (first.length() < 2
                || NO_DEED.matcher(first).lookingAt()
                || COVERS.matcher(first).lookingAt()
                || TOGETHER.matcher(first).lookingAt()) {
            return noun;
        }
        return first.length() <= LONGEST_DEED ? first + "的" + noun : noun + first.substring(0, SHORT);
    }
}
