package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.zhengtu.extract.Declines;
import org.zhengtu.extract.Recent;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.text.Article;
import org.zhengtu.text.Pattern;

/** The meetings of one article: which it reports as held, which it only names, and in which sentence each stands. */
final class ArticleReport {

    /** A meeting of the article where a sentence names it. */
    record Placement(Sighting sighting, Draft draft) {}

    /** A sitting or the opening of what is under discussion, no meeting by itself. */
    private static final Pattern SITTING = Pattern.compile(
            "(?:(?:本次)?(?:大会|会议|全会)的?)?第[一二三四五六七八九十]次(?:全体会议|全体大会|大会)|{meeting.sitting}?(?:开幕式|闭幕式|开幕会|闭幕会|启动仪式)");

    private static final Pattern ANNOUNCED = Pattern.compile("宣布[：，]?＿?$");
    private static final Pattern PAST = Pattern.compile("(?:之|结束|闭幕|召开|举行)?后，");
    private static final Pattern SESSION = Pattern.compile("(?<whole>.{4,60}次会议)" + MeetingName.NUMBERED_SITTING);

    /** 甲项目、乙项目等3个项目开工仪式: the part of a ceremony that some attended. */
    private static final Pattern MEMBERS =
            Pattern.compile(".*[、及和与].*等(?:\\d+|[一二两三四五六七八九十]+)个[^，；：。]{0,8}(?:项目|工程).*(?:仪式|活动)");

    private static final Set<String> CEREMONIAL = Set.of("ceremony", "activity");

    private final Article article;
    private final List<Line> lines;
    private final MeetingDates dates;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Sighting> mentioned = new ArrayList<>();
    private final Map<Integer, List<Placement>> placements = new TreeMap<>();
    private final News reported;
    private final Map<Sighting, String> declined = new LinkedHashMap<>();

    ArticleReport(Article article, List<Line> lines, Calendar calendar) {
        this.article = article;
        this.lines = List.copyOf(lines);
        this.dates = new MeetingDates(this.lines, calendar);
        this.reported = new News(article, this.lines, dates);
        List<Sighting> all = lines.stream()
                .flatMap(line -> MeetingRules.in(line).stream())
                .map(sighting -> BrokenName.whole(sighting, this.lines))
                .toList();
        List<Sighting> news = all.stream().map(this::asNews).toList();
        List<Sighting> told = news.stream().filter(s -> !announced(s)).toList();
        held(told, false);
        held(told, true);
        announced(news);
        placed(news, false);
        placed(news, true);
        sessions();
        if (drafts.isEmpty()) {
            OwnBusiness.name(this.lines).ifPresent(sighting -> take(sighting, null));
        }
        if (drafts.isEmpty()) {
            unnamed(news);
        }
        news.stream().filter(s -> s.told() == Told.MENTIONED).forEach(this::mention);
        Settlement settlement = new Settlement(this.lines, dates, placements);
        drafts.forEach(settlement::body);
        drafts.forEach(settlement::date);
        if (drafts.size() == 1) {
            settlement.lead(drafts.get(0));
        }
        drafts.forEach(draft -> settlement.follow(draft, drafts));
        drafts.forEach(draft -> settlement.hour(draft, drafts.size() == 1));
        drafts.sort(Comparator.comparingInt(settlement::position));
    }

    Article article() {
        return article;
    }

    List<Line> lines() {
        return lines;
    }

    /** Meetings reported as held, in the order of the article. */
    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    List<Sighting> mentioned() {
        return List.copyOf(mentioned);
    }

    /** Whether a sentence begins a piece of news of its own: each paragraph of a chronicle does. */
    boolean begins(Line line) {
        return dates.chronicle()
                && (line.index() == 0
                        || lines.get(line.index() - 1).sentence().paragraph()
                                != line.sentence().paragraph());
    }

    /** Tells why meetings that a rule saw are not reported. */
    void explain(Declines declines) {
        declined.forEach((sighting, reason) ->
                declines.add(sighting.rule(), () -> "no meeting held: " + reason, () -> sighting.line()
                        .origin(sighting.start(), sighting.end())));
    }

