package org.zhengtu.extract.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** PHRASE-03: GDP增长12.7%, 同比增长5% of what was named before; PHRASE-04: 占财政收入的70%; PHRASE-11, 12, 15: other shares and rates. */
final class RatePhrase {

    static final String GROWTH = "PHRASE-03";
    static final String SHARE_OF = "PHRASE-04";
    private static final String PART = "PHRASE-11";

    private static final int LONGEST = 18;
    /** 电力、热力、燃气及水生产和供应业增加值 is one name. */
    private static final int LONGEST_LIST = 24;

    private static final Pattern DISTRIBUTED = Pattern.compile("分别|各自|双双|^均|^各|(?<=分别)均");
    private static final Pattern EACH = Pattern.compile("^(?:均|都|双双|同比均|分别均)|(?<![年人月日户])均$");
    private static final Pattern PARTS = Pattern.compile("[、和与]");
    private static final Pattern GIVEN = Pattern.compile("的[^，。；、\\d]{2,12}(?:[、和及与]|以及)(?:全[国省市县区])?");
    private static final Pattern SHARE = Pattern.compile(
            "^(?<subject>.*?)(?:约|将|仅|已|各)?占(?:到|了|据)?(?!比)(?<whole>.{1,18}?)(?:的)?(?<share>比重|比例|份额|比率)?$");

    /** 是2006年的2.3倍 */
    private static final Pattern MULTIPLE =
            Pattern.compile("^(?<subject>.*?)(?:分别)?(?:是|为|相当于)(?<base>[^，。；]{2,12})的(?:近|约|大约|超|超过|将近)?$");
    /** 保持10%以上增长, 8%的增速 */
    private static final Pattern BEHIND =
            Pattern.compile("^的?(?:年均|平均|高|同比|两位数)?(?<change>增长率|增长|增速|增幅|降幅)(?=[，。；、]|$)");
    /** 80%以上|贫困群众参加培训 */
    private static final Pattern BOUNDED = Pattern.compile("(?:以上|左右)$");

    /** The noun behind 的 with what it does; the noun alone if nothing follows. */
    private static final Pattern WHOLE = Pattern.compile(
            "^的(?<noun>[^，。；、的了\\d]{1,8}?)(?<deed>(?:已|都|均)?(?:[建参实享用喝住纳通办完达受选获拥有加搬脱就领返在]|从事|在家|外出|种植|养殖|成为|来自)[^，。；、]{1,10})?(?=[，。；、和]|以及|$)");

    /** 60%|的行政村集体收入达到20万元以上 */
    private static final Pattern SORTED = Pattern.compile(
            "^的(?<noun>{quantity.sharer})(?<size>[^，。；、\\d]{0,14}(?:超过|达到|突破|超|达|在|过|上)(?:\\d[\\d.]{0,6}[百千万亿]{0,2}|[百千万亿]{1,2})[一-龥]{1,4})(?=[，。；、]|$)");

    /** 完成50%|的玉米收获任务 */
    private static final Pattern TASK =
            Pattern.compile("^(?:以上)?的(?<task>[^，。；的]{2,16}?(?:任务|工程量|计划|建设|工作))(?=[，。；、]|$)");

    /** 已收割28.6万亩，占|95.3% */
    private static final Pattern BARE_SHARE = Pattern.compile("(?:约|已|仅|共)?占(?:比|到|了)?(?:约|近|达到?|为|超过?)?");

    private static final Pattern TOPIC = Pattern.compile("(?<noun>[一-龥]{2,14}?)(?:较?[多少大小高低强弱广]|居多|为主|过半)");

    private final Pattern rate;
    private final Pattern give;
    private final Trim trim;
    private final Aspects aspects;

