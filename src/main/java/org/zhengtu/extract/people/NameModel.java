package org.zhengtu.extract.people;

import java.util.List;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.NameStatistics;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;
import org.zhengtu.text.WordIndex;

/** Weighs how well characters of a sentence read as a name, from what they are, what follows and what HanLP sees there. */
final class NameModel {

    static final double UNKNOWN = -13.5;
    private static final double KNOWN_WORD = -7.5;
    static final double MARK = -4.5;
    private static final int LONGEST_FOLLOWER = 4;
    static final double VERB = -10;
    /** A place may be called as somebody is. */
    private static final double PROPER = -3.2;

    /** 甲|同|某国总统会谈 */
    private static final char WITH = '同';

    /** 李文|来到车间, though 来 ends many names and 到 follows many. */
    private static final String ARRIVES = "来到";

    private static final String COMRADE = "同志";

    /** For a name whose last character HanLP has joined to the verb: 周海|新作. */
    private static final double CUT = 5;

    /** 李牧之、王岚, 黄文和主持 and 周光于在讲话中: they lead to nothing there, so they are the name's own. */
    private static final String LEADING = "之和与及同于为向对从到";

    /** What {@link #LEADING} words don't lead to: 黄文和|一行, but 黄文|和在座同志, 黄文|和分别来自三县的代表. */
    private static final Pattern NOT_LED =
            Pattern.compile("[、，。；：）（]|{people.not-led}(?![^，。；]{0,10}的|[座场外建校册职岗家京地访自宾华县])");

    /** 陈立新|作政府工作报告, though 新作 is a word. */
    private static final Pattern REPORTS = Pattern.compile("作了?[^，。；：、]{0,24}?{people.reports}");

    /** Log probability of a surname of two characters: rare, but hardly anything else where a name may stand. */
    private static final double COMPOUND = -5;
    /** The same of one that is an ordinary word too: 第五, 东方. */
    private static final double COMPOUND_WORD = -9;

    private static final Pattern TOWN = Pattern.compile("[镇乡](?:副?[镇乡]长|召开|举行|第[一二三四五六七八九十]|政府|党委|人大|纪委)");

    private final NameStatistics statistics = new NameStatistics();
    private final WordIndex followers =
            new WordIndex(Lexicon.load("name-follower").column("word"));
    private final WordIndex parts = new WordIndex(Lexicon.load("name-ethnic").column("part"));
    private final WordIndex words = new WordIndex(Lexicon.load("not-name").column("word"));
    private final WordIndex speech;
    private final TitleLexicon titles;
    private final Surnames surnames;

    NameModel(TitleLexicon titles, Surnames surnames) {
        this.titles = titles;
        this.surnames = surnames;
        this.speech = new WordIndex(Lexicon.load("name-follower").rows().stream()
                .filter(row -> row.get("person").equals("yes"))
                .map(row -> row.get("word"))
                .toList());
    }

    /** Those that are no places with a surname's character: 向阳镇|副镇长, 高山乡|召开. */
    static List<Candidate> withoutTowns(String text, List<Candidate> candidates) {
        return candidates.stream()
                .filter(name -> !TOWN.matcher(text)
                        .region(name.end() - 1, text.length())
                        .lookingAt())
                .toList();
    }

    /** Whether a word that follows names begins at a position: 参加, 等. */
    boolean isFollowed(String text, int end) {
        return followers.endFrom(text, end) > end;
    }

    /** As {@link #isFollowed}, of a word of two characters or more: 近日. */
    boolean followsAtLength(String text, int end) {
        return followers.endFrom(text, end) > end + 1;
    }

    /** Whether what hardly anybody but a person can do begins at a position: 指出, 表示, 主持. */
    boolean speaks(String text, int start) {
        return speech.endFrom(text, start) > start;
    }

    /** Whether a word that follows names fills the place of the candidate: 强调 in 书记强调，. */
    boolean opensWithFollower(String text, int start, Candidate name) {
        int end = followers.endFrom(text, start);
        return end > start + 1 && end >= name.end() - 1 && name.words() < 3;
    }

    /** Log probability of the characters as surname and given name. */
    double characters(String surname, String given) {
        double sum = surname.length() == 1
                ? statistics.surname(surname.charAt(0))
                : surnames.isWord(surname) ? COMPOUND_WORD : COMPOUND;
        return sum + statistics.given(given);
    }

