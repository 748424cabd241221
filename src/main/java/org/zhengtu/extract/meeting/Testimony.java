package org.zhengtu.extract.meeting;

import org.zhengtu.extract.meeting.RoleWord.Use;
import org.zhengtu.extract.people.Mention;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.WordClasses;

/** Whether what a subject is told to have done or said puts it at the meeting: words may be said elsewhere, or be a report's. */
final class Testimony {

    private static final Pattern AT = Pattern.compile(".*(?:会上|上|会议现场|致辞[中时]?|讲话[中时]?|发言[中时]?|时)[，]?.*");

    /** Where those of the centre speak at a meeting of its bodies. */
    private static final Pattern AT_MEETING = Pattern.compile("在(?:会|会议|大会|座谈会)上[，]?$");

    /** What a report says is no part beside that of making it. */
    private static final Pattern IN_REPORT = Pattern.compile("报告[中里时]");

    /** 市长甲、副市长乙、丙及有关负责人|在农业局|召开现场办公会: all of them were there. */
    private static final Pattern GATHERED = Pattern.compile("(?:及|等|和)[^，；：。]{2,80}(?:负责人|负责同志)在[^，；：。]{2,20}$");

    private static final Pattern OWN_REPORT = Pattern.compile("在(?:工作)?报告[中里时]$");

    private Testimony() {}

    static boolean inReport(String clause) {
        return IN_REPORT.matcher(clause).find();
    }

    /** 指出 puts those of the centre at no meeting by itself; 表示 nobody who has no part in it and isn't said to be there. */
    static boolean shown(Line line, Group subject, RoleWord word, Findings findings) {
        Mention first = subject.people().get(0);
        String said = line.masked().substring(line.clauseStart(word.start()), word.start());
        if (PartReader.convenes(line, word) && subject.people().size() > 1) {
            return GATHERED.matcher(line.masked().substring(subject.end(), word.start()))
                    .find();
        }
        boolean reports = word.use() == Use.SAY && OWN_REPORT.matcher(said).find();
        if (word.use() != Use.ACT
                        && (!reports && inReport(said) || findings.quotesReport(line, word.start(), first.name()))
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
            return AT_MEETING.matcher(said).find()
                    && findings.scope().names(line)
                    && findings.scope().at(line, word.start()).stream()
                            .anyMatch(draft -> !Central.named(draft.body()).isEmpty());
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
}
