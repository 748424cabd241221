package org.zhengtu.extract.meeting;

import java.util.List;
import org.zhengtu.text.Article;
import org.zhengtu.text.Pattern;

/** Whether an article reports a meeting that it names, or names it in passing. */
final class News {

    private static final int LEAD = 3;
    /** A report that comes back to its meeting does so within as many sentences. */
    private static final int NEAR = 60;

    private static final Pattern PRESENCE = Pattern.compile("出席|参加|宣布|致辞|主持");
    private static final Pattern CEREMONY = Pattern.compile("[开闭]幕式|开幕仪式|开幕会|开幕大会|宣布");
    /** 副市长甲|在致词中说 */
    private static final Pattern SPEECH = Pattern.compile("致[辞词]");

    private static final Pattern OF_DAY = Pattern.compile("(?:\\d{1,2}月)?\\d{1,2}日(?:上午|下午|晚上?)?，?在[^，。；]{0,20}");

    private static final Pattern COUNT = Pattern.compile("(?<![第\\d])\\d{1,4}余?(?:次|期|场|场次|轮|批次)(?=$|[，；。])");

    private static final Pattern FOLLOWS = Pattern.compile("{meeting.follows}");
    private static final Pattern GOES_ON = Pattern.compile("(?:{meeting.goes-on}|[^，；：。]{2,12}会上)");

    private static final List<String> POINTING = List.of("此次", "本次", "上午的", "下午的", "随后的", "随后召开的", "随后举行的");

    private final Article article;
    private final List<Line> lines;
    private final MeetingDates dates;
    /** Whether some sentence opens or closes something, and whether some names people who were there. */
    private final boolean opened;

    private final boolean attended;
    private final Visits visits;

    News(Article article, List<Line> lines, MeetingDates dates) {
        this.article = article;
        this.lines = lines;
        this.dates = dates;
        this.opened = lines.stream()
                .anyMatch(line -> CEREMONY.matcher(line.masked()).find()
                        || lead(line)
                                && !line.people().isEmpty()
                                && SPEECH.matcher(line.masked()).find());
        this.visits = new Visits(lines);
        this.attended = lines.stream().anyMatch(News::attended);
    }

    /** Whether the article tells of it and doesn't just name it among other things. */
    boolean firm(Sighting sighting) {
        Line line = sighting.line();
        if (counted(line) && dates.own(sighting) == null && !line.title()) {
            return false;
        }
        if (lead(line)
                || dates.chronicle()
                || dates.own(sighting) != null
                || !line.opening().isEmpty()
                || line.people().stream().anyMatch(p -> p.end() <= sighting.start())
                || FOLLOWS.matcher(line.masked()).lookingAt()) {
            return true;
        }
        int next = Math.min(line.index() + 1, lines.size());
        return lines.subList(next, Math.min(next + 2, lines.size())).stream()
                .anyMatch(after -> GOES_ON.matcher(after.masked()).lookingAt());
    }

    /** 召开党组会研究法治工作6次，举办培训班4期: what a year's report sums up. */
    private static boolean counted(Line line) {
        return line.opening().isEmpty() && COUNT.matcher(line.masked()).find();
    }

    /** A ceremony that somebody attended is news wherever the article says so: a signing is told of before its ceremony. */
    private static boolean ceremony(Sighting sighting) {
        return sighting.rule().equals("MEETING-05")
                && Endings.typeOf(sighting.name().printed()).equals("ceremony");
    }

    /** Whether a meeting at which something was done is itself reported though no verb says that it was held. */
    boolean tells(Sighting sighting, List<Draft> drafts) {
        if (sighting.rule().equals("MEETING-09") && !opened) {
            return false;
        }
        if (sighting.rule().equals(EventRule.ID)) {
            return lead(sighting.line()) && attended;
        }
        if (drafts.isEmpty()) {
            return lead(sighting.line())
                    || pointed(sighting)
                    || dates.own(sighting) != null
                    || ceremony(sighting)
                    || day(sighting)
                    || often(sighting)
                    || visits.closes(sighting);
        }
        if (sighting.name().bare()) {
            return false;
        }
        boolean attended =
                sighting.rule().equals("MEETING-05") && !sighting.line().title();
        return attended || pointed(sighting) || dates.own(sighting) != null;
    }

    /** 18日，在|集中签约仪式|上，10个项目完成签约: news of a day, though nothing tells its month. */
    private static boolean day(Sighting sighting) {
        return OF_DAY.matcher(sighting.line().text().substring(0, sighting.start()))
                        .matches()
                && Endings.typeOf(sighting.name().printed()).equals("ceremony");
    }

    private static boolean pointed(Sighting sighting) {
        String text = sighting.line().text();
        return POINTING.stream().anyMatch(word -> text.startsWith(word, sighting.start() - word.length()));
    }

    /** 座谈会首先…; 甲在座谈会上…: what an article comes back to is its report, though no verb says that it was held. */
    private boolean often(Sighting sighting) {
        String name = sighting.name().printed();
        long named = lines.stream()
                .limit(NEAR)
                .filter(line -> !line.title() && line.text().contains(name))
                .count();
        return named > 1 && !sighting.line().people().isEmpty();
    }

    private static boolean attended(Line line) {
        return !line.people().isEmpty() && PRESENCE.matcher(line.masked()).find();
    }

    /** Whether it is of the headline or the first sentences, where a report says what it reports. */
    boolean lead(Line line) {
        return line.index() < article.titles().size() + LEAD;
    }
}