    /** Log probability of what stands after a name that ends at a position; verbs that HanLP sees there count too. */
    double after(TaggedSentence sentence, int end) {
        double after = after(sentence.text(), end);
        int index = after == UNKNOWN ? sentence.tokenAt(end) : -1;
        if (index < 0) {
            return after;
        }
        Token token = sentence.tokens().get(index);
        boolean verb = token.start() == end
                && token.word().length() > 1
                && "vdpc".indexOf(token.nature().charAt(0)) >= 0;
        return verb ? VERB : after;
    }

    /** Log probability of what stands after a name that ends at a position. */
    double after(String text, int end) {
        if (end >= text.length()) {
            return MARK;
        }
        char next = text.charAt(end);
        if (next == '·' || next == '•') {
            return UNKNOWN * 2;
        }
        if (!isHan(next)) {
            return Character.isLetterOrDigit(next) ? KNOWN_WORD : Math.max(MARK, statistics.after(next));
        }
        if (LEADING.indexOf(next) >= 0 && leadsNowhere(text, end + 1)) {
            return UNKNOWN * 2;
        }
        if (text.startsWith(ARRIVES, end - 1)) {
            return UNKNOWN;
        }
        if (next == WITH && !text.startsWith(COMRADE, end)) {
            return KNOWN_WORD;
        }
        int follower = followers.endFrom(text, end);
        double best = follower > end || titles.endFrom(text, end) > end ? KNOWN_WORD : UNKNOWN;
        if (follower == end + 1) {
            best = Math.max(best, statistics.after(next));
        }
        for (int length = 2; length <= LONGEST_FOLLOWER && end + length <= text.length(); length++) {
            String word = text.substring(end, end + length);
            if (statistics.countAfter(word) > 4) {
                best = Math.max(best, statistics.after(word));
            }
        }
        return best;
    }

    private boolean leadsNowhere(String text, int at) {
        return at == text.length() || speaks(text, at) || NOT_LED.endFrom(text, at) > 0;
    }

    /** What HanLP's words say of a name at that place: a person, a common word, a boundary. */
    double words(TaggedSentence sentence, int start, int end) {
        int index = sentence.tokenAt(start);
        if (index < 0) {
            return 0;
        }
        Token token = sentence.tokens().get(index);
        boolean person = token.nature().startsWith("nr");
        if (token.nature().startsWith("nt") && token.end() > end) {
            return -1;
        }
        if (end == start + 3 && REPORTS.endFrom(sentence.text(), end) > 0) {
            return sentence.tokenStarts(end) ? 3 : CUT;
        }
        if (end == start + 3 && joined(sentence, end)) {
            return CUT;
        }
        if (token.start() == start && token.end() == end) {
            return person ? 3 : token.nature().matches("n[sz].*") ? PROPER : -5;
        }
        if (token.start() == start && token.end() > end) {
            return person ? -1 : -4;
        }
        if (token.start() < start && !person) {
            return -3;
        }
        boolean commonStart = token.end() - token.start() > 1 && !person;
        double boundary = sentence.tokenStarts(end) || end == sentence.text().length() ? 0.5 : -1;
        return boundary - (commonStart ? 3 : 0);
    }

    /** 周文发|出席, though 发出 is a word: what only a person does begins within a word of HanLP's. */
    private boolean joined(TaggedSentence sentence, int end) {
        String text = sentence.text();
        return end < text.length()
                && !sentence.tokenStarts(end)
                && speech.endFrom(text, end) > end + 1
                && !speaks(text, end - 1);
    }

    /** Whether the characters are a word that only looks like a name. */
    boolean isWord(String name) {
        return words.contains(name) || name.length() == 3 && titles.endFrom(name, 1) == 3;
    }

    boolean endsTitle(String text, int end) {
        return titles.endsAt(text, end);
    }

    /** Whether a title begins at a position. */
    boolean opensTitle(String text, int start) {
        return titles.endFrom(text, start) > start;
    }

    /** The end of the longest part of a name without surname that begins at a position; the position itself if none does. */
    int partFrom(String text, int start) {
        return parts.endFrom(text, start);
    }

    boolean transliterates(char c) {
        return statistics.transliterates(c);
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c == '〇' || Character.isSurrogate(c) || c >= '\u3400' && c <= '\u4dbf';
    }
}
