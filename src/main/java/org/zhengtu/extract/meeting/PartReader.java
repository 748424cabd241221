package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.Declines;
import org.zhengtu.extract.meeting.RoleWord.Use;
import org.zhengtu.extract.people.Mention;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Role;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.WordClasses;

/** Finds who did what at the meetings that an article reports: subject by subject, verb by verb. */
final class PartReader {

    private static final double SURE = 0.95;
    private static final double FAR = 0.85;
    private static final double QUOTED = 0.9;
    private static final Pattern LISTED =
            Pattern.compile("[^，；：。]{0,20}的(?:还|领导|嘉宾|人员|同志)?[^，；：。]{0,12}?(?:有|是|包括)[：，]?");
    private static final Pattern ATTENDING = Pattern.compile("出席|参加|列席");
    private static final Pattern MEETING_SAYS = Pattern.compile(".*{meeting.meeting-says}(?:还|也|同时|，)?$");
    private static final Pattern PRONOUN = Pattern.compile("^(?:他|她)[^，；：。]{0,12}$");
    private static final Pattern AT = Pattern.compile(".*(?:会上|上|会议现场|致辞[中时]?|讲话[中时]?|发言[中时]?|时)[，]?.*");

    private static final Pattern STATING = Pattern.compile("(?:表态|交流|研讨|典型)发言[中时]，[^；。]{0,40}$");
    /** What a report says is no part beside that of making it. */
    private static final Pattern IN_REPORT = Pattern.compile("报告[中里时]");

    private static final Pattern OWN_REPORT = Pattern.compile("在(?:工作)?报告[中里时]$");

    private static final Pattern IN_SPEECH = Pattern.compile("在(?:总结|主旨|重要|动员)?(?:讲话|致辞|致词)[中时里][^；。]{0,80}$");

    /** 大会的胜利|召开 */
    private static final Pattern OF = Pattern.compile("的[^，；：。]{0,4}$");

    private static final Pattern RELATIVE = Pattern.compile("{meeting.relative}?的");

    private static final Pattern PRESIDING = Pattern.compile("执行主席由$");
    /** Those who sit on the platform for the presidium; who of them takes the chair another sentence tells. */
    private static final Pattern PRESIDIUM = Pattern.compile("执行主席的?(?:分别)?(?:是|为|还?有)[：]?$");

    private static final Pattern OPENS = Pattern.compile("宣布[：，“]?[^，；。]{0,40}?(?:大会|会议)[”]?(?:正式|隆重|胜利)?(?:开幕|闭幕|开始)");
    private static final Pattern OPENER = Pattern.compile("执行主席[^，；：。]{0,40}$");

    private static final Map<String, Role> ASIDES = Map.of("见证", Role.ATTEND, "主持", Role.CHAIR);

    private final BodyParts bodies = new BodyParts();

