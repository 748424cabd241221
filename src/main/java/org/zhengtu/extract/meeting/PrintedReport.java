package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Role;
import org.zhengtu.text.Pattern;

/** Who made the report that is printed: 政府工作报告 ——2月3日在…会议上 县长甲. */
final class PrintedReport {

    private static final double FAR = 0.85;
    /** Lines of the head: titles, and how many sentences below them. */
    private static final int HEAD = 3;

    private static final int NEAR = 4;
    private static final String REPORT = "报告";
    private static final String DAY = "(?:20\\d\\d年\\d{1,2}月\\d{1,2}日)?";
    private static final String AT =
            "在[^，。；]{4,80}?(?:会议|大会|全会)(?:（扩大）)?上(?:的\\p{IsHan}{0,6}报告)?[）]?(?:[（]?20\\d\\d年\\d{1,2}月\\d{1,2}日[）]?)?[）＿]?";
    private static final Pattern OCCASION = Pattern.compile("(?:^|[—─―–（(日）)＿-])" + AT + "$");
    private static final Pattern GIVEN =
            Pattern.compile("(?:同志)?(?:[、\\p{IsHan}]{0,16}?[长任席记])?" + DAY + AT + "(?:$|一、|各位代表)");
    private static final Pattern WHEN = Pattern.compile("20\\d\\d年\\d{1,2}月\\d{1,2}日");
    /** …会议上|临岚县人民政府县长 */
    private static final Pattern AT_THEN_POST = Pattern.compile("(?:^|[—─―–（(日）＿-])" + AT + "[\\p{IsHan}、]{0,30}$");

    private static final Pattern POST = Pattern.compile("[—─―–-]{0,4}[（]?[\\p{IsHan}、＿]{0,40}?[：]?");
    private static final Pattern ENDS =
            Pattern.compile("[）]?(?:[（]?20\\d\\d年\\d{1,2}月\\d{1,2}日[）]?)?(?:$|一、|各位代表|各位委员)");

    private PrintedReport() {}

    /** Whether a title line says where and when the report below it was given. */
    static boolean dated(Line line) {
        return line.title()
                && WHEN.matcher(line.text()).find()
                && OCCASION.matcher(line.text()).find();
    }

    static void read(Findings findings) {
        List<Line> lines = findings.scope().lines();
        int body = (int) lines.stream().filter(Line::title).count();
        List<Line> head = lines.subList(0, Math.min(lines.size(), body + HEAD));
        if (head.stream().noneMatch(line -> line.text().contains(REPORT))) {
            return;
        }
        for (Line line : head) {
            List<Group> groups = Group.in(line, List.of());
            if (!groups.isEmpty() && groups.get(0).people().size() == 1) {
                read(line, groups.get(0), head, findings);
            }
        }
    }

    private static void read(Line line, Group who, List<Line> head, Findings findings) {
        String before = line.text().substring(0, who.people().get(0).start());
        boolean closes = ENDS.matcher(line.text())
                .region(who.end(), line.text().length())
                .lookingAt();
        boolean given = POST.matcher(before).matches()
                && GIVEN.matcher(line.text())
                        .region(who.end(), line.text().length())
                        .lookingAt();
        int title = Math.min(who.start(), who.people().get(0).start());
        boolean same =
                closes && OCCASION.matcher(line.text().substring(0, title)).find();
        Optional<Line> occasion = given || same
                ? Optional.of(line)
                : closes && POST.matcher(before).matches() ? occasion(line, head) : Optional.empty();
        boolean report = head.stream()
                .anyMatch(other -> Math.abs(other.index() - line.index()) <= NEAR
                        && other.text().contains(REPORT));
        if (occasion.isPresent() && report) {
            Evidence evidence = new Evidence("PART-13", FAR, line.origin(title, who.end()));
            Line at = occasion.get();
            findings.add(at, at.text().length() - 1, who.people(), List.of(Role.REPORT), evidence);
        }
    }

    /** The line near that of the name that tells where the report was given, by itself or with the one above it. */
    private static Optional<Line> occasion(Line line, List<Line> head) {
        return IntStream.range(0, head.size())
                .filter(i -> Math.abs(head.get(i).index() - line.index()) <= NEAR)
                .filter(i -> OCCASION.matcher(head.get(i).text()).find()
                        || i > 0
                                && OCCASION.matcher(head.get(i - 1).text()
                                                + head.get(i).text())
                                        .find())
                .mapToObj(head::get)
                .findFirst();
    }
}
