package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtu.extract.project.Headed.Mood;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.extract.project.ProjectWords.Kind;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Pattern;

/**
 * How far the words beside a name say that a project has come: those after it in its clause (X项目开工), else those before
 * it (建成X), else those of the clauses that follow until another name. What is only hoped for (力争年底开工) is planned, or
 * nothing where it tells nothing of today; what is denied is nothing.
 */
final class Statuses {

    private static final Pattern PRELIMINARY = Pattern.compile("^[^，。]{0,6}{project.preliminary}");

    /** 计划2019年开工，|2020年|建成 */
    private static final Pattern DATED = Pattern.compile("(?:20\\d\\d年|[今次明]年|年底|\\d{1,2}月|第?[一二三四]季度|[上下]半年)");

    /** 县庆前|完工 */
    private static final Pattern BY = Pattern.compile("[^目日此以之年提月天先史会赛课班战饭期面]前");

    private static final Set<String> FUTURE = Set.of("明年", "后年", "次年");

    private static final Set<String> DONE_ALREADY = Set.of("已", "已经", "去年", "正在", "目前", "正");

    private static final Pattern DONE = Pattern.compile("(?:顺利|成功|如期|已经?|相继|陆续)(?:实现)?$");

    private final CharSequence text;
    private final List<Piece> pieces;
    private final Predicates predicates;
    private final boolean ahead;
    private final boolean over;

    /** @param mood what the part of the report tells of that the sentence stands in */
    Statuses(CharSequence text, List<Piece> pieces, Mood mood) {
        this.text = text;
        this.pieces = pieces;
        this.ahead = mood == Mood.AHEAD;
        this.over = mood == Mood.REVIEW;
        this.predicates = new Predicates(text, pieces);
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
        int from = predicates.clauseStart(at);
        int to = Math.min(predicates.clauseEnd(at), next);
        Optional<Verdict> before = before(from, at, tail, to, head);
        Optional<Verdict> after = after(from, at, to, head);
        boolean urged = before.isPresent()
                        && urges(before.get())
                        && !isPerfect(before.get().end())
                || urged(from, at);
        if (after.isPresent() && urged && !isDone(after.get())) {
            return List.of(urged(after.get()));
        }
        Optional<Verdict> own = before.filter(told -> after.isPresent() && isWished(from, at))
                .or(() -> after)
                .or(() -> before);
        if (own.isPresent()
                && own.get().status() == ProjectStatus.SIGNED
                && !own.get().hard()) {
            // X是引进的项目，|今天|开工
            return Stream.concat(own.stream(), following(to, next).stream()).toList();
        }
        List<Verdict> signed =
                own.filter(told -> told.status() == ProjectStatus.PLANNED).isPresent()
                        ? Stream.concat(preceding(from).stream(), following(to, next).stream())
                                .filter(Statuses::isContract)
                                .limit(1)
                                .toList()
                        : List.of();
        if (!signed.isEmpty()) {
            return signed;
        }
        return own.isPresent() ? List.of(own.get()) : following(to, next);
    }

    /** A公司计划建设X项目，双方|签订|了投资协议 */
    private static boolean isContract(Verdict told) {
        return told.status() == ProjectStatus.SIGNED && told.hard() && !told.hoped();
    }

    /** What is said of the project spoken of so far by pieces that name none. */
    List<Verdict> topic() {
        return following(0, pieces.size());
    }

    /** What the clauses before the one that names another project say of the project spoken of so far. */
    List<Verdict> topic(int next) {
        return following(0, next);
    }

    /** What is said of the same project further on in its sentence, from a position on. */
    List<Verdict> again(int position) {
        int from = 0;
        while (from < pieces.size() && pieces.get(from).start() < position) {
            from++;
        }
        return following(from, pieces.size());
    }