    /** The parts in the order of the article; the same part may come more than once. */
    List<Participation> read(Scope scope, Declines declines) {
        if (scope.drafts().isEmpty()) {
            return List.of();
        }
        Findings findings = new Findings(scope, declines);
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
        words.removeIf(word -> findings.scope().named(line, word.start()) || !fits(line, word));
        relative(line, words, findings);
        List<Group> groups = Group.in(line, words);
        HeardReports.read(line, groups, findings);
        aside(line, groups, words, findings);
        presiding(line, groups, findings);
        words.removeIf(word -> opens(line, word));
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
            if (subject != null && allowed(line, subject, word, findings)) {
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
            listed(line, groups, word, findings);
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
        if (word.use() == Use.SAY && IN_REPORT.matcher(said).find()) {
            return List.of(Role.REPORT);
        }
        boolean stating = word.use() != Use.ACT
                && STATING.matcher(line.masked().substring(0, word.start())).find();
        return stating ? List.of(Role.STATEMENT) : word.roles();
    }

    /** 县长甲召开…会议: who calls a meeting by himself is in its chair; of a body it tells nothing but whose meeting it is. */
    private static boolean convenes(Line line, RoleWord word) {
        return line.text().startsWith("召", word.start());
    }

    /** 指出 puts those of the centre at no meeting by itself; 表示 nobody who has no part in it and isn't said to be there. */
    private static boolean allowed(Line line, Group subject, RoleWord word, Findings findings) {
        Mention first = subject.people().get(0);
        String said = line.masked().substring(line.clauseStart(word.start()), word.start());
        if (convenes(line, word) && subject.people().size() > 1) {
            return false;
        }
        boolean reports = word.use() == Use.SAY && OWN_REPORT.matcher(said).find();
        if (word.use() != Use.ACT
                        && (!reports && IN_REPORT.matcher(said).find()
                                || findings.quotesReport(line, word.start(), first.name()))
                || word.use() == Use.TELL
                        && word.end() >= line.text().length() - 1
                        && !findings.scope().names(line)) {
            return false;
        }
        boolean known = findings.acted(line, word.start(), first.name());
        boolean centre = WordClasses.words("meeting.centre").contains(first.name())
                || first.title().contains("总书记");
        if (centre
                && word.use() == Use.ACT
                && line.clauseStart(first.start()) < Math.min(first.titleStart(), first.start())) {
            return false;
        }
        if (word.use() == Use.ACT || known) {
            return !(word.use() == Use.TELL && quoteFirst(line));
        }
        if (centre) {
            return false;
        }
        if (word.use() == Use.SAY) {
            return !quoteFirst(line);
        }
        String clause = line.masked().substring(0, word.start());
        boolean there = AT.matcher(clause).matches();
        boolean open = findings.scope().at(line, word.start()).stream()
                .anyMatch(draft -> draft.type().equals("press") || draft.type().equals("forum"));
        boolean here = there && findings.scope().names(line);
        return here || !quoteFirst(line) && (there || open);
    }

    /** “…”甲说: words to the press. */
    private static boolean quoteFirst(Line line) {
        return !line.text().isEmpty()
                && (line.text().charAt(0) == '“' || line.masked().charAt(0) == Mask.BLOT)
                && line.text().charAt(0) != '《'
                && line.text().charAt(0) != '（';
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

    /** Being there must be at a meeting: 参加会议, not 参加调研. */
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
        boolean meeting = line.endings().stream().anyMatch(e -> e.start() >= word.end() && e.end() <= end);
        return meeting || Present.ends(rest);
    }

    /** 出席会议的领导有甲、乙、丙. */
    private static void listed(Line line, List<Group> groups, RoleWord word, Findings findings) {
        if (!word.is(Role.ATTEND) && !word.is(Role.OBSERVE)) {
            return;
        }
        Matcher list =
                LISTED.matcher(line.masked()).region(word.end(), line.masked().length());
        if (!list.lookingAt()) {
            return;
        }
        for (Group group : groups) {
            if (group.start() >= list.end()) {
                Evidence evidence = new Evidence("PART-06", FAR, line.origin(word.start(), group.end()));
                findings.add(line, word.start(), group.people(), word.roles(), evidence);
            }
        }
    }

    /** 在甲的见证下, 在乙主持下: their parts; such groups are no subjects of what follows. */
    private static void aside(Line line, List<Group> groups, List<RoleWord> words, Findings findings) {
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
    private static boolean opens(Line line, RoleWord word) {
        return word.is(Role.PRESENT)
                && OPENS.matcher(line.text())
                        .region(word.start(), line.text().length())
                        .lookingAt();
    }

    /** 开幕会的执行主席由甲、乙担任; 本次大会的执行主席是：甲、乙. */
    private static void presiding(Line line, List<Group> groups, Findings findings) {
        for (Group group : groups) {
            String before = line.masked().substring(0, group.start());
            boolean opener = group.people().size() == 1
                    && OPENER.matcher(line.masked()
                                    .substring(0, group.people().get(0).start()))
                            .find()
                    && OPENS.matcher(line.text())
                            .region(group.end(), line.text().length())
                            .lookingAt();
            boolean presidium = PRESIDIUM.matcher(before).find();
            if (opener || presidium || PRESIDING.matcher(before).find()) {
                Evidence evidence = new Evidence("PART-10", FAR, line.origin(group.start(), group.end()));
                findings.add(
                        line, group.start(), group.people(), List.of(presidium ? Role.ATTEND : Role.CHAIR), evidence);
            }
        }
    }

    /** 列席会议的副县长甲: the word tells of the names behind it, not of those before, with whom they may go on. */
    private static void relative(Line line, List<RoleWord> words, Findings findings) {
        for (RoleWord word : List.copyOf(words)) {
            Matcher of = RELATIVE.matcher(line.masked())
                    .region(word.end(), line.masked().length());
            if (!word.is(Role.ATTEND) && !word.is(Role.OBSERVE) || !of.lookingAt()) {
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
