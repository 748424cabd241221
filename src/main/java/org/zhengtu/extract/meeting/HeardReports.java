package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Role;
import org.zhengtu.text.Pattern;

/** Whose reports a meeting heard: 听取了甲关于…的汇报, 听取和审议了由甲代表县政府所作的《…》、乙所作的《…》. */
final class HeardReports {

    private static final double FAR = 0.85;
    private static final Pattern HEARD =
            Pattern.compile(".*听取(?:[和并、](?:审议|审查|讨论))?了?由?(?:\\p{IsHan}{1,8}[委办局部院处会室])?$");
    /** Between one report of a list and who made the next. */
    private static final Pattern LISTED = Pattern.compile(".*听取.*(?:＿|报告)(?:、|和|以及)由?$");

    private static final Pattern ACCOUNT = Pattern.compile("[^，；：。]{0,60}?(?<what>{meeting.account})");
    private static final Pattern MADE = Pattern.compile("(?:同志)?(?:(?:代表|受)[^，；：。、]{2,24}?)?所?[作做]的");

    private HeardReports() {}

    static void read(Line line, List<Group> groups, Findings findings) {
        for (Group group : groups) {
            String before = line.masked().substring(line.clauseStart(group.start()), group.start());
            Matcher account = after(ACCOUNT, line, group);
            Matcher made = after(MADE, line, group);
            boolean heard = HEARD.matcher(before).matches();
            if (heard && account.lookingAt()) {
                Role role = account.group("what").equals("发言") ? Role.STATEMENT : Role.REPORT;
                add(line, group, account.end(), role, findings);
            } else if ((heard || LISTED.matcher(before).matches()) && made.lookingAt()) {
                add(line, group, made.end(), Role.REPORT, findings);
            }
        }
    }

    private static Matcher after(Pattern pattern, Line line, Group group) {
        return pattern.matcher(line.masked()).region(group.end(), line.masked().length());
    }

    private static void add(Line line, Group group, int end, Role role, Findings findings) {
        Evidence evidence = new Evidence("PART-07", FAR, line.origin(group.start(), end));
        findings.add(line, group.start(), group.people(), List.of(role), evidence);
    }
}
