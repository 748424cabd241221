package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.body.Township;
import org.zhengtu.text.Pattern;

/**
 * Whose meeting it is: the body that a sentence says called it, or that its name begins with.
 *
 * @param body as printed, without 中共, the term and 常委会 of a Party committee; empty if there are several
 * @param printed the words before the verb, which go before a name such as 经济工作会议
 * @param governs whether it is a Party committee, government, congress or the like, whose name meetings carry in front
 */
record Holder(String body, String printed, boolean governs) {

    /** What may stand before the body in a name: 2024年度县政府党组…会议. */
    private static final Pattern FIRST = Pattern.compile("|(?:19|20)\\d\\d年度?(?:全年)?");

    private static final String NUMBER = "[\\d〇零一二三四五六七八九十百]{1,6}";
    private static final String LEVEL = "[省市县区州盟旗镇乡]|自治[区州县旗]|街道|新区|开发区|高新区|经开区";
    private static final String PLACE =
            "(?:(?!{meeting.place}|全[省市县区]|(?<=[\\d一二三四五六七八九十])[次届]|(?<=年)度)\\p{IsHan}){0,14}?";
    private static final Pattern GOVERNING = Pattern.compile(
            "(?<place>" + PLACE + "(?:" + LEVEL + "))(?:第?" + NUMBER
                    + "届)?(?<organ>委(?!{meeting.no-committee}|办(?!公会)|第?[\\d一二三四五六七八九十]*(?:巡[察视](?!工作)|督|调研))|{meeting.governing-organ}|纪委(?!书记))(?<party>党组)?(?:\\(机关党组\\))?");
    /** A prefecture's committee and office, whose names have no level before them. */
    private static final Pattern PREFECTURE =
            Pattern.compile("(?<name>\\p{IsHan}{0,6}?(?:地委|行署|行政公署)(?:党组)?)(?:常委会|党组)?");

    private static final Pattern TERM_FIRST = Pattern.compile("^第?" + NUMBER + "届(?<place>" + PLACE + "(?:" + LEVEL
            + "))(?<organ>委(?!员)|{meeting.term-first})(?<party>党组)?");
    private static final Pattern CONGRESS =
            Pattern.compile("^(?<place>" + PLACE + "(?:" + LEVEL + "))(?:第?" + NUMBER + "[届次]?){1,2}(?:人大|人民代表大会)");
    private static final Pattern CPPCC = Pattern.compile("^(?:中国人民政治协商会议|政协)(?:第?" + NUMBER + "届)?(?<place>" + PLACE
            + "(?:" + LEVEL + "))(?:第?" + NUMBER + "届)?委员会");
    private static final Pattern CPPCC_BODY =
            Pattern.compile("政协(?<place>" + PLACE + "(?:" + LEVEL + "))(?=第?" + NUMBER + "[届次])");
    private static final Pattern PARTY_CONGRESS = Pattern.compile(
            "^(?:中共|中国共产党)(?<place>" + PLACE + "(?:" + LEVEL + "))第?" + NUMBER + "(?:届委员会|[次届](?:党员)?代表大会)");
    /** 南溪镇第十三次党代会: the congress is its committee's. */
    private static final Pattern PARTY_MEETING = Pattern.compile(
            "^(?<place>" + PLACE + "(?:" + LEVEL + "))第?" + NUMBER + "[次届](?:党代会|党员代表大会)(?=$|[（第开闭预一二三四五])");

    /** 云岭县委组织部|部务会: a department's own meeting. */
    private static final Pattern DEPARTMENT = Pattern.compile("(?<body>" + PLACE + "(?:" + LEVEL
            + ")委?(?!党)\\p{IsHan}{1,10}?(?:部|局|委|办|厅|院))(?=[部局委厅院办]务会|(?:局长|主任)办公会|(?:党组|党委|党总支)(?:理论|会议|扩大|（扩大）))");
    /** 云岭县残联|第七次代表大会: the congress of a league is its own. */
    private static final Pattern LEAGUE = Pattern.compile("(?<body>" + PLACE + "(?:" + LEVEL
            + ")(?:残联|妇联|文联|科协|侨联|工商联|总工会|红十字会|文学艺术界联合会|科学技术协会|归国华侨联合会|工商业联合会|残疾人联合会|妇女联合会))第?"
            + NUMBER + "[届次]");

