package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.extract.project.ProjectWords.Kind;
import org.zhengtu.extract.project.ProjectWords.Word;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Pattern;

/**
 * How far the words beside a name say that a project has come: those after it in its clause (X项目开工), else those before
 * it (建成X), else those of the clauses that follow until another name. What is only hoped for (力争年底开工) is planned, or
 * nothing where it tells nothing of today; what is denied is nothing.
 */
final class Statuses {

    /** Pieces looked at on either side of a name: no clause that a person wrote has more. */
    private static final int WIDEST = 60;

    private static final Pattern LATER =
            Pattern.compile("(?:生产|投产|投用|使用|运营|运行|达产|投入使用)?后|以来|之后|时(?!间)|前(?!期|景|列)|之前|之际|的?过程中");
    private static final Pattern PRELIMINARY =
            Pattern.compile("^[^，。]{0,6}(?:前期|可研|立项|备案|招标|选址|设计|评审|论证|审批|手续|规划编制|方案|洽谈|对接|落地)");
    private static final Pattern NOUN_AFTER =
            Pattern.compile("[率额户期]|单位|许可|图纸|队伍|项目|工程|面积|资金|企业|要求|条件|标准|目标|准备|规模|计划|任务");
    /** Of something: 完成投资, 建成道路; 完成建设 has its object. */
    private static final Pattern DONE = Pattern.compile("完成(?!了?建设$)|^建成了?$");
    /** 达成初步合作|意向 */
    private static final int NEAR = 14;
    /** 厂房装修|基本完成: not the whole of it. */
    private static final Pattern PART = Pattern.compile(
            "(?:厂房|主体|土建|基础|装修|设备|桩基|征地|征迁|拆迁|地基|路基|场地平整|土地平整|钢结构|围墙|立项|手续|设计|招标|选址|工程量|投资|办公楼|(?<!配套)宿舍|车间|[一二三四五六七八九\\d]号楼|管网|幕墙|任务|工序)[^，。；]{0,8}$");

    private static final Pattern WISH = Pattern.compile("[^，。；]{0,8}意向(?!书|协议|性)");

    private static final Pattern HOUSEHOLDS = Pattern.compile("\\d.*[户家]|农户|居民|村民|住户");
    /** 并签订|框架协议 tells of the project named before. */
    private static final Pattern CONTRACT = Pattern.compile("[^，。；]{0,6}(?:协议|合同)");

    private static final Pattern LOCATING = Pattern.compile("在|于|到|来到|走进");
    private static final Pattern LANDED = Pattern.compile("落户|落地|入驻|花落|落子");
    private static final Pattern INTENDED = Pattern.compile("^(?:建立|设立|建设|新建|兴建|投建|修建|扩建|改建|开发建设)$");

    private final CharSequence text;
    private final List<Piece> pieces;

