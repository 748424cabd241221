package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Pattern;

/** 召开 and the like with the meeting as object: 区委先后召开常委会议和常委扩大会议; 主持召开区政府第50次常务会. */
final class ObjectRule implements MeetingRule {

    private static final double HELD = 0.95;
    private static final double NOT_HELD = 0.6;
    private static final Pattern HOLD = Pattern.compile("(?<!选){meeting.hold}(?![的以后前之]|(?<=召集)人)");
    private static final Pattern COUNTED =
            Pattern.compile("[了过]?(?:各类|各种|系列)?(?:\\d+|[两三四五六七八九十百]+|多|数|几)余?(?:次|场|场次|个|期|批)");
    private static final Pattern VARIOUS = Pattern.compile("^{meeting.various}");
    private static final Pattern COUNT_AFTER = Pattern.compile("(?:，?是(?!一次)|有利于|有助于)|(?:共|达|累计)?\\d+余?(?:次|场|场次|期|批)");
    private static final Pattern AFTER = Pattern.compile(
            "的{meeting.object-rule-after}|时?(?:所?发表|所?作出?|提出)?的(?:一?系列)?(?:重要)?(?:讲话|部署|精神|要求|指示|批示|论述|致辞|演讲)|精神|以来|时(?:指出|强调|提出)的");
    /** 二届市委|召开108次常委会会议: the number is that of the session. */
    private static final Pattern TERMED = Pattern.compile("[\\d一二三四五六七八九十]届[^，；：。]{1,12}$");

    private static final int FAR = 48;
    /** No sentence of a report tells of more meetings. */
    private static final int MOST = 20;

    private static final Pattern NUMBERED = Pattern.compile("[\\d一二三四五六七八九十]次会议$");
    /** 领导小组召开第七次会议: a number without its body names no meeting. */
    private static final Pattern NUMBER_ONLY =
            Pattern.compile("(?:\\d{4}年)?第?[\\d〇一二三四五六七八九十百]+次(?:（[^（）]{1,6}）)?(?:全体|工作|专题|联席)?(?:（[^（）]{1,6}）)?会议");

    /** 南溪镇召开第十六届人民代表大会…: whose congress it is stands before the verb. */
    private static final Pattern OWNLESS = Pattern.compile(
            "第[\\d一二三四五六七八九十]+(?:届(?:第?[\\d一二三四五六七八九十]+次)?(?:人民代表大会|人大)|次党代会|次代表大会)|党(?:委|组|工委)(?=[（会全扩理中])");

    /** 举行项目开工仪式: of which works, another sentence must tell. */
    private static final Pattern ANY_WORKS = Pattern.compile("(?:重点|重大)?(?:项目|工程)(?:集中)?(?:开工|签约|奠基|竣工|启动)仪式");

    /** Bodies that are nothing but their meetings. */
    private static final Pattern COLLEGE = Pattern.compile("(?:领导小组|指挥部|专班|委员会|安委会|编委会|理事会)$");

    private static final Pattern ENDS = Pattern.compile("(?![^。]{0,40}等?(?:方式|形式|途径))(?:$|[，；。]|听取|并)");

    private static final Pattern COURSE =
            Pattern.compile("(?:大会|会议|会上|会议期间|大会期间|会议现场|活动|活动现场)(?:期间|上|中)?(?:还|并|同时|随后|现场)*");

    private static final Pattern SESSION = Pattern.compile(
            "(?<presidium>主席团)?(?:隆重|继续)?(?:[今昨]日|[今昨]天|当[天日]|\\d{1,2}日)?(?:[上下]午|晚上?)?(?:在[^，；：。]{1,20}?)?(?:开幕[，]?并)?(?:召开|举行)了?");
    private static final Pattern PREPARING = Pattern.compile("(?![、和与及])[^，；：。、]{0,8}筹备[^，；：。、]{0,16}");
    private static final Pattern AND = Pattern.compile("[和与及、]|以及");
    private static final Pattern MORE = Pattern.compile("第?[\\d〇一二三四五六七八九十百]+次|常[委务]|全[体委]|党组|主任会|主席会|扩大");
    private static final Pattern OF_TERM = Pattern.compile("第?[\\d一二三四五六七八九十]+届(?:委员会|第?[\\d一二三四五六七八九十]+次)");
    private static final Pattern OTHER_SCOPE = Pattern.compile("^(?:{meeting.scope}|我)");

