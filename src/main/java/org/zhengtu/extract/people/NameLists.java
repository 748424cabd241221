package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtu.model.PersonKind;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/** Names in lists: after a first name (区领导A、B和C), or by themselves before a verb of presence (A、B、C等参加). */
final class NameLists {

    /** 列席的|有|甲、乙: surnames too. */
    private static final String VERBS = "有为";

    private static final String SEPARATORS = "、和与及";
    private static final String COMRADE = "同志";
    private static final String ENDS = "、，。；（）”等";
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_SPACED = 4;
    private static final int MOST_NAMES = 200;
    private static final int LONGEST_NOTE = 30;
    private static final int FEWEST = 3;
    private static final double LIKELY = -32;
    /** What HanLP takes for a common word weighs less: 李明 |安全|检查. */
    private static final double WORD = -3.5;

    private static final double RARE = -36;
    private static final int LONGEST_CLAUSE = 40;
    private static final int LONGEST_LEAD = 20;
    private static final Pattern ATTENDING = Pattern.compile("等?[^。；]{0,20}?{people.attending}");

    private static final Pattern PRESENT = Pattern.compile("{people.attending}");

    private static final Pattern PLACES = Pattern.compile(
            "(?:\\p{IsHan}{2,4}、){1,8}\\p{IsHan}{1,5}(?:镇|乡|街道)(?:等)?[^，。；、]{0,8}(?:负责|领导|干部|书记|群众|代表|党)");

    private static final Pattern PRESIDING =
            Pattern.compile("(?:(?:大会|会议|全会)由|(?:主席|主席团成员|召集人|领导|主席团)的?(?:分别)?(?:由|为|是|还?有)?"
                    + "|(?:出席|列席|参加|到会|就座|就坐|坐|主席台)[^，；：。]{0,12}?的[^，；：。、的]{0,10}?(?:还)?(?:有|是|为|包括))[：:]?$");

    /** Not 参加比赛的有甲、乙、丙|代表队. */
    private static final Pattern CLOSED = Pattern.compile("$|[，。；（]|等(?:$|[，。；\\d]|领导|同志|人(?!大))");

    /** 甲、乙、丙|等县领导出席: whoever they are. */
    private static final Pattern LEADERS = Pattern.compile("等(?:[省市区县州旗盟镇乡]|四大家|四大班子|主要|有关|相关|在家){0,2}(?:班子)?领导");

    /** 列席的有石门、云山、方家|等乡镇负责人 */
    private static final Pattern OF_PLACES = Pattern.compile("等\\d{0,3}个?(?:乡镇|[乡镇村]|街道|部门|单位|地)(?!领导|干部)");

    private final NameReader names;
    private final TitleLexicon titles;
    private final NameModel model;

    NameLists(NameReader names, TitleLexicon titles, NameModel model) {
        this.names = names;
        this.titles = titles;
        this.model = model;
    }

    /** The names that go on a list after a first one. */
    List<NameHit> after(Line line, NameHit first, boolean share) {
        List<NameHit> found = new ArrayList<>();
        int at = first.end();
        while (found.size() < MOST_NAMES) {
            int next = nextItem(line.text(), at);
            if (next > 0 && places(line.text(), next)) {
                return found;
            }
            int from = at;
            boolean many = found.size() >= FEWEST;
            Optional<Candidate> name = next >= 0
                    ? item(line, next).or(() -> enclosed(line, next))
                    : spaced(line, at).or(() -> many ? overComma(line, from) : Optional.empty());
            if (name.isEmpty()) {
                return found;
            }
            found.add(first.next(name.get(), share));
            at = name.get().end();
        }
        return found;
    }

    /** The first name of a list, however rare, where a likely one stands second: 区领导|栗战、王岚. */
    Optional<Candidate> first(Line line, int start) {
        int end = itemEnd(line.text(), start);
        boolean listed = end > start
                && end < line.length() - 1
                && line.text().charAt(end) == '、'
                && titles.endFrom(line.text(), start) == start
                && !startsBody(line, start)
                && !place(line, start)
                && names.at(line.sentence(), end + 1)
                        .filter(Candidate::fitsTitle)
                        .isPresent();
        return listed
                ? names.between(line.sentence(), start, end).filter(name -> name.score() > RARE)
                : Optional.empty();
    }

    /** 副主任甲及|龙溪、云门、河口镇负责人: what follows upon 及 are places, not names. */
    private static boolean places(String text, int start) {
        return text.charAt(start - 1) != '、'
                && PLACES.matcher(text).region(start, text.length()).lookingAt();
    }

    /** Where the next item begins after a name that ends at a position; -1 if the list ends there. */
    private static int nextItem(String text, int end) {
        int at = text.startsWith(COMRADE, end) ? end + COMRADE.length() : end;
        if (at < text.length() && text.charAt(at) == '（') {
            int close = text.substring(at, Math.min(text.length(), at + LONGEST_NOTE))
                    .indexOf('）');
            at = close > 0 ? at + close + 1 : at;
        }
        if (text.startsWith("以及", at)) {
            return at + 2;
        }
        if (text.startsWith("、和", at)) {
            return at + 2;
        }
        return at < text.length() - 1 && SEPARATORS.indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
    }