    /** 云岭区委|书记专题会议, 云岭县|长办公会: the secretary's meeting is the committee's, the head's the government's. */
    private static final Pattern SECRETARY =
            Pattern.compile("(?<body>" + PLACE + "(?:" + LEVEL + ")(?:委|党委|工委|党工委))书记(?:专题会|办公会)");

    private static final Pattern HEAD = Pattern.compile("(?<place>" + PLACE + "[省市县区州盟旗镇乡])长(?:专题会|(?:现场)?办公会)");

    /** 县政府党组会议|暨县长办公会议 is the government's. */
    private static final Pattern OFFICE = Pattern.compile("暨[省市县区州盟旗镇乡]长办公会");

    private static final Pattern DISCIPLINE =
            Pattern.compile("^(?:中共|中国共产党)(?<place>" + PLACE + "(?:" + LEVEL + "))第?" + NUMBER + "届纪律检查委员会");
    /** 传达学习市第七次党代会精神会议 is no meeting of the congress that it was about. */
    private static final Pattern OF_SPIRIT = Pattern.compile("^{meeting.convey}.{4,60}精神(?:会议|大会)$");

    private static final Pattern COMMITTEE =
            Pattern.compile("(?:中共|中国共产党)(?<place>" + PLACE + "(?:" + LEVEL + "))第?" + NUMBER + "届委员会");
    private static final Pattern ADVERBS = Pattern.compile(
            "(?:{meeting.adverbs}|(?:\\d{1,2}月)?\\d{1,2}日|[上下]午|晚上?|在[^，；：。]{2,24}|于[^，；：。]{2,12}|采取[^，；：。]{2,16}|通过[^，；：。]{2,16})+$");
    /** 云岭县委|常委班子 */
    private static final Pattern OFFICERS = Pattern.compile("(?:常委会?|领导)?班子(?:成员)?");

    private static final Pattern ORGAN = Pattern.compile("(?:{meeting.organ})$");
    private static final Pattern JOINT = Pattern.compile("[、和与]|暨");

    private static final Pattern THING = Pattern.compile(
            "(?!{meeting.no-thing})(?:[^的]{2,24}(?:落户|入驻|投资|承建)[^的]{0,12}的)?[^的]{2,38}(?:{meeting.thing})(?:集中)?");

    /** Several of a kind, none in particular: 各乡镇. */
    private static final Pattern EACH = Pattern.compile("各(?!地)|有关|相关|多[个家]|[两\\d]+[个家]");

    /** 调研组一行到云岭镇: where visitors met is not whose meeting it was. */
    private static final Pattern VISIT = Pattern.compile("(?:一行|[组团]|人员)(?:来?到|赴|在)");

    /** 我镇: the name tells which. */
    private static final Pattern LEVEL_ONLY = Pattern.compile(LEVEL);

    private static final int LONGEST = 30;
    private static final Pattern HALF_DAY = Pattern.compile("^(?:[今昨前][天日])?(?:上午|下午|晚上?|[，、]|(?<=[天日]))");
    /** 云岭县新闻办|今天（3月5日）|举行: what is in the bracket is blotted out. */
    private static final Pattern TODAY = Pattern.compile("[今昨前当][天日]" + Mask.BLOT + "{0,12}$");

    private static final Pattern LEVELLED =
            Pattern.compile("^(?:中共|我)?\\p{IsHan}{0,8}?(?<level>[省市县区州盟旗镇乡])(?:委|人民政府|政府|人大|政协)?(?:常委会)?$");
    private static final Pattern PLACE_ONLY = Pattern.compile("(?!我|全|各|本|该|两|多)\\p{IsHan}{1,8}[省市县区州盟旗]");
    private static final Pattern TOWN = Pattern.compile("(?!我|全|各|本|该|两|多|乡镇)\\p{IsHan}{1,8}[省市县区州盟旗镇乡]");
    /** 云岭县于|5月3日|召开: whose meeting it is stands before the day. */
    private static final Pattern OF_PLACE = Pattern.compile("\\p{IsHan}{1,3}[省市县区州盟旗镇乡][于在]?");

