package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Recalled;

/**
 * What a number measures: the concept that the printed words name (GDP and 地区生产总值 are one) and the measure (level,
 * growth, yearly average growth, share, rank). Numbers are comparable only within one series. Words that the lexicon {@code
 * indicator} doesn't know make a concept of their own.
 */
public final class Indicators {

    /** @param code of the concept; the words themselves, slugged, where the lexicon doesn't know them */
    public record Series(String code, String measure, boolean known) {}

    private record Name(String words, String code) {}

    private final Map<String, String> labels = new java.util.HashMap<>();

    /** Words of a measure, the most telling first: 增速排名 is a rank. */
    private record Measure(String words, String code) {}

    private static final List<Measure> MEASURES = List.of(
            new Measure("排名", "rank"),
            new Measure("位次", "rank"),
            new Measure("占比", "share"),
            new Measure("比重", "share"),
            new Measure("年均增", "average-growth"),
            new Measure("增长", "growth"),
            new Measure("增速", "growth"),
            new Measure("增幅", "growth"),
            new Measure("累计", "cumulative"));

    private static final Pattern GENERAL = Pattern.compile("(?:全?[省市州区县旗镇]|我[省市州区县旗]|实现|完成|预计|累计)*+");
    private static final Pattern MEASURED = Pattern.compile("(?:年均|同比|累计|总量|总额|增长率?|增速|增幅|占比|比重|全?[国省市州区县]?排名|覆盖率)*+");
    /** A number's key, its series and its label ask for the same words. */
    private static final int KEPT = 256;

    private final List<Name> names = new ArrayList<>();
    private final Recalled<Series> recent = new Recalled<>(KEPT, this::read);

    public Indicators() {
        for (Map<String, String> row : Lexicon.load("indicator").rows()) {
            labels.put(row.get("code"), row.get("label_zh"));
            for (String words : row.get("names").split("\\|")) {
                names.add(new Name(words, row.get("code")));
            }
        }
        names.sort(Comparator.comparingInt((Name name) -> name.words().length())
                .reversed()
                .thenComparing(Name::words));
    }

    /** The series that the printed words of an indicator name. */
    public Series of(String printed) {
        return recent.of(printed);
    }

    private Series read(String printed) {
        String measure = MEASURES.stream()
                .filter(words -> printed.contains(words.words()))
                .map(Measure::code)
                .findFirst()
                .orElse("level");
        Optional<Name> known =
                names.stream().filter(name -> isHead(printed, name.words())).findFirst();
        return known.map(name -> new Series(name.code(), measure, true))
                .orElseGet(() -> new Series(Slug.of(printed), measure, false));
    }

    /** Whether the printed words are the name itself, with at most a measure behind and a general word (全区) before it. */
    private static boolean isHead(String printed, String name) {
        int at = printed.indexOf(name);
        if (at < 0) {
            return false;
        }
        String before = printed.substring(0, at);
        String after = printed.substring(at + name.length());
        return GENERAL.matches(before) && MEASURED.matches(after);
    }

    /** The concept's name in Chinese, without its measure. */
    public String label(Series series) {
        return labels.getOrDefault(series.code(), series.code());
    }

    /** Series in one word, as keys use it. */
    String series(String printed) {
        Series series = of(printed);
        return series.code() + "_" + series.measure();
    }
}
