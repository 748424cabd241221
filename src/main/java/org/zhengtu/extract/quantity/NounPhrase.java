package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Numbers whose noun stands before them. PHRASE-06: 总产值30亿元, 走访群众15924户; PHRASE-07: what was measured before. */
final class NounPhrase {

    /** 人均生产总值5.2万元，按当时汇率折算为|8192美元 */
    private static final Pattern CONVERTED = Pattern.compile("(?:按[^，。；]{2,16})?(?:折算|折合|约合|折|合)(?:成|为|约)*");

    private static final Pattern NO_PHRASE = Pattern.compile("各占|^其中$|^合计$|^总计$");
    private static final Pattern PROJECT = Pattern.compile("{quantity.project}$");

    /** What things counted before cost: 产业类项目6个，|总投资…, |年度投资…. */
    private static final Pattern COST = Pattern.compile(
            "{quantity.before-cost}*(?:总投资|投资){quantity.cost-whole}?(?:共|合计|约)?|(?:签约|合同|协议|投资)?总?金额(?:共|合计)?|(?:签约|合同|协议|引资|协议引资)(?:总|资金)?额|协议(?:引|投)资");

    /** 累计完成投资39亿元，|全年完成投资17亿元: told of the same works. */
    private static final Pattern SPENT = Pattern.compile("(?:累计|已|共)?(?:完成|总|计划|概算)?投资$");

    /** 实现88个|县通高速 */
    private static final Pattern NOUN = Pattern.compile("^(?![和与及])[一-龥]{1,3}");

    /** 建设项目27项（|省级|6项、|市级|5项） */
    private static final Pattern LEVEL =
            Pattern.compile("(?:国家|自治区|省|市|县|区|州|盟|旗|镇|乡|村|\\dA|A{3,5}|[三四五]星)级|{quantity.attribute}{1,2}");

    /** 总投资160亿元|的37个项目 */
    private static final Pattern OF_WORKS =
            Pattern.compile("的(?:首批|第[一二三四\\d]批|本批|这批|该批)?的?\\d{1,4}[个项](?<works>[^，。；、\\d]{0,10}?(?:项目|工程))");

    /** 年产值1000万元以上的有|12家 */
    private static final Pattern SIZED = Pattern.compile(
            "(?:其中，?)?(?<size>[^，。；]{0,12}\\d[\\d.]{0,8}[百千万亿]{0,2}[一-龥]{1,4}以[上下])的?(?:共有|就有|有|达到?|共)$");

    /** 其中新开工44项，竣工37项 */
    private static final Pattern STEP =
            Pattern.compile("{quantity.step-manner}*(?:新?开工|{quantity.step}|(?:建成)?投产|(?:建成)?投用)");

    /** 受理案件6320件，|审结|6105件 */
    private static final Pattern HANDLED = Pattern.compile("(?:已|共|累计|其中)*{quantity.handled}(?:完毕)?");

    /** 开工建设|安置房90万平方米，竣工80万平方米 */
    private static final Pattern DONE =
            Pattern.compile("^(?:[^，。；、]{0,8}(?:共|累计|已))?(?:新?开工建设|新?开工|续建|新建|建成|竣工|完成|建设|实施|发现|排查|受理|新增|引进|储备|谋划|签约)");

    /** 此次|集中开工|项目涵盖两大方面，项目共计18个 */
    private static final Pattern BEGUN =
            Pattern.compile("(?:此次|本次|这次|本批)[^，。；]{0,6}?(?<deed>(?:集中)?(?:开工|签约|竣工|开竣工|投产))的?项目");

    /** 蓝莓|种植面积13万亩，产量2万吨: how much of it grows there. */
    private static final Pattern CROP = Pattern.compile("(?:年|总)?(?:产量|产值|总产|单产|亩产)");

    private static final Pattern GROWN =
            Pattern.compile("(?<thing>(?!总?(?:播种|种植|养殖|栽植|栽培))[^占、]{2,16}?)(?:总?(?:播种|种植|养殖|栽植|栽培)?总?面积|[存出]栏量?|种植)");