    /** 安理会|就某某局势|举行会议 */
    private static final Pattern ABOUT = Pattern.compile("就[^，；：。]{2,26}$");

    private static final Pattern NO_SUBJECT = Pattern.compile("{meeting.no-subject}{0,4}");

    /** The body before a verb, the dates of its clause taken off; empty where a person chairs or a place only is named. */
    static Optional<Holder> of(Line line, int verb) {
        int clause = line.clauseStart(verb);
        if (line.namesSomebody(clause, verb)) {
            return Optional.empty();
        }
        String words = subject(line, verb);
        Optional<Holder> holder = before(words);
        if (holder.isPresent() || clause == 0 || !NO_SUBJECT.matcher(words).matches()) {
            return holder;
        }
        return opening(line.masked().substring(opening(line)));
    }

    /** The level of the place, body or 我市 that stands before a verb; empty if none does. */
    static String level(Line line, int verb) {
        Matcher m = LEVELLED.matcher(ADVERBS.matcher(subject(line, verb)).replaceFirst(""));
        return m.find() ? m.group("level") : "";
    }

    /** The government of the place that stands before a verb (望川旗召开…政府常务会议); empty if no place does. */
    static String government(Line line, int verb) {
        String place = ADVERBS.matcher(subject(line, verb)).replaceFirst("");
        return PLACE_ONLY.matcher(place).matches() ? place + "政府" : "";
    }

    /** The place that stands before a verb; empty if none does. */
    static String place(Line line, int verb) {
        String place = ADVERBS.matcher(subject(line, verb)).replaceFirst("");
        return TOWN.matcher(place).matches() ? place : "";
    }

    /** What a ceremony without a name of its own is held for (云岭水厂扩建工程|举行|开工仪式); empty if no such thing stands there. */
    static String thing(Line line, int verb) {
        String words = ADVERBS.matcher(subject(line, verb)).replaceFirst("");
        boolean somebody = line.namesSomebody(line.clauseStart(verb), verb);
        return !somebody && THING.matcher(words).matches() ? words : "";
    }

    private static String subject(Line line, int verb) {
        int start = line.clauseStart(verb);
        for (var date : line.dates()) {
            boolean placed = OF_PLACE.matcher(line.masked())
                    .region(start, Math.max(start, date.start()))
                    .matches();
            if (date.start() >= start && date.end() <= verb && date.start() - start <= 4 && !placed) {
                start = date.end();
            }
        }
        String words = HALF_DAY.matcher(line.masked().substring(start, verb)).replaceFirst("");
        return TODAY.matcher(words).replaceFirst("");
    }

    /** Where the sentence begins after its date. */
    private static int opening(Line line) {
        int start = 0;
        for (var date : line.dates()) {
            start = date.start() == start ? date.end() : start;
        }
        return line.masked().startsWith("，", start) ? start + 1 : start;
    }

    /** The body that the words before a verb name as the one that held the meeting; empty if they name none or a place only. */
    static Optional<Holder> before(String words) {
        String subject = ADVERBS.matcher(words)
                .replaceFirst("")
                .replaceFirst("^(?:(?:这是)?记者从)?我?(?=[省市县区州盟旗镇乡])", "")
                .replaceFirst(Mask.BLOT + "{3,10}$", "");
        if (subject.isEmpty()
                || subject.length() > LONGEST
                || subject.indexOf(Mask.BLOT) >= 0
                || EACH.matcher(subject).lookingAt()
                || VISIT.matcher(subject).find()
                || LEVEL_ONLY.matcher(subject).matches()) {
            return Optional.empty();
        }
        if (JOINT.matcher(subject).find()) {
            return ORGAN.matcher(subject).find() ? Optional.of(new Holder("", subject, false)) : Optional.empty();
        }
        String central = Central.named(ABOUT.matcher(subject).replaceFirst(""));
        if (!central.isEmpty()) {
            return Optional.of(new Holder(central, central, true));
        }
        Matcher full = CPPCC.matcher(subject);
        if (full.matches()) {
            return Optional.of(new Holder(full.group("place") + "政协", subject, true));
        }
        full = COMMITTEE.matcher(subject);
        if (full.matches()) {
            return Optional.of(new Holder(full.group("place") + "委", subject, true));
        }
        full = PREFECTURE.matcher(subject);
        if (full.matches()) {
            return Optional.of(new Holder(full.group("name"), subject, true));
        }
        Matcher m = TERM_FIRST.matcher(subject);
        if (m.matches()) {
            return Optional.of(new Holder(named(m), subject, true));
        }
        m = GOVERNING.matcher(subject);
        if (m.lookingAt()) {
            String rest = subject.substring(m.end());
            if (OFFICERS.matcher(rest).matches()) {
                return Optional.of(new Holder(named(m), subject, false));
            }
            if (rest.isEmpty() || rest.equals("常委会") || rest.equals("常务委员会") || rest.matches("(?:理论学习)?中心组.*")) {
                return Optional.of(new Holder(named(m), subject.replaceFirst("^中共", ""), true));
            }
        }
        return ORGAN.matcher(subject).find() ? Optional.of(new Holder(subject, subject, false)) : Optional.empty();
    }

