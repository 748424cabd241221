package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;
import org.zhengtu.text.WordIndex;

/** Bodies whose names end in a word for what they are: firms, hospitals, universities, associations, bureaus. */
final class SuffixBodies {

    private static final String LEVELS = "省市区县州旗盟镇乡村";
    private static final Pattern NUMBERED =
            Pattern.compile("[\\d一二三四五六七八九十两]+(?:年|月|日|个|家|届|五|大)|\\d|第.{1,4}[次轮批届]|常委会|.*(?:\\d+家|[一两几]所)");
    private static final Pattern GRASSROOTS = Pattern.compile("(?!嘎查村)(?:[^各每全该]|各庄).{0,12}(?:村|社区|街道|嘎查)");
    /** 向|云岭银行|贷款 */
    private static final Pattern ASKED = Pattern.compile("{body.asked}");

    /** What stands behind a body's name and only begins like what spoils one: 县疾控中心|组织, but 县委中心组. */
    private static final Pattern OWN_WORD = Pattern.compile("{body.own-word}");

    private static final Pattern VILLAGES = Pattern.compile("{body.no-village}");
    /** 贫困村|党支部, 为村|委会 */
    private static final Pattern VILLAGE_CLASS =
            Pattern.compile("(?:(?:{body.village-class}){1,3}|[为向对由与和给让使把将以])(?:村|社区|嘎查)(?!村|社区)");

    private static final Pattern ZONE = Pattern.compile("{body.zone}$");
    /** 云岭|建设金融后台服务中心: what is to be built. */
    private static final Pattern BUILT = Pattern.compile("(?:建设|打造|建成|筹建|新建|成立|设立|创建|组建|共建)");

    private static final String CENTRE = "中心";
    private static final int LONGEST_BUILDER = 4;
    private static final int LONGEST_VILLAGE = 3;
    private static final int ASSOCIATION_CORE = 4;
    private static final int AUTHORITY_CORE = 3;
    /** Their short names say enough by themselves. */
    private static final Set<String> COMMISSIONS = Set.of("发改委", "卫健委", "卫计委", "国资委", "经信委", "经贸委", "住建委", "商务委");

    private static final Set<String> BUREAUS = Set.of("局", "厅");

    private final Map<String, BodyKind> kinds = new HashMap<>();
    private final Map<String, Left> lefts = new HashMap<>();
    private final WordIndex suffixes;
    private final Map<String, WordIndex> follows = new HashMap<>();
    private final WordIndex classes = new WordIndex(Lexicon.load("body-class").column("word"));
    private final WordIndex others = new WordIndex(Lexicon.load("body-not").column("word"));
    private final WordIndex departments;
    private final NameExtent extent;