    /** The reported meetings named in a sentence, in its order. */
    List<Placement> placements(Line line) {
        return placements.getOrDefault(line.index(), List.of());
    }

    /** A meeting of long ago or still to come, or one named in passing, is no news, whatever the verb. */
    private Sighting asNews(Sighting sighting) {
        boolean told = sighting.told() != Told.HELD || reported.firm(sighting);
        boolean lead = reported.lead(sighting.line()) && !sighting.rule().equals("MEETING-03");
        boolean held = sighting.told() == Told.HELD && dates.dated(sighting);
        boolean news =
                dates.news(sighting) || PrintedReport.dated(sighting.line()) || lead && (held || dates.late(sighting));
        if (told && news) {
            if (sighting.told() == Told.MENTIONED) {
                declined.put(sighting, "it is to come, long past, or only its spirit is told of");
            }
            return sighting;
        }
        declined.put(sighting, news ? "it is named in passing" : "its day is not that of news in this page");
        return sighting.told(Told.MENTIONED);
    }

    /** A congress and the session of it that closes it (第五次会议 and its 第二次全体会议) are one meeting by the congress's name. */
    private void sessions() {
        for (Draft session : List.copyOf(drafts)) {
            Matcher name = SESSION.matcher(session.best().printed());
            Draft whole = name.matches() ? congress(session, MeetingName.of(name.group("whole"))) : null;
            if (whole != null) {
                drafts.remove(session);
                whole.date(session.when(), session.part());
                placements
                        .values()
                        .forEach(here ->
                                here.replaceAll(p -> p.draft() == session ? new Placement(p.sighting(), whole) : p));
            }
        }
    }

    private Draft congress(Draft session, MeetingName name) {
        return drafts.stream()
                .filter(draft -> draft != session && draft.type().equals(name.type()))
                .filter(draft -> draft.best().same(name))
                .findFirst()
                .orElse(null);
    }

    private void held(List<Sighting> news, boolean titles) {
        for (Sighting sighting : news) {
            if (sighting.told() != Told.HELD
                    || sighting.line().title() != titles
                    || Endings.alone(sighting.name().printed())) {
                continue;
            }
            Draft draft = find(sighting);
            if (draft == null && titles) {
                draft = Aliases.of(sighting.name(), drafts);
            }
            take(sighting, draft);
        }
    }

    /** 甲宣布：…会议开幕 is said of the meeting under discussion, by whatever name. */
    private void announced(List<Sighting> news) {
        for (Sighting sighting : news) {
            if (sighting.told() != Told.HELD || !announced(sighting)) {
                continue;
            }
            Draft draft = find(sighting);
            if (draft == null && !drafts.isEmpty()) {
                take(sighting.named(drafts.get(0).best()), drafts.get(0));
            } else {
                take(sighting, draft);
            }
        }
    }

    private static boolean announced(Sighting sighting) {
        String before = sighting.line().masked().substring(0, sighting.start());
        return ANNOUNCED.matcher(before).find();
    }

    /** @param events whether those known only by what was done there, which are none beside a meeting by name */
    private void placed(List<Sighting> news, boolean events) {
        List<Sighting> bodyFirst = news.stream()
                .sorted(Comparator.comparing(
                        sighting -> events && sighting.line().title()))
                .toList();
        for (Sighting sighting : bodyFirst) {
            if (sighting.told() != Told.PLACED
                    || sighting.rule().equals(EventRule.ID) != events
                    || ofOtherEvent(sighting)) {
                continue;
            }
            Draft draft = events ? headlined(sighting) : find(sighting);
            // 开工仪式 has its name from what it began: 全市重大项目集中开工.
            boolean nameless = draft != null
                    && (draft.event() || draft.headline() || draft.best().bare());
            boolean otherDay = drafts.stream().allMatch(other -> other.ofOtherDay(sighting.line()));
            if (events && !drafts.isEmpty() && !nameless && !otherDay) {
                continue;
            }
            if (draft != null || reported.tells(sighting, drafts) && !before(sighting)) {
                take(sighting, draft);
            } else if (!sighting.name().bare()) {
                declined.put(sighting, "something was done at it, but the article reports another meeting");
                mentioned.add(sighting.told(Told.MENTIONED));
            }
        }
    }

