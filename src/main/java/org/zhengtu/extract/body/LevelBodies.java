package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.PatternSearch;
import org.zhengtu.text.Token;
import org.zhengtu.text.WordIndex;

/** Bodies named by their level and organ: 区委, 柯城区委宣传部, 市十届政府, 省、市人大, 政协衢州市委员会. */
final class LevelBodies {

    private static final String TERM = "(?:第?[一二三四五六七八九十\\d]{1,3}届)?";
    /** 县政协|第十届委员会 */
    private static final String SESSION = "(?<session>(?<=政协)第?[一二三四五六七八九十\\d]{1,3}届(?:常务)?委员会)?+";

    private static final Set<String> UNNAMED = Set.of("党委", "工委", "委员会");
    private static final Set<String> LOWEST = Set.of(
            "镇", "乡", "街道", "苏木", "新区", "高新区", "经开区", "开发区", "园区", "度假区", "示范区", "试验区", "合作区", "保税区", "管理区", "名胜区",
            "港区");
    /** Before a level word these make it a class (全市政协系统) or another word (社区, 城市, 联盟). */
    private static final String SPOILERS = "全各每两多诸数社小城超上股楼菜联同结红节都";

    /** Levels that stand together mean all bodies of them: 乡镇政府, 县乡人大. */
    private static final Set<String> CLASSES = Set.of("乡镇", "县乡", "村镇", "城镇", "镇乡", "县区", "区县", "县市", "市县", "木镇");

    /** What no place name begins with here. */
    private static final String NO_NAME = "的了在和与由向对将为任是到从";

    /** Organs named by the first character of 地区 alone. */
    private static final Set<String> OF_PREFECTURE = Set.of("委", "直机关工委", "直属机关工委");

    /** All that stands between a mark and a level word. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:^|[，。；：、])(?<name>(?![到在由从对向至任经去让与据])[\\u4e00-\\u9fff&&[^各全该本我两和与及等省市县区乡镇]]{2,3})$");

    private static final int LONGEST_NAME = 4;

    private static final String COMMITTEE = "委员会";
    /** 云岭回族乡|乡人大 */
    private static final Pattern TWICE = Pattern.compile("(?<=.[乡镇])[乡镇]$");

    /** 云岭市|市委, 道县|县委 */
    private static final Pattern SAID_TWICE = Pattern.compile("(?<=\\p{IsHan})([市区县州旗盟])\\1$");

    private static final Pattern AREA = Pattern.compile(".{1,5}[省市区县州旗盟]");
    private static final Pattern LEAD =
            Pattern.compile("^(?:{body.lead}|[住驻]\\p{IsHan}{1,4}(?=[省市县]$)|[新上]届|.{0,8}?第?[一二三四五六七八九十\\d]{1,3}届)");

    private final Map<String, String> shorts = new HashMap<>();
    private final Map<String, BodyKind> kinds = new HashMap<>();
    private final WordIndex organs;
    private final PatternSearch level;
    private final Pattern continued;
    private final PatternSearch formal = PatternSearch.of(Pattern.compile(
            "(?:(?<party>中国共产党|中共)|政协|中国人民政治协商会议)" + TERM + "(?<area>[\\u4e00-\\u9fa5]{2,10}?)" + TERM + "委员会"));
    private final NameExtent extent;

    LevelBodies(NameExtent extent) {
        this.extent = extent;
        Lexicon lexicon = Lexicon.load("body-organ");
        for (Map<String, String> row : lexicon.rows()) {
            shorts.put(row.get("organ"), row.get("short"));
            kinds.put(row.get("organ"), BodyKind.valueOf(row.get("kind").toUpperCase(java.util.Locale.ROOT)));
        }
        organs = new WordIndex(shorts.keySet());
        String organ = "(?<organ>" + Alternatives.of(lexicon.column("organ")) + ")";
        level = PatternSearch.of(
                Pattern.compile("(?<level>{body.level}|地区|[省市区县州旗盟镇乡地])(?:（[\\u4e00-\\u9fff]{2,6}）)?+" + TERM
                        + organ + SESSION + "(?!员[^会]|托|屈|婉|网(?!信|络)|(?<=办)公会)(?<department>"
                        + Alternatives.of(Lexicon.load("body-department").column("department")) + ")?"));
        continued = Pattern.compile("、?" + organ);
    }

