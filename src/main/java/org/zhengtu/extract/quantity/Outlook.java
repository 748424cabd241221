package org.zhengtu.extract.quantity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.model.When;

/**
 * Whether the numbers of a place are aims or results. The last word before a number that tells decides: 力争, 到2026年,
 * 要 against 已, 同比, 去年, 了; without one, the heading above (展望五年, 回望五年) does.
 */
final class Outlook {

    /** How sure it is that a number is an aim. */
    enum Mood {
        /** Told as reached. */
        RESULT,
        /** Told as an aim: 力争, 到2026年, 投产后. */
        AIM,
        /** Told among what is to be done (要…), which makes an aim only of what is to be reached. */
        TASK
    }

    private static final Pattern HEADED_AIM = Pattern.compile("展望|奋进|未来|今后|目标|打算|下一步|工作安排|重点工作|任务|行动计划|五年规划");
    private static final Pattern HEADED_RESULT = Pattern.compile("回望|回顾|回首|过去|成绩|成就|成效|总结|历程|亮点|辉煌|取得|以来");
    private static final Pattern FORECAST = Pattern.compile("预计|预期|预测|有望");

    private static final int AHEAD = 16;
    private static final Pattern BEFORE_AIM = Pattern.compile("^[^，。；]{0,10}，?(?:将|有望|预计|力争|可)");

    private final Pattern aim;
    private final Pattern deed;
    private final Pattern task;
    private final Pattern result;
    private final Pattern yield;
    private final Pattern work;
    private Mood section = Mood.RESULT;

    Outlook(Words words) {
        String deed = words.any("reach", "build", "grow", "fall");
        this.deed = Pattern.compile(words.any("build", "grow", "fall"));
        yield = Pattern.compile(words.any("after-work"));
        work = Pattern.compile("建成|投产|达产|完工|竣工|投用|项目");
        aim = Pattern.compile(words.any("aim")
                + "|(?<!为|为了|以)确保|争取(?=到|在|实现|达|用|今年|年内|突破)|(?:未来|今后)(?=[一二两三四五六七八九十\\d几的])|努力(?=实现|达|使|争取|建)|目标(?=[是为：]|值)|(?:预期|发展|主要|工作|增长|预算)目标|谋划(?=实施|建设|新)|到(?=20\\d\\d年)|(?:计划|规划|拟)(?=(?:到|在|于|用|总投资|今年|年内|[\\d三五]|"
                + deed
                + "))|(?<!把|让|使)将(?=(?:力争|确保|继续|再|进一步|可|于|在|全面|陆续|逐步|新|有力)*(?:" + deed
                + "|投入|提供|覆盖|惠及|集中|建))|(?<!较)预计|以上的?目标|目标任务?[是为：]");
        task = Pattern.compile("(?<![主需重必还想只快首])要(?![素求点案闻道塞件目害])|必须|应当");
        result = Pattern.compile(words.any("report") + "|[建完达实取获新承举引作增投累签开收]?[成现得办进出]?(?<!为)了(?!解)");
    }

    /** Takes note of a heading. */
    void heading(String text) {
        if (HEADED_AIM.matcher(text).find()) {
            section = Mood.AIM;
        } else if (HEADED_RESULT.matcher(text).find()) {
            section = Mood.RESULT;
        }
    }

    /** How the number is told. */
    Mood of(Passage passage, Measure measure, Optional<LocalDate> issued) {
        String before = passage.text().substring(0, measure.start());
        int aimed = last(aim, before);
        int asked = last(task, before);
        int told = last(result, before);
        for (DateMention date : passage.dates()) {
            if (date.end() <= measure.start() && date.when().known()) {
                aimed = isAhead(date.when(), issued) ? Math.max(aimed, date.start()) : aimed;
                told = isPast(date.when(), issued) ? Math.max(told, date.start()) : told;
            }
        }
        if (yield.matcher(before).find() || (work.matcher(before).find() && before.contains("预计"))) {
            return Mood.AIM;
        }
        if (forecastOfThePast(passage, measure, issued)) {
            return Mood.RESULT;
        }
        return standsBeforeAim(passage, measure) ? Mood.RESULT : strongest(aimed, asked, told);
    }

    /** 13个项目，将在三年内…: the number counts what is to reach the aim told behind it. */
    private boolean standsBeforeAim(Passage passage, Measure measure) {
        String clause = passage.text().substring(passage.clauseStart(measure.start()), measure.start());
        String after =
                passage.text().substring(measure.end(), Math.min(passage.text().length(), measure.end() + AHEAD));
        return measure.kind().counts()
                && !aim.matcher(clause).find()
                && !deed.matcher(clause).find()
                && BEFORE_AIM.matcher(after).find();
    }

    private Mood strongest(int aimed, int asked, int told) {
        if (aimed < 0 && asked < 0 && told < 0) {
            return section == Mood.AIM ? Mood.TASK : Mood.RESULT;
        }
        if (told > aimed && told > asked) {
            return Mood.RESULT;
        }
        return aimed >= 0 ? Mood.AIM : Mood.TASK;
    }

    private static int last(Pattern pattern, String text) {
        int found = -1;
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            found = m.start();
        }
        return found;
    }

    /** 预计2021年实现… printed at the end of that year, or in a report without a date, is an estimate of what has been. */
    private static boolean forecastOfThePast(Passage passage, Measure measure, Optional<LocalDate> issued) {
        String clause = passage.text().substring(passage.clauseStart(measure.start()), measure.start());
        String sentence = passage.text().substring(0, measure.start());
        if (!FORECAST.matcher(clause).find() && !sentence.startsWith("预计")) {
            return false;
        }
        return passage.dates().stream()
                .filter(date -> date.end() <= measure.start() && date.when().known())
                .reduce((first, second) -> second)
                .map(date -> issued.isEmpty()
                        || date.when().to().isBefore(issued.get().plusDays(92)))
                .orElse(false);
    }

    private static boolean isAhead(When when, Optional<LocalDate> issued) {
        return issued.map(day -> when.from().isAfter(day) || when.to().isAfter(LocalDate.of(day.getYear(), 12, 31)))
                .orElse(false);
    }

    private static boolean isPast(When when, Optional<LocalDate> issued) {
        return issued.map(day -> !when.to().isAfter(day)).orElse(false);
    }

    /** Whether a date can be the deadline of an aim. */
    static boolean canBeDeadline(When when, Optional<LocalDate> issued) {
        if (!when.known()) {
            return when.precision() == When.Precision.WORDS;
        }
        return issued.map(day -> !when.to().isBefore(day)).orElse(true);
    }
}