    private Optional<Candidate> item(Line line, int start) {
        String text = line.text();
        if (titles.endFrom(text, start) > start || startsBody(line, start)) {
            return Optional.empty();
        }
        boolean marked = text.charAt(start - 1) == '、';
        int end = itemEnd(text, start);
        Optional<Candidate> exact =
                end > start ? names.between(line.sentence(), start, end) : Optional.<Candidate>empty();
        if (place(line, start)) {
            return Optional.empty();
        }
        if (exact.isPresent() && exact.get().score() > (marked ? RARE : -28)) {
            return exact.filter(name -> marked || name.words() > -3.5 || name.score() > -24);
        }
        if (!marked) {
            return names.at(line.sentence(), start).filter(Candidate::fitsRole);
        }
        return names.withoutSurname(line.sentence(), start, end)
                .or(() -> names.foreign(line.sentence(), start, end))
                .or(() -> names.listed(line.sentence(), start, end))
                .or(() -> names.at(line.sentence(), start)
                        .filter(name -> name.score() > -31 && name.after() > NameModel.UNKNOWN)
                        .filter(name -> !leads(line, name.end())))
                .or(() -> beforeVerb(line, start));
    }

    /** The last name of a list, however rare, where a verb of presence follows: 、|万某某|参加. */
    private Optional<Candidate> beforeVerb(Line line, int start) {
        for (int end = start + 3; end > start + 1; end--) {
            int last = end;
            if (end < line.length()
                    && PRESENT.endFrom(line.text(), end) > end
                    && line.sentence().isProper(start, end)) {
                return names.between(line.sentence(), start, last);
            }
        }
        return Optional.empty();
    }

    /** Whether a title with a name of its own follows: 、|华岭院|总会计师李明. */
    private boolean leads(Line line, int end) {
        int title = titles.endFrom(line.text(), end);
        return title > end && names.mayBeginAt(line.sentence(), title);
    }

    /** What stands between two names of a list, of characters that make up no word, is a name too, however rare. */
    private Optional<Candidate> enclosed(Line line, int start) {
        int end = itemEnd(line.text(), start);
        boolean between = end > start + 1
                && end < line.length() - 1
                && line.text().charAt(start - 1) == '、'
                && line.text().charAt(end) == '、'
                && titles.endFrom(line.text(), start) == start
                && !startsBody(line, start)
                && !place(line, start);
        return between && item(line, end + 1).isPresent()
                ? names.unheardOf(line.sentence(), start, end)
                : Optional.empty();
    }

    /** 县领导李明 陈卫 王 岚参加: a name behind a space that a space, a mark or a verb of presence closes. */
    private Optional<Candidate> spaced(Line line, int start) {
        if (!line.sentence().isSpaced(start)
                || titles.endFrom(line.text(), start) > start
                || startsBody(line, start)
                || place(line, start)) {
            return Optional.empty();
        }
        for (int end = start + 2; end <= Math.min(line.length(), start + LONGEST_SPACED); end++) {
            if (isClosed(line, end)) {
                Optional<Candidate> name = names.between(line.sentence(), start, end)
                        .filter(one -> one.score() > LIKELY && one.words() > WORD);
                return name.isPresent() ? name : names.withoutSurname(line.sentence(), start, end);
            }
        }
        return Optional.empty();
    }

    private boolean isClosed(Line line, int end) {
        return end == line.length()
                || ENDS.indexOf(line.text().charAt(end)) >= 0
                || line.sentence().isSpaced(end)
                || PRESENT.endFrom(line.text(), end) > end;
    }

    /** 甲、乙、丙、丁，戊、己: a long list may go on over a comma with a name that HanLP sees. */
    private Optional<Candidate> overComma(Line line, int end) {
        int start = end + 1;
        boolean comma = start < line.length() && line.text().charAt(end) == '，';
        int close = comma ? itemEnd(line.text(), start) : -1;
        return close > start && "、。".indexOf(line.text().charAt(Math.min(close, line.length() - 1))) >= 0
                ? names.between(line.sentence(), start, close).filter(Candidate::seenByHanLP)
                : Optional.empty();
    }