    /** 积极争取|X项目落地 */
    private boolean isWished(int from, int at) {
        return pieces.subList(from, at).stream()
                .anyMatch(piece -> piece.is(Kind.STATUS)
                        && !piece.word().hard()
                        && piece.word().status() == ProjectStatus.PLANNED);
    }

    private static boolean urges(Verdict before) {
        return !before.hard() && before.status() == ProjectStatus.UNDER_CONSTRUCTION;
    }

    /** Whether a word before the names urges what the words after them say: 加快推进X尽快运营. */
    private boolean urged(int from, int at) {
        return pieces.subList(from, at).stream()
                .anyMatch(piece -> piece.is(Kind.STATUS)
                        && !piece.word().hard()
                        && piece.word().status() == ProjectStatus.UNDER_CONSTRUCTION
                        && !isPerfect(piece.end()));
    }

    /** 推进|了|X项目签约: what has been urged on has come about. */
    private boolean isPerfect(int end) {
        return end < text.length() && text.charAt(end) == '了';
    }

    /** 加快推进X项目开工 has not been done yet. */
    private static Verdict urged(Verdict after) {
        boolean early = after.status().compareTo(ProjectStatus.STARTED) <= 0;
        return after.with(early ? ProjectStatus.PLANNED : ProjectStatus.UNDER_CONSTRUCTION);
    }

    /** 推动X项目|顺利|开工 tells of what has been done. */
    private boolean isDone(Verdict after) {
        return DONE.matcher(text.subSequence(0, after.start())).find();
    }

    private boolean hopes(Piece piece) {
        boolean can = piece.is(Kind.STATUS) && piece.start() > 0 && text.charAt(piece.start() - 1) == '可';
        boolean by = piece.is(Kind.STATUS)
                && BY.matcher(text.subSequence(Math.max(0, piece.start() - 2), piece.start()))
                        .matches();
        return can || by || FUTURE.contains(words(piece)) || piece.is(Kind.MODAL) || piece.says("将") || piece.says("要");
    }

    private boolean hopes(int from, int to) {
        return pieces.subList(from, to).stream().anyMatch(this::hopes);
    }

    /** Whether a clause of what lies ahead tells of nothing done already. */
    private boolean ahead(int from, int to) {
        return ahead && pieces.subList(from, to).stream().noneMatch(piece -> DONE_ALREADY.contains(words(piece)));
    }

    private String words(Piece piece) {
        return text.subSequence(piece.start(), piece.end()).toString();
    }

    /** 将建成A，|开工B: a clause that begins with its verb goes on with what the one before it hopes for. */
    private boolean goesOn(int from) {
        int clause = from;
        while (clause > 1
                && (pieces.get(clause).is(Kind.STATUS)
                        || clause < from && pieces.get(clause).is(Kind.VERB))
                && pieces.get(clause - 1).start() > 0) {
            if ("，；：".indexOf(text.charAt(pieces.get(clause - 1).start())) < 0) {
                return false;
            }
            int before = predicates.clauseStart(clause - 1);
            if (hopes(before, clause - 1) || announces(before, clause - 1)) {
                return true;
            }
            clause = before;
        }
        return false;
    }

    /** 届时|将建成|通道，开工建设X */
    private boolean announces(int from, int to) {
        return pieces.subList(from, to).stream()
                .anyMatch(piece -> piece.is(Kind.STATUS) && words(piece).startsWith("将"));
    }

    private Optional<Verdict> after(int from, int at, int to, Head head) {
        boolean modal = hopes(from, at) || ahead(from, to);
        boolean building = false;
        boolean is = false;
        boolean plans = false;
        Verdict best = null;
        for (int i = at + 1; i < to; i++) {
            Piece piece = pieces.get(i);
            // X项目是推进转型的龙头项目
            is |= piece.says("是");
            if (is && piece.is(Kind.STATUS) && !piece.word().hard()) {
                continue;
            }
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
            // X等项目前期工作|扎实推进
            boolean ofPlans = plans && piece.is(Kind.STATUS) && !piece.word().hard();
            plans |= piece.is(Kind.STATUS) && piece.word().status() == ProjectStatus.PLANNED;
            if (piece.is(Kind.STATUS) && !urges && !ofPlans && predicates.stands(i, head, building)) {
                best = further(best, predicates.verdict(piece, modal, true, head, ahead));
            }
        }
        return Optional.ofNullable(best);
    }

