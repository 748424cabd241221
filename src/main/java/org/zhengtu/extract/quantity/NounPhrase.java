package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plain cases. PHRASE-05: 带领8名队员, 9879家市场主体直接受益; PHRASE-06: 总产值30亿元, 走访群众15924户; PHRASE-07: what the clause
 * before measured; PHRASE-09: 5个总投资超10亿元.
 */
final class NounPhrase {

    private static final int LONGEST = 20;
    private static final int LONGEST_DEED = 22;
    private static final Pattern MANNER = Pattern.compile("正在|正(?!式)|陆续|已经|已|紧张地|积极|纷纷|分别|直接(?=参)|[着了，]$|全部$");
    /** 28个系列、450个品种的主导产品: the kinds of one thing. */
    private static final Pattern LIST = Pattern.compile(
            "^(?<part>(?:大?类别|系列|品种|型号|规格|款式|门类|种类|类型|品类|品牌)?)(?:、(?=[^，。；、]{0,4}\\d)[^，。；的]{2,14}){0,4}的(?<whole>[^，。；、\\d]{2,10})(?=[，。；]|$)");

    private static final Pattern SORTED =
            Pattern.compile("^(?:项目|企业)?(?<how>的?(?:计划)?总?投资[^，。；、]{0,4}\\d[^，。；]{1,8})(?=[，。；、]|$)");
    private static final Pattern NO_PHRASE = Pattern.compile("各占|^其中$|^合计$|^总计$");

    private static final Pattern PROJECT = Pattern.compile("(?:项目|基地|园|厂|中心|生产线|期|工程|公司|车间)$");
    private static final Pattern WHOLLY = Pattern.compile("(?:全部|总数|以上)$");
    private static final Pattern DEED = Pattern.compile("^(?<deed>[一-龥]{2,8})");
    private static final Pattern NO_NUMBER = Pattern.compile("[一-龥]*");

    private final Pattern aspects;
    private final Pattern yields;
    private final Pattern endAspect;
    private final Pattern reach;
    private final Trim trim;

    NounPhrase(Words words, Trim trim) {
        this.aspects = Pattern.compile("^(?:" + words.any("aspect") + "|[一-龥]{0,3}价值|[一-龥]{0,2}规模)$");
        this.yields = Pattern.compile("^" + words.any("yield") + "$");
        this.endAspect = Pattern.compile("^.{0,5}?(?<aspect>" + words.any("aspect") + "|[一-龥]{0,2}价值|[一-龥]{0,1}规模)$");
        this.reach = Pattern.compile("^" + words.any("reach", "grow", "fall") + "{1,2}$");
        this.trim = trim;
    }

    /** The things are told apart by a number of their own. */
    List<Phrase> sorted(Slot slot) {
        Matcher m = SORTED.matcher(slot.rest());
        return slot.value().kind().counts() && m.find()
                ? List.of(new Phrase("PHRASE-09", m.group("how") + "的项目", m.group("how") + "的项目", 0.8))
                : List.of();
    }

    /** The thing counted follows its number. */
    List<Phrase> behind(Slot slot) {
        Measure value = slot.value();
        if (value.kind().relative() || value.kind() == Unit.Kind.RATIO) {
            return List.of();
        }
        String tail = slot.tail();
        boolean of = tail.startsWith("的") || tail.startsWith("之");
        int start = value.end() + (of ? 1 : 0);
        int end = Nouns.end(slot.passage().tokens(), start, value.end() + tail.length());
        String noun = WHOLLY.matcher(trim.open(slot.passage().text().substring(start, Math.max(start, end))))
                .replaceFirst("");
        Matcher list = LIST.matcher(slot.passage().text().substring(value.end()));
        if (value.kind().counts() && list.find()) {
            String named = list.group("whole") + list.group("part");
            return List.of(new Phrase("PHRASE-05", named, list.group("whole"), 0.7));
        }
        if (noun.isEmpty()) {
            return value.kind().counts() && !of ? deed(slot, tail) : List.of();
        }
        boolean named =
                slot.head().length() > 3 && !Nouns.verbBefore(slot.passage().tokens(), value.start());
        boolean cut = !Character.isIdeographic(noun.codePointBefore(noun.length()));
        if (cut || (!value.kind().counts() && named && !of)) {
            return List.of();
        }
        String indicator = indicator(slot, noun, end, of);
        return List.of(new Phrase("PHRASE-05", indicator, indicator, 0.75));
    }

