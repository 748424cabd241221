package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Comparator;
import org.zhengtu.text.Pattern;

/** How an aim is to be met: at least (达到, 以上, 建成), more than (突破), at most (控制在…以内), about (左右), exactly. */
final class Senses {

    private static final int REACH = 14;

    private static final Pattern NEXT = Pattern.compile("[，、][^，。；]{2,20}");
    /** 计划实施项目279个 is neither more nor less. */
    private static final Pattern PLANNED = Pattern.compile("计划|拟(?!合)|安排|年度");
    /** 建成达产后 and 年收入超50万元的|强村, the words of which bring no number about */
    private static final Pattern DONE =
            Pattern.compile("{quantity.done}[^，。；]{0,6}后|(?:超过?|达到?|突破)[^，。；的]{1,8}[元亩吨人](?:以上)?的(?=[^，。；的]{2})");

    private static final Pattern YIELD = Pattern.compile("届时|{quantity.yield}[^，。；]{0,6}后");

    /** 抓好|150个工业项目 */
    private static final Pattern TAKEN = Pattern.compile("{quantity.taken}$");

    private final Words words;
    private final Pattern reach;
    private final Pattern build;
    private final Pattern bring;
    private final Pattern rate;

    Senses(Words words) {
        this.words = words;
        this.reach = Pattern.compile(words.ending("reach"));
        this.rate = Pattern.compile("(?<!新)" + words.any("grow", "fall"));
        this.bring = Pattern.compile(words.any("bring"));
        this.build = Pattern.compile(words.any("build") + "(?!项目|工程|任务|设(?!施))");
    }

    /** Words at the number go first, then the nearest word before it, then verbs of bringing about. */
    Comparator of(Passage passage, int measure) {
        Measure value = ofRow(passage, measure);
        String clause = DONE.matcher(passage.text().substring(passage.clauseStart(value.start()), value.start()))
                .replaceAll("");
        String head = clause.substring(Math.max(0, clause.length() - REACH));
        Optional<Comparator> near = nearest(head);
        boolean over = near.isPresent() && near.get() == Comparator.MORE_THAN;
        boolean loose = near.isPresent() && near.get() == Comparator.ABOUT;
        if (value.bound() != null && !(value.bound() == Comparator.AT_LEAST && (over || loose))) {
            return value.bound();
        }
        if (near.isPresent() && near.get() != Comparator.EXACTLY) {
            return near.get();
        }
        String told = passage.text().substring(0, value.start());
        String governed = listed(passage, measure) + clause;
        boolean built = near.isEmpty()
                && !PLANNED.matcher(governed).find()
                && !YIELD.matcher(told).find()
                && !rate.matcher(governed).find()
                && build.matcher(governed).find();
        return built ? Comparator.AT_LEAST : Comparator.EXACTLY;
    }

    /** 建成精品村15个，|示范村8个: the clauses before it whose verb holds on for a clause without one. */
    private static String listed(Passage passage, int measure) {
        List<Measure> all = passage.measures();
        int first = measure;
        while (first > 0
                && all.get(first).kind().counts()
                && all.get(first)
                        .quantity()
                        .unit()
                        .equals(all.get(first - 1).quantity().unit())
                && goesOn(passage, all.get(first - 1).end(), all.get(first).start())) {
            first--;
        }
        int start = passage.clauseStart(all.get(first).start());
        return first == measure
                ? ""
                : passage.text().substring(start, all.get(first).start());
    }

    /** Whether a number has no verb of its own and goes on with that of the one before it: 新建公路80公里，|安防工程|60公里. */
    static boolean goesOn(Passage passage, int measure) {
        List<Measure> all = passage.measures();
        return measure > 0
                && goesOn(passage, all.get(measure - 1).end(), all.get(measure).start());
    }

    /** Whether nothing but a comma and a noun without a verb stands between two numbers. */
    private static boolean goesOn(Passage passage, int from, int to) {
        String between = passage.text().substring(from, to);
        return NEXT.matches(between)
                && "共总其".indexOf(passage.text().charAt(from + 1)) < 0
                && Nouns.lastVerb(passage.tokens(), from, to) < 0;
    }

    /** 分别增长12%和13%左右: the words behind a row hold for all of it. */
    private static Measure ofRow(Passage passage, int measure) {
        Measure value = passage.measures().get(measure);
        Series row = Series.of(passage, measure);
        Measure last = passage.measures().get(row.first() + row.size() - 1);
        return value.bound() == null && last.bound() != null
                ? new Measure(value.rule(), value.start(), value.end(), value.quantity(), value.kind(), last.bound())
                : value;
    }

    private Optional<Comparator> nearest(String head) {
        Optional<Comparator> found = Optional.empty();
        Matcher m = reach.matcher(head);
        while (m.find()) {
            Optional<Comparator> sign = words.sign("reach", m.group());
            found = sign.isPresent() ? sign : found;
        }
        return found;
    }

    /** Whether anything says that the number is to be reached. */
    boolean isReached(Passage passage, int measure, List<Pattern> more) {
        Measure value = passage.measures().get(measure);
        String clause = passage.text().substring(passage.clauseStart(value.start()), value.start());
        return value.bound() != null
                || bring.matcher(clause).find()
                || reach.matcher(clause).find()
                || build.matcher(clause).find()
                || TAKEN.matcher(clause).find()
                || more.stream().anyMatch(pattern -> pattern.matcher(clause).find());
    }
}