    List<Body> find(TaggedSentence sentence) {
        List<Body> found = new ArrayList<>();
        formal.forEach(sentence.text(), (index, matcher) -> {
            String organ = matcher.group("party") == null ? "政协" : "委";
            String area = matcher.group("area");
            if (sentence.areasBefore(matcher.end("area")) <= matcher.start("area")
                    || area.equals("全国")
                    || AREA.matcher(area).matches()) {
                String name = organ.equals("委") ? Township.committee(area) : area + organ;
                found.add(new Body(name, matcher.start(), matcher.end(), kinds.get(organ), area));
            }
        });
        level.forEach(sentence.text(), (index, matcher) -> addLevel(sentence, matcher, found));
        sentence.areas().forEach(area -> addArea(sentence, area, found));
        addBare(sentence, found);
        return found;
    }

    private void addLevel(TaggedSentence sentence, Matcher matcher, List<Body> found) {
        int printed = prefixStart(sentence, matcher.start("level"), matcher.end("level"), matcher.group("level"));
        String organ = matcher.group("organ");
        boolean anyCommittee =
                organ.equals("党委") && matcher.group("level").length() == 1 && "省市区县".contains(matcher.group("level"));
        if (printed < 0 || anyCommittee || (matcher.group("level").equals("地") && !OF_PREFECTURE.contains(organ))) {
            return;
        }
        String prefix = TWICE.matcher(LEAD.matcher(sentence.text().substring(printed, matcher.end("level")))
                        .replaceFirst(""))
                .replaceFirst("");
        int start = matcher.end("level") - prefix.length();
        BodyKind kind = kinds.get(organ);
        String department = matcher.group("department");
        boolean ofCommittee = department != null && (organ.endsWith("委") || organ.equals("政府"));
        int end = ofCommittee ? matcher.end() : Math.max(matcher.end("organ"), matcher.end("session"));
        String name = named(prefix, organ) + (ofCommittee ? department : "");
        String place = SAID_TWICE.matcher(prefix).find() ? prefix.substring(0, prefix.length() - 1) : prefix;
        found.add(new Body(name, start, end, ofCommittee ? BodyKind.DEPARTMENT : kind, place));
        if (!matcher.group("level").equals("地")) {
            addUpper(sentence, start, organ, found);
        }
        addContinued(sentence, end, place, found);
    }

    private String named(String prefix, String organ) {
        return organ.equals(COMMITTEE) ? Township.committee(prefix) : prefix + shorts.get(organ);
    }

    /** 省、市委 and 省市政府 name the upper body too. */
    private void addUpper(TaggedSentence sentence, int start, String organ, List<Body> found) {
        String text = sentence.text();
        int at = start > 0 && text.charAt(start - 1) == '、' ? start - 2 : start - 1;
        boolean upper = at >= 0
                && "省市州".indexOf(text.charAt(at)) >= 0
                && (at == 0 || SPOILERS.indexOf(text.charAt(at - 1)) < 0)
                && sentence.areasBefore(at + 1) == at + 1;
        if (upper && sentence.tokenStarts(at)) {
            String prefix = text.substring(at, at + 1);
            found.add(new Body(prefix + shorts.get(organ), at, at + 1, kinds.get(organ), prefix));
        }
    }

    /** 区委、人大、政府、政协 and 县委政府: the level is said once; of a prefecture (云岭地委、行署) in short only before 委. */
    private void addContinued(TaggedSentence sentence, int end, String prefix, List<Body> found) {
        Matcher next = continued.matcher(sentence.text());
        int at = end;
        while (next.region(at, sentence.text().length()).lookingAt()
                && !next.group("organ").equals("委")
                && !UNNAMED.contains(next.group("organ"))) {
            int from = next.start("organ");
            String area = prefix.endsWith("地") ? prefix + "区" : prefix;
            found.add(new Body(
                    area + shorts.get(next.group("organ")), from, next.end(), kinds.get(next.group("organ")), prefix));
            at = next.end();
        }
    }

    /** 杭州政协, 柯城政府: an area named short, without its level word. */
    private void addArea(TaggedSentence sentence, AreaMention area, List<Body> found) {
        int end = organs.endFrom(sentence.text(), area.end());
        if (end > area.end() + 1 && !area.full() && !endsTownship(sentence, area)) {
            String organ = sentence.text().substring(area.end(), end);
            int start = sentence.areasBefore(area.end());
            String prefix = sentence.text().substring(start, area.end());
            found.add(new Body(prefix + shorts.get(organ), start, end, kinds.get(organ), prefix));
        }
    }

