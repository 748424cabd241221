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
 * The year that an article tells of, where the day of its issue isn't known.
 *
 * @param year the last that the article names as past or present, else one foreseen; the next where its page is of that year,
 *     and that of the page where the article names none
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

    private static final Pattern PRINTED_YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern BARE_DAY = Pattern.compile("(?<![年\\d])(\\d{1,2})月\\d{1,2}日");

    /**
     * What an article tells of.
     *
     * @param found the dates in each of its sentences
     * @param page the year of its page, if that is told
     */
    static Optional<Told> of(List<Sentence> sentences, List<List<DateMention>> found, OptionalInt page) {
        List<When> past = new ArrayList<>();
        List<When> foreseen = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String text = sentences.get(i).toString();
            for (DateMention mention : found.get(i)) {
                String before = text.substring(Math.max(0, mention.start() - NEAR), mention.start());
                if (namesYear(mention.when())
                        && mention.when().to().getYear() <= page.orElse(Integer.MAX_VALUE)
                        && !AIM_BEFORE.matcher(before).find()
                        && !PageYear.isHorizon(mention.when().to().getYear(), text, mention.end())) {
                    (FORESEEN.matcher(before).find() ? foreseen : past).add(mention.when());
                }
            }
        }
        Optional<Told> own = last(past.isEmpty() ? foreseen : past, sentences);
        Optional<Told> whole =
                page.stream().mapToObj(year -> new Told(year, false)).findFirst();
        return whole.filter(later -> own.isEmpty() || later.year() == own.get().year() + 1)
                .or(() -> own);
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
}
