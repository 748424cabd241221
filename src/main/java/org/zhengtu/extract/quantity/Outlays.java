package org.zhengtu.extract.quantity;

import java.util.Map;
import java.util.TreeMap;
import org.zhengtu.text.Pattern;

/** The planned outlays of a sentence: aims themselves, they make none of what is told behind them, except where it goes on with the plan. */
final class Outlays {

    /** 年度计划投资3亿元. */
    private static final Pattern PLANNED = Pattern.compile(
            "(?:计划|规划|拟)(?:年度|年内|当年|今年|全年)?(?:完成)?(?:投资|投入)(?:额|总额|资金)?(?:约|为|达|近|超|共|：)*$|(?:年度|年)投资计划(?:约|为|达)*$|(?:年内|年度计划)(?:完成)?投资(?:约|为|达|近)*$");

    /** Where the clauses of planned outlays begin in the sentence, and where their numbers do. */
    private final TreeMap<Integer, Integer> clauses = new TreeMap<>();

    /** Where the outlay ends that the sentence begins with: 计划投资120亿元，|实施项目86个 goes on with the plan; -1 if none does. */
    private int opening = -1;

    /** Whether the words before a sum plan it. */
    static boolean isPlanned(String clause) {
        return PLANNED.matcher(clause).find();
    }

    /** Forgets the outlays of the sentence before. */
    void clear() {
        clauses.clear();
        opening = -1;
    }

    /** Takes note of one. */
    void plan(int clause, Measure sum, boolean first) {
        opening = first ? sum.end() : -1;
        clauses.put(clause, sum.start());
    }

    /** Whether the plan that opened the sentence goes on, no result being told since it. */
    boolean goOn(int lastResult) {
        return opening > 0 && lastResult < opening;
    }

    /** Whether a cue belongs to an outlay alone: 年内|计划投资5亿元；民生类项目9个. */
    boolean own(int cue) {
        Map.Entry<Integer, Integer> clause = clauses.floorEntry(cue);
        return clause != null && cue < clause.getValue();
    }
}