    RatePhrase(Words words, Trim trim) {
        this.aspects = new Aspects(words);
        this.rate = Pattern.compile(
                "^(?<subject>.*?)(?<pace>(?:[一二两三四五六七八九十\\d]{1,2}年(?=年均|平均|累计)|(?<![占对相])[比较][^，。；]{1,12}?|"
                        + words.any("pace") + ")*)(?<change>(?<!新)" + words.any("grow", "fall")
                        + "|(?<=[比较][^，。；]{2,8})新增|翻了?)$");
        this.give = Pattern.compile("(" + words.any("give") + ")了?(?:全?[国省市区县州旗镇]|我[省市区县])?$");
        this.trim = trim;
    }

    List<Phrase> read(Slot slot) {
        Matcher m = rate.matcher(slot.head());
        if (m.find()) {
            return growth(slot, m);
        }
        Matcher behind = BEHIND.matcher(slot.rest());
        if (slot.value().kind().relative() && slot.head().length() >= 2 && behind.find()) {
            String indicator = shorten(slot.head()) + behind.group("change");
            return List.of(new Phrase("PHRASE-12", indicator, shorten(slot.head()), 0.8));
        }
        Matcher multiple = MULTIPLE.matcher(slot.raw());
        if (slot.value().kind() == Unit.Kind.TIMES && multiple.find()) {
            String named = trim.head(multiple.group("subject"));
            String subject = named.isEmpty() ? slot.lastSubject() : slot.share(named);
            String indicator = shorten(subject) + "是" + multiple.group("base") + "的倍数";
            return subject.isEmpty() ? List.of() : List.of(new Phrase("PHRASE-15", indicator, subject, 0.7));
        }
        if (slot.value().kind() != Unit.Kind.PERCENT) {
            return List.of();
        }
        if (BARE_SHARE.matches(slot.raw())) {
            String subject = slot.subject().isEmpty() ? topic(slot) : slot.subject();
            return subject.isEmpty() ? List.of() : List.of(new Phrase(SHARE_OF, shorten(subject) + "占比", subject, 0.7));
        }
        Matcher share = SHARE.matcher(slot.head());
        return share.find() ? share(slot, share) : part(slot);
    }

    /** 贡献了62%的税收、|71%|的技术成果: what is given goes on. */
    private static boolean givesOn(Slot slot) {
        return !slot.told().isEmpty()
                && PART.equals(slot.told().get(slot.told().size() - 1).rule())
                && GIVEN.matches(slot.raw());
    }

    /** PHRASE-11: 60%以上的农户参加了合作社, 贡献了70%的税收: how many of those that the words behind name. */
    private List<Phrase> part(Slot slot) {
        boolean bounded = BOUNDED.matcher(slot.value().quantity().text()).find();
        Matcher whole = WHOLE.matcher(bounded && !slot.rest().startsWith("的") ? "的" + slot.rest() : slot.rest());
        Matcher given = give.matcher(slot.head());
        boolean goesOn = givesOn(slot);
        boolean gives = goesOn || given.find();
        Matcher task = TASK.matcher(slot.rest());
        if ((slot.raw().endsWith("完成") || slot.raw().endsWith("完成了")) && task.find()) {
            return List.of(new Phrase(PART, task.group("task") + "完成率", task.group("task"), 0.75));
        }
        Matcher sorted = SORTED.matcher(slot.rest());
        if (sorted.find()) {
            String all = sorted.group("size") + "的" + sorted.group("noun");
            return List.of(new Phrase(PART, all + "占比", all, 0.7));
        }
        if (!whole.find() || !(gives || slot.head().isEmpty())) {
            return List.of();
        }
        String deed = whole.group("deed") == null ? "" : whole.group("deed").replace("了", "");
        String noun = whole.group("noun");
        String giver = goesOn ? slot.subject() : given.replaceFirst("$1");
        String indicator = gives ? shorten(giver) + noun + "占比" : (deed.isEmpty() ? "" : deed + "的") + noun + "占比";
        return List.of(new Phrase(PART, indicator, gives ? giver : noun, 0.7));
    }

