package org.zhengtu.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * The year that a text tells of, where the day of its issue isn't known.
 *
 * @param year the last that the text names as past or present, else one foreseen, else one within a name
 * @param early whether the text names its first months and no later ones: 过去的一年 is then the year before
 */
public record Told(int year, boolean early) {

    /** Reviews of a year are held and printed up to this month of the next. */
    static final int SEASON = 4;

    private static final int NEAR = 6;
    private static final int HEAD = 4;

    private static final Pattern AIM_BEFORE = Pattern.compile("{time.aim-before}$");
    /** 预计2022年投入使用 of a text that tells of 2020. */
    private static final Pattern FORESEEN = Pattern.compile("{time.foreseen}(?:于|在)?$");

    private static final Pattern A_YEAR = Pattern.compile("年，是[^。；]{0,40}(?:的一年|之年)");
    private static final Pattern THIS_YEAR = Pattern.compile("(?:^|[，。；：])今年(?:是|将|要|工作)");

    private static final Pattern PRINTED_YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NAME_YEAR = Pattern.compile("(?<=[\\p{IsHan}·•“])(" + Notation.YEAR_IN_NAME + ")");

    private static final Pattern BARE_DAY = Pattern.compile("(?<![年\\d])(\\d{1,2})月\\d{1,2}日");

    /** What sentences tell of, given the dates in each of them; empty if they name no year. */
    static Optional<Told> of(List<Sentence> sentences, List<List<DateMention>> found) {
        List<When> past = new ArrayList<>();
        List<When> foreseen = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String text = sentences.get(i).toString();
            for (DateMention mention : found.get(i)) {
                String before = text.substring(Math.max(0, mention.start() - NEAR), mention.start());
                if (namesYear(mention.when()) && !AIM_BEFORE.matcher(before).find()) {
                    (FORESEEN.matcher(before).find() ? foreseen : past).add(mention.when());
                }
            }
        }
        Optional<Told> named = inName(sentences);
        return last(past.isEmpty() ? foreseen : past, sentences)
                .map(told -> reviewed(told, sentences))
                .map(told ->
                        named.filter(name -> name.year() == told.year() + 1).orElse(told))
                .or(() -> named);
    }

    /** 2019年，是不平凡的一年。… 今年是收官之年 told of on a day of January: the year after the one looked back on. */
    private static Told reviewed(Told told, List<Sentence> sentences) {
        boolean ended = sentences.stream()
                .anyMatch(sentence -> sentence.toString().contains(told.year() + "年，是")
                        && A_YEAR.matcher(sentence.toString()).find());
        boolean begun = sentences.stream()
                .anyMatch(sentence -> THIS_YEAR.matcher(sentence.toString()).find());
        return told.early() && ended && begun ? new Told(told.year() + 1, false) : told;
    }

    private static Optional<Told> last(List<When> named, List<Sentence> sentences) {
        OptionalInt year = named.stream().mapToInt(when -> when.to().getYear()).max();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt month = named.stream()
                .filter(when -> when.to().getYear() == year.getAsInt() && isShort(when))
                .mapToInt(when -> when.to().getMonthValue())
                .max();
        int latest = month.orElseGet(() -> bareMonth(sentences));
        return Optional.of(new Told(year.getAsInt(), latest <= SEASON));
    }

    /** The last month of the days that the head of an article names without a year; later than any season if it names none. */
    private static int bareMonth(List<Sentence> sentences) {
        return sentences.stream()
                .limit(2 * HEAD)
                .flatMap(sentence -> BARE_DAY.matcher(sentence.toString()).results())
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(SEASON + 1);
    }

    private static boolean isShort(When when) {
        return when.precision() == Precision.DAY || when.precision() == Precision.MONTH;
    }

    /** 2020年 and 2020年四季度, not 四季度. */
    private static boolean namesYear(When when) {
        return when.known()
                && (when.basis() == DateBasis.STATED
                        || PRINTED_YEAR.matcher(when.text()).find());
    }

    /** The year within a name at the head of an article, where no other is told: 云岭2018（第三届）恳谈会. */
    private static Optional<Told> inName(List<Sentence> sentences) {
        return sentences.stream()
                .limit(HEAD)
                .flatMap(sentence -> NAME_YEAR.matcher(sentence.toString()).results())
                .map(found -> new Told(Integer.parseInt(found.group(1)), false))
                .findFirst();
    }
}
