package org.zhengtu.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhengtu.model.UserFault;

/**
 * Fact tables held against gold.
 *
 * <p>Scores are sums of rows over documents and tables (micro averages). The documents are gold's: what the program says of
 * others is not judged, and a document of gold that the program does not know counts as missed.
 */
public final class Evaluation {

    private final SortedSet<String> documents;
    private final SortedSet<String> absent;
    private final List<TableComparison> comparisons;

    private Evaluation(SortedSet<String> documents, SortedSet<String> absent, List<TableComparison> comparisons) {
        this.documents = documents;
        this.absent = absent;
        this.comparisons = comparisons;
    }

    /**
     * Compares two folders as {@link FactSource#folder} reads them.
     *
     * @param documents the ids of the documents to compare; all of gold's where empty
     * @throws IOException where a folder or file can't be read
     * @throws UserFault where there is no such folder, a file is not UTF-8, or gold has not all of the documents
     */
    public static Evaluation of(Path gold, Path system, Set<String> documents) throws IOException {
        return of(FactSource.folder(gold), FactSource.folder(system), documents);
    }

    /**
     * Compares any two sources.
     *
     * @param documents the ids of the documents to compare; all of gold's where empty
     * @throws IOException where a source can't be read
     * @throws UserFault where gold has not all of the documents
     */
    public static Evaluation of(FactSource gold, FactSource system, Set<String> documents) throws IOException {
        SortedSet<String> compared = chosen(gold.documents(), documents);
        List<TableComparison> comparisons = new ArrayList<>();
        for (String document : compared) {
            for (FactTable table : FactTables.all()) {
                comparisons.add(
                        TableComparison.of(document, table, gold.rows(document, table), system.rows(document, table)));
            }
        }
        SortedSet<String> absent = new TreeSet<>(compared);
        absent.removeAll(system.documents());
        return new Evaluation(compared, absent, comparisons);
    }

    /** The ids of the documents compared, sorted. */
    public SortedSet<String> documents() {
        return Collections.unmodifiableSortedSet(documents);
    }

    /** The documents compared that the program's source does not know, sorted: their facts all count as missed. */
    public SortedSet<String> absent() {
        return Collections.unmodifiableSortedSet(absent);
    }

    /** The score over all documents and tables. */
    public Score score() {
        return sum(comparison -> true);
    }

    /** The score of one table over all documents. */
    public Score score(FactTable table) {
        return sum(comparison -> comparison.table().equals(table));
    }

    /** The score of one document over all tables. */
    public Score score(String document) {
        return sum(comparison -> comparison.document().equals(document));
    }

    /** The score of one table of one document. */
    public Score score(String document, FactTable table) {
        return sum(comparison ->
                comparison.document().equals(document) && comparison.table().equals(table));
    }

    /** The rows missed and invented, by document and table, the missed ones first. */
    public List<FactError> errors() {
        return comparisons.stream().flatMap(TableComparison::errors).toList();
    }

    /** The rows of one table missed and invented, by document, the missed ones first. */
    public List<FactError> errors(FactTable table) {
        return errors().stream().filter(error -> error.table().equals(table)).toList();
    }

    /** How often the program was right by how sure it was. */
    public Calibration calibration() {
        return Calibration.of(
                rows(comparison -> comparison.right().stream()), rows(comparison -> comparison.invented().stream()));
    }

    /** How many rows each rule had a part in, and how many of them were right; by rule. */
    public SortedMap<String, Calibration.Bucket> rules() {
        SortedMap<String, Calibration.Bucket> rules = new TreeMap<>();
        rows(comparison -> comparison.right().stream())
                .forEach(row -> row.rules().forEach(rule -> count(rules, rule, 1)));
        rows(comparison -> comparison.invented().stream())
                .forEach(row -> row.rules().forEach(rule -> count(rules, rule, 0)));
        return rules;
    }

    private static void count(SortedMap<String, Calibration.Bucket> rules, String rule, int right) {
        rules.merge(
                rule,
                new Calibration.Bucket(0, 1, 1, right),
                (one, other) -> new Calibration.Bucket(0, 1, one.rows() + other.rows(), one.right() + other.right()));
    }

    private static SortedSet<String> chosen(SortedSet<String> gold, Set<String> documents) {
        SortedSet<String> unknown = new TreeSet<>(documents);
        unknown.removeAll(gold);
        if (!unknown.isEmpty()) {
            throw new UserFault(UserFault.Exit.USAGE, "gold has no document " + String.join(", ", unknown));
        }
        return new TreeSet<>(documents.isEmpty() ? gold : documents);
    }

    private Score sum(Predicate<TableComparison> chosen) {
        return comparisons.stream().filter(chosen).map(TableComparison::score).reduce(Score.NONE, Score::plus);
    }

    private List<FactRow> rows(Function<TableComparison, Stream<FactRow>> part) {
        return comparisons.stream().flatMap(part).toList();
    }
}
