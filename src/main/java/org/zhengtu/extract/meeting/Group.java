package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.zhengtu.extract.people.Mention;
import org.zhengtu.text.Pattern;

/**
 * Names that do one thing together: 县委书记甲，县委副书记、县长乙和丙.
 *
 * @param start where the first title or name begins
 * @param object whether something is done to them (为甲颁奖) or with their words rather than by them
 */
record Group(List<Mention> people, int start, int end, boolean object) {

    /** Titles may stand behind names: 甲（县政协主席）、乙（县委副书记）. */
    private static final Pattern JOINT =
            Pattern.compile("＿{0,60}+{meeting.joint}?(?:[、和与及，]|、和|以及|，以及|，和|还有|)(?:特邀|国家|原|(?:列席|出席|参加)(?:会议|大会)?的)?");

    private static final Pattern INSERTED =
            Pattern.compile("(?:等[^，；：。]{0,20})?[、和与及，][^，；：。]{1,40}(?:[、和与及]|，(?:以及|和)?|以及)");
    /** A title that nobody knows for one stands before the next name. */
    private static final Pattern TITLED =
            Pattern.compile("(?:等)?[、和与及][^，；：。]{1,24}|(?:等)?，[^，；：。]{1,24}(?:长|任|席|员|记|理|授|士|监|裁|人|师|家|导|干部|同志)");

    /** A place whose title begins after it: 云岭区领导甲、乙，临岚市领导丙. */
    private static final Pattern PLACED = Pattern.compile(
            "(?:等)?[、和与及，](?!在|由|对|向|为|同|与|随|据|当|会|并|还|请|就|经(?![济开贸信委]))(?:(?!{meeting.placed})[\\p{IsHan}＿、]){1,30}");

    /** 甲代表县政府与公司董事长乙签约: both sign. */
    private static final Pattern DEPUTED = Pattern.compile("代表[^，；：。]{2,30}(?:与|和|同)[^，；：。]{0,30}");

    private static final Pattern OBJECT = Pattern.compile(".*{meeting.object}(?:了|过)?$");
    /** 甲会见了云江大学|校长乙: whom somebody met, with a body before the title. */
    private static final Pattern MET = Pattern.compile("{meeting.met}(?:了|过)?[^，；：。、]{0,16}$");
    /** 甲对|校长乙一行|的到来表示欢迎 */
    private static final Pattern WELCOMED = Pattern.compile("(?:同志|先生|女士)?(?:一行|等[^，；：。]{0,16})?的{meeting.welcomed}");
    /** 甲|给新当选的县长、省人大代表|乙颁发证书: something is done to those behind. */
    private static final Pattern GIVEN = Pattern.compile("(?:同志)?(?:分别|共同|现场|依次)?(?:给|为|向)[^，；：。]{0,40}");

    /** What somebody said or wrote, which others convey: 省长甲关于水利工作的批示. */
    private static final Pattern QUOTED = Pattern.compile(
            "{meeting.quoted}?(?:关于|在|对|的|就)[^，；：。、]{0,30}?(?:重要)?(?:讲话|指示|批示|论述|文章)(?:要求|精神|、|和|，并|$)");
    /** 在甲、乙的见证下: they are there, another does what the sentence tells. */
    private static final Pattern ASIDE = Pattern.compile("(?:等[^，；：。]{0,16})?的?(?:共同)?(?<how>{meeting.aside})下");

    /** 副县长甲受县长|乙|委托: who sent another is not the one who came. */
    private static final Pattern DEPUTING = Pattern.compile("受[^，；：。]{0,24}$");

    private static final Pattern COMMISSION = Pattern.compile("(?:同志)?的?(?:委托|指派|委派)");

    private static final int NEAR = 5;

    /** The groups of a sentence, in order. */
    static List<Group> in(Line line, List<RoleWord> words) {
        List<Group> groups = new ArrayList<>();
        List<Mention> together = new ArrayList<>();
        for (Mention person : line.people()) {
            if (!together.isEmpty() && !joined(line, together.get(together.size() - 1), person, words)) {
                groups.add(group(line, together, groups));
                together.clear();
            }
            together.add(person);
        }
        if (!together.isEmpty()) {
            groups.add(group(line, together, groups));
        }
        return groups;
    }

    private static boolean joined(Line line, Mention before, Mention after, List<RoleWord> words) {
        if (after.titleStart() < before.end()) {
            return true;
        }
        String gap = line.masked().substring(before.end(), after.titleStart());
        boolean parted = words.stream().anyMatch(w -> w.start() >= before.end() && w.end() <= after.titleStart());
        boolean placed = !after.title().isEmpty() && PLACED.matcher(gap).matches();
        return !parted
                && (placed
                        || DEPUTED.matcher(gap).matches()
                        || JOINT.matcher(gap).matches()
                        || INSERTED.matcher(gap).matches()
                        || TITLED.matcher(gap).matches());
    }

    private static Group group(Line line, List<Mention> people, List<Group> before) {
        int start = Math.min(people.get(0).titleStart(), people.get(0).start());
        int end = people.get(people.size() - 1).end();
        String words = line.masked().substring(Math.max(line.clauseStart(start), start - NEAR), start);
        boolean given = !before.isEmpty()
                && GIVEN.matcher(line.masked()
                                .substring(before.get(before.size() - 1).end(), start))
                        .matches();
        boolean deputing =
                DEPUTING.matcher(line.masked().substring(0, people.get(0).start()))
                                .find()
                        && COMMISSION
                                .matcher(line.masked())
                                .region(end, line.masked().length())
                                .lookingAt();
        boolean object = given
                || deputing
                || OBJECT.matcher(words).matches()
                || MET.matcher(line.masked().substring(line.clauseStart(start), start))
                        .find()
                || WELCOMED.matcher(line.masked())
                        .region(end, line.masked().length())
                        .lookingAt()
                || QUOTED.matcher(line.masked())
                        .region(end, line.masked().length())
                        .lookingAt();
        return new Group(List.copyOf(people), start, end, object);
    }

    /** Under whose eyes, lead or chair something is done: the match of 见证下 and the like after the group, if there is one. */
    Optional<MatchResult> aside(Line line) {
        Matcher m = ASIDE.matcher(line.masked()).region(end, line.masked().length());
        return m.lookingAt() ? Optional.of(m.toMatchResult()) : Optional.empty();
    }
}
