package org.zhengtu.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Area;

/**
 * The opening of a news text that is not part of its first sentence: 本报讯（记者 甲某）, 某某网7月28日讯（通讯员 乙某）,
 * 新华社某地3月5日电, 某某网记者甲某、乙某7月28日报道：.
 *
 * @param publication the medium it names; empty for 本报 and where it names none
 * @param date as printed, often without the year; empty if none
 * @param end position in the stored text where the first sentence begins
 * @param marked whether a word such as 讯 or 报道 makes it certain that an article begins here
 */
record Dateline(String publication, String date, BylineParser.Names byline, int end, boolean marked) {

    private static final int LONGEST = 160;
    /** 每经, 总台: short forms of media that their names do not show. */
    private static final int SHORT_FORM = 3;

    private static final String DATE = "(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日";
    private static final Pattern WIRE = Pattern.compile(
            "(?U)[【\\[（(]?\\s?(?:据\\s?《)?(?<head>[^。，,；;：:！？》\\n]{0,40}?)》?(?:\\s?(?<date>" + DATE
                    + ")(?:\\p{IsHan}{2,10}?)?)?\\s?(?:(?<![资通快简短喜])讯|电|消息|专电|(?<=日)综合|报道(?=\\s?[：:]?\\s?[（(【\\[]))(?=[\\s（(【\\[：:】\\]）)]|记者|通讯员|\\d|近日|日前|昨日|$)[】\\]）)]?\\s*+(?:[：:]\\s*+(?=[（(]))?");
    private static final Pattern BRACKET = Pattern.compile("(?U)[（(【]\\s?(?<in>[^（()）】。]{2,90})[)）】]\\s?[：:]?\\s*+");
    private static final Pattern MEDIUM =
            Pattern.compile("(?U)(?<medium>\\p{IsHan}{3,12})\\h?[（(](?<in>[\\p{IsHan}、\\h]{2,16})[)）]\\h?");
    private static final Pattern ROLE = Pattern.compile("记者|通讯员|实习生|报道员");
    private static final Pattern REPORT = Pattern.compile(
            "(?U)\\s*+(?:\\p{IsHan}{0,6}?\\s?(?<date>" + DATE + ")?\\s?{page.report}\\s?(?:[：:]|(?=\\s|$))|[：:])\\s*+");
    /** □ 记者 甲某 【本报讯】. */
    private static final Pattern AFTER_NAMES =
            Pattern.compile("(?U)\\s*+[【\\[（(]?\\s?本[报网台刊社站](?:讯|消息)\\s?[】\\]）)]?[：:]?\\s*+");

    /** A medium that its name does not show, or a place: 主流某某讯 5月6日，…. */
    private static final Pattern OTHER = Pattern.compile("\\p{IsHan}{2,6}");

    private static final Pattern SPACED = Pattern.compile("(?U)讯[】\\]]?\\s+$");
    /** Names without blanks: 本报讯（甲某某乙某）. */
    private static final Pattern GLUED = Pattern.compile("\\p{IsHan}{4,9}");

    /** 本网讯|甲某、乙某报道： */
    private static final Pattern REPORTING = Pattern.compile("(?U)(?<in>[\\p{IsHan}、\\h]{2,16}?)\\h?报道\\s?[：:]\\s*+");

