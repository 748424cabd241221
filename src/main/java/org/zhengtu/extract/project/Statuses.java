package org.zhengtu.extract.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.extract.project.ProjectWords.Kind;
import org.zhengtu.extract.project.ProjectWords.Word;
import org.zhengtu.model.ProjectStatus;

/**
 * How far the words beside a name say that a project has come: those after it in its clause (X项目开工), else those before
 * it (建成X), else those of the clauses that follow until another name. What is only hoped for (力争年底开工) is planned, or
 * nothing where it tells nothing of today; what is denied is nothing.
 */
final class Statuses {

    private static final Pattern LATER = Pattern.compile("后|以来|之后|时|前|之前|之际");
    private static final Pattern PRELIMINARY =
            Pattern.compile("^[^，。]{0,6}(?:前期|可研|立项|备案|招标|选址|设计|评审|论证|审批|手续|规划编制|方案|洽谈|对接|落地)");
    private static final Pattern INTENDED = Pattern.compile("^(?:建立|设立|建设|新建|兴建|投建|修建|扩建|改建|开发建设)$");
    private static final Pattern LANDED = Pattern.compile("落户|落地|入驻|花落|落子");

    private final CharSequence text;
    private final List<Piece> pieces;

    Statuses(CharSequence text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /**
     * @param hard whether the word can only be said of a project
     * @param after whether it follows the name
     * @param start where the word begins
     * @param end position after it
     */
    record Verdict(ProjectStatus status, boolean hard, boolean after, int start, int end) {}

    /**
     * @param at index of the phrase that holds the names
     * @param tail position after the last name in it
     * @param next index of the next phrase with names, or the number of pieces
     * @param head class of the names' head noun
     */
    Optional<Verdict> read(int at, int tail, int next, Head head) {
        int from = clauseStart(at);
        int to = Math.min(clauseEnd(at), next);
        Optional<Verdict> before = before(from, at, tail, to, head);
        Optional<Verdict> after = after(from, at, to, head);
        if (after.isPresent() && before.isPresent() && urged(before.get(), from, at)) {
            return Optional.of(urgedInto(after.get()));
        }
        if (after.isPresent()) {
            return after;
        }
        return before.isPresent() ? before : following(to, next);
    }

    private int clauseStart(int at) {
        int i = at;
        while (i > 0 && !pieces.get(i - 1).is(Piece.Type.MARK)) {
            i--;
        }
        return i;
    }

    private int clauseEnd(int at) {
        int i = at;
        while (i < pieces.size() && !pieces.get(i).is(Piece.Type.MARK)) {
            i++;
        }
        return i;
    }

    private static boolean urged(Verdict before, int from, int at) {
        return !before.hard && before.status == ProjectStatus.UNDER_CONSTRUCTION && from < at;
    }

    /** 加快推进X项目开工 has not been done yet. */
    private static Verdict urgedInto(Verdict after) {
        ProjectStatus status = after.status.compareTo(ProjectStatus.STARTED) <= 0
                ? ProjectStatus.PLANNED
                : ProjectStatus.UNDER_CONSTRUCTION;
        return new Verdict(status, after.hard, true, after.start, after.end);
    }

    private Optional<Verdict> after(int from, int at, int to, Head head) {
        boolean modal = modal(from, at);
        boolean building = false;
        Verdict best = null;
        for (int i = at + 1; i < to; i++) {
            Piece piece = pieces.get(i);
            modal |= piece.is(Kind.MODAL) || piece.says("将");
            building |= piece.says("建设");
            if (piece.is(Kind.NEGATION)) {
                return Optional.empty();
            }
            if (!piece.is(Kind.STATUS) || !stands(i, clauseEnd(at), head, building)) {
                continue;
            }
            Verdict verdict = verdict(piece, modal, true);
            best = verdict == null || best != null && best.status.compareTo(verdict.status) >= 0 ? best : verdict;
        }
        return Optional.ofNullable(best);
    }

    private boolean stands(int i, int to, Head head, boolean building) {
        Word word = pieces.get(i).word();
        Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        boolean last = i + 1 >= to;
        if (!last
                && next.is(Piece.Type.WORD)
                && LATER.matcher(next.word().text()).matches()) {
            return false;
        }
        if (word.text().contains("完成")
                || word.text().equals("建成")
                || word.text().equals("建成了")) {
            return last || !objectFollows(i + 1, to);
        }
        return word.hard() || building || head == Head.WORK;
    }

    /** 完成投资, 建成厂房: what is done is not the project. */
    private boolean objectFollows(int from, int to) {
        for (int i = from; i < to; i++) {
            if (pieces.get(i).is(Piece.Type.PHRASE) || pieces.get(i).is(Kind.STATUS)) {
                return true;
            }
        }
        return false;
    }

    private Verdict verdict(Piece piece, boolean modal, boolean after) {
        ProjectStatus status = piece.word().status();
        if (modal && status.compareTo(ProjectStatus.STARTED) > 0 && status != ProjectStatus.UNDER_CONSTRUCTION) {
            return null;
        }
        ProjectStatus told = modal && status != ProjectStatus.UNDER_CONSTRUCTION ? ProjectStatus.PLANNED : status;
        return new Verdict(told, piece.word().hard(), after, piece.start(), piece.end());
    }

    private boolean modal(int from, int to) {
        for (int i = from; i < to; i++) {
            if (pieces.get(i).is(Kind.MODAL) || pieces.get(i).says("将")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Verdict> before(int from, int at, int tail, int to, Head head) {
        boolean preliminary =
                PRELIMINARY.matcher(text.subSequence(tail, end(to))).find();
        boolean modal = false;
        Verdict best = null;
        for (int i = from; i < at; i++) {
            Piece piece = pieces.get(i);
            modal |= piece.is(Kind.MODAL) || piece.says("将");
            if (piece.is(Kind.NEGATION)) {
                return Optional.empty();
            }
            if (modal
                    && piece.is(Kind.VERB)
                    && INTENDED.matcher(piece.word().text()).find()) {
                best = new Verdict(ProjectStatus.PLANNED, true, false, piece.start(), piece.end());
            }
            if (!piece.is(Kind.STATUS) || !governs(i, at, to, head)) {
                continue;
            }
            Verdict verdict = verdict(piece, modal, false);
            best = verdict == null || best != null && best.status.compareTo(verdict.status) >= 0 ? best : verdict;
        }
        if (best != null && preliminary && best.status != ProjectStatus.SIGNED) {
            best = new Verdict(ProjectStatus.PLANNED, best.hard, false, best.start, best.end);
        }
        return Optional.ofNullable(best);
    }

    private int end(int piece) {
        return piece < pieces.size() ? pieces.get(piece).start() : text.length();
    }

    /** Whether a word before a name takes it for its object: 建成X, 推进X建设, 启动X工程. */
    private boolean governs(int i, int at, int to, Head head) {
        Word word = pieces.get(i).word();
        int free = attributive(i, at);
        for (int j = free; j < at; j++) {
            boolean other = pieces.get(j).is(Piece.Type.PHRASE) && !money(pieces.get(j));
            if (other && !word.text().startsWith("签") && !word.text().startsWith("达成")) {
                return false;
            }
        }
        boolean building = at + 1 < to && pieces.get(at + 1).says("建设");
        if (LANDED.matcher(word.text()).find()) {
            return false;
        }
        if (word.status() == ProjectStatus.OPERATING) {
            return word.text().contains("用")
                    || word.text().contains("建成")
                    || word.text().equals("开通");
        }
        if (word.text().contains("完成")) {
            return head == Head.WORK || head == Head.LAND || building;
        }
        boolean takesObject =
                word.hard() ? !word.text().contains("施工") : head == Head.WORK || head == Head.LAND || building;
        return takesObject && !word.text().equals("合龙");
    }

    /** What stands before the last 的 only describes the name. */
    private int attributive(int from, int at) {
        for (int j = at - 1; j > from; j--) {
            if (pieces.get(j).says("的")) {
                return j;
            }
        }
        return from + 1;
    }

    private boolean money(Piece piece) {
        return Amounts.ATTRIBUTIVE
                .matcher(text.subSequence(piece.start(), piece.end()))
                .find();
    }

    private Optional<Verdict> following(int from, int next) {
        boolean modal = false;
        Verdict best = null;
        int stop = next < pieces.size() ? clauseStart(next) : pieces.size();
        for (int i = from; i < stop; i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Piece.Type.MARK)) {
                modal = false;
                if ("；。！？".indexOf(text.charAt(piece.start())) >= 0) {
                    break;
                }
                continue;
            }
            modal |= piece.is(Kind.MODAL) || piece.says("将");
            if (!piece.is(Kind.STATUS) || !piece.word().hard() || !stands(i, clauseEnd(i), Head.SITE, false)) {
                continue;
            }
            Verdict verdict = verdict(piece, modal, true);
            best = verdict == null || best != null && best.status.compareTo(verdict.status) >= 0 ? best : verdict;
        }
        return Optional.ofNullable(best);
    }

    /** What is said of the project spoken of so far by a stretch of pieces that name none. */
    Optional<Verdict> topic(int from, int to) {
        return following(from, to);
    }
}