    /** 工业总产值和GDP|均突破|1000亿元 */
    private static final Pattern ALIKE =
            Pattern.compile("(?<all>[^，。；：（）]{3,60}?)(?:均|都|全部|双双|同时)(?:达到?|为|实现|超过?|突破|保持在?|稳定在|不低于|在|完成)*$");

    private static final Pattern REGION = Pattern.compile("[一-龥]{1,7}[省市县区州旗盟镇乡]");

    private static final Pattern BARE = Pattern.compile("(?:实现|完成)?{quantity.bare}");
    /** 规模以上工业企业|总产值: who has what was measured before. */
    private static final Pattern OWNER =
            Pattern.compile("(?<owner>.{0,16}{quantity.owner})(?:共|累计|完成|实现)*{quantity.owned}(?:总额)?");

    private static final Pattern SETTLED = Pattern.compile(".{0,12}(?:村|组|社区|屯|寨|乡镇|大队|居委会)|户数");

    /** 农户326户|1256人 */
    private static final Pattern HOUSEHOLD = Pattern.compile(".{0,8}(?:农户|住户|居民户|牧户|渔户)");

    /** What every firm or crop has. */
    private static final Pattern OWNED =
            Pattern.compile("(?:上缴|入库|完成|年|总)?(?:{quantity.owned}|{quantity.bare})|(?:播种|种植|养殖)?面积|总?产量|年产量|[存出]栏量?");

    private static final Pattern FIRMS = Pattern.compile("(?:.{0,24}的)?(?<firms>(?:规模以上|规上|限额以上|限上)[^的]{0,8}企业)");

    private final Trim trim;
    private final Aspects aspects;
    private final Pattern yields;
    private final Pattern reach;

    NounPhrase(Words words, Trim trim) {
        this.trim = trim;
        this.aspects = new Aspects(words);
        this.yields = Pattern.compile("^" + words.any("yield") + "$");
        this.reach = Pattern.compile("^" + "(?:最高|最低|最多|最少|其中最高)?" + words.any("reach", "grow", "fall") + "{0,2}$");
    }

