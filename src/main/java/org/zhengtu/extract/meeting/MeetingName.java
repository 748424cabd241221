package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Pattern;

/**
 * A meeting's name taken apart, so that two forms of it can be told to mean one meeting.
 *
 * @param printed the name as the text gives it
 * @param type code of the meeting type
 * @param term 届, 0 if there is none
 * @param ordinal 次 or 期, 0 if there is none
 * @param place whose congress, conference or committee it is (临江市); empty if the name doesn't say
 * @param scope the territory it is for (全市, 县委), by its level (市, 县); empty if the name doesn't say
 */
record MeetingName(String printed, String type, int term, int ordinal, String place, String scope) {

    private static final String NUMBER = "(?<n>\\d{1,4}|[〇零一二三四五六七八九十百]{1,6})";
    private static final Pattern TERM = Pattern.compile(NUMBER + "届");
    private static final Pattern ORDINAL = Pattern.compile(NUMBER + "[次期]");
    private static final Pattern NUMBERS = Pattern.compile("(?:(?:19|20)\\d\\d年度?)?第?[\\d〇一二三四五六七八九十百]+[届次]");
    /** 第二次全体会议 of a session. */
    static final String NUMBERED_SITTING = "第[一二三四五六七八九十]{1,2}次(?:全体会议|全体大会|大会)";

    private static final Pattern SITTING = Pattern.compile(NUMBERED_SITTING);
    /** 县政协九届四次会议|开幕会 */
    private static final Pattern OPENING = Pattern.compile("(?<=次会议|次全会|次大会)(?:[开闭]幕)(?:会议?|大会|式|仪式)$");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern SCOPE =
            Pattern.compile("^(?:全|我|中共)?(?<level>[国省市区县州盟旗镇乡])(?:[委政人级总十第]|\\p{IsHan}{2})");
    /** 政协第七届|临江区|委员会, 中共|云岭县|第十三次, 云岭县|第十七届 */
    private static final Pattern PLACE = Pattern.compile("^(?:中共|中国共产党|政协|中国人民政治协商会议)?(?:第?[〇零一二三四五六七八九十百\\d]{1,4}届)?"
            + "(?<place>(?![全我本各])\\p{IsHan}{2,9}?[市县区州盟旗镇乡])"
            + "(?=第|委|人大|人民代表|政协|[〇零一二三四五六七八九十百\\d]{1,4}届)");

    private static final Pattern DROPPED = Pattern.compile("（[^（）]{0,12}）|[“”‘’《》\\s]");
    private static final String JOINED = "暨";
    /** 传达市第七次党代会精神|会议 is not the congress. */
    private static final Pattern SPIRIT = Pattern.compile("精神(?:会议|大会)$");

    private static final String LECTURE = "专题讲座";
    private static final String PRELIMINARY = "预备会";
    private static final List<String> CONFERENCE = List.of("政协", "政治协商");
    private static final List<String> DISCIPLINE = List.of("纪委", "纪律检查委员会");
    private static final Pattern COMMITTEE = Pattern.compile("[省市区县州盟旗]委(?![员])|届委员会");
    private static final List<String> CONGRESS = List.of("人大", "人民代表大会");
    private static final List<String> SPELLED_OUT = List.of("委员会第", "人民代表大会第");
    private static final String ANY = "other";
    private static final double ALIKE = 0.6;
    private static final int SHORTEST_PART = 4;
    private static final double COVERED = 0.85;
    private static final int SHORTEST_COVERED = 6;
    private static final Set<String> NUMBERED = Set.of(
            "plenary",
            "executive",
            "standing-committee",
            "standing-committee-enlarged",
            "party-group",
            "congress",
            "chairs",
            "presidium");

    static MeetingName of(String printed) {
        return of(printed, "");
    }

    /**
     * @param level the level of the place that held it (县), which counts where the name says none
     */
    static MeetingName of(String name, String level) {
        String printed = OPENING.matcher(name).replaceFirst("");
        Matcher scope = SCOPE.matcher(printed);
        return new MeetingName(
                printed,
                Endings.typeOf(printed),
                number(TERM, printed),
                number(ORDINAL, printed),
                place(printed),
                scope.find() ? scope.group("level") : level);
    }

    private static String place(String printed) {
        Matcher m = PLACE.matcher(printed);
        return m.find() ? m.group("place") : "";
    }

    private static int number(Pattern pattern, String name) {
        Matcher m = pattern.matcher(name);
        int number = 0;
        while (m.find()) {
            Optional<Integer> value = Numerals.whole(m.group("n"));
            number = value.orElse(number);
        }
        return number;
    }

    /** Whether it is only a kind of meeting (座谈会), not a name. */
    boolean bare() {
        return Endings.bare(printed);
    }

    /** Whether it is a session's name in full: 政协云岭县第十届委员会第一次会议, 云岭县第十六届人民代表大会第二次会议. */
    boolean spelledOut() {
        return term > 0
                && ordinal > 0
                && !place.isEmpty()
                && SPELLED_OUT.stream().anyMatch(printed::contains);
    }