    /** Whether a place and a title of its own begin the item: 、|云岭|副县长李明. */
    private boolean place(Line line, int start) {
        int mark = itemEnd(line.text(), start);
        int last = Math.min(start + 3, mark < 0 ? line.length() : mark);
        for (int end = start + 2; end <= last; end++) {
            int title = titles.endFrom(line.text(), end);
            if (end != mark
                    && title > end
                    && !titles.word(line.text(), title).area().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsBody(Line line, int start) {
        return line.bodies().at(start).filter(body -> body.start() == start).isPresent();
    }

    /** Where an item ends that a mark closes within the length of a name. */
    private static int itemEnd(String text, int start) {
        for (int i = start; i < Math.min(text.length(), start + LONGEST_NAME); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length() - start < LONGEST_NAME ? text.length() : -1;
    }

    /** Lists of at least three names without a title before them. */
    List<NameHit> alone(Line line) {
        List<NameHit> found = new ArrayList<>();
        String text = line.text();
        int at = 0;
        while (at < text.length()) {
            int mark = text.indexOf('、', at);
            if (mark < 0) {
                return found;
            }
            List<NameHit> list = endingBefore(line, mark);
            found.addAll(list);
            at = list.isEmpty() ? mark + 1 : list.get(list.size() - 1).end();
        }
        return found;
    }

    private List<NameHit> endingBefore(Line line, int mark) {
        for (int start = Math.max(0, mark - 4); start <= mark - 2; start++) {
            if (start > 0 && "及和与".indexOf(line.text().charAt(start - 1)) >= 0 && places(line.text(), start)) {
                return List.of();
            }
            boolean verb = VERBS.indexOf(line.text().charAt(start)) >= 0 && presides(line, start + 1);
            if (verb || !opens(line, start, mark) || (start > 0 && line.text().charAt(start - 1) == '、')) {
                continue;
            }
            boolean opening = line.opensClause(start) || presides(line, start);
            Optional<Candidate> likely =
                    names.between(line.sentence(), start, mark).filter(name -> name.score() > LIKELY);
            int from = start;
            Optional<Candidate> first =
                    likely.or(() -> opening ? names.unheardOf(line.sentence(), from, mark) : Optional.empty());
            if (first.isPresent() && (opening || first.get().seenByHanLP())) {
                List<NameHit> list = list(line, first.get(), PersonKind.OTHER);
                int end = list.get(list.size() - 1).end();
                if (!isList(line, list, presides(line, start))
                        || likely.isEmpty() && (list.size() < FEWEST || !attend(line, end))) {
                    return List.of();
                }
                boolean officials = presides(line, start) || attend(line, end);
                if (!officials && !line.opensClause(start)) {
                    return List.of();
                }
                return officials ? list(line, first.get(), PersonKind.OFFICIAL) : list;
            }
        }
        return List.of();
    }

    /** Where a list may begin: at the head of a clause, or where a word begins after 执行主席是, 推选, 专班. */
    private boolean opens(Line line, int start, int mark) {
        return line.opensClause(start)
                || names.reach(line.text(), start) >= mark && line.sentence().tokenStarts(start);
    }

    /** 执行主席是A、B; 大会主席团A、B; 在主席台就座的还有A、B. */
    private static boolean presides(Line line, int start) {
        return PRESIDING
                .matcher(line.text().substring(Math.max(0, start - LONGEST_LEAD), start))
                .find();
    }

    private List<NameHit> list(Line line, Candidate first, PersonKind kind) {
        NameHit head = NameHit.bare(first, kind, "NAME-03", 0.9);
        List<NameHit> list = new ArrayList<>(List.of(head));
        list.addAll(after(line, head, false));
        return list;
    }

    /** Whether those listed are told of as leaders who attend. */
    private static boolean attend(Line line, int end) {
        int clause = Math.min(line.length(), end + LONGEST_CLAUSE);
        return ATTENDING.matcher(line.text()).region(end, clause).lookingAt()
                || line.sentence().sentence().kind() == Sentence.Kind.TITLE;
    }

    /** 梅源渡、柳月渡: places of a kind, whose names end alike. */
    private static boolean rhyme(List<NameHit> list) {
        List<String> names = list.stream().map(NameHit::name).distinct().toList();
        long endings = names.stream()
                .map(name -> name.charAt(name.length() - 1))
                .distinct()
                .count();
        return names.size() > 1 && endings == 1;
    }

    /**
     * Three names or more, most of them seen by HanLP too, and a word behind them that follows names; where those present
     * are announced (列席会议的有), one that HanLP sees is enough.
     */
    private boolean isList(Line line, List<NameHit> list, boolean announced) {
        NameHit last = list.get(list.size() - 1);
        long seen = list.stream()
                .map(hit -> names.between(line.sentence(), hit.start(), hit.end()))
                .flatMap(Optional::stream)
                .filter(Candidate::seenByHanLP)
                .count();
        boolean closed =
                CLOSED.matcher(line.text()).region(last.end(), line.length()).lookingAt();
        boolean leaders =
                LEADERS.matcher(line.text()).region(last.end(), line.length()).lookingAt();
        boolean most = seen * 2 >= list.size() || (announced && closed || leaders) && seen > 0;
        boolean enough = list.size() >= FEWEST ? most : list.size() == 2 && seen == 2;
        boolean places = announced
                && OF_PLACES
                        .matcher(line.text())
                        .region(last.end(), line.length())
                        .lookingAt();
        return enough && !places && !rhyme(list) && model.after(line.text(), last.end()) > -9;
    }
}