    List<Phrase> read(Slot slot) {
        String head = slot.head();
        boolean ofOthers =
                head.isEmpty() && slot.value().kind().relative() && slot.tail().startsWith("的");
        if (ofOthers || NO_PHRASE.matcher(head).find()) {
            return List.of();
        }
        boolean counted =
                slot.value().kind().counts() && NOUN.matcher(slot.tail()).find();
        if (counted && (head.isEmpty() || reach.matcher(head).matches())) {
            return List.of();
        }
        Optional<String> dwellers = head.isEmpty() ? dwellers(slot) : Optional.empty();
        if (dwellers.isPresent()) {
            return List.of(new Phrase("PHRASE-06", dwellers.get(), dwellers.get(), 0.7));
        }
        if (head.isEmpty() || reach.matcher(head).matches() || !slot.subject().isEmpty() && CONVERTED.matches(head)) {
            return slot.subject().isEmpty()
                    ? List.of()
                    : List.of(new Phrase("PHRASE-07", slot.ownSubject(), slot.subject(), 0.5));
        }
        List<Phrase> parts = slot.value().kind().counts() ? ofLevelOrSize(slot) : List.of();
        if (!parts.isEmpty()) {
            return parts;
        }
        Matcher works = OF_WORKS.matcher(slot.rest());
        if (head.endsWith("总投资") && works.lookingAt()) {
            String whole = head.substring(0, head.length() - 3) + works.group("works") + "总投资";
            return List.of(new Phrase("PHRASE-06", whole, whole, 0.75));
        }
        boolean yield = yields.matcher(head).matches()
                && PROJECT.matcher(slot.subject()).find();
        if (slot.value().kind().counts()
                && STEP.matcher(head).matches()
                && (slot.tail().isEmpty() || slot.tail().startsWith("、"))) {
            String things = stepped(slot);
            return List.of(new Phrase("PHRASE-06", head + things, things, 0.8));
        }
        boolean handled = HANDLED.matches(head) && slot.tail().isEmpty() && slot.measure() > 0 && Parts.sameUnit(slot);
        if (slot.value().kind().counts() && handled && !slot.subject().isEmpty()) {
            String things = head + DONE.matcher(first(slot)).replaceFirst("");
            return List.of(new Phrase("PHRASE-06", things, things, 0.7));
        }
        boolean part = STEP.matcher(head).matches()
                && slot.measure() > 0
                && slot.subject().length() >= 4
                && slot.passage().measures().get(slot.measure() - 1).kind()
                        == slot.value().kind();
        if (part && !slot.value().kind().counts()) {
            String thing = DONE.matcher(slot.subject()).replaceFirst("");
            return List.of(new Phrase("PHRASE-06", head + thing, slot.subject(), 0.7));
        }
        boolean cost = COST.matcher(head).matches() && slot.subject().length() >= 2;
        Matcher owner = OWNER.matcher(slot.subject());
        if (BARE.matcher(head).matches() && owner.matches()) {
            return List.of(new Phrase("PHRASE-06", owner.group("owner") + head, owner.group("owner") + head, 0.7));
        }
        Optional<String> firms = BARE.matcher(head).matches() ? firms(slot) : Optional.empty();
        if (firms.isPresent()) {
            return List.of(new Phrase("PHRASE-06", firms.get() + head, firms.get() + head, 0.7));
        }
        Matcher grown = GROWN.matcher(grower(slot));
        if (CROP.matcher(head).matches() && grown.matches()) {
            String crop = grown.group("thing") + head;
            return List.of(new Phrase("PHRASE-06", crop, crop, 0.7));
        }
        String whose = OWNED.matches(head)
                ? SentenceOwner.of(slot.passage(), slot.value().start())
                : "";
        if (!whose.isEmpty()) {
            return List.of(new Phrase("PHRASE-06", whose + head, whose + head, 0.7));
        }
        if (yield || cost || aspects.is(head)) {
            String last = cost ? CostOwner.of(slot) : slot.lastSubject();
            String thing = cost ? SPENT.matcher(last).replaceFirst("") : last;
            return List.of(new Phrase("PHRASE-06", thing + head, thing.isEmpty() ? head : thing, 0.7));
        }
        Matcher begun =
                BEGUN.matcher(slot.passage().text().substring(0, slot.value().start()));
        if (head.equals("项目") && slot.value().kind().counts() && begun.find()) {
            return List.of(new Phrase("PHRASE-06", begun.group("deed") + head, begun.group("deed") + head, 0.75));
        }
        List<Phrase> each = each(slot);
        if (!each.isEmpty()) {
            return each;
        }
        String own = slot.share(slot.shortHead());
        if (!slot.raw().endsWith("（") && PlaceShare.isPlace(slot.passage().tokens(), own)) {
            return ofPlace(slot, own);
        }
        String words = ToldBefore.ofRegion(slot, Parts.named(slot, own));
        return List.of(new Phrase("PHRASE-06", words, words, 0.8));
    }

    /** 良种覆盖率、机耕率和机收率均达到|100%: one value of several things measured. */
    private List<Phrase> each(Slot slot) {
        Matcher alike = ALIKE.matcher(slot.raw());
        boolean single = slot.series().size() == 1 && !slot.value().kind().counts();
        if (!single || !alike.find()) {
            return List.of();
        }
        List<String> all = Several.in(trim.open(alike.group("all")));
        return all.size() > 1
                ? all.stream()
                        .map(one -> new Phrase("PHRASE-06", one, one, 0.75))
                        .toList()
                : List.of();
    }

    /** 全省建成高速公路8200公里，其中|云岭|达920公里: a place has what was told before, or nothing. */
    private List<Phrase> ofPlace(Slot slot, String place) {
        Optional<Phrase> share = PlaceShare.of(slot, place, trim);
        boolean region = REGION.matches(place);
        return share.isPresent() || region
                ? share.stream().toList()
                : List.of(new Phrase("PHRASE-06", place, place, 0.8));
    }

