package org.zhengtu.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;

/** The forms of lines that are no running text: headlines, subtitles, headings, captions. */
final class Titles {

    static final Pattern COMMENTATOR = Pattern.compile("(?U)[□■◎●]?\\s?(?:本报|本刊|本网|特约|特邀)?(?:特约)?评论员");

    private static final int LONGEST = 64;
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部分]{1,2})");
    private static final Pattern BULLET = Pattern.compile("(?U)[◆●▲■◇○◎△□★☆▶►➤•·＊*]\\s?|-\\s|-(?=[▲●◆■])");
    private static final Pattern BULLETS =
            Pattern.compile("(?U)(?:[◆●▲■◇○◎△□★☆▶►➤•·＊*-]\\s*+)++|又讯[：:\\s]*+(?=[\\d近日昨今])");
    private static final Pattern CAPTION = Pattern.compile(
            "{page.picture}[为：:][^。]*。?|\\p{IsHan}{0,10}(?:现场|会场|合影留念|合影)|[\\p{IsHan}\\d]{0,20}{page.pictured-event}现场|.{2,60}[（(][左右中前后][\\p{IsHan}\\d]{0,4}[)）].{0,40}|[（(].{2,40}{page.pictured-scene}[)）]|.{2,40}[（(]资料(?:图片?|照片)[)）]");
    private static final int SHORTEST_EVENT = 8;
    private static final int SHORTEST_NEWS = 10;
    private static final Pattern NEWS =
            Pattern.compile("(?:(?:20\\d{2}年)?\\d{1,2}月\\d{1,2}日|{headline.recent})[^，。]{0,6}，");
    private static final int LONG = 48;
    private static final Pattern DATED = Pattern.compile("\\d月\\d{1,2}日[^，]{0,12}，|，\\d{1,2}月\\d{1,2}日");
    private static final Pattern BRACKETED = Pattern.compile("（[^（）]{4,60}）");
    /** A caption in brackets that is longer than a phrase. */
    private static final Pattern ENCLOSED = Pattern.compile("（[^（）]{4,150}。）");

    /** 某某县委书记 甲某: who speaks, between the headline and the text. */
    private static final Pattern POST = Pattern.compile(
            "(?U)[\\p{IsHan}、]{0,24}(?:{page.post}|[省市县区州旗镇乡盟]长)\\s+(?:\\p{IsHan}{2,3}|\\p{IsHan}{1,8}[·•]\\p{IsHan}{1,8})");

    /** 县长甲某, （代县长 甲 某）, 某县人民检察院检察长 甲某: likewise, however it is set. */
    private static final Pattern CHIEF = Pattern.compile(
            "(?U)[（(]?\\p{IsHan}{0,24}?(?<![副])(?:代理?)?(?:[省市县区州旗]长|检察长|专员)[：:\\s]+(?:\\p{IsHan}\\s?){1,3}\\p{IsHan}[）)]?");

    /** The end of a line that says where a report was given: 第三届人民代表大会第二次会议上. */
    private static final Pattern OCCASION = Pattern.compile("[^，。]{4,40}(?:会议|大会|全会)上");

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;]");
    private static final Pattern OPEN_END = Pattern.compile(".*[，、,：:；;]");
    private static final Pattern EXCLAMATION = Pattern.compile("[！？]");
    /** 云岭县人民法院工|作报告 tells of nobody. */
    private static final String WORK_REPORT = "工作报告";

    /** 会议传达学习了|全省会议精神、全: a report goes on so, no headline begins so. */
    private static final String MEETING = "会议";

    private static final List<String> CAST = WordClasses.words("headline.cast");
    private static final Pattern EVENT = Pattern.compile("{headline.event}");
    private static final Pattern SPOKEN = Pattern.compile("(?<name>\\p{IsHan}{2,4})：(?=.{6})");
    private static final Pattern ISSUER = Pattern.compile("\\p{IsHan}{2,16}{page.issuer}");
    private static final Pattern QUOTED = Pattern.compile("[“《][^”》]{0,30}[”》]");

    /** 每周一学（2月21日——2月27日）, 云岭要闻（第4期）. */
    private static final Pattern SERIES = Pattern.compile("[^（]{2,12}（[^）]*(?:\\d[日月期]|第[^）]{1,4}[期周])[^）]*）");

    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{2,6}(?:县|市|区|旗|镇|乡|街道)");

    private static final String PERSON = "\\p{IsHan}{2,4}(?:·\\p{IsHan}{1,6})?(?:（[^（）]{1,10}）)?";
    /** 当选的县委常委（按姓氏笔画为序）：甲某、乙某; 副书记：丙某: who was chosen. */
    private static final Pattern ROLL = Pattern.compile(
            "(?:[^：，。；]{0,28}(?:书记|主任|主席|常委|委员|代表|[省市县区州旗镇乡院察]长)(?:（[^（）]{2,16}）)?|[正副]\\p{IsHan}{1,4})：" + PERSON
                    + "(?:、" + PERSON + ")*");

    private Titles() {}

    /** Whether a line is the name of a series with the part of it that this is. */
    static boolean series(CharSequence text) {
        return SERIES.matcher(text).matches();
    }

    /** Whether a line is a place, set over the report from there. */
    static boolean place(CharSequence text) {
        return PLACE.matcher(text).matches();
    }

    /** What a line is that has no dateline. */
    static Line.Kind kind(String stored, Strip strip, RunningText text, Cuts cuts) {
        String raw = stored.substring(strip.span().start(), strip.span().end());
        if (strip.level() > 0) {
            return Line.Kind.TITLE;
        }
        boolean small = text.length() <= LONGEST && !SENTENCE_END.matcher(text).find();
        boolean caption = ENCLOSED.matcher(text).matches()
                || text.length() <= LONGEST && (CAPTION.matcher(text).matches() || pictured(text, cuts));
        if (caption || !cuts.credits().isEmpty() && text.isEmpty()) {
            return Line.Kind.CAPTION;
        }
        if (!small
                || ROLL.matches(text)
                || cuts.turned()
                || OPEN_END.matcher(text).matches()
                || han(text) < 2) {
            return Line.Kind.BODY;
        }
        if (NUMBERED.matcher(text).lookingAt() || bullet(stored, strip)) {
            return Line.Kind.HEADING;
        }
        if (text.toString().startsWith("——")
                || OCCASION.matcher(text).matches()
                || ReportHead.occasion(text)
                || post(raw)
                || bracketed(text)
                || cast(raw)) {
            return Line.Kind.SUBTITLE;
        }
        return torn(text) ? Line.Kind.BODY : Line.Kind.TITLE;
    }

    /** Whether a line says who speaks: 某某县委书记 甲某. */
    static boolean post(String raw) {
        return POST.matcher(raw.strip()).matches() || CHIEF.matcher(raw.strip()).matches();
    }

    /** One short sentence with the photographer's name after it. */
    private static boolean pictured(RunningText text, Cuts cuts) {
        int end = text.toString().indexOf('。');
        return !cuts.credits().isEmpty() && cuts.captions().isEmpty() && end == text.length() - 1 && end <= LONGEST / 2;
    }

    /** A piece of running text that happens to hold no full stop. */
    private static boolean torn(RunningText text) {
        String words = text.toString();
        boolean quote = count(words, '“') != count(words, '”') || count(words, '《') != count(words, '》');
        boolean dated = DATED.matcher(text).find() || text.length() > LONG && count(words, '，') > 1;
        boolean shouting =
                EXCLAMATION.matcher(QUOTED.matcher(text).replaceAll("")).find();
        boolean said = Continuation.opens(text) && (words.startsWith(MEETING) || words.indexOf('，') > 0);
        return quote || dated || said || shouting && text.length() > 24 || count(words, '，') > 3;
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }

    private static long han(RunningText text) {
        return text.toString()
                .chars()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
    }

    /** 甲某主持 乙某讲话 丙某等出席: who did what, phrase by phrase. */
    private static boolean cast(String raw) {
        String[] phrases = raw.strip().split("\\s+");
        long said = Arrays.stream(phrases).filter(Titles::part).count();
        return said * 2 >= phrases.length && part(phrases[0]) && (said > 1 || phrases.length == 1);
    }

    private static boolean part(String phrase) {
        if (phrase.length() > 24) {
            return false;
        }
        for (String word : CAST) {
            int head = phrase.length() - word.length();
            if (head >= 2 && phrase.endsWith(word) && !phrase.endsWith(WORK_REPORT)) {
                return NameForm.plausible(phrase.substring(0, Math.min(head, 3)))
                        || NameForm.plausible(phrase.substring(0, 2));
            }
        }
        return false;
    }

    /** Whether a headline tells of something held or done, as headings inside an article do not. */
    static boolean event(CharSequence text) {
        return EVENT.matcher(QUOTED.matcher(text).replaceAll("")).find();
    }

    /** Whether a line is long enough for the headline of an event, as 大会闭幕式会场 below a picture is not. */
    static boolean tells(Line title) {
        return title.text().length() >= SHORTEST_EVENT && (event(title.text()) || speaks(title.text()));
    }

    /** 甲某某：把云岭建设得更美: what somebody said, for a headline. */
    private static boolean speaks(CharSequence text) {
        Matcher spoken = SPOKEN.matcher(text);
        return spoken.lookingAt() && NameForm.strong(spoken.group("name"));
    }

    /** Whether a line is the name of the body that signs the text above it: 云岭县统计局. */
    static boolean issuer(Line title) {
        return title.level() == 0 && ISSUER.matcher(title.text()).matches();
    }

    /** Whether a headline set apart is followed by the day of the news that it tells of. */
    static boolean newsOf(Line title, Line text) {
        return title.apart() && title.text().length() >= SHORTEST_NEWS && news(text);
    }

    /** Whether a line begins with the day of the news that it tells. */
    static boolean news(Line text) {
        return text.is(Line.Kind.BODY) && news(text.text());
    }

    /** Whether words begin with the day of the news that they tell. */
    static boolean news(CharSequence text) {
        return NEWS.matcher(text).lookingAt();
    }

    /** Whether a line stands in brackets: it says what a picture shows or adds to a headline, and is none itself. */
    static boolean bracketed(CharSequence text) {
        return BRACKETED.matcher(text).matches();
    }

    /** Whether a line begins with a bullet. */
    static boolean bullet(String stored, Strip strip) {
        return BULLET.matcher(stored)
                .region(strip.span().start(), strip.span().end())
                .lookingAt();
    }

    /** Where the text of a line begins after its bullets. */
    static int afterBullet(String stored, Span span) {
        Matcher bullets = BULLETS.matcher(stored).region(span.start(), span.end());
        return bullets.lookingAt() && bullets.end() < span.end() ? bullets.end() : span.start();
    }

    static Map<String, List<String>> headlineWords() {
        return Map.of("dangling", WordClasses.words("headline.dangling"), "topic", WordClasses.words("headline.topic"));
    }
}
