package org.zhengtu.extract.quantity;

import java.util.List;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.model.When;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/**
 * A sentence with everything that is known of it before its numbers are told apart.
 *
 * @param text in running spelling
 * @param tokens HanLP's
 */
record Passage(String text, List<DateMention> dates, List<Measure> measures, List<Token> tokens) {

    private static final int FAR = 40;
    private static final int NEAR = 6;
    private static final Pattern COLUMN = Pattern.compile("{quantity.columned}$");
    /** What is left of 务必于9月1日前完成 without its date. */
    private static final Pattern BY = Pattern.compile("(?<=^|[要须必应将争保])[于在][之以]?前(?=完成|达到|实现|建成|[一-龥]{2})");

    private static final String BREAKS = "，；。：！？";

    /** Where the clause of a position begins: after the last ，；。：！？ outside brackets near it. */
    int clauseStart(int position) {
        int depth = 0;
        for (int i = position - (isColumn(position) ? 2 : 1); i >= 0; i--) {
            char c = text.charAt(i);
            depth = c == '）' && i > position - FAR ? depth + 1 : c == '（' ? Math.max(0, depth - 1) : depth;
            if (depth == 0 && BREAKS.indexOf(c) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** 年度计划投资：|2000万元 is one clause. */
    private boolean isColumn(int position) {
        return position > 1
                && text.charAt(position - 1) == '：'
                && COLUMN.matcher(text.substring(Math.max(0, position - NEAR), position - 1))
                        .find();
    }

    /** Where the clause of a position ends: at the next ，；。：！？. */
    int clauseEnd(int position) {
        for (int i = position; i < text.length(); i++) {
            if (BREAKS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /** The words of a measure's clause before it, back to the measure before. */
    String head(int measure) {
        return text.substring(headStart(measure), measures.get(measure).start());
    }

    int headStart(int measure) {
        int start = clauseStart(measures.get(measure).start());
        return measure == 0 ? start : Math.max(start, measures.get(measure - 1).end());
    }

    /** The words of a measure's clause after it, up to the measure behind. */
    String tail(int measure) {
        int end = clauseEnd(measures.get(measure).end());
        int next = measure + 1 < measures.size() ? measures.get(measure + 1).start() : end;
        return text.substring(
                measures.get(measure).end(), Math.max(measures.get(measure).end(), Math.min(end, next)));
    }

    /** Whether the sentence begins with a date and names no other one. */
    boolean opensWith(When when) {
        return dates.size() == 1
                && dates.get(0).start() == 0
                && dates.get(0).when().equals(when);
    }

    /** A range of the text without the dates in it. */
    String undated(int start, int end) {
        StringBuilder rest = new StringBuilder();
        int from = start;
        for (DateMention date : dates) {
            if (date.start() >= from && date.end() <= end) {
                rest.append(text, from, date.start());
                from = date.end();
            }
        }
        return BY.matcher(rest.append(text, from, end).toString())
                .replaceAll("")
                .replace("（）", "");
    }
}