    Statuses(CharSequence text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /**
     * What a word says.
     *
     * @param hard whether the word can only be said of a project
     * @param after whether it follows the name
     * @param hoped whether it is not so yet
     * @param start where the word begins
     * @param end position after it
     */
    record Verdict(ProjectStatus status, boolean hard, boolean after, boolean hoped, int start, int end) {

        private Verdict with(ProjectStatus other) {
            return new Verdict(other, hard, after, hoped, start, end);
        }
    }

    /**
     * Reads the words beside a phrase with names.
     *
     * @param at index of the phrase
     * @param tail position after the last name in it
     * @param next index of the next phrase with names, or the number of pieces
     * @param head class of the names' head noun
     */
    List<Verdict> read(int at, int tail, int next, Head head) {
        int from = clauseStart(at);
        int to = Math.min(clauseEnd(at), next);
        Optional<Verdict> before = before(from, at, tail, to, head);
        Optional<Verdict> after = after(from, at, to, head);
        if (after.isPresent() && (before.isPresent() && urges(before.get()) || urged(from, at))) {
            return List.of(urged(after.get()));
        }
        Optional<Verdict> own = after.or(() -> before);
        return own.isPresent() ? List.of(own.get()) : following(to, next);
    }

    /** What is said of the project spoken of so far by pieces that name none. */
    List<Verdict> topic() {
        return following(0, pieces.size());
    }

    /** Whether a status is only told by what has been spent. */
    static boolean isSpending(CharSequence text, Verdict told) {
        return told.end >= 2
                && text.subSequence(told.end - 2, told.end).toString().equals("投资");
    }

    private int clauseStart(int at) {
        int i = at;
        while (i > 0 && at - i < WIDEST && !pieces.get(i - 1).is(Piece.Type.MARK)) {
            i--;
        }
        return i;
    }

    private int clauseEnd(int at) {
        int i = at;
        while (i < pieces.size() && i - at < WIDEST && !pieces.get(i).is(Piece.Type.MARK)) {
            i++;
        }
        return i;
    }

    private static boolean urges(Verdict before) {
        return !before.hard && before.status == ProjectStatus.UNDER_CONSTRUCTION;
    }

    /** Whether a word before the names urges what the words after them say: 加快推进X尽快运营. */
    private boolean urged(int from, int at) {
        return pieces.subList(from, at).stream()
                .anyMatch(piece -> piece.is(Kind.STATUS)
                        && !piece.word().hard()
                        && piece.word().status() == ProjectStatus.UNDER_CONSTRUCTION);
    }

    /** 加快推进X项目开工 has not been done yet. */
    private static Verdict urged(Verdict after) {
        boolean early = after.status.compareTo(ProjectStatus.STARTED) <= 0;
        return after.with(early ? ProjectStatus.PLANNED : ProjectStatus.UNDER_CONSTRUCTION);
    }

    private static boolean hopes(Piece piece) {
        return piece.is(Kind.MODAL) || piece.says("将");
    }

    private boolean hopes(int from, int to) {
        return pieces.subList(from, to).stream().anyMatch(Statuses::hopes);
    }

    private Optional<Verdict> after(int from, int at, int to, Head head) {
        boolean modal = hopes(from, at);
        boolean building = false;
        Verdict best = null;
        for (int i = at + 1; i < to; i++) {
            Piece piece = pieces.get(i);
            modal |= hopes(piece);
            building |= piece.says("建设");
            if (piece.is(Kind.NEGATION)) {
                return Optional.empty();
            }
            // 推进签约: the first word only urges the second
            boolean urges = piece.is(Kind.STATUS)
                    && !piece.word().hard()
                    && i + 1 < to
                    && pieces.get(i + 1).is(Kind.STATUS);
            modal |= urges;
            if (piece.is(Kind.STATUS) && !urges && stands(i, head, building)) {
                best = further(best, verdict(piece, modal, true, head));
            }
        }
        return Optional.ofNullable(best);
    }

    private static Verdict further(Verdict one, Verdict other) {
        return other == null || one != null && one.status.compareTo(other.status) >= 0 ? one : other;
    }

    /** Whether a word after a name is said of it: not 建成后, not 完成投资. */
    private boolean stands(int i, Head head, boolean building) {
        Word word = pieces.get(i).word();
        if (LATER.matcher(text).region(pieces.get(i).end(), text.length()).lookingAt()
                && !pieces.get(clauseStart(i)).says("继")) {
            return false;
        }
        if (next(i).map(NOUN_AFTER::matcher).filter(Matcher::lookingAt).isPresent()
                || text.toString().startsWith("要求", pieces.get(i).end())
                || households(i)) {
            return false;
        }
        if (word.status() == ProjectStatus.COMPLETED
                && DONE.matcher(word.text()).find()) {
            return !objectFollows(i);
        }
        return word.hard() || building || head == Head.WORK;
    }

    private Optional<CharSequence> next(int i) {
        return i + 1 < pieces.size() && pieces.get(i + 1).is(Piece.Type.PHRASE)
                ? Optional.of(text.subSequence(
                        pieces.get(i + 1).start(), pieces.get(i + 1).end()))
                : Optional.empty();
    }

    /** 完成800户农户签约: who signs are the people there. */
    private boolean households(int i) {
        return i > 0
                && pieces.get(i).word().status() == ProjectStatus.SIGNED
                && pieces.get(i - 1).is(Piece.Type.PHRASE)
                && HOUSEHOLDS
                        .matcher(text.subSequence(
                                pieces.get(i - 1).start(), pieces.get(i - 1).end()))
                        .find();
    }

    private boolean objectFollows(int i) {
        int to = clauseEnd(i);
        for (int j = i + 1; j < to; j++) {
            if (pieces.get(j).is(Piece.Type.PHRASE) || pieces.get(j).is(Kind.STATUS)) {
                return true;
            }
        }
        return false;
    }

    private Verdict verdict(Piece piece, boolean modal, boolean after, Head head) {
        boolean wish = piece.word().status() == ProjectStatus.SIGNED
                && WISH.matcher(text).region(piece.end(), text.length()).lookingAt();
        ProjectStatus status = wish ? ProjectStatus.PLANNED : piece.word().status();
        int clause = Math.max(0, piece.start() - NEAR);
        boolean part = status == ProjectStatus.COMPLETED
                && after
                && PART.matcher(text.subSequence(clause, piece.start())).find();
        status = part ? ProjectStatus.UNDER_CONSTRUCTION : status;
        boolean underWay = status == ProjectStatus.UNDER_CONSTRUCTION;
        if (modal && status.compareTo(ProjectStatus.STARTED) > 0 && !underWay) {
            return null;
        }
        boolean renewal = head == Head.RENEWAL && underWay && !piece.word().hard();
        boolean hard = piece.word().hard()
                && !(head == Head.LOOSE && LANDED.matcher(piece.word().text()).find());
        ProjectStatus told = modal && !underWay || renewal ? ProjectStatus.PLANNED : status;
        return new Verdict(told, hard, after, modal, piece.start(), piece.end());
    }

    private Optional<Verdict> before(int from, int at, int tail, int to, Head head) {
        boolean modal = from > 1 && money(clauseStart(from - 1), from) && hopes(clauseStart(from - 1), from);
        Verdict best = null;
        for (int i = from; i < at; i++) {
            Piece piece = pieces.get(i);
            modal |= hopes(piece);
            if (piece.is(Kind.NEGATION)) {
                return Optional.empty();
            }
            if (intends(piece, modal, head)) {
                best = new Verdict(ProjectStatus.PLANNED, modal, false, true, piece.start(), piece.end());
            }
            if (piece.is(Kind.STATUS) && governs(i, at, to, head)) {
                best = further(best, verdict(piece, modal, false, head));
            }
        }
        boolean preliminary = best != null
                && best.status != ProjectStatus.SIGNED
                && PRELIMINARY.matcher(text.subSequence(tail, end(to))).find();
        return Optional.ofNullable(preliminary ? best.with(ProjectStatus.PLANNED) : best);
    }

    /** 拟在东河建立X, 大力实施X片区改造. */
    private static boolean intends(Piece piece, boolean modal, Head head) {
        return piece.is(Kind.VERB)
                && (modal && INTENDED.matcher(piece.word().text()).find() || head == Head.RENEWAL && piece.says("实施"));
    }

    private int end(int piece) {
        return piece < pieces.size() ? pieces.get(piece).start() : text.length();
    }

    /** Whether a word before a name takes it for its object: 建成X, 推进X建设, 启动X工程. */
    private boolean governs(int i, int at, int to, Head head) {
        String word = pieces.get(i).word().text();
        if (i + 1 < at && LOCATING.matcher(last(at)).matches()) {
            return false;
        }
        if (LANDED.matcher(word).find() || word.contains("施工") || word.equals("合龙") || interrupted(i, at)) {
            return false;
        }
        if (pieces.get(i).word().status() == ProjectStatus.OPERATING) {
            return word.contains("用") || word.contains("建成") || word.equals("开通");
        }
        boolean building = at + 1 < to && pieces.get(at + 1).says("建设");
        boolean object = head != Head.SITE && head != Head.LOOSE || building;
        return object || pieces.get(i).word().hard() && !word.contains("完成");
    }

    private CharSequence last(int at) {
        return text.subSequence(pieces.get(at - 1).start(), pieces.get(at).start());
    }

    /** Whether another noun stands between a word and the name; 签订 reaches across one, what 的 joins to the name is none. */
    private boolean interrupted(int i, int at) {
        String word = pieces.get(i).word().text();
        if (word.startsWith("签") || word.startsWith("达成")) {
            return false;
        }
        boolean joined = false;
        for (int j = at - 1; j > i; j--) {
            joined |= pieces.get(j).says("的");
            if (!joined && pieces.get(j).is(Piece.Type.PHRASE) && !money(pieces.get(j))) {
                return true;
            }
        }
        return false;
    }

    private boolean money(int from, int to) {
        return pieces.subList(from, to).stream().anyMatch(piece -> piece.is(Piece.Type.PHRASE) && money(piece));
    }

    private boolean money(Piece piece) {
        return Amounts.ATTRIBUTIVE
                .matcher(text.subSequence(piece.start(), piece.end()))
                .find();
    }

    /** Every status of the clauses that follow: 2018年开工，2021年建成. */
    private List<Verdict> following(int from, int next) {
        boolean modal = false;
        List<Verdict> told = new ArrayList<>();
        int stop = next < pieces.size() ? clauseStart(next) : pieces.size();
        for (int i = from; i < Math.min(stop, from + WIDEST); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Piece.Type.MARK)) {
                modal = false;
                if ("；。！？".indexOf(text.charAt(piece.start())) >= 0) {
                    break;
                }
            }
            modal |= hopes(piece);
            if (piece.is(Kind.STATUS) && piece.word().hard() && stands(i, Head.SITE, false) && !takesOther(i)) {
                Verdict verdict = verdict(piece, modal, true, Head.SITE);
                if (verdict != null) {
                    told.add(verdict);
                }
            }
        }
        return told;
    }

    /** 开工建设安置房 in a later clause tells of something else. */
    private boolean takesOther(int i) {
        ProjectStatus status = pieces.get(i).word().status();
        return status != ProjectStatus.UNDER_CONSTRUCTION
                && status != ProjectStatus.OPERATING
                && next(i).filter(object -> !CONTRACT.matcher(object).lookingAt())
                        .isPresent();
    }
}
