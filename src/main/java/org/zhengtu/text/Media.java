package org.zhengtu.text;

import java.util.regex.Matcher;

/** Names of papers, agencies, stations and sites, known by how they end (lexicon {@code media-suffix}). */
final class Media {

    private static final String SUFFIX =
            Alternatives.of(Lexicon.load("media-suffix").column("suffix"));
    private static final Pattern SUFFIXES = Pattern.compile(SUFFIX);
    private static final Pattern NAME = Pattern.compile("(?<name>.{0,28}" + SUFFIX + ")\\s?(?<rest>.{0,12})");
    private static final Pattern BRACKET = Pattern.compile("[（(][^（()）]{2,12}[)）]");
    private static final int LONGEST = 40;
    private static final int LONGEST_PLACE = 10;
    private static final Pattern OWN = Pattern.compile(
            "^(?:本(?:报|网|台|刊|社|站)|[A-Za-z]{0,6}(?:融媒体?|全媒体)$|(?:[日晚晨早时周商快新导]报|都市报|电视台|电台|报社)(?=\\s|$))");
    private static final Pattern MODIFIER = Pattern.compile("(?:{page.reporter-modifier}|驻\\p{IsHan}{1,4})+");

    private static final Pattern WHOLE = Pattern.compile(".{1,18}" + SUFFIX);

    /** 红网|某某站: the station is the medium. */
    private static final Pattern STATION = Pattern.compile("\\p{IsHan}{2,4}站");

    /** The provinces by one letter: 人民网渝. */
    private static final String PROVINCES = "京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕秦甘陇青宁新";

    private Media() {}

    /** Whether a word is nothing but the name of a medium. */
    static boolean is(String word) {
        return WHOLE.matcher(word).matches();
    }

    /**
     * The medium that the words before 讯, 电 or 记者 name (中新网 in 中新网楚雄).
     *
     * @return empty if they are 本报 and the like, null if they name no medium
     */
    static String named(String words) {
        String head = words.strip();
        if (OWN.matcher(head).find()) {
            return "";
        }
        if (head.startsWith("据") || head.contains("本报") || head.length() > LONGEST) {
            return null;
        }
        int longest = 0;
        Matcher suffix = SUFFIXES.matcher(head);
        while (suffix.find()) {
            int end = suffix.end() + bracket(head, suffix.end());
            String rest = head.substring(end).strip();
            boolean said = rest.isEmpty() || MODIFIER.matcher(rest).matches();
            if (end > 1 && (said || !Gazetteer.get().byName(rest).isEmpty())) {
                return head.substring(0, end);
            }
            if (end > 1 && STATION.matcher(rest).matches()) {
                return head;
            }
            longest = rest.length() <= LONGEST_PLACE ? end : longest;
        }
        return longest > 1 ? cut(head, longest) : null;
    }

    /** A single letter behind the suffix is no place: 某某网库 is the name, 新闻资 (讯) none. */
    private static String cut(String head, int end) {
        boolean letter = head.length() - end == 1 && PROVINCES.indexOf(head.charAt(end)) < 0;
        if (!letter) {
            return head.substring(0, end);
        }
        return WHOLE.matcher(head.substring(0, end)).matches() ? head : null;
    }

    /** Length of what stands in brackets here: the other name in 某某网（某某日报网）. */
    private static int bracket(String head, int at) {
        Matcher bracket = BRACKET.matcher(head).region(at, head.length());
        return bracket.lookingAt() ? bracket.end() - at : 0;
    }

    /** Whether the words only say what kind of reporter, or whose: 本报见习, 某某日报全媒体. */
    static boolean modifies(String words) {
        if (MODIFIER.matcher(words).matches()) {
            return true;
        }
        Matcher matcher = NAME.matcher(words);
        return matcher.matches()
                && words.length() > 1
                && (matcher.group("rest").isEmpty()
                        || MODIFIER.matcher(matcher.group("rest")).matches());
    }
}
