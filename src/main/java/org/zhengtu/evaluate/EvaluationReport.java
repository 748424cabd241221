package org.zhengtu.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints an evaluation, for readers and for programs. Each text ends with a line feed; the same evaluation, the same bytes. */
public final class EvaluationReport {

    /** What the sum over all tables, or all documents, is called. */
    public static final String ALL = "ALL";

    private final Evaluation evaluation;

    public EvaluationReport(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** A line with P, R and F1 per table, and one over all. */
    public String tables() {
        List<String> lines = new ArrayList<>();
        for (FactTable table : FactTables.all()) {
            lines.add(line(table.name(), evaluation.score(table)));
        }
        lines.add(line(ALL, evaluation.score()));
        return text(lines);
    }

    /** A line with P, R and F1 per document. */
    public String documents() {
        return text(evaluation.documents().stream()
                .map(id -> line(id, evaluation.score(id)))
                .toList());
    }

    /** A line per row that was missed ({@code -}) or invented ({@code +}). */
    public String errors() {
        return text(evaluation.errors().stream().map(FactError::line).toList());
    }

    /** A line per row of one table that was missed ({@code -}) or invented ({@code +}). */
    public String errors(FactTable table) {
        return text(evaluation.errors(table).stream().map(FactError::line).toList());
    }

    /** Tab-separated lines, one per rule: its id, the rows it had a part in, those of them that are right. */
    public String rules() {
        return text(evaluation.rules().entrySet().stream()
                .map(rule -> String.join(
                        "\t",
                        rule.getKey(),
                        Integer.toString(rule.getValue().rows()),
                        Integer.toString(rule.getValue().right())))
                .toList());
    }

    /** A line per range of confidence: how many rows have such a confidence, how many of them are right. */
    public String calibration() {
        return text(evaluation.calibration().buckets().stream()
                .map(bucket -> String.format(
                        Locale.ROOT,
                        "%.1f-%.1f        right %s   (right %d, ours %d)",
                        bucket.from(),
                        bucket.to(),
                        bucket.rows() == 0 ? "-    " : Score.figure(bucket.share()),
                        bucket.right(),
                        bucket.rows()))
                .toList());
    }

    /**
     * All scores as tab-separated values with a header line: per document and table, per document, per table, over all;
     * {@value #ALL} stands for the sum.
     */
    public String tsv() {
        List<String> lines = new ArrayList<>();
        lines.add("document\ttable\tprecision\trecall\tf1\tright\tours\tgold");
        for (String id : evaluation.documents()) {
            FactTables.all().forEach(table -> lines.add(fields(id, table.name(), evaluation.score(id, table))));
            lines.add(fields(id, ALL, evaluation.score(id)));
        }
        FactTables.all().forEach(table -> lines.add(fields(ALL, table.name(), evaluation.score(table))));
        lines.add(fields(ALL, ALL, evaluation.score()));
        return text(lines);
    }

    private static String line(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-14s P %s  R %s  F1 %s   (right %d, ours %d, gold %d)",
                name,
                Score.figure(score.precision()),
                Score.figure(score.recall()),
                Score.figure(score.f1()),
                score.right(),
                score.ours(),
                score.gold());
    }

    private static String fields(String document, String table, Score score) {
        return String.join(
                "\t",
                document,
                table,
                Score.figure(score.precision()),
                Score.figure(score.recall()),
                Score.figure(score.f1()),
                Integer.toString(score.right()),
                Integer.toString(score.ours()),
                Integer.toString(score.gold()));
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