    private static Verdict further(Verdict one, Verdict other) {
        return other == null || one != null && one.status().compareTo(other.status()) >= 0 ? one : other;
    }

    private Optional<Verdict> before(int from, int at, int tail, int to, Head head) {
        boolean modal = from > 1
                && predicates.money(predicates.clauseStart(from - 1), from)
                && hopes(predicates.clauseStart(from - 1), from);
        modal |= ahead(from, to) || goesOn(from);
        Verdict best = null;
        for (int i = from; i < at; i++) {
            Piece piece = pieces.get(i);
            modal |= hopes(piece);
            if (piece.is(Kind.NEGATION)) {
                return Optional.empty();
            }
            if (predicates.intends(piece, modal, head)) {
                boolean sure = modal && (!ahead || predicates.built(i, at));
                best = new Verdict(ProjectStatus.PLANNED, sure, false, true, piece.start(), piece.end());
            }
            if (over && !modal && predicates.built(i, at)) {
                best = further(
                        best, new Verdict(ProjectStatus.COMPLETED, true, false, false, piece.start(), piece.end()));
            }
            if (piece.is(Kind.STATUS) && predicates.governs(i, at, to, head)) {
                best = further(best, predicates.verdict(piece, modal, false, head, true));
            }
        }
        boolean preliminary = best != null
                && best.status() != ProjectStatus.SIGNED
                && PRELIMINARY.matcher(text.subSequence(tail, end(to))).find();
        return Optional.ofNullable(preliminary ? best.with(ProjectStatus.PLANNED) : best);
    }

    private int end(int piece) {
        return piece < pieces.size() ? pieces.get(piece).start() : text.length();
    }

    /** What the clause before tells: A公司与云岭县签订合作协议|，计划投资2亿元建设X项目. */
    private Optional<Verdict> preceding(int from) {
        boolean same = from > 0 && text.charAt(pieces.get(from - 1).start()) == '，';
        int clause = same ? predicates.clauseStart(from - 1) : from;
        return pieces.subList(clause, Math.max(clause, from - 1)).stream()
                .filter(piece -> piece.is(Kind.STATUS) && predicates.isContract(piece))
                .map(piece -> predicates.verdict(piece, hopes(clause, from - 1), true, Head.SITE, ahead))
                .findFirst();
    }

    /** Every status of the clauses that follow: 2018年开工，2021年建成. */
    private List<Verdict> following(int from, int next) {
        // 将于6月底竣工，|第三季度|投入使用
        boolean modal = ahead(from, next) || hopes(predicates.clauseStart(from), from);
        List<Verdict> told = new ArrayList<>();
        int stop = next < pieces.size() ? predicates.clauseStart(next) : pieces.size();
        for (int i = from; i < Math.min(stop, from + Predicates.WIDEST); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Piece.Type.MARK)) {
                modal &= DATED.matcher(text).region(piece.end(), text.length()).lookingAt();
                if ("；。！？".indexOf(text.charAt(piece.start())) >= 0) {
                    break;
                }
            }
            modal |= hopes(piece);
            if (piece.is(Kind.STATUS)
                    && piece.word().hard()
                    && !(i > from && pieces.get(i - 1).is(Kind.NEGATION))
                    && predicates.stands(i, Head.SITE, false)
                    && !predicates.takesOther(i)) {
                Verdict verdict = predicates.verdict(piece, modal, true, Head.SITE, ahead);
                if (verdict != null) {
                    told.add(verdict);
                }
            }
        }
        return told;
    }
}
