package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.model.Span;
import org.zhengtu.text.PatternSearch;

/** Finds measured numbers in a sentence: amounts, shares, multiples, ranks; no dates, ordinals or slogans. */
final class Measures {

    private static final Comparator<Candidate> LEFTMOST_LONGEST = Comparator.comparingInt(Candidate::start)
            .thenComparing(Comparator.comparingInt(Candidate::end).reversed());

    private final List<MeasureRules.Rule> rules;
    private final PatternSearch search;
    private final NotMeasured notMeasured = new NotMeasured();

    private record Candidate(MeasureRules.Rule rule, int start, int end) {}

    Measures(Words words) {
        rules = new ArrayList<>(new MeasureRules(words).rules());
        rules.add(new RankRule(words).rule());
        search =
                new PatternSearch(rules.stream().map(MeasureRules.Rule::pattern).toList());
    }

    /**
     * @param dates of the sentence; no number of theirs is measured
     * @return in order, none overlapping another
     */
    List<Measure> find(String sentence, List<DateMention> dates) {
        if (sentence.chars().noneMatch(Measures::mayCount)) {
            return List.of();
        }
        List<Candidate> candidates = candidates(sentence);
        List<Span> excluded = candidates.isEmpty() ? List.of() : notMeasured.in(sentence);
        List<Measure> measures = new ArrayList<>();
        int free = 0;
        for (Candidate candidate : candidates) {
            if (candidate.start < free) {
                continue;
            }
            Optional<Measure> measure = read(candidate, sentence)
                    .filter(m -> dates.stream().noneMatch(date -> m.overlaps(date.start(), date.end())))
                    .filter(m -> m.kind() == Unit.Kind.RANK
                            || excluded.stream().noneMatch(span -> m.overlaps(span.start(), span.end())));
            if (measure.isPresent()) {
                measures.add(measure.get());
                free = measure.get().end();
            }
        }
        return measures;
    }

    private static boolean mayCount(int c) {
        return (c >= '0' && c <= '9') || "一二两三四五六七八九十百千万亿倍番全".indexOf(c) >= 0;
    }

    private List<Candidate> candidates(String sentence) {
        List<Candidate> candidates = new ArrayList<>();
        search.forEach(sentence, (rule, m) -> candidates.add(new Candidate(rules.get(rule), m.start(), m.end())));
        candidates.sort(LEFTMOST_LONGEST);
        return candidates;
    }

    private static Optional<Measure> read(Candidate candidate, String sentence) {
        Matcher m = candidate.rule.pattern().matcher(sentence);
        return m.find(candidate.start)
                ? candidate.rule.production().read(candidate.rule.id(), m, sentence)
                : Optional.empty();
    }
}
