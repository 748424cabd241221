package org.zhengtu.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtu.model.When;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.ListedNames;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/** The dates of an article that date what it tells: none of titles, names, datelines, or of what is only compared with. */
final class Mentions {

    /** How many days before the issue the day lies that 当日 and 27日 can go on from. */
    private static final int RECENT = 40;

    private static final int NEAR = 6;
    private static final int LONGEST_TITLE = 80;

    private static final Pattern DISPATCH = Pattern.compile("^(?:[讯电]|[^，。]{0,6}[讯电][（(])");

    /** ——2013年2月6日在县第九届人民代表大会第三次会议上 */
    private static final Pattern DATELINE =
            Pattern.compile("[—（(-]{1,3}(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日[^，。；]{0,40}(?:上|通过|批准)?[）)]?$");

    /** 成立于|2016年|，现有队员120人 */
    private static final Pattern FOUNDED = Pattern.compile("{time.founded}于$");

    private static final Pattern NAME = Pattern.compile("[^，。；]{0,30}(?:{time.occasion}|项目(?:集中)?(?:开工|签约|竣工))");

    private static final Pattern BATCH = Pattern.compile(
            "(?![，]?(?:将|要|力争|计划|拟|确保|预计))[^，。；]{0,12}(?:(?:集中)?(?:开工|签约|竣工|开竣工)(?:建设|仪式|活动|项目)|集中开工|集中签约)");

    /** 九月 above the days of a chronicle. */
    private static final Pattern MONTH =
            Pattern.compile("[【◆●■▲★]?(?:(?:19|20)\\d\\d年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?:大事记?|要闻)?[】：:]?");

    private Mentions() {}

    /** The dates of each sentence, in order. */
    static List<List<DateMention>> in(
            List<Sentence> sentences, Dates dates, Optional<LocalDate> issued, Optional<Told> year) {
        List<List<DateMention>> all = new ArrayList<>();
        Optional<LocalDate> day = Optional.empty();
        boolean inMonth = false;
        for (Sentence sentence : sentences) {
            String text = sentence.toString();
            List<DateMention> mentions = new ArrayList<>();
            List<DateMention> found = day.isPresent() && (year.isEmpty() || inMonth)
                    ? dates.find(text, issued, day.get())
                    : dates.find(text, issued, year);
            String listed = found.isEmpty() ? text : ListedNames.blanked(text);
            for (DateMention mention : found) {
                boolean dispatch = isDay(text, mention)
                        && DISPATCH.matcher(after(text, mention.end())).find();
                boolean compared = mention.isCompared(text);
                boolean named = listed.charAt(mention.start()) == ListedNames.BLANK
                        || isInName(text, mention, mentions)
                        || isBatch(text, mention, issued)
                        || FOUNDED.matcher(text.substring(0, mention.start())).find()
                        || DATELINE.matcher(text).lookingAt();
                if (!dispatch && !compared && !named && !quoted(text, mention.start())) {
                    mentions.add(mention);
                    day = isRecent(mention.when(), issued)
                            ? Optional.of(mention.when().from())
                            : day;
                }
            }
            if (mentions.size() == 1 && MONTH.matches(text)) {
                day = Optional.of(mentions.get(0).when().from());
                inMonth = true;
            }
            all.add(mentions);
        }
        return all;
    }

    /** 北京11月5日电 names a day; 上半年|电力收入 does not. */
    private static boolean isDay(CharSequence text, DateMention mention) {
        char last = text.charAt(mention.end() - 1);
        return last == '日' || last == '号';
    }

    /** 8月21日，澄江市|2020年|第四批项目开工: the year is part of a name, the day holds. */
    private static boolean isInName(String text, DateMention mention, List<DateMention> before) {
        When when = mention.when();
        boolean span = when.precision() == Precision.YEAR || when.precision() == Precision.PERIOD;
        if (before.isEmpty() || !span) {
            return false;
        }
        When last = before.get(before.size() - 1).when();
        return last.precision() == Precision.DAY
                && !last.from().isBefore(when.from())
                && !last.from().isAfter(when.to().plusDays(RECENT))
                && NAME.matcher(text).region(mention.end(), text.length()).lookingAt();
    }

    /** 第四季度|集中开工 told of in September: the name of a batch, no time to come. */
    private static boolean isBatch(String text, DateMention mention, Optional<LocalDate> issued) {
        When when = mention.when();
        return when.precision() == Precision.PERIOD
                && issued.filter(day -> when.from().isAfter(day)).isPresent()
                && BATCH.matcher(text).region(mention.end(), text.length()).lookingAt();
    }

    private static boolean isRecent(When when, Optional<LocalDate> issued) {
        return when.precision() == Precision.DAY
                && issued.map(day -> !when.from().isAfter(day) && when.from().isAfter(day.minusDays(RECENT)))
                        .orElse(true);
    }

    private static String after(String text, int position) {
        return text.substring(position, Math.min(text.length(), position + 2 * NEAR));
    }

    private static boolean quoted(String text, int position) {
        String before = text.substring(Math.max(0, position - LONGEST_TITLE), position);
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }
}