    /** 黄|柏乡|党委 */
    private static boolean endsTownship(TaggedSentence sentence, AreaMention area) {
        return area.start() > 0 && Township.nameBefore(sentence, area.end() - 1) < area.start();
    }

    /** 纪委, 监委, 办事处 alone, whose level a chain of titles tells. */
    private void addBare(TaggedSentence sentence, List<Body> found) {
        String text = sentence.text();
        for (int start = 0; start < text.length(); start++) {
            int end = organs.endFrom(text, start);
            String organ = text.substring(start, end);
            if (organ.length() > 1 && !UNNAMED.contains(organ) && sentence.tokenStarts(start)) {
                found.add(new Body(shorts.get(organ), start, end, kinds.get(organ), "", true));
            }
        }
    }

    /** Whether a spoiler is only the end of a word of its own: 陪同|市委. */
    private static boolean isWordBefore(TaggedSentence sentence, int start) {
        int index = sentence.tokenAt(start - 1);
        Token token = index < 0 ? null : sentence.tokens().get(index);
        return token != null
                && token.end() == start
                && "vd".indexOf(token.nature().charAt(0)) >= 0
                && token.word().length() > 1;
    }

    /** Where the place before a level word begins; the level word itself if no place is said; -1 if it is no level word. */
    int prefixStart(TaggedSentence sentence, int start, int end, String level) {
        int whole = Township.LEVELS.contains(level) ? wholeName(sentence.text(), start) : start;
        if (whole < start && sentence.isCoined(whole, start)) {
            return whole;
        }
        int areas = sentence.areasBefore(end);
        if (areas < end) {
            return Math.min(areas, sentence.areasBefore(areas));
        }
        int before = sentence.areasBefore(start);
        if (before < start) {
            return before;
        }
        int index = sentence.tokenAt(start);
        if (index < 0) {
            return start;
        }
        Token token = sentence.tokens().get(index);
        if (CLASSES.contains(sentence.text().substring(Math.max(0, start - 1), end))) {
            int name = Township.nameBefore(sentence, start);
            return name < start ? name : -1;
        }
        if (LOWEST.contains(level)) {
            int from = Math.min(start, extent.start(sentence, start, Left.PLACED));
            while (from < start
                    && NO_NAME.indexOf(sentence.text().charAt(from)) >= 0
                    && !Township.isWord(sentence.text(), from, start)) {
                from++;
            }
            from = extent.afterStops(sentence.text(), from, start);
            from = from == start ? Township.nameBefore(sentence, start) : from;
            char first = sentence.text().charAt(from);
            return first == '该' ? start : "各每全两".indexOf(first) >= 0 ? -1 : from;
        }
        if (start > 0 && SPOILERS.indexOf(sentence.text().charAt(start - 1)) >= 0 && !isWordBefore(sentence, start)) {
            return -1;
        }
        if (token.start() < start) {
            return insideToken(sentence, token, start, end);
        }
        Token previous = index > 0 ? sentence.tokens().get(index - 1) : null;
        return previous != null && previous.nature().startsWith("ns") ? previous.start() : start;
    }

    /** Where the short name begins that makes up all between a mark and a position; that position itself if none does. */
    static int wholeName(String text, int end) {
        Matcher whole = WHOLE.matcher(text.substring(Math.max(0, end - LONGEST_NAME), end));
        return whole.find() ? end - whole.group("name").length() : end;
    }

    /** As {@link #prefixStart}, where HanLP takes the level word into a longer word. */
    private int insideToken(TaggedSentence sentence, Token token, int start, int end) {
        if (token.nature().startsWith("nt")) {
            int from = token.word().startsWith("中共") ? token.start() + 2 : token.start();
            while (from < start - 1
                    && NO_NAME.indexOf(sentence.text().charAt(from)) >= 0
                    && !Township.isWord(sentence.text(), from, start)) {
                from++;
            }
            from = extent.afterStops(sentence.text(), from, start);
            if (from == start) {
                return start;
            }
            String county = sentence.text().substring(start - 1, end);
            if (from == start - 1
                    && NO_NAME.indexOf(county.charAt(0)) < 0
                    && !Gazetteer.get().byName(county).isEmpty()) {
                return from;
            }
            boolean proper = NO_NAME.indexOf(sentence.text().charAt(from)) < 0 && sentence.isProper(from, start);
            return proper ? from : start;
        }
        boolean place = token.nature().startsWith("ns");
        return !place ? -1 : NO_NAME.indexOf(token.word().charAt(0)) >= 0 ? start : token.start();
    }
}