    /** 造成2人死亡, 150人参加培训: nothing but the number stands for those counted. */
    private static List<Phrase> deed(Slot slot, String tail) {
        Matcher deed = DEED.matcher(tail);
        if (slot.head().length() > 6 || !deed.find()) {
            return List.of();
        }
        String indicator = slot.head() + deed.group("deed");
        return List.of(new Phrase("PHRASE-10", indicator, indicator, 0.6));
    }

    private String indicator(Slot slot, String noun, int end, boolean of) {
        String head = slot.head();
        Matcher aspect = endAspect.matcher(head);
        if (of && aspect.find()) {
            return noun + aspect.group("aspect");
        }
        Unit.Kind kind = slot.value().kind();
        String size = of && kind == Unit.Kind.AREA ? "面积" : "";
        Passage passage = slot.passage();
        int clauseEnd = passage.clauseEnd(end);
        if (!head.isEmpty()) {
            String rest = passage.text().substring(end, clauseEnd);
            boolean brief = head.length() <= 3
                    && rest.length() <= 6
                    && NO_NUMBER.matcher(rest).matches();
            return shorten(slot, head) + noun + size + (brief ? rest : "");
        }
        int limit = passage.measures().size() > slot.measure() + 1
                ? passage.measures().get(slot.measure() + 1).start()
                : clauseEnd;
        String rest = passage.text().substring(end, Math.max(end, Math.min(limit, clauseEnd)));
        return told(noun, MANNER.matcher(rest).replaceAll("")) + size;
    }

    private boolean isAspect(String head) {
        return aspects.matcher(head).matches();
    }

    private static String told(String noun, String deed) {
        if (deed.length() < 2) {
            return noun;
        }
        return deed.length() <= LONGEST_DEED && !deed.contains("、")
                ? deed + "的" + noun
                : noun + deed.substring(0, Math.min(8, deed.length()));
    }

    /** The thing measured stands before its number. */
    List<Phrase> before(Slot slot) {
        String head = slot.head();
        boolean ofOthers =
                head.isEmpty() && slot.value().kind().relative() && slot.tail().startsWith("的");
        if (ofOthers || NO_PHRASE.matcher(head).find()) {
            return List.of();
        }
        if (head.isEmpty() || reach.matcher(head).matches()) {
            return slot.subject().isEmpty()
                    ? List.of()
                    : List.of(new Phrase("PHRASE-07", slot.subject(), slot.subject(), 0.5));
        }
        boolean yield = yields.matcher(head).matches()
                && PROJECT.matcher(slot.subject()).find();
        if (yield || isAspect(head)) {
            return List.of(new Phrase("PHRASE-06", slot.subject() + head, slot.subject(), 0.7));
        }
        String words = slot.share(shorten(slot, head));
        return List.of(new Phrase("PHRASE-06", words, words, 0.8));
    }

    /** Long words before a number from their last verb on, if that leaves enough. */
    private static String shorten(Slot slot, String head) {
        if (head.length() <= LONGEST) {
            return head;
        }
        int start = slot.value().start();
        String text = slot.passage().text();
        int headStart = Math.max(slot.passage().headStart(slot.series().first()), start - 30);
        int verb = Nouns.lastVerb(slot.passage().tokens(), headStart, start - 4);
        int first = verb >= 0 ? head.indexOf(text.substring(verb, Math.min(verb + 2, text.length()))) : -1;
        return first > 0 ? head.substring(first) : head.substring(head.length() - LONGEST);
    }
}