    private static final Pattern GOES_ON = Pattern.compile("(?U)\\s*+(?:\\d|近日|日前|昨日|今日|今天|昨天|从|[)）】]|\\s|$)");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}月\\d{1,2}日|{headline.recent}");
    private static final Pattern LABEL = Pattern.compile("[【\\[](?<in>[^】\\]\\n]{2,16})[】\\]]");
    private static final Pattern COLON = Pattern.compile("(?U)[：:]?\\s*+");

    /** 又讯（记者 甲某）: another report under the same headline. */
    private static final String AGAIN = "又";

    private static final BylineParser.Names NOBODY = new BylineParser.Names(List.of(), List.of(), 0, false, true);

    /** The day on which it says that the article was sent. */
    Stamp stamp() {
        return Stamp.dispatch(date);
    }

    /** Reads the opening of a range of the stored text, if it has one. */
    static Optional<Dateline> read(CharSequence stored, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        Matcher wire = WIRE.matcher(stored).region(start, limit);
        if (wire.lookingAt()) {
            String head = wire.group("head");
            String medium = ROLE.matcher(head).find() ? null : openedBy(head, wire.group("date") != null);
            if (medium == null && Accounts.is(head, stored)) {
                medium = head;
            } else if (medium == null && (head.isEmpty() || head.equals(AGAIN))) {
                medium = bylineAt(stored, wire.end(), limit) ? "" : null;
            } else if (medium == null && OTHER.matcher(head).matches() && stored.charAt(wire.end() - 1) != '电') {
                boolean place = !Gazetteer.get().byName(head).isEmpty();
                boolean sure = SPACED.matcher(wire.group()).find()
                        || roleAt(stored, wire.end(), limit)
                        || place && bylineAt(stored, wire.end(), limit);
                medium = sure ? place ? "" : head : null;
            }
            if (medium != null) {
                return Optional.of(afterWire(stored, wire, medium, limit));
            }
        }
        Matcher label = LABEL.matcher(stored).region(start, limit);
        if (label.lookingAt() && Media.is(label.group("in"))) {
            Dateline alone = new Dateline(label.group("in"), "", NOBODY, label.end(), false);
            return Optional.of(bracketed(stored, label.end(), limit)
                    .map(signed -> new Dateline(alone.publication(), "", signed.byline(), signed.end(), true))
                    .orElse(alone));
        }
        return named(stored, start, limit)
                .or(() -> bracketed(stored, start, limit))
                .or(() -> signed(stored, start, limit));
    }

    /** The medium that the words before 讯 or 消息 name: with its province where no day says that this is where it was sent from. */
    private static String openedBy(String head, boolean dated) {
        String medium = Media.named(head);
        boolean channel = medium != null
                && !medium.isEmpty()
                && !dated
                && Gazetteer.get().byName(head.substring(medium.length())).stream()
                        .anyMatch(area -> area.level() == Area.Level.PROVINCE);
        return channel ? head : medium;
    }

    /** Whether a bracket with nothing but names follows: 讯（甲某）. */
    private static boolean bylineAt(CharSequence stored, int start, int limit) {
        Matcher bracket = BRACKET.matcher(stored).region(start, limit);
        return bracket.lookingAt()
                && BylineParser.read(stored, bracket.start("in"), bracket.end("in"))
                        .isPresent();
    }

    /** Whether a bracket with a word for reporters follows: 云岭讯（记者 甲某）. */
    private static boolean roleAt(CharSequence stored, int start, int limit) {
        Matcher bracket = BRACKET.matcher(stored).region(start, limit);
        return bracket.lookingAt() && ROLE.matcher(bracket.group("in")).find();
    }

    /** 某某在线（甲某）12月4日，…: medium and writer without a word for either. */
    private static Optional<Dateline> named(CharSequence stored, int start, int limit) {
        Matcher medium = MEDIUM.matcher(stored).region(start, limit);
        if (!medium.lookingAt() || !Media.is(medium.group("medium"))) {
            return Optional.empty();
        }
        boolean dated = DAY.matcher(stored).region(medium.end(), limit).lookingAt();
        return BylineParser.read(stored, medium.start("in"), medium.end("in"), "作者")
                .filter(names -> dated && names.writers().stream().allMatch(name -> NameForm.plausible(name.name())))
                .map(names -> new Dateline(medium.group("medium"), "", names, medium.end(), true));
    }

    private static Dateline afterWire(CharSequence stored, Matcher wire, String medium, int limit) {
        String date = wire.group("date") == null ? "" : wire.group("date");
        int at = wire.end();
        Matcher bracket = BRACKET.matcher(stored).region(at, limit);
        if (bracket.lookingAt()) {
            Optional<BylineParser.Names> names = BylineParser.read(stored, bracket.start("in"), bracket.end("in"));
            if (names.isEmpty() && GLUED.matcher(bracket.group("in")).matches()) {
                names = BylineParser.read(stored, bracket.start("in"), bracket.end("in"), "作者")
                        .filter(read -> read.writers().stream().allMatch(name -> NameForm.plausible(name.name())));
            }
            boolean byline =
                    names.isPresent() || ROLE.matcher(bracket.group("in")).find();
            boolean label = Media.named(bracket.group("in")) != null;
            int after = byline || label ? bracket.end() : at;
            String named = medium.isEmpty() && byline ? medium(bracket.group("in")) : medium;
            return new Dateline(named, date, names.orElse(NOBODY), after, true);
        }
        Optional<Dateline> signed = signed(stored, at, limit);
        if (signed.isPresent()) {
            return new Dateline(
                    medium, date, signed.get().byline(), signed.get().end(), true);
        }
        Matcher reporting = REPORTING.matcher(stored).region(at, limit);
        Optional<BylineParser.Names> reporter = reporting.lookingAt()
                ? BylineParser.read(stored, reporting.start("in"), reporting.end("in"), "作者")
                        .filter(read -> read.writers().stream().allMatch(name -> NameForm.plausible(name.name())))
                : Optional.empty();
        if (reporter.isPresent()) {
            return new Dateline(medium, date, reporter.get(), reporting.end(), true);
        }
        Matcher colon = COLON.matcher(stored).region(at, limit);
        return new Dateline(medium, date, NOBODY, colon.lookingAt() ? colon.end() : at, true);
    }

    /** （记者 甲某）8月3日，… and （某某日报记者 甲某）…; without such a word （县委宣传部 甲某）8月3日，…. */
    private static Optional<Dateline> bracketed(CharSequence stored, int start, int limit) {
        Matcher bracket = BRACKET.matcher(stored).region(start, limit);
        if (!bracket.lookingAt()) {
            return Optional.empty();
        }
        boolean role = ROLE.matcher(bracket.group("in")).find();
        boolean dated = DAY.matcher(stored).region(bracket.end(), limit).lookingAt();
        return BylineParser.read(stored, bracket.start("in"), bracket.end("in"))
                .filter(names -> !names.writers().isEmpty())
                .filter(names -> role || dated && names.pure())
                .map(names -> new Dateline(medium(bracket.group("in")), "", names, bracket.end(), true));
    }

    /** 某某网记者甲某、乙某7月28日报道：…, 记者 甲某 乙某8月15日上午，…. */
    private static Optional<Dateline> signed(CharSequence stored, int start, int limit) {
        Matcher role = ROLE.matcher(stored).region(start, Math.min(limit, start + 30));
        if (!role.find()) {
            return Optional.empty();
        }
        String before = stored.subSequence(start, role.start())
                .toString()
                .replaceFirst("^[□■◎●◆\\s]+", "")
                .strip();
        if (before.length() > SHORT_FORM && Media.named(before) == null && !Media.modifies(before)) {
            return Optional.empty();
        }
        Optional<BylineParser.Names> names = BylineParser.read(stored, start, limit)
                .filter(read -> read.role() && read.pure() && !read.writers().isEmpty());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int at = names.get().end();
        Matcher wire = AFTER_NAMES.matcher(stored).region(at, limit);
        if (wire.lookingAt()) {
            return Optional.of(new Dateline(medium(before), "", names.get(), wire.end(), true));
        }
        Matcher report = REPORT.matcher(stored).region(at, limit);
        if (report.lookingAt()) {
            String date = report.group("date") == null ? "" : report.group("date");
            return Optional.of(new Dateline(medium(before), date, names.get(), report.end(), true));
        }
        boolean said = stored.subSequence(at - 2, at).toString().equals("报道");
        boolean goesOn = GOES_ON.matcher(stored).region(at, limit).lookingAt();
        return said || goesOn ? Optional.of(new Dateline(medium(before), "", names.get(), at, said)) : Optional.empty();
    }

    /** The medium that stands before the word for a reporter. */
    private static String medium(String words) {
        Matcher role = ROLE.matcher(words);
        String named = Media.named(role.find() ? words.substring(0, role.start()) : words);
        return named == null ? "" : named;
    }
}