    private List<Phrase> growth(Slot slot, Matcher m) {
        String named = trim.close(trim.open(m.group("subject")));
        boolean aspect = aspects.is(named) && !slot.lastSubject().isEmpty();
        boolean told = slot.series().size() > 1
                && !named.isEmpty()
                && slot.lastSubject().endsWith(named);
        if (named.isEmpty() && slot.value().kind() == Unit.Kind.POINTS && slot.afterShare()) {
            String share = slot.lastIndicator();
            return List.of(new Phrase(GROWTH, share + m.group("pace") + m.group("change"), share, 0.8));
        }
        String subject = ToldBefore.ofRegion(slot, named.isEmpty() || told ? slot.lastSubject() : slot.share(named));
        if (subject.isEmpty()) {
            return List.of();
        }
        if (slot.afterRate() && PlaceShare.isPlace(slot.passage().tokens(), subject)) {
            String what = PlaceShare.isPlace(slot.passage().tokens(), slot.subject())
                    ? ""
                    : PlaceShare.withoutPlace(slot.subject());
            String pace = m.group("pace") + m.group("change");
            return List.of(new Phrase(GROWTH, subject + what + pace, what.isEmpty() ? subject : what, 0.7));
        }
        if (aspect) {
            String whole = shorten(slot.lastSubject());
            return List.of(new Phrase(GROWTH, whole + named + m.group("pace") + m.group("change"), whole, 0.8));
        }
        if ((named.contains("、") || named.contains("城乡"))
                && slot.series().size() == 1
                && EACH.matcher(m.group("pace")).find()) {
            return each(named, m);
        }
        String pace = DISTRIBUTED.matcher(m.group("pace")).replaceAll("");
        boolean places =
                slot.value().quantity().unit().equals("位") && slot.value().kind() != Unit.Kind.RANK;
        String ranked = places && !subject.endsWith("排名") ? "排名" : "";
        String place = named.isEmpty() && slot.series().size() == 1 ? slot.place() : "";
        String indicator = place + shorten(subject) + ranked + pace + m.group("change");
        return List.of(new Phrase(GROWTH, indicator, shorten(subject), named.isEmpty() ? 0.8 : 0.9));
    }

    /** 用水量、能耗均|下降8%: one phrase each. */
    private static List<Phrase> each(String named, Matcher m) {
        String pace = DISTRIBUTED.matcher(m.group("pace")).replaceAll("");
        String listed = named.contains("城乡") ? named.replace("城乡", "城镇") + "、" + named.replace("城乡", "农村") : named;
        return Arrays.stream(PARTS.split(listed))
                .filter(part -> part.length() > 1)
                .map(part -> new Phrase(GROWTH, part + pace + m.group("change"), part, 0.75))
                .toList();
    }

    private List<Phrase> share(Slot slot, Matcher m) {
        String named = trim.close(trim.open(m.group("subject")));
        String before = slot.lastSubject().isEmpty() ? topic(slot) : slot.lastSubject();
        String subject = named.isEmpty() ? before : slot.share(named);
        String share = m.group("share") == null ? "" : m.group("share");
        String indicator = shorten(subject) + "占" + m.group("whole") + share;
        return List.of(new Phrase(SHARE_OF, indicator, shorten(subject), subject.isEmpty() ? 0.6 : 0.85));
    }

    /** 省际投资项目多，|占总数的60%: what the clause before tells of, where it has no number. */
    private String topic(Slot slot) {
        int clause = slot.passage().clauseStart(slot.value().start());
        if (clause < 2 || slot.passage().text().charAt(clause - 1) != '，') {
            return "";
        }
        int start = slot.passage().clauseStart(clause - 1);
        Matcher topic = TOPIC.matcher(trim.open(slot.passage().undated(start, clause - 1)));
        return topic.matches() ? topic.group("noun") : "";
    }

    static String shorten(String subject) {
        int longest = subject.indexOf('、') > 0 ? LONGEST_LIST : LONGEST;
        return subject.length() > longest ? subject.substring(subject.length() - LONGEST) : subject;
    }
}
