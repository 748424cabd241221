package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.extract.project.NameGroups.Group;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.text.Pattern;

/**
 * The statuses of each group of names of a sentence; one parted from another by a comma only shares those around the
 * other.
 */
final class Verdicts {

    private static final Pattern ATTRIBUTIVE = Pattern.compile("的(?!{project.verdicts-attributive}|重[点大]|\\d|：)");

    /** 察看A、B、C|等项目建设情况 of many is a visit: it tells of none how far it has come. */
    private static final Pattern ASKED = Pattern.compile("(?:等[^，。；、]{0,8})?(?:项目|工程)?的?建设情况(?=[，。；]|$)");

    /** A、B|等15个工业项目和|C、D等8个民生项目集中开工 */
    private static final Pattern JOINED = Pattern.compile("等[^，。；、]{2,16}(?:项目|工程)(?:以及|和|及|与)?");

    /** A公司承建的X工程|、由B公司承建的|Y工程进展顺利 */
    private static final Pattern BUILT_BY =
            Pattern.compile("(?:、|和|及|与|以及)由?[^，。；、]{3,30}?{project.party-manner}*{project.party-deed}{1,2}的");

    private final CharSequence text;
    private final List<Group> groups;
    private final List<Piece> pieces;
    private final Candidates candidates;

    Verdicts(CharSequence text, List<Group> groups, List<Piece> pieces, Candidates candidates) {
        this.text = text;
        this.groups = groups;
        this.pieces = pieces;
        this.candidates = candidates;
    }

    /** One list of statuses for each group, in their order. */
    List<List<Verdict>> of(Statuses statuses) {
        List<List<Verdict>> verdicts = new ArrayList<>();
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Verdict> told = own(statuses, i);
            List<Verdict> all = told.isEmpty() && adjoins(i, i + 1)
                    ? verdicts.get(0).stream().filter(Verdict::after).toList()
                    : told;
            verdicts.add(0, all.isEmpty() ? atSite(i) : all);
        }
        for (int i = 1; i < groups.size(); i++) {
            if (verdicts.get(i).isEmpty() && adjoins(i - 1, i)) {
                verdicts.set(
                        i,
                        verdicts.get(i - 1).stream()
                                .filter(told -> !told.after() && !ofOne(told))
                                .toList());
            }
        }
        return verdicts;
    }

    /** What words behind a name tell of the works going on there, or who asks about them. */
    private List<Verdict> atSite(int index) {
        Group group = groups.get(index);
        boolean whole = index + 1 == groups.size()
                || group.names().closed()
                || group.last().head() == Head.WORK;
        int to = whole ? text.length() : groups.get(index + 1).first().start();
        int from = group.last().end();
        if (group.names().closed()
                && ASKED.matcher(text).region(from, text.length()).lookingAt()) {
            return List.of();
        }
        return SiteWords.status(text, from).or(() -> Inspected.status(text, from, to)).stream()
                .toList();
    }

    /** 新建成的|A医院，B产业园 */
    private boolean ofOne(Verdict told) {
        return ATTRIBUTIVE.matcher(text).region(told.end(), text.length()).lookingAt();
    }

    private List<Verdict> own(Statuses statuses, int index) {
        Group group = groups.get(index);
        int next = index + 1 == groups.size()
                ? pieces.size()
                : groups.get(index + 1).piece();
        boolean named = group.last().head() == Head.SITE || group.last().head() == Head.LOOSE;
        boolean works = group.names().closed()
                || candidates.isRebuilding(group.last())
                || Contracts.isBuilt(text, group.first().start());
        Head head = works && named ? Head.WORK : group.last().head();
        // 等14个项目，已完成投资16亿元 tells of no single one
        return statuses.read(group.piece(), group.last().end(), next, head).stream()
                .filter(verdict -> !group.names().closed() || !verdict.isSpending(text))
                .toList();
    }

    /** A变电站|建设|、B工程 */
    private boolean works(int one, int other) {
        int between = groups.get(one).piece() + 1;
        return groups.get(other).piece() == between + 1
                && pieces.get(between).says("建设")
                && text.charAt(pieces.get(between + 1).start()) == '、';
    }

    /** Whether who builds the second stands between two groups, and nothing else. */
    private boolean eachBuilt(int one, int other) {
        return BUILT_BY.matcher(text)
                .region(groups.get(one).last().end(), groups.get(other).first().start())
                .matches();
    }

    private boolean joined(int one, int other) {
        return groups.get(one).names().closed()
                && JOINED.matcher(text)
                        .region(
                                groups.get(one).last().end(),
                                groups.get(other).first().start())
                        .matches();
    }

    /** Whether nothing but one mark stands between two groups, and what a list is taken from: A等4个项目，|9个工程中|B等2个项目. */
    private boolean adjoins(int one, int other) {
        if (other < groups.size() && (joined(one, other) || eachBuilt(one, other))) {
            return true;
        }
        if (other >= groups.size()
                || !groups.get(one).last().rest().isEmpty()
                || !pieces.get(groups.get(one).piece() + 1).is(Piece.Type.MARK) && !works(one, other)) {
            return false;
        }
        int gap = groups.get(other).piece() - groups.get(one).piece();
        boolean share = gap == 3
                && groups.get(one).names().closed()
                && groups.get(other).names().closed()
                && pieces.get(groups.get(other).piece() - 1).is(Piece.Type.PHRASE);
        return gap == 2 || share;
    }
}
