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
    private static final PatternSearch INSPECTORS =
            PatternSearch.of(Pattern.compile("中央(?:第?[一二三四五六七八九十]{1,3})?{body.inspectors}"));
    private static final PatternSearch PARTY = PatternSearch.of(
            Pattern.compile("(?:{body.party}|团(?=[省市区县州旗]委))(?<area>[\\u4e00-\\u9fa5]{0,8}?){body.party-organ}"));

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
        INSPECTORS.forEach(text, (index, inspectors) -> {
            found.add(new Body(inspectors.group(), inspectors.start(), inspectors.end(), BodyKind.COMMITTEE, ""));
        });
        PARTY.forEach(text, (index, party) -> {
            boolean placed = party.group("area").isEmpty()
                    || sentence.areasBefore(party.end("area")) == party.start("area")
                    || sentence.areaFrom(party.start("area")) > party.end("area");
            if (placed) {
                found.add(new Body(party.group(), party.start(), party.end(), BodyKind.GROUP, party.group("area")));
            }
        });
        return found;
    }
}
