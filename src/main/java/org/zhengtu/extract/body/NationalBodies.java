package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.PatternSearch;
import org.zhengtu.text.WordIndex;

/** Bodies known by one name everywhere, committees of the national congress, democratic parties with their branches. */
final class NationalBodies {

    private static final PatternSearch COMMITTEE =
            PatternSearch.of(Pattern.compile("全国(?:人大|政协)(?!常)[\\u4e00-\\u9fa5、]{2,12}?(?:工作)?委员会(?=副?主任)"));
    /** 全国人大常委会法制工作委员会; behind 全国人大财政经济委员会副主任委员、 the congress isn't said again. */
    private static final PatternSearch WORKING = PatternSearch.of(Pattern.compile(
            "(?:(?:全国人大)?(?<whole>常委会(?:(?!下设)[\\u4e00-\\u9fa5]{2,6}(?:工作委员会|工委)|代表资格审查委员会|(?:香港|澳门)特别行政区基本法委员会)))"));

    /** 全国人大财经委, 国务院某市“5·4”事故|调查组 */
    private static final PatternSearch PANEL = PatternSearch.of(Pattern.compile("全国人大{body.panel}委(?!员)"));

    private static final PatternSearch INQUIRY =
            PatternSearch.of(Pattern.compile("国务院(?:[^，。；：、]{0,30}?事故)?调查组(?!组长)"));
    private static final String LEVELS = "省市县区州盟旗";
    /** 市|国资委: by itself the State Council's. */
    private static final String ASSETS = "国资委";

    private static final String CONGRESS = "全国人大";
    private static final PatternSearch INSPECTORS =
            PatternSearch.of(Pattern.compile("中央(?:第?[一二三四五六七八九十]{1,3})?{body.inspectors}"));
    private static final PatternSearch PARTY = PatternSearch.of(
            Pattern.compile("(?:{body.party}|团(?=[省市区县州旗]委))(?<area>[\\u4e00-\\u9fa5]{0,12}?){body.party-organ}"));

    /** 民盟云岭|大学委员会 */
    private static final Pattern SEAT = Pattern.compile("{body.seat}$");

    /** 总台 by itself is the centre's where its channels and what it does follow. */
    private static final PatternSearch BROADCASTER =
            PatternSearch.of(Pattern.compile("(?<![\\u4e00-\\u9fff&&[^在由与和据及]])总台(?={body.channel})"));

    /** 任命茅仲|华为|院长: the end of a name and the verb behind it. */
    private static final Pattern APPOINTED = Pattern.compile("(?:任命|选举|推选|聘任|任)[\\u4e00-\\u9fff]{1,2}$");

    /** A firm's name that opens the name of a site or paper: 网易新闻. */
    private static final Pattern SITE = Pattern.compile("网|新闻|视频|日报|客户端");

    private final Map<String, String> shorts = new HashMap<>();
    private final Map<String, BodyKind> kinds = new HashMap<>();
    private final WordIndex names;

    NationalBodies() {
        for (Map<String, String> row : Lexicon.load("body-national").rows()) {
            shorts.put(row.get("name"), row.get("short"));
            kinds.put(row.get("name"), BodyKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
        }
        names = new WordIndex(shorts.keySet());
    }

    List<Body> find(TaggedSentence sentence) {
        List<Body> found = new ArrayList<>();
        String text = sentence.text();
        for (int i = 0; i < text.length(); i++) {
            int end = names.endFrom(text, i);
            if (end > i
                    && !(i > 0 && LEVELS.indexOf(text.charAt(i - 1)) >= 0 && text.startsWith(ASSETS, i))
                    && !(text.charAt(end - 1) == '部' && text.startsWith("门", end))
                    && !(text.startsWith("华为", i)
                            && APPOINTED
                                    .matcher(text.substring(Math.max(0, i - 4), i))
                                    .find())
                    && !(kinds.get(text.substring(i, end)) == BodyKind.COMPANY
                            && SITE.matcher(text).region(end, text.length()).lookingAt())) {
                String name = text.substring(i, end);
                found.add(new Body(shorts.get(name), i, end, kinds.get(name), ""));
                i = end - 1;
            }
        }
        COMMITTEE.forEach(text, (index, committee) -> {
            found.add(new Body(committee.group(), committee.start(), committee.end(), BodyKind.CONGRESS, ""));
        });
        WORKING.forEach(text, (index, working) -> {
            if (text.lastIndexOf(CONGRESS, working.start()) >= 0) {
                String name = CONGRESS + working.group("whole");
                found.add(new Body(name, working.start(), working.end(), BodyKind.CONGRESS, ""));
            }
        });
        PANEL.forEach(text, (index, panel) -> {
            found.add(new Body(panel.group(), panel.start(), panel.end(), BodyKind.CONGRESS, ""));
        });
        INQUIRY.forEach(text, (index, inquiry) -> {
            found.add(new Body("国务院调查组", inquiry.start(), inquiry.end(), BodyKind.GOVERNMENT, ""));
        });
        BROADCASTER.forEach(text, (index, broadcaster) -> {
            found.add(new Body("中央广播电视总台", broadcaster.start(), broadcaster.end(), BodyKind.INSTITUTION, ""));
        });
        INSPECTORS.forEach(text, (index, inspectors) -> {
            found.add(new Body(inspectors.group(), inspectors.start(), inspectors.end(), BodyKind.COMMITTEE, ""));
        });
        PARTY.forEach(text, (index, party) -> {
            boolean placed = party.group("area").isEmpty()
                    || SEAT.matcher(party.group("area")).find()
                    || sentence.areasBefore(party.end("area")) == party.start("area")
                    || sentence.areaFrom(party.start("area")) > party.end("area");
            if (placed) {
                found.add(new Body(party.group(), party.start(), party.end(), BodyKind.GROUP, party.group("area")));
            }
        });
        return found;
    }
}