    /** 云岭县举行|与驻军共建工作会议 */
    private static final Pattern WITH = Pattern.compile("[与同](?!会|时)");

    /** 观摩结束后，|召开点评会 */
    private static final Pattern THEN = Pattern.compile("[^，；：。]{0,12}{meeting.then}，");

    /** 云岭县召开|常委扩大会议: its committee's. */
    private static final Pattern STANDING = Pattern.compile("常委(?:会|扩大|（扩大）)");

    /** What the words before the verb tell of the place: its level (县) and its government. */
    private record Place(String level, String government, String name) {

        /** The Party committee of a county or a larger place; empty if none is told of. */
        String committee() {
            return government.isEmpty() ? "" : government.replaceFirst("政府$", "委");
        }
    }

    @Override
    public String id() {
        return "MEETING-01";
    }

    @Override
    public List<Sighting> find(Line line) {
        List<Sighting> found = new ArrayList<>();
        Matcher hold = HOLD.matcher(line.masked());
        for (int holds = 0; holds < MOST && hold.find(); holds++) {
            int start = NameEdge.objectStart(line, hold.end());
            Optional<Ending> end = NameEdge.objectEnd(line, start);
            boolean termed = TERMED.matcher(line.masked().substring(line.clauseStart(hold.start()), hold.start()))
                    .find();
            if (end.isPresent() && (termed || !counted(line, hold.end()))) {
                found.addAll(objects(line, hold.start(), start, end.get()));
            }
        }
        return found;
    }

    /** The objects of one verb: 召开A、B和C. */
    private List<Sighting> objects(Line line, int verb, int first, Ending firstEnd) {
        List<Sighting> found = new ArrayList<>();
        Told told = Planned.is(line, line.clauseStart(verb), verb) ? Told.MENTIONED : Told.HELD;
        Optional<Holder> holder = Holder.of(line, verb);
        Place place = new Place(Holder.level(line, verb), Holder.government(line, verb), Holder.place(line, verb));
        int start = first;
        Optional<Ending> end = Optional.of(firstEnd);
        while (end.isPresent()) {
            sighting(line, verb, start, end.get().end(), holder, place, told).ifPresent(found::add);
            Optional<Sighting> prepared = prepared(line, verb, end.get().end(), holder, place, told);
            if (prepared.isPresent()) {
                return List.of(prepared.get());
            }
            Matcher and = AND.matcher(line.masked())
                    .region(end.get().end(), line.masked().length());
            if (start > first && counts(line, end.get().end())) {
                return List.of();
            }
            if (!and.lookingAt()) {
                break;
            }
            start = and.end();
            end = NameEdge.objectEnd(line, start);
        }
        return found;
    }

    /** 召开县党代会、县人代会|“两会”筹备工作会: the one that is held prepares those that go before it. */
    private Optional<Sighting> prepared(
            Line line, int verb, int from, Optional<Holder> holder, Place place, Told told) {
        int clause = line.clauseEnd(from);
        return line.endings().stream()
                .filter(ending -> ending.start() > from && ending.end() <= clause)
                .filter(ending -> PREPARING
                        .matcher(line.masked().substring(from, ending.start()))
                        .matches())
                .findFirst()
                .flatMap(ending -> sighting(line, verb, from, ending.end(), holder, place, told));
    }

    /** 召开动员会、推进会|6次 */
    private static boolean counts(Line line, int end) {
        return COUNT_AFTER
                .matcher(line.masked())
                .region(end, line.masked().length())
                .lookingAt();
    }

    private static boolean counted(Line line, int from) {
        return COUNTED.matcher(line.masked())
                .region(from, line.masked().length())
                .lookingAt();
    }

