package org.zhengtu.extract.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.text.Pattern;

/** PHRASE-20: what a change is counted from: 完成6850万元，较上年同期|6393万元|增加457万元, 比2015年的|3120元|增加7740元. */
final class BasePhrase {

    static final String ID = "PHRASE-20";

    private static final Pattern BASE = Pattern.compile(
            "^(?<subject>[^，。；]{0,24}?)[比较](?<base>(?:上年|去年|前年|上一年|(?:19|20)\\d\\d年?)(?:同期|全年|[底末])?|同期)的?(?:完成数?|实绩|基数|水平|数)?的?(?:约|近)?$");
    /** 客流126万人次，去年同期为|98万人次 */
    private static final Pattern LAST_YEAR = Pattern.compile("而?(?:去年|上年)同期(?:[仅只]?[为是有]|仅|只|达到?|数|完成|实现|的|约)*");

    private static final Pattern CHANGE = Pattern.compile("[还又净共]?{quantity.base-change}");
    private static final Pattern LAST = Pattern.compile("[比较](?<year>(?:19|20)\\d\\d)年[^，。；]{0,8}$");
    private static final Pattern SAME = Pattern.compile("同期[^，。；]{0,8}$");
    private static final Pattern FROM_LAST = Pattern.compile("[由从](?:上年|去年|上一年)(?:同期|[末底])?的?[^，。；]{0,24}$");
    private static final int NEAR = 20;

    List<Phrase> read(Slot slot) {
        if (LAST_YEAR.matches(slot.raw()) && !slot.subject().isEmpty()) {
            return List.of(new Phrase(ID, slot.subject(), slot.subject(), 0.7));
        }
        boolean amount = !slot.value().kind().relative() && slot.value().kind() != Unit.Kind.RANK;
        Matcher m = BASE.matcher(slot.raw());
        if (!amount || !CHANGE.matcher(slot.rest()).lookingAt() || !m.find()) {
            return List.of();
        }
        String own = m.group("subject");
        String subject = own.length() < 2 ? slot.subject() : own;
        return subject.isEmpty() ? List.of() : List.of(new Phrase(ID, subject, subject, 0.7));
    }

    /** The time that a base is of, where what is compared with it has a time. */
    static When period(Passage passage, Measure value, When when) {
        String before = passage.text().substring(Math.max(0, value.start() - NEAR), value.start());
        Matcher year = LAST.matcher(before);
        if (year.find() && !before.contains("同期")) {
            return When.year(year.group("year") + "年", Integer.parseInt(year.group("year")), DateBasis.STATED);
        }
        if (!when.known()) {
            return When.UNKNOWN;
        }
        return SAME.matcher(before).find()
                ? yearBefore(when)
                : When.year("上年", when.to().getYear() - 1, DateBasis.RELATIVE);
    }

    /** Whether a development begins with the year before: 由上年的14:40:46调整为…. */
    static boolean isLastYear(Passage passage, Measure value) {
        int start = passage.clauseStart(value.start());
        return passage.dates().stream().noneMatch(date -> date.start() >= start && date.end() <= value.start())
                && FROM_LAST
                        .matcher(passage.text().substring(start, value.start()))
                        .find();
    }

    /** The same time of the year before. */
    static When yearBefore(When when) {
        LocalDate from = when.from().minusYears(1);
        LocalDate to = when.to().minusYears(1);
        return switch (when.precision()) {
            case DAY -> When.day(when.text(), to, when.basis());
            case YEAR -> When.year(when.text(), to.getYear(), when.basis());
            default -> When.period(when.text(), from, to, DateBasis.RANGE);
        };
    }

    /** 去年同期，客流26万人次，今年1至6月|41万人次: of those months a year before; nothing where no such words stand before a number. */
    static Optional<When> sameTime(Passage passage, Measure value) {
        String before = passage.text().substring(passage.text().lastIndexOf('；', value.start()) + 1, value.start());
        int at = Math.max(before.lastIndexOf("去年同期"), before.lastIndexOf("上年同期"));
        int start = value.start() - before.length() + at;
        boolean leads = at == 0 || at > 0 && "，。；：".indexOf(before.charAt(at - 1)) >= 0;
        boolean own = leads
                && passage.dates().stream().noneMatch(date -> date.start() > start && date.end() <= value.start());
        return own
                ? passage.dates().stream()
                        .map(date -> date.when())
                        .filter(When::known)
                        .findFirst()
                        .map(BasePhrase::yearBefore)
                : Optional.empty();
    }
}
