package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtu.extract.Declines;
import org.zhengtu.extract.meeting.RoleWord.Use;
import org.zhengtu.extract.people.Mention;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Role;
import org.zhengtu.text.Pattern;

/** Finds who did what at the meetings that an article reports: subject by subject, verb by verb. */
final class PartReader {

    private static final double SURE = 0.95;
    private static final double FAR = 0.85;
    private static final double QUOTED = 0.9;
    private static final Pattern SPEECH_THERE = Pattern.compile("[时上中]的?(?:系列)?(?:重要)?(?:讲话|指示|致辞|批示)");
    private static final Pattern ATTENDING = Pattern.compile("出席|参加|列席");
    private static final Pattern MEETING_SAYS = Pattern.compile(".*{meeting.meeting-says}(?:还|也|同时|，)?$");
    private static final Pattern PRONOUN = Pattern.compile("^(?:他|她)[^，；：。]{0,12}$");
    private static final Pattern STATING = Pattern.compile("(?:表态|交流|研讨|典型)发言[中时]，[^；。]{0,40}$");
    private static final Pattern IN_SPEECH = Pattern.compile("在(?:总结|主旨|重要|动员)?(?:讲话|致辞|致词)[中时里][^；。]{0,80}$");

    /** 大会的胜利|召开 */
    private static final Pattern OF = Pattern.compile("的[^，；：。]{0,4}$");

    private final BodyParts bodies = new BodyParts();

    /** The parts in the order of the article; the same part may come more than once. */
    List<Participation> read(Scope scope, Declines declines) {
        if (scope.drafts().isEmpty()) {
            return List.of();
        }
        Findings findings = new Findings(scope, declines);
        PrintedReport.read(findings);
        for (Line line : scope.lines()) {
            if (scope.reached(line)) {
                read(line, findings);
            }
            findings.turn(line);
        }
        return findings.parts();
    }

    private void read(Line line, Findings findings) {
        List<RoleWord> words = new ArrayList<>(RoleWords.in(line));
        words.removeIf(word -> findings.scope().named(line, word.start())
                || findings.scope().elsewhere(line, word.start())
                || !fits(line, word));
        SideParts.relative(line, words, findings);
        List<Group> groups = Group.in(line, words);
        HeardReports.read(line, groups, findings);
        SideParts.aside(line, groups, words, findings);
        SideParts.presiding(line, groups, findings);
        SideParts.deliberating(line, groups, findings);
        words.removeIf(word -> SideParts.opens(line, word));
        RoleWord before = null;
        Group subject = null;
        for (RoleWord word : words) {
            Group group = lastBefore(groups, before == null ? 0 : before.end(), word);
            boolean says = word.use() != Use.ACT;
            if (subject != null && group == null && says && Subjects.noun(line, word)) {
                continue;
            }
            if (group != null) {
                subject = Subjects.direct(line, group, word) ? group : null;
            } else if (before == null
                    || subject == null
                    || demand(line, word) && subject.people().size() > 1
                    || !Subjects.chained(line, before, word)) {
                subject = null;
            }
            if (subject == null && convenes(line, word)) {
                continue;
            }
            if (subject != null && group == null && says && before.is(Role.STATEMENT)) {
                // 甲代表企业发言，表示…: what was said in the statement.
                return;
            }
            if (subject != null && Testimony.shown(line, subject, word, findings)) {
                assign(line, subject, word, findings);
            } else if (subject != null) {
                findings.decline(line, word, "what was said there or elsewhere puts nobody at it");
            } else if (group != null) {
                findings.decline(line, word, "the names before it are not its subject");
            } else if (!says) {
                bodies.read(line, word, findings.scope()).forEach(findings::add);
            }
            if (says && (subject != null || meetingSays(line, word) || pronoun(line, word, findings))) {
                return;
            }
            SideParts.listed(line, groups, word, findings);
            before = word;
        }
    }

    /** 参加会议，提出工作要求: what all of a list did is no speech. */
    private static boolean demand(Line line, RoleWord word) {
        return line.text().startsWith("提出", word.start());
    }

    private static Group lastBefore(List<Group> groups, int from, RoleWord word) {
        Group last = null;
        for (Group group : groups) {
            if (group.start() >= from && group.end() <= word.start() && !group.object()) {
                last = group;
            }
        }
        return last;
    }

