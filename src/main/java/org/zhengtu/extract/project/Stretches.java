package org.zhengtu.extract.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.NameGroups.Group;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Pattern;

/** Which stretches of a sentence around a phrase with names may tell of what they name. */
final class Stretches {

    /** ，二期…, another firm's (；乙公司计划投资…), or many projects: 今年实施|项目22个，总投资128亿元. */
    private static final Pattern OTHER_THING = Pattern.compile(
            "[，。；][^，。；]{0,4}[一二三四五]期|；[^，。；]{2,30}(?:公司|集团|厂|合作社)[^，。；]{0,8}投资|(?:项目|工程)(?:共|总?计)?\\d{1,4}[个项][^。；]{0,8}投资|\\d{1,4}个[^，。；\\d]{0,12}项目[^。；]{0,8}投资");

    /** 总投资30亿元，兴建X项目；|总投资6亿元，|兴建Y项目: what the next one costs stands before it. */
    private static final Pattern NEXT_COST = Pattern.compile(
            "[；，。](?:[^，。；]{2,20}(?:公司|集团))?(?:计划|预计|概算)?总?投资(?:额)?(?:约|达|近|超)?[\\d.]{1,9}[百千万亿]{1,2}(?:美|港|欧)?元，(?=[^，。；]{0,10}{project.sets-up})");

    private Stretches() {}

    /** Where what is said before a name begins: two clauses before it, but after the clause of the names before it and no ；. */
    static int before(List<Group> groups, int group, List<Piece> pieces, CharSequence text) {
        int first = group == 0
                ? 0
                : clauseAfter(groups.get(group - 1).piece(), groups.get(group).piece(), pieces);
        int clauses = 0;
        int i = groups.get(group).piece();
        while (i > first && clauses < 2) {
            i--;
            clauses += pieces.get(i).is(Piece.Type.MARK) ? 1 : 0;
            if (pieces.get(i).is(Piece.Type.MARK) && text.charAt(pieces.get(i).start()) == '；') {
                break;
            }
        }
        int last = group == 0 ? 0 : groups.get(group - 1).last().end();
        // A工程|、乙公司|承建的B工程: who builds B stands in one piece with A
        return group > 0 && i == groups.get(group - 1).piece() + 1
                ? last
                : pieces.get(i).start();
    }

    /** The mark that ends the clause of some names, or what stands right behind them if other names do too. */
    private static int clauseAfter(int names, int others, List<Piece> pieces) {
        int i = names + 1;
        while (i < others && !pieces.get(i).is(Piece.Type.MARK)) {
            i++;
        }
        return i < others ? i : names + 1;
    }

    /** Where what is said after a name ends: with the clause before the next name, or where 二期 is spoken of. */
    static int after(List<Group> groups, int group, List<Piece> pieces, CharSequence text) {
        int end = text.length();
        if (group + 1 < groups.size()) {
            int next = groups.get(group + 1).piece();
            while (next > groups.get(group).piece() + 1 && !pieces.get(next - 1).is(Piece.Type.MARK)) {
                next--;
            }
            end = pieces.get(next).start();
        }
        int from = groups.get(group).last().end();
        int stop = Math.max(from, end);
        Matcher cost = NEXT_COST.matcher(text).region(from, stop).useTransparentBounds(true);
        if (stop < text.length() && cost.find() && cost.end() == stop) {
            stop = cost.start();
        }
        Matcher other = OTHER_THING.matcher(text).region(from, stop);
        return other.find() ? other.start() : stop;
    }

    /** The body that does what the words before a name tell: 区征收中心 of 区征收中心完成了X征收. */
    static Optional<String> subject(CharSequence text, List<Piece> pieces, int at, List<Verdict> verdicts) {
        if (verdicts.isEmpty() || verdicts.get(0).after() || verdicts.get(0).status() == ProjectStatus.PLANNED) {
            return Optional.empty();
        }
        int i = at - 1;
        while (i >= 0
                && (pieces.get(i).start() >= verdicts.get(0).start()
                        || pieces.get(i).is(Piece.Type.WORD))) {
            i--;
        }
        return Optional.of(i)
                .filter(index -> index >= 0 && pieces.get(index).is(Piece.Type.PHRASE))
                .map(index -> text.subSequence(
                                pieces.get(index).start(), pieces.get(index).end())
                        .toString())
                .filter(name -> Bodies.names(name) && !name.matches(".*[与和同、].*"));
    }
}