    /** 省级|6项 of the works counted before, 年产值1000万元以上的有|12家. */
    private static List<Phrase> ofLevelOrSize(Slot slot) {
        Matcher size = SIZED.matcher(slot.raw());
        if (size.find()) {
            String things = size.group("size") + "的" + stepped(slot);
            return List.of(new Phrase("PHRASE-09", things, things, 0.7));
        }
        if (!LEVEL.matches(slot.head()) || NOUN.matcher(slot.tail()).find()) {
            return List.of();
        }
        if (!slot.head().endsWith("级") && (slot.subject().isEmpty() || !Parts.sameUnit(slot))) {
            return List.of();
        }
        String whole = slot.subject().isEmpty() ? "项目" : slot.subject();
        return List.of(new Phrase("PHRASE-06", slot.head() + whole, whole, 0.7));
    }

    /** 187家|规模以上工业企业…，利税71亿元: the firms counted in the sentence are those that earn what is told next. */
    private static Optional<String> firms(Slot slot) {
        return slot.told().stream().flatMap(told -> firms(told).stream()).reduce((first, second) -> second);
    }

    /** The firms above a size that a number was told of. */
    static Optional<String> firms(Phrase told) {
        Matcher firms = FIRMS.matcher(told.subject());
        return firms.matches() ? Optional.of(firms.group("firms")) : Optional.empty();
    }

    /** 68个村民小组、|4126户|15860人: those who live in what was counted before. */
    private static Optional<String> dwellers(Slot slot) {
        String unit = Parts.base(slot.value());
        boolean people = unit.equals("人") || unit.equals("口");
        boolean lived = SETTLED.matches(slot.subject()) || people && HOUSEHOLD.matches(slot.subject());
        if (!slot.value().kind().counts() || !lived) {
            return Optional.empty();
        }
        return switch (unit) {
            case "户" -> Optional.of("户数");
            case "人", "口" -> Optional.of("人口");
            default -> Optional.empty();
        };
    }

    /** What was grown on the area told of last; behind its parts (其中林药4万亩、林菌1万亩，|年产值) that of the whole. */
    private static String grower(Slot slot) {
        String text = slot.passage().text();
        int start = slot.value().start();
        int part = text.lastIndexOf("其中", start);
        boolean behind = part >= 0
                && text.startsWith("，", slot.passage().clauseStart(start) - 1)
                && slot.told().size() == slot.measure();
        int whole = -1;
        for (int k = 0; behind && k < slot.measure(); k++) {
            whole = slot.passage().measures().get(k).end() <= part ? k : whole;
        }
        return whole >= 0 && slot.measure() - whole > 2 ? slot.told().get(whole).subject() : slot.lastSubject();
    }

    /** What the first number of the sentence with the same unit was told of: 排查房屋12栋，存在隐患的8栋，已|整治|7栋. */
    private static String first(Slot slot) {
        List<Phrase> told = slot.told();
        String unit = Parts.base(slot.value());
        for (int k = 0; told.size() == slot.measure() && k < told.size(); k++) {
            String other = Parts.base(slot.passage().measures().get(k));
            if (other.equals(unit) && !told.get(k).subject().isEmpty()) {
                return told.get(k).subject();
            }
        }
        return slot.subject();
    }

    /** What is counted where no noun says it: 投产84|家 are firms, 竣工37|项 works, 开工968|户 the firms told of before or households. */
    private static String stepped(Slot slot) {
        return switch (Parts.base(slot.value())) {
            case "家" -> "企业";
            case "户" -> slot.subject().endsWith("企业") ? "企业" : "户数";
            case "套", "座", "所", "栋", "间", "处", "条", "台" ->
                DONE.matcher(slot.subject()).replaceFirst("");
            default -> "项目";
        };
    }
}
