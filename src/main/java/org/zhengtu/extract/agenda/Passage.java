package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.Declines;
import org.zhengtu.extract.people.Mention;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/** A sentence cut into clauses, with what stands in brackets or quotation marks known. */
final class Passage {

    private static final Pattern TERM = Pattern.compile("[一二三四五六七八九十]{1,3}届");
    private static final Pattern CONGRESS = Pattern.compile("代表大会|党代会|人大.{0,12}次会议|政协.{0,24}次会议|政治协商会议");
    private static final Pattern PRESS = Pattern.compile("发布会|通气会|记者会|吹风会|见面会");
    private static final Pattern ACCOUNT =
            Pattern.compile("(?:同志)?(?:{agenda.account-manner}|代表[^，]{2,20})*{agenda.account}|(?:同志)?受[^，]{2,30}委托");
    private static final Pattern DEPUTED =
            Pattern.compile("代表(?<body>[^，；。、]{2,30}{agenda.deputed})(?:向(?:大会|会议|全会))?$");
    private static final Pattern HEAD =
            Pattern.compile("(?<body>[^、]{2,20}?(?:常委会|法院|检察院|政协|纪委))(?:党组)?(?:主任|主席|院长|检察长|书记).*");
    private static final int LONGEST_BODY = 48;
    private static final double OWN = 0.4;
    private static final String MARKS = "，；：。！？ ";

    private final Sentence sentence;
    private final String text;
    private final Brackets brackets;
    private final List<Clause> clauses;
    private final List<Mention> names;
    private final List<String> held;
    private final Declines declines;

    private Passage(Sentence sentence, List<Mention> names, List<String> held, Pattern seam, Declines declines) {
        this.declines = declines;
        this.held = List.copyOf(held);
        this.sentence = sentence;
        this.text = sentence.text().toString();
        this.names = List.copyOf(names);
        this.brackets = new Brackets(text);
        this.clauses = cut(seam);
    }

    /** How to cut sentences. */
    static final class Cutter {

        private final Pattern seam;

        /** A clause ends before 并 and a verb, and in a list before a verb with an item of its own. */
        Cutter(AgendaVerbs verbs) {
            String run = verbs.any("object");
            String account = "(?<={agenda.told-at-length}(?:汇报|通报|介绍|部署|安排))";
            seam = Pattern.compile("(?=[并、])(?:" + account + "|(?<!" + run + "|" + run + "了))(?:(?:并且|并)"
                    + "(?={agenda.adverb}{0,2}(?:{agenda.and-does}|" + run + "))"
                    + "|、(?={agenda.adverb}{0,2}(?:传达学习|学习传达|研究部署|安排部署|部署安排|动员部署|审议通过|表决通过|" + run + "了)))");
        }

        /**
         * @param held names of the meetings that the sentence tells of
         * @param declines hears what the rules leave
         */
        Passage passage(Sentence sentence, List<Mention> names, List<String> held, Declines declines) {
            return new Passage(sentence, names, held, seam, declines);
        }
    }

    private List<Clause> cut(Pattern seam) {
        List<Clause> cut = new ArrayList<>();
        Matcher matcher = seam.matcher(text);
        int next = matcher.find() ? matcher.start() : -1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean mark = MARKS.indexOf(text.charAt(i)) >= 0;
            boolean at = i == next;
            if (at) {
                next = matcher.find() ? matcher.start() : -1;
            }
            if (brackets.inside(i) || !mark && !(at && i > start)) {
                continue;
            }
            if (i > start) {
                cut.add(new Clause(start, i));
            }
            start = mark || text.charAt(i) == '、' ? i + 1 : i;
        }
        if (start < text.length()) {
            cut.add(new Clause(start, text.length()));
        }
        return cut;
    }

    /** Words that a rule left. */
    void decline(String rule, int start, int end, String reason) {
        declines.add(rule, () -> "no item of an agenda: " + reason, () -> sentence.text()
                .origin(start, end));
    }

    Sentence sentence() {
        return sentence;
    }

    String text() {
        return text;
    }

    String text(int start, int end) {
        return text.substring(start, end);
    }

    String text(Clause clause) {
        return text.substring(clause.start(), clause.end());
    }

    Brackets brackets() {
        return brackets;
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** Whether a meeting named so is one that the sentence tells of, or may be: 会议, 区委全会, but not 省委全会 at one of a district. */
    boolean own(String meeting) {
        return held.isEmpty()
                || held.stream()
                        .anyMatch(name -> name.isEmpty()
                                || Likeness.share(meeting, name) >= OWN && agree(term(meeting), term(name)));
    }

    /** Whether the sentence tells of a congress of the Party or the people, or of the CPPCC. */
    boolean atCongress() {
        return held.stream().anyMatch(name -> CONGRESS.matcher(name).find());
    }

    /** Whether a meeting that the sentence tells of signs or starts something by its name. */
    boolean atCeremony() {
        return held.stream().anyMatch(CeremonyRule::ceremonial);
    }

    boolean atPress() {
        return held.stream().anyMatch(name -> PRESS.matcher(name).find());
    }

    /** Whether somebody is named in the clause who gives an account there (甲回顾总结…). */
    boolean accounts(Clause clause) {
        return names.stream()
                .filter(name -> name.start() >= clause.start() && name.end() < clause.end())
                .anyMatch(name ->
                        ACCOUNT.matcher(text).region(name.end(), clause.end()).lookingAt());
    }

    /** The body that whoever reports at a position speaks for: 代表|县政协常委会, 县法院|院长甲; empty if that can't be told. */
    String reporter(int at) {
        Matcher deputed = DEPUTED.matcher(text).region(Math.max(0, at - LONGEST_BODY), at);
        if (deputed.find()) {
            return deputed.group("body");
        }
        return names.stream()
                .filter(name -> name.end() <= at)
                .reduce((first, last) -> last)
                .map(name -> HEAD.matcher(name.title()))
                .filter(Matcher::matches)
                .map(head -> head.group("body"))
                .orElse("");
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String term(String meeting) {
        Matcher matcher = TERM.matcher(meeting);
        return matcher.find() ? matcher.group() : "";
    }

    /** Whether a name known on the page begins here. */
    boolean nameStarts(int at) {
        return names.stream().anyMatch(name -> name.start() == at);
    }

    /** Whether a name known on the page ends here. */
    boolean nameEnds(int at) {
        return names.stream().anyMatch(name -> name.end() == at);
    }
}
