package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.WordIndex;

/** Bodies known everywhere by one name whose meeting a name tells of: 国务院|常务会议, 十四届|全国人大常委会|第九次会议. */
final class Central {

    private static final Pattern TERM = Pattern.compile("(?:第?[\\d〇零一二三四五六七八九十百]{1,6}届)?");
    private static final Pattern PARTY_GROUP = Pattern.compile("党组(?=[\\p{IsHan}（])");
    /** What shows that it isn't the body's meeting: 全国人大|代表座谈会, 商务部、财政部…. */
    private static final Pattern OTHER = Pattern.compile("代表(?!大会)|委员(?!长)|[、和与暨及]|\\p{IsHan}{0,4}精神|$");

    private static final WordIndex NAMES = new WordIndex(Lexicon.load("body-national").rows().stream()
            .filter(row -> List.of("committee", "discipline", "government", "congress", "conference", "foreign")
                    .contains(row.get("kind")))
            .map(row -> row.get("name"))
            .toList());
    private static final WordIndex ALL =
            new WordIndex(Lexicon.load("body-national").column("name"));
    /** 政协第十四届全国委员会|第九次主席会议 */
    private static final Pattern CONFERENCE =
            Pattern.compile("(?:政协|中国人民政治协商会议)(?:第[\\d〇零一二三四五六七八九十百]{1,6}届)?全国委员会(?!委员)");

    private static final Map<String, String> SHORT = Map.of("中央政治局", "中共中央政治局");

    private Central() {}

    /** The body that a meeting's name begins with; empty if it begins with none. */
    static String inName(String name) {
        if (CONFERENCE.endFrom(name, 0) > 0) {
            return "全国政协";
        }
        int start = TERM.endFrom(name, 0);
        int from = Math.max(0, start);
        int end = NAMES.endFrom(name, from);
        if (end == from) {
            return "";
        }
        int group = PARTY_GROUP.endFrom(name, end);
        int last = Math.max(end, group);
        Matcher other = OTHER.matcher(name).region(last, name.length());
        String body = name.substring(from, last);
        return other.lookingAt() ? "" : SHORT.getOrDefault(body, body);
    }

    /** The body whose name, perhaps with its term before it, words are and nothing else; empty if they are none. */
    static String named(String words) {
        String name = words.substring(Math.max(0, TERM.endFrom(words, 0)));
        return ALL.contains(name) ? name : "";
    }
}
