package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.ArticleReport.Placement;
import org.zhengtu.extract.time.PartOfDay;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Pattern;

/** What an article tells of its meetings elsewhere than beside their names: day, hour, body, and where each begins. */
final class Settlement {

    /** 上午9时，大会在国歌声中开幕. */
    private static final Pattern HOUR = Pattern.compile("(?:\\d{1,2}月\\d{1,2}日)?(?<part>(?:上午|下午|晚上?)(?:"
            + MeetingDates.HOUR + ")?)(?:点|许|整)?，[^；。]{0,60}?{meeting.hour}");

    /** 上午, which an hour (上午9时) says better. */
    private static final int HALF_DAY = 2;

    private static final Pattern FOLLOWS = Pattern.compile("(?:闭幕会|开幕会|会议|会|活动|仪式)(?:结束)?后，");

    private final List<Line> lines;
    private final MeetingDates dates;
    private final Map<Integer, List<Placement>> placements;

    Settlement(List<Line> lines, MeetingDates dates, Map<Integer, List<Placement>> placements) {
        this.lines = lines;
        this.dates = dates;
        this.placements = placements;
    }

    /** The half of the day that a sentence about its opening begins with, where no date gave one. */
    void hour(Draft draft, boolean alone) {
        if (draft.part().length() > HALF_DAY) {
            return;
        }
        for (Line line : lines) {
            Matcher m = HOUR.matcher(line.masked());
            boolean here = alone
                    || placements.getOrDefault(line.index(), List.of()).stream().anyMatch(p -> p.draft() == draft);
            if (!line.title() && here && m.lookingAt() && adds(m.group("part"), draft.part())) {
                draft.part(PartOfDay.full(m.group("part")));
                return;
            }
        }
    }

    private static boolean adds(String hour, String known) {
        return hour.startsWith(known) && hour.length() > known.length();
    }

    /** A meeting that only the headline reports is dated by the sentence of the body that names it. */
    void date(Draft draft) {
        for (Line line : lines) {
            int at = line.title() ? -1 : line.text().indexOf(draft.best().printed());
            if (at >= 0) {
                line.dates().stream()
                        .filter(date -> date.end() <= at && date.when().precision() == Precision.DAY)
                        .reduce((first, last) -> last)
                        .filter(date -> dates.fits(date.when()))
                        .ifPresent(date -> draft.date(date.when(), date.part()));
            }
        }
    }

    /** The one meeting of a report, which only its headline names, has the day that its text opens with. */
    void lead(Draft draft) {
        Line first = lines.stream().filter(line -> !line.title()).findFirst().orElse(null);
        if (first == null || !draft.headline() || draft.when().precision() == Precision.DAY) {
            return;
        }
        dates.opening(first)
                .filter(date -> dates.fits(date.when()))
                .ifPresent(date -> draft.date(date.when(), date.part()));
        draft.date(draft.when(), MeetingDates.half(first, first.text().length()));
    }

    /** 闭幕会后，…举行讲座: what followed a meeting of the article, and has no day of its own, was held on its day. */
    void follow(Draft draft, List<Draft> drafts) {
        boolean follows = draft.when().precision() != Precision.DAY
                && lines.stream()
                        .filter(line -> FOLLOWS.endFrom(line.masked(), 0) > 0)
                        .flatMap(line -> placements.getOrDefault(line.index(), List.of()).stream())
                        .anyMatch(placement -> placement.draft() == draft);
        if (follows) {
            drafts.stream()
                    .filter(other -> other != draft && other.when().precision() == Precision.DAY)
                    .findFirst()
                    .ifPresent(other -> draft.date(other.when(), ""));
        }
    }

    /** A meeting of a known kind whose name and sentence name no body is that of the person in the chair. */
    void body(Draft draft) {
        for (List<Placement> here : placements.values()) {
            for (Placement placement : here) {
                Sighting sighting = placement.sighting();
                if (placement.draft() == draft && draft.body().isEmpty()) {
                    sighting.line().people().stream()
                            .filter(p -> p.end() <= sighting.start())
                            .map(p -> Chair.bodyOf(p.title(), draft.best()))
                            .filter(body -> !body.isEmpty())
                            .findFirst()
                            .ifPresent(draft::body);
                }
            }
        }
    }

    /** Where the article's body first names it, for the order of meetings; by the headline if the body doesn't. */
    int position(Draft draft) {
        int titles = 0;
        for (Map.Entry<Integer, List<Placement>> entry : placements.entrySet()) {
            for (Placement placement : entry.getValue()) {
                if (placement.draft() == draft) {
                    int at = entry.getKey() * (Line.LONGEST + 1)
                            + placement.sighting().start();
                    if (!placement.sighting().line().title()) {
                        return at;
                    }
                    titles = at;
                }
            }
        }
        return titles;
    }
}
