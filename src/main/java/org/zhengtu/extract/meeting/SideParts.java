package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Role;
import org.zhengtu.text.Pattern;

/**
 * Parts of names that are no subject of a verb behind them: lists behind the word (出席会议的领导有甲、乙; 列席会议的副县长甲), those under
 * whose eyes or chair something is done, and the presiding members of a congress.
 */
final class SideParts {

    private static final double FAR = 0.85;
    private static final Pattern LISTED =
            Pattern.compile("[^，；：。]{0,20}的(?:还|领导|嘉宾|人员|同志)?[^，；：。]{0,12}?(?:有|是|包括)[：，]?");
    private static final Pattern RELATIVE = Pattern.compile("{meeting.relative}?的");

    private static final Pattern PRESIDING = Pattern.compile("执行主席由$");
    /** Those who sit on the platform for the presidium; who of them takes the chair another sentence tells. */
    private static final Pattern PRESIDIUM = Pattern.compile("执行主席(?:的?(?:分别)?(?:是|为|还?有)[：]?|：)$");

    /** 甲、乙|担任大会执行主席 */
    private static final Pattern PRESIDED = Pattern.compile("等?(?:同志)?(?:担任|任|为)(?:本次|此次)?(?:大会|会议|全会)?的?执行主席");

    private static final Pattern SEATED = Pattern.compile("(?:大会|会议|全会)的执行主席：?$");
    private static final Pattern OPENS = Pattern.compile("宣布[：，“]?[^，；。]{0,40}?(?:大会|会议)[”]?(?:正式|隆重|胜利)?(?:开幕|闭幕|开始)");
    private static final Pattern OPENER = Pattern.compile("执行主席[^，；：。]{0,40}$");

    private static final Map<String, Role> ASIDES = Map.of("见证", Role.ATTEND, "主持", Role.CHAIR);

    private SideParts() {}

    /** 出席会议的领导有甲、乙、丙. */
    static void listed(Line line, List<Group> groups, RoleWord word, Findings findings) {
        if (!word.is(Role.ATTEND) && !word.is(Role.OBSERVE)) {
            return;
        }
        Matcher list =
                LISTED.matcher(line.masked()).region(word.end(), line.masked().length());
        if (!list.lookingAt()) {
            return;
        }
        for (Group group : groups) {
            if (group.people().get(0).start() >= list.end()) {
                Evidence evidence = new Evidence("PART-06", FAR, line.origin(word.start(), group.end()));
                findings.add(line, word.start(), group.people(), word.roles(), evidence);
            }
        }
    }

    /** 在甲的见证下, 在乙主持下: their parts; such groups are no subjects of what follows. */
    static void aside(Line line, List<Group> groups, List<RoleWord> words, Findings findings) {
        for (Group group : List.copyOf(groups)) {
            group.aside(line).ifPresent(how -> {
                groups.remove(group);
                words.removeIf(word -> word.start() >= how.start() && word.start() < how.end());
                Role role = ASIDES.get(how.group(1));
                if (role != null) {
                    Evidence evidence = new Evidence("PART-09", FAR, line.origin(group.start(), how.end()));
                    findings.add(line, group.start(), group.people(), List.of(role), evidence);
                }
            });
        }
    }

    /** 宣布大会开幕 is what the chair of a session does, no part beside the chair's. */
    static boolean opens(Line line, RoleWord word) {
        return word.is(Role.PRESENT)
                && OPENS.matcher(line.text())
                        .region(word.start(), line.text().length())
                        .lookingAt();
    }

    /** 开幕会的执行主席由甲、乙担任; 本次大会的执行主席是：甲、乙. */
    static void presiding(Line line, List<Group> groups, Findings findings) {
        for (Group group : groups) {
            String before = line.masked().substring(0, group.people().get(0).start());
            boolean opener = group.people().size() == 1
                    && OPENER.matcher(line.masked()
                                    .substring(0, group.people().get(0).start()))
                            .find()
                    && OPENS.matcher(line.text())
                            .region(group.end(), line.text().length())
                            .lookingAt();
            boolean presidium = PRESIDIUM.matcher(before).find() || seated(line, group);
            presidium |= PRESIDED.matcher(line.masked())
                    .region(group.end(), line.masked().length())
                    .lookingAt();
            if (opener || presidium || PRESIDING.matcher(before).find()) {
                Evidence evidence = new Evidence("PART-10", FAR, line.origin(group.start(), group.end()));
                findings.add(
                        line, group.start(), group.people(), List.of(presidium ? Role.ATTEND : Role.CHAIR), evidence);
            }
        }
    }

    /** 本次大会的执行主席甲、乙、丙。: a sentence that says no more of them. */
    private static boolean seated(Line line, Group group) {
        boolean whole = group.end() == line.text().length() || line.text().startsWith("。", group.end());
        return whole
                && SEATED.matcher(
                                line.masked().substring(0, group.people().get(0).start()))
                        .find();
    }

    /** 市长甲来到云岭县代表团，与代表们一起审议: who deliberates with a delegation is at its meeting. */
    static void deliberating(Line line, List<Group> groups, Findings findings) {
        int sitting = findings.scope().sitting(line);
        groups.stream()
                .filter(group -> group.end() <= sitting && !group.object())
                .reduce((first, last) -> last)
                .ifPresent(group -> findings.add(
                        line,
                        sitting,
                        group.people(),
                        List.of(Role.ATTEND),
                        new Evidence("PART-12", FAR, line.origin(group.start(), group.end()))));
    }

    /** 列席会议的副县长甲: the word tells of the names behind it, not of those before, with whom they may go on. */
    static void relative(Line line, List<RoleWord> words, Findings findings) {
        for (RoleWord word : List.copyOf(words)) {
            Matcher of = RELATIVE.matcher(line.masked())
                    .region(word.end(), line.masked().length());
            if (!word.is(Role.ATTEND) && !word.is(Role.OBSERVE) && !word.is(Role.CHAIR) || !of.lookingAt()) {
                continue;
            }
            for (Group group : Group.in(line, words)) {
                if (group.start() == of.end()) {
                    words.remove(word);
                    Evidence evidence = new Evidence("PART-11", FAR, line.origin(word.start(), group.end()));
                    findings.add(line, word.start(), group.people(), word.roles(), evidence);
                }
            }
        }
    }
}