    private void assign(Line line, Group subject, RoleWord word, Findings findings) {
        if (convenes(line, word) && subject.people().size() > 1) {
            Evidence all = new Evidence("PART-01", FAR, line.origin(subject.start(), word.end()));
            findings.add(line, word.start(), subject.people(), List.of(Role.ATTEND), all);
            return;
        }
        boolean near = line.clauseStart(subject.end()) == line.clauseStart(word.start());
        double confidence = word.use() != Use.ACT ? QUOTED : near ? SURE : FAR;
        String rule =
                switch (word.use()) {
                    case ACT -> near ? "PART-01" : "PART-02";
                    case SAY -> "PART-03";
                    case TELL -> "PART-04";
                };
        int start = Math.min(subject.start(), word.start());
        Evidence evidence = new Evidence(rule, confidence, line.origin(start, Math.max(word.end(), subject.end())));
        findings.add(line, word.start(), subject.people(), roles(line, word), evidence);
        if (subject.people().size() == 1) {
            findings.speaks(subject.people().get(0));
        }
        if ((word.is(Role.ATTEND) || word.is(Role.OBSERVE)) && line.text().startsWith("等", subject.end())) {
            findings.scope().at(line, word.start()).forEach(Draft::truncated);
        }
    }

    /** What somebody says in a statement (在表态发言中，甲表示) is part of the statement; what in a speech (在讲话中对…作安排), of that. */
    private static List<Role> roles(Line line, RoleWord word) {
        boolean speaking = (word.is(Role.REPORT) || word.is(Role.DEPLOY))
                && IN_SPEECH.matcher(line.masked().substring(0, word.start())).find();
        if (speaking) {
            return List.of(Role.SPEAK);
        }
        String said = line.masked().substring(line.clauseStart(word.start()), word.start());
        if (word.use() == Use.SAY && Testimony.inReport(said)) {
            return List.of(Role.REPORT);
        }
        boolean stating = word.use() != Use.ACT
                && STATING.matcher(line.masked().substring(0, word.start())).find();
        return stating ? List.of(Role.STATEMENT) : word.roles();
    }

    /** 县长甲召开…会议: who calls a meeting by himself is in its chair; of a body it tells nothing but whose meeting it is. */
    static boolean convenes(Line line, RoleWord word) {
        return line.text().startsWith("召", word.start());
    }

    private static boolean meetingSays(Line line, RoleWord word) {
        String before = line.masked().substring(line.clauseStart(word.start()), word.start());
        return MEETING_SAYS.matcher(before).matches();
    }

    /** 他指出: who spoke last. */
    private static boolean pronoun(Line line, RoleWord word, Findings findings) {
        String before = line.masked().substring(line.clauseStart(word.start()), word.start());
        if (!PRONOUN.matcher(before).matches()) {
            return false;
        }
        Optional<Mention> speaker = findings.speaker();
        if (speaker.isPresent()
                && word.use() == Use.SAY
                && !findings.quotesReport(line, word.start(), speaker.get().name())) {
            Evidence evidence = new Evidence("PART-05", FAR, line.origin(word.start(), word.end()));
            findings.add(line, word.start(), List.of(speaker.get()), word.roles(), evidence);
        }
        return true;
    }

    /** Being there must be at a meeting: 参加会议, not 参加调研; nor where it tells whose speech is conveyed: 出席…会议时的讲话精神. */
    private static boolean fits(Line line, RoleWord word) {
        if (convenes(line, word)) {
            return NameEdge.objectEnd(line, word.end()).isPresent()
                    && !OF.matcher(line.masked().substring(line.clauseStart(word.start()), word.start()))
                            .find();
        }
        if (!ATTENDING.matcher(line.masked()).region(word.start(), word.end()).lookingAt()) {
            return true;
        }
        int end = line.clauseEnd(word.end());
        String rest = line.masked().substring(word.end(), end);
        if (SPEECH_THERE.matcher(rest).find()) {
            return false;
        }
        boolean meeting = line.endings().stream().anyMatch(e -> e.start() >= word.end() && e.end() <= end);
        return meeting || Present.ends(rest);
    }
}