    /** Whether both can be names of one meeting: 区委九届二次全会 and 柯城区委九届二次全体（扩大）会议, not 常委会议 and 常委扩大会议. */
    boolean same(MeetingName other) {
        if (opens(other) || other.opens(this) || sits(other) || other.sits(this)) {
            return true;
        }
        if (conflicts(other)) {
            return false;
        }
        String a = core();
        String b = other.core();
        if (ordinal > 0 && ordinal == other.ordinal && (type.equals(other.type) || sitting(other))) {
            return true;
        }
        if (unnumbered() != other.unnumbered() && bareOf(a).equals(bareOf(b))) {
            return true;
        }
        boolean part = Math.min(a.length(), b.length()) >= SHORTEST_PART && (a.contains(b) || b.contains(a));
        return part || dice(a, b) >= ALIKE || covered(a, b) >= COVERED;
    }

    /** 行署党组2024年第四次会议 of 行署党组2024年第四次会议暨中心组第六次学习会 */
    private boolean opens(MeetingName longer) {
        int joined = longer.printed.indexOf(JOINED);
        String first = joined < 0 ? "" : longer.printed.substring(0, joined);
        return ordinal > 0
                && first.length() >= SHORTEST_COVERED
                && (first.endsWith(printed) || printed.endsWith(first));
    }

    /** 县十届人大三次会议 of 县十届人大三次会议第一次全体会议 */
    boolean sits(MeetingName sitting) {
        return term > 0
                && ordinal > 0
                && sitting.printed.startsWith(printed)
                && SITTING.matcher(sitting.printed)
                        .region(printed.length(), sitting.printed.length())
                        .matches();
    }

    /** 十届五次执委会议, 第十届执行委员会第五次会议: term and number of one body's sittings, one of them of no particular kind. */
    private boolean sitting(MeetingName other) {
        return term > 0 && term == other.term && (type.equals(ANY) || other.type.equals(ANY));
    }

    private boolean unnumbered() {
        return term == 0 && ordinal == 0;
    }

    /** 县政协主席会议 of 县政协十届二十次主席会议 */
    private static String bareOf(String name) {
        return NUMBERS.matcher(name).replaceAll("");
    }

    private boolean conflicts(MeetingName other) {
        return differ(term, other.term)
                || differ(ordinal, other.ordinal)
                || !scope.isEmpty() && !other.scope.isEmpty() && !scope.equals(other.scope)
                || NUMBERED.contains(type) && NUMBERED.contains(other.type) && !type.equals(other.type)
                || elsewhere(place, other.place)
                || !house().isEmpty() && !other.house().isEmpty() && !house().equals(other.house())
                || disciplines() && other.committee()
                || committee() && other.disciplines()
                || differ(years(), other.years())
                || SPIRIT.matcher(printed).find()
                        != SPIRIT.matcher(other.printed).find()
                || printed.contains(PRELIMINARY) != other.printed.contains(PRELIMINARY)
                || printed.contains(LECTURE) != other.printed.contains(LECTURE);
    }

    /** Whether two places are not one, printed long and short (青禾州, 青禾自治州; 临江市云岭县, 云岭县). */
    private static boolean elsewhere(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.contains(b.substring(0, 2)) && !b.contains(a.substring(0, 2));
    }

    /** Congress, conference or commission for discipline, which sit in the same days and count alike. */
    private String house() {
        return DISCIPLINE.stream().anyMatch(printed::contains) ? DISCIPLINE.get(0) : assembly();
    }

    private boolean disciplines() {
        return house().equals(DISCIPLINE.get(0));
    }

    /** Whether it is a session of the Party committee: 县委十六届一次全会, 中共云岭县第十六届委员会第一次全体会议. */
    private boolean committee() {
        return house().isEmpty() && COMMITTEE.matcher(printed).find();
    }

    private String assembly() {
        return CONFERENCE.stream().anyMatch(printed::contains)
                ? CONFERENCE.get(0)
                : CONGRESS.stream().anyMatch(printed::contains) ? CONGRESS.get(0) : "";
    }

    private static boolean differ(int a, int b) {
        return a > 0 && b > 0 && a != b;
    }

    private static boolean differ(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && !a.containsAll(b) && !b.containsAll(a);
    }

    private Set<String> years() {
        Set<String> years = new HashSet<>();
        Matcher m = YEAR.matcher(printed);
        while (m.find()) {
            years.add(m.group());
        }
        return years;
    }

    /** The name without brackets and quotation marks, 全体会议 as 全会. */
    private String core() {
        return DROPPED.matcher(printed).replaceAll("").replace("全体会议", "全会");
    }

    /** Dice coefficient of the character bigrams. */
    static double dice(String a, String b) {
        List<String> x = bigrams(a);
        List<String> rest = bigrams(b);
        int size = x.size() + rest.size();
        int common = 0;
        for (String bigram : x) {
            common += rest.remove(bigram) ? 1 : 0;
        }
        return size == 0 ? 0 : 2.0 * common / size;
    }

    /** How much of the shorter name's bigrams the longer has; 0 for names too short to tell. */
    private static double covered(String a, String b) {
        List<String> few = bigrams(a.length() < b.length() ? a : b);
        List<String> many = bigrams(a.length() < b.length() ? b : a);
        int size = few.size();
        few.removeIf(bigram -> !many.contains(bigram));
        return size < SHORTEST_COVERED ? 0 : (double) few.size() / size;
    }

    private static List<String> bigrams(String text) {
        List<String> bigrams = new ArrayList<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            bigrams.add(text.substring(i, i + 2));
        }
        return bigrams;
    }
}
