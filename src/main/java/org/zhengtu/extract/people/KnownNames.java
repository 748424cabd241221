package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;
import org.zhengtu.text.WordIndex;

/** Where the names that the page has told elsewhere stand again, bare. */
final class KnownNames {

    private static final Pattern FIXED = Pattern.compile("同志为核心的|精神(?!文明)");
    /** Of a national leader alone; of others 甲某某参加思想文化工作会议. */
    private static final Pattern TEACHING =
            Pattern.compile("(?:新时代)?(?:中国特色社会主义|(?!等)[\\u4e00-\\u9fa5]{0,4})思想|理论(?!学习)");

    private static final Set<String> LEADERS = Set.copyOf(Lexicon.load("leader").column("name"));

    /** 闫伟|代表县委: a body's name is read from 代表 on, and before it. */
    private static final Pattern DEPUTED =
            Pattern.compile("代表(?=[\\p{IsHan}]{0,12}?(?:[省市县区州盟旗镇乡](?:委|政府|人民政府|人大|政协)|党委|党组|常委会|公司|集团))");

    private final Set<String> names;
    private final WordIndex index;

    KnownNames(Collection<String> names) {
        this.names = new TreeSet<>(names);
        this.index = new WordIndex(this.names);
    }

    /**
     * Where names stand, the longest at each place, those inside fixed terms (习近平文化思想) too.
     *
     * @param read where names end that a rule has read in this line: nothing more is asked of them
     */
    List<Place> places(Line line, Set<Integer> read) {
        List<Place> found = new ArrayList<>();
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            int end = index.endFrom(text, i);
            if (end > i && (read.contains(end) || stands(line, i, end))) {
                found.add(new Place(text.substring(i, end), i, end, isFixed(text, i, end)));
                i = end - 1;
            }
        }
        return found;
    }

    private static boolean isFixed(String text, int start, int end) {
        int limit = Math.min(text.length(), end + 16);
        return FIXED.endFrom(text, end, limit) > 0
                || LEADERS.contains(text.substring(start, end)) && TEACHING.endFrom(text, end, limit) > 0;
    }

    /** A short name that is a word too, or part of one, needs the edge of a clause before it. */
    private static boolean stands(Line line, int start, int end) {
        int index = line.sentence().tokenAt(start);
        if (index < 0 || end - start > 2) {
            return true;
        }
        Token token = line.sentence().tokens().get(index);
        boolean person = token.nature().startsWith("nr");
        boolean own = token.start() == start && (token.end() <= end || person);
        boolean word = token.end() >= end && !person;
        boolean follows = line.sentence().tokenStarts(end)
                || DEPUTED.matcher(line.text())
                        .region(end, line.text().length())
                        .lookingAt();
        return own && !word || line.opensClause(start) && follows;
    }

    /**
     * @param fixed whether it is part of a fixed term
     */
    record Place(String name, int start, int end, boolean fixed) {}
}