    /** 9月20日，…运动会开幕。…出席开幕式: the opening of something else, on a day of its own. */
    private boolean ofOtherEvent(Sighting sighting) {
        return !drafts.isEmpty()
                && SITTING.matcher(sighting.name().printed()).matches()
                && drafts.get(0).ofOtherDay(Line.lastOpening(lines, sighting.line()));
    }

    /** The meeting that an activity is: where only a headline names one, in its own way, that one. */
    private Draft headlined(Sighting activity) {
        Draft known = find(activity);
        boolean only = known == null && drafts.size() == 1;
        if (only
                && drafts.get(0).best().bare()
                && CEREMONIAL.contains(drafts.get(0).type())) {
            return drafts.get(0);
        }
        boolean headline = only && (activity.line().title() || drafts.get(0).headline());
        return headline ? Aliases.of(activity.name(), drafts) : known;
    }

    /** 在…仪式后，我市随即召开…: what another meeting that the sentence reports came after. */
    private boolean before(Sighting sighting) {
        Line line = sighting.line();
        return sighting.rule().equals("MEETING-04")
                && PAST.matcher(line.masked())
                        .region(sighting.end(), line.masked().length())
                        .lookingAt()
                && placements(line).stream().anyMatch(p -> p.sighting().start() > sighting.end());
    }

    /** 主持召开会议，研究…: a report of nothing but a meeting without a name. */
    private void unnamed(List<Sighting> news) {
        news.stream()
                .filter(s -> s.told() == Told.HELD && Endings.alone(s.name().printed()))
                .filter(s -> reported.lead(s.line()) && !s.line().title())
                .findFirst()
                .ifPresent(s -> take(Occasion.named(s), null));
    }

    private void mention(Sighting sighting) {
        Draft draft = find(sighting);
        if (draft == null) {
            mentioned.add(sighting);
        } else if (!sighting.name().bare()) {
            draft.add(sighting);
        }
    }

    private Draft find(Sighting sighting) {
        if (!drafts.isEmpty() && SITTING.matcher(sighting.name().printed()).matches()) {
            return drafts.get(0);
        }
        if (MEMBERS.matcher(sighting.name().printed()).matches()) {
            return drafts.stream()
                    .filter(draft -> CEREMONIAL.contains(draft.type()))
                    .findFirst()
                    .orElse(null);
        }
        List<Placement> here = placements(sighting.line());
        return drafts.stream()
                .filter(draft -> draft.named(sighting.name()))
                .filter(draft -> sighting.told() != Told.HELD || !draft.ofOtherDay(sighting.line()))
                .filter(draft -> here.stream().noneMatch(p -> p.draft() == draft && coordinate(p.sighting(), sighting)))
                .max(Comparator.comparingDouble(draft ->
                        MeetingName.dice(draft.best().printed(), sighting.name().printed())))
                .orElse(null);
    }

    /** Two objects of one verb (常委会议和常委扩大会议) are two meetings. */
    private static boolean coordinate(Sighting a, Sighting b) {
        return a.rule().equals("MEETING-01") && b.rule().equals("MEETING-01") && b.start() - a.end() <= 2;
    }

    private void take(Sighting seen, Draft found) {
        Draft draft = found;
        boolean member = found != null && MEMBERS.matcher(seen.name().printed()).matches();
        Sighting sighting = member ? seen.named(found.best()) : seen;
        if (draft == null && drafts.size() == Recent.MANY) {
            mentioned.add(sighting.told(Told.MENTIONED));
            return;
        }
        if (draft == null) {
            draft = new Draft(sighting, true);
            drafts.add(draft);
        } else {
            draft.add(sighting);
        }
        DateMention date = dates.of(sighting);
        draft.date(date.when(), date.part());
        placements
                .computeIfAbsent(sighting.line().index(), index -> new ArrayList<>())
                .add(new Placement(sighting, draft));
        placements.get(sighting.line().index()).sort(Comparator.comparingInt(p -> p.sighting()
                .start()));
    }
}