    private Optional<Sighting> sighting(
            Line line, int verb, int start, int end, Optional<Holder> holder, Place place, Told told) {
        int last = NameEdge.withBracket(line, end);
        String name = NameEdge.name(line, start, last);
        String session = session(line, start);
        if (session.isEmpty() && holder.isEmpty() && place.level.isEmpty() && Endings.ceremony(name)) {
            name = Holder.thing(line, verb) + name;
        }
        boolean vague = session.isEmpty()
                && (Endings.bare(name) || ANY_WORKS.matcher(name).matches())
                && holder.isEmpty()
                && place.level.isEmpty()
                && !known(line, start);
        if (VARIOUS.matcher(name).find() || counts(line, last) || vague && !(Visits.talk(name) && ends(line, last))) {
            return Optional.empty();
        }
        String body = holder.map(Holder::body).orElse("");
        boolean counted = NUMBER_ONLY.matcher(name).matches();
        if (session.isEmpty()
                && holder.isPresent()
                && (counted
                        || named(holder.get(), name)
                        || holder.get().governs() && takesBody(name) && !apart(holder.get(), name))) {
            name = holder.get().printed() + name;
        }
        if ((OWNLESS.matcher(name).lookingAt() || WITH.matcher(name).lookingAt()) && !place.name.isEmpty()) {
            name = place.name + name;
        }
        if (body.isEmpty() && STANDING.matcher(name).lookingAt()) {
            body = place.committee();
        }
        if (body.isEmpty() && name.contains("政府")) {
            body = place.government;
        }
        name = session + name;
        String inName = Holder.inName(name, place.level);
        boolean spirit = AFTER.matcher(line.masked())
                .region(last, line.masked().length())
                .lookingAt();
        Told held = vague && told == Told.HELD ? Told.PLACED : told;
        Told as = spirit || within(line, verb, name) ? Told.MENTIONED : held;
        double confidence = as == Told.HELD ? HELD : NOT_HELD;
        return Optional.of(new Sighting(
                line,
                start,
                last,
                MeetingName.of(name, place.level),
                inName.isEmpty() ? body : inName,
                as,
                id(),
                confidence));
    }

    /** 县委巡察工作领导小组召开|会议 */
    private static boolean named(Holder holder, String name) {
        return Endings.alone(name) && COLLEGE.matcher(holder.printed()).find();
    }

    /** 并召开座谈会|，听取汇报; but not 通过召开座谈会、实地走访等方式. */
    private static boolean ends(Line line, int end) {
        return ENDS.matcher(line.masked()).region(end, line.masked().length()).lookingAt();
    }

    /** 大会还|举行了授印仪式: a ceremony in the course of the meeting under discussion is no other meeting. */
    private static boolean within(Line line, int verb, String name) {
        return Endings.typeOf(name).equals("ceremony")
                && COURSE.matcher(line.masked().substring(line.clauseStart(verb), verb))
                        .matches();
    }

    /** Whether a day or a person stands before a meeting of no name (主持召开座谈会), so that one meeting is meant. */
    private static boolean known(Line line, int object) {
        return !line.opening().isEmpty()
                || THEN.endFrom(line.masked(), 0) > 0
                || line.people().stream().anyMatch(p -> p.end() <= object)
                || line.dates().stream()
                        .anyMatch(d -> d.end() <= object && d.when().precision() == Precision.DAY);
    }

    /** 县十八届人大三次会议举行第二次全体会议: the congress goes before its session; else nothing. */
    private static String session(Line line, int object) {
        for (Ending ending : line.endings()) {
            if (ending.end() >= object - FAR && ending.end() < object && numbered(line, ending.end())) {
                Matcher m = SESSION.matcher(line.masked()).region(ending.end(), object);
                if (m.matches()) {
                    String presidium = m.group("presidium") == null ? "" : m.group("presidium");
                    return NameEdge.name(line, NameEdge.subjectStart(line, ending), ending.end()) + presidium;
                }
            }
        }
        return "";
    }

    private static boolean numbered(Line line, int end) {
        return NUMBERED.matcher(line.masked())
                .region(Math.max(0, end - FAR), end)
                .find();
    }

    /** A ceremony of a body of the centre has a name of its own: 宪法宣誓仪式. */
    private static boolean apart(Holder holder, String name) {
        return Endings.ceremony(name) && !Central.named(holder.body()).isEmpty();
    }

    /** Whether the body that held it goes before the name: 区委 + 常委会议, but not before 全区教育大会. */
    private static boolean takesBody(String name) {
        return !OTHER_SCOPE.matcher(name).find()
                && Holder.inName(name).isEmpty()
                && (MORE.matcher(name).lookingAt()
                        || OF_TERM.matcher(name).lookingAt()
                        || name.length() <= 12
                        || name.contains("工作会议"));
    }
}