    /** The body that a sentence opens with, whose later clause has no subject of its own: 区纪委认真落实…，于近日召开常委会. */
    static Optional<Holder> opening(String words) {
        Matcher m = GOVERNING.matcher(words);
        if (!m.lookingAt() || words.startsWith("、", m.end()) || words.startsWith("和", m.end())) {
            return Optional.empty();
        }
        return Optional.of(new Holder(named(m), m.group().replaceFirst("^中共", ""), true));
    }

    private static String named(Matcher m) {
        String party = m.group("party") == null ? "" : m.group("party");
        return m.group("place").replaceFirst("^中共", "") + m.group("organ") + party;
    }

    /** The body that a meeting's name tells of (区九届政府第7次常务会议: 区政府); empty if it tells of none. */
    static String inName(String name) {
        return inName(name, "");
    }

    /**
     * @param level the level of the place that held it (县), where the sentence tells it
     */
    static String inName(String name, String level) {
        if (OF_SPIRIT.matcher(name).find()) {
            return "";
        }
        String commission = Commission.in(name, level);
        if (!commission.isEmpty()) {
            return commission;
        }
        String central = Central.inName(name);
        if (!central.isEmpty()) {
            return central;
        }
        Matcher m = TERM_FIRST.matcher(name);
        if (m.find()) {
            return named(m);
        }
        m = DISCIPLINE.matcher(name);
        if (m.find()) {
            return m.group("place") + "纪委";
        }
        for (Pattern congress : List.of(PARTY_CONGRESS, PARTY_MEETING)) {
            m = congress.matcher(name);
            if (m.find()) {
                return Township.committee(m.group("place"));
            }
        }
        m = CPPCC.matcher(name);
        if (m.find()) {
            return m.group("place") + "政协";
        }
        m = CPPCC_BODY.matcher(name);
        if (m.lookingAt()) {
            return m.group("place") + "政协";
        }
        m = GOVERNING.matcher(name);
        if (m.find()
                && (FIRST.matcher(name.substring(0, m.start())).matches()
                        || name.startsWith("中共")
                        || inside(name, m.end()))) {
            // A signing of two bodies is neither's.
            if (JOINT.matcher(name).region(m.end(), name.length()).lookingAt()) {
                return "";
            }
            boolean joint = name.indexOf("暨" + m.group("place") + m.group("organ")) > 0
                    || OFFICE.matcher(name).region(m.end(), name.length()).find();
            return joint ? m.group("place") + m.group("organ") : named(m);
        }
        for (Pattern own : List.of(DEPARTMENT, LEAGUE, SECRETARY)) {
            m = own.matcher(name);
            if (m.lookingAt()) {
                return m.group("body");
            }
        }
        m = HEAD.matcher(name);
        if (m.lookingAt()) {
            return m.group("place") + "政府";
        }
        m = CONGRESS.matcher(name);
        return m.find() ? m.group("place") + "人大" : "";
    }

    /** “…”实施20周年澄江市委新闻发布会: a body in the middle of the name counts if the meeting's kind follows at once. */
    private static boolean inside(String name, int end) {
        return name.startsWith("新闻", end)
                || name.startsWith("理论", end)
                || name.startsWith("常", end)
                || name.startsWith("全体", end)
                || name.startsWith("党组", end);
    }
}