    SuffixBodies(NameExtent extent) {
        this.extent = extent;
        for (Map<String, String> row : Lexicon.load("body-suffix").rows()) {
            kinds.put(row.get("suffix"), BodyKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
            lefts.put(row.get("suffix"), Left.valueOf(row.get("left").toUpperCase(Locale.ROOT)));
        }
        suffixes = new WordIndex(kinds.keySet());
        Map<String, List<String>> follow = new HashMap<>();
        for (Map<String, String> row : Lexicon.load("body-follow").rows()) {
            follow.computeIfAbsent(row.get("suffix"), s -> new ArrayList<>()).add(row.get("follow"));
        }
        follow.forEach((suffix, words) -> follows.put(suffix, new WordIndex(words)));
        departments = new WordIndex(Lexicon.load("body-department").column("department"));
    }

    List<Body> find(TaggedSentence sentence) {
        List<Body> found = new ArrayList<>();
        String text = sentence.text();
        for (int end = 2; end <= text.length(); end++) {
            int from = suffixes.startOf(text, end);
            if (from < end && !isOtherWord(sentence, from, end)) {
                add(sentence, from, end, found);
            }
            int department = departments.startOf(text, end);
            if (department < end && sentence.tokenStarts(department)) {
                found.add(new Body(text.substring(department, end), department, end, BodyKind.DEPARTMENT, "", true));
            }
        }
        return found;
    }

    private boolean isOtherWord(TaggedSentence sentence, int from, int end) {
        String text = sentence.text();
        int word = others.startOf(text, end);
        boolean other = word < end && (word == from || end - word > 2 || sentence.tokenStarts(word));
        if (other || from > 0 && (text.charAt(from - 1) == '副' || isHead(text, from, end))) {
            return true;
        }
        if (text.startsWith("学校长", end - 1)) {
            return false;
        }
        for (int i = from; i < end; i++) {
            WordIndex words = follows.get(text.substring(i, end));
            if (words != null && words.endFrom(text, end) > end && OWN_WORD.endFrom(text, end) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word belongs to the title behind it: 局长 after 公安局, 校长 after 大学. */
    private static boolean isHead(String text, int from, int end) {
        boolean head = end < text.length() && text.charAt(end) == '长';
        return head && (end - from > 1 && text.startsWith("学校", from) || text.charAt(end - 1) == text.charAt(from - 1));
    }

    private void add(TaggedSentence sentence, int from, int end, List<Body> found) {
        String text = sentence.text();
        String suffix = text.substring(from, end);
        BodyKind kind = kinds.get(suffix);
        Left left = lefts.get(suffix);
        boolean any = left == Left.FREE;
        int start = ofVillage(sentence, afterConjunction(sentence, extent.start(sentence, from, left), from));
        boolean asked = text.charAt(start) == '向'
                && ASKED.matcher(text).region(end, text.length()).lookingAt();
        if (asked && start < from - 1) {
            start++;
        }
        if (start >= from) {
            boolean known = kind == BodyKind.VILLAGE || Stations.has(suffix) || COMMISSIONS.contains(suffix);
            if (known && sentence.tokenStarts(from)) {
                found.add(new Body(suffix, from, end, kind, "", true));
            }
            return;
        }
        int branch = Branches.start(text, start, from, suffix);
        if (branch >= 0) {
            found.add(new Body(text.substring(branch, end), branch, end, kind, ""));
            return;
        }
        String prefix = prefix(sentence, start, from);
        String core = text.substring(start + prefix.length(), from);
        String name = text.substring(start, end).replace("人民政府", "政府").replace("人民代表大会常务委员会", "人大常委会");
        boolean villages = kind == BodyKind.VILLAGE
                && (isOfEach(name)
                        || VILLAGE_CLASS.matcher(name).lookingAt()
                        || VILLAGES.matcher(name).find());
        if (villages || core.isEmpty() && BUREAUS.contains(suffix)) {
            return;
        }
        if (kind == BodyKind.VILLAGE) {
            Matcher place = GRASSROOTS.matcher(name);
            if (place.lookingAt() || !prefix.isEmpty()) {
                found.add(new Body(name, start, end, kind, place.lookingAt() ? place.group() : prefix));
            }
            return;
        }
        if (suffix.equals("党组") && prefix.isEmpty()) {
            if (name.equals("行署党组")) {
                found.add(new Body(name, start, end, BodyKind.COMMITTEE, "", true));
            }
            return;
        }
        if (suffix.endsWith(CENTRE)
                && core.length() > LONGEST_BUILDER
                && BUILT.matcher(core).lookingAt()) {
            return;
        }
        boolean quoted = start > 0 && text.charAt(start - 1) == '“' && end < text.length() && text.charAt(end) == '”';
        if (NUMBERED.matcher(name).lookingAt() || isOfEach(name) || "和与及".indexOf(name.charAt(1)) >= 0) {
            return;
        }
        boolean shared = kind == BodyKind.INSTITUTION && prefix.isEmpty() && (core.isEmpty() || core.equals("人民"));
        boolean joined = prefix.isEmpty() && !any && core.indexOf('及') > 0;
        boolean later = start > 0 && "和与及".indexOf(text.charAt(start - 1)) >= 0 && suffix.equals("领导小组");
        if (shared || joined || later && prefix.isEmpty()) {
            return;
        }
        if (left.levelled()) {
            if (LevelledNames.has(sentence, start, prefix, core, suffix, left)) {
                found.add(new Body(name, start, end, kind, prefix));
            }
            return;
        }
        boolean telling = core.length() >= 2 || core.isEmpty() && suffix.length() >= 3;
        if (any && !prefix.isEmpty() ? telling : any && isProper(core)) {
            found.add(new Body(name, start, end, kind, prefix));
        } else if (!any && (!prefix.isEmpty() || quoted || isNamed(sentence, start, core, suffix))) {
            found.add(new Body(name, start, end, kind, prefix));
        } else if (!any
                && kind == BodyKind.AUTHORITY
                && core.length() >= 2
                && (BUREAUS.contains(suffix) || !isClass(core))) {
            found.add(new Body(name, start, end, kind, "", true));
        }
    }

    /** HanLP takes 区法院党组和区检察院党组 for one body: what ends one before 和 or 联合 begins another after it. */
    private int afterConjunction(TaggedSentence sentence, int start, int from) {
        String text = sentence.text();
        int cut = start;
        while (cut < from - 2
                && "和与及由向对将在为从以受经据按被让请原任".indexOf(text.charAt(cut)) >= 0
                && sentence.areaFrom(cut) == cut
                && startsPlace(sentence, cut + 1)) {
            cut++;
        }
        if (cut < from - 3 && text.charAt(cut) == '赴') {
            cut++;
        }
        int of = text.lastIndexOf('的', from - 1);
        int beside = text.lastIndexOf('兼', from - 1);
        cut = of >= cut && startsPlace(sentence, of + 1) ? of + 1 : Math.max(cut, beside + 1);
        for (int i = start + 2; i < from; i++) {
            boolean ends = suffixes.startOf(text, i) < i
                    || ZONE.matcher(text.substring(Math.max(start, i - 3), i)).find();
            if ("和与及向对由".indexOf(text.charAt(i)) >= 0 && ends) {
                cut = i + 1;
            } else if (ends && (text.startsWith("联合", i) || text.startsWith("会同", i)) && i + 2 < from) {
                cut = i + 2;
            }
        }
        return cut;
    }

    /** 青川县|贾|村卫生院: a village's name that HanLP takes for a person, right behind its county. */
    private static int ofVillage(TaggedSentence sentence, int start) {
        boolean level = start < sentence.text().length()
                && "镇乡村".indexOf(sentence.text().charAt(start)) >= 0;
        for (int place = start - 1; level && place >= Math.max(1, start - LONGEST_VILLAGE); place--) {
            if (sentence.areasBefore(place) < place) {
                return sentence.areasBefore(place);
            }
        }
        return start;
    }

    private static boolean startsPlace(TaggedSentence sentence, int position) {
        return sentence.areaFrom(position) > position
                || "省市区县州".indexOf(sentence.text().charAt(position)) >= 0
                || sentence.text().startsWith("国家", position);
    }

    /** 各村委会, but 张各庄村委会. */
    private static boolean isOfEach(String name) {
        return name.replace("各庄", "").indexOf('各') >= 0;
    }

    /** The place and level that a name begins with: 衢州市, 市; empty if it begins with neither. */
    private static String prefix(TaggedSentence sentence, int start, int from) {
        String text = sentence.text();
        int end = start;
        while (end < from && sentence.areaFrom(end) > end) {
            end = sentence.areaFrom(end);
        }
        if (end == start && end < from) {
            int index = sentence.tokenAt(start);
            Token token = index < 0 ? null : sentence.tokens().get(index);
            if (token != null && token.start() == start && token.nature().startsWith("ns") && token.end() <= from) {
                end = token.end();
            } else if (NameExtent.isLevel(sentence, start)) {
                end = start + 1;
            }
        } else if (end < from && LEVELS.indexOf(text.charAt(end)) >= 0 && NameExtent.isLevel(sentence, end)) {
            end++;
        }
        return text.substring(start, Math.min(end, from));
    }

    /** Whether a firm's own name is one, not a class (上市公司, 国有企业集团). */
    private boolean isProper(String core) {
        return core.length() >= 2 && !isClass(core);
    }

    /** Whether words of classes make up all of it. */
    private boolean isClass(String core) {
        int at = 0;
        while (at < core.length()) {
            int end = classes.endFrom(core, at);
            if (end == at) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Whether a body without place has a name of its own: HanLP takes all of it for one, and it is no class. */
    private boolean isNamed(TaggedSentence sentence, int start, String core, String suffix) {
        if (core.length() < 2 || isClass(core)) {
            return false;
        }
        Token token = sentence.tokens().get(sentence.tokenAt(start));
        String nature = token.nature();
        BodyKind kind = kinds.get(suffix);
        boolean proper = nature.startsWith("nt") || nature.startsWith("nz");
        return proper
                        && (kind != BodyKind.AUTHORITY
                                || core.length() >= AUTHORITY_CORE
                                || suffix.length() >= AUTHORITY_CORE)
                || core.length() >= ASSOCIATION_CORE && kind == BodyKind.ASSOCIATION;
    }
}
