package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * What is compared with elsewhere. PHRASE-14: 高于全市平均水平3.6个百分点, 比全省高0.7个百分点, 比全省平均高900元; PHRASE-18: the other
 * side in brackets, 比全省（7.7%）; in brackets of
 * its own, 增长8.2%（全市10.3%）, it is told of by the rule of the number before.
 */
final class ApartPhrase {

    /** What another region has. */
    static final String ELSEWHERE = "PHRASE-18";

    private static final Pattern APART = Pattern.compile("^(?<subject>.*?)(?<apart>{quantity.apart}[^，。；]{2,14})$");
    /** 超年度目标任务|2个百分点, 高于计划|12亿元 */
    private static final Pattern BEYOND = Pattern.compile(
            "^(?<subject>.*?)(?<apart>{quantity.apart}(?:过|额)?(?:完成)?[^，。；]{0,10}?{quantity.set-aim}(?:[值数线]|要求|进度)?)(?:[近约达]|多达)?$");

    private static final Pattern OPENING = Pattern.compile("^[、]?(?:其中|全[省市县区州旗]|同比|均|都|也|还|且|并)*");
    private static final Pattern ASPECT = Pattern.compile("{quantity.aspect}");
    private static final String REGION = "(?:全(?:国|省|市|区|县|州|盟|旗)|我[省市县]|{quantity.apart-phrase-region})(?:平均|各地)?";
    private static final Pattern REGIONS = Pattern.compile(REGION);
    private static final Pattern BEHIND =
            Pattern.compile("^(?:）|水平|平均|增速|增幅)*(?:分别|均|各|还|要)*(?<way>高出?|低|快|慢|多|少|高于|低于|领先)$");
    private static final Pattern COMPARED = Pattern.compile("(?:比|较|高于|低于|快于)[^，。；]{1,40}$");
    private static final Pattern BRACKET = Pattern.compile("[比较和与、于](?<region>" + REGION + ")(?:水平|增速|增幅)*（$");
    private static final Pattern PLAIN = Pattern.compile(
            "、?(?<subject>[^，。；（）比较]{0,16}?)(?:分别|均|都)?[比较](?<what>[^，。；（）]{2,14}?)(?:分别|均|各|还)*(?<way>(?<!提|升|增|新)高出?|(?<!降|减)低|(?<!加)快|(?<!放)慢|(?<!增)多|(?<!减)少)");
    /** 超|全市平均|8.4个百分点 */
    private static final Pattern OVER = Pattern.compile("超[全省市县区]|差[计目预全省市]");
    /** 增长8.2%（全市10.3%） */
    private static final Pattern ASIDE = Pattern.compile("（(?<region>" + REGION + ")(?:水平|增速|增幅)*(?:为|是)?$");

    private static final Pattern BEFORE_BRACKET = Pattern.compile("(?<apart>{quantity.apart}" + "(?:" + REGION
            + "(?:水平|增速|增幅)?|[^，。；（）]{0,6}{quantity.set-aim}值?))（[^（）]{1,12}）$");

    private static final int NEAR = 16;

    List<Phrase> read(Slot slot) {
        Matcher beyond = BEYOND.matcher(slot.raw());
        if (slot.value().kind() != Unit.Kind.RANK && beyond.find()) {
            return apart(slot, beyond);
        }
        if (slot.value().kind() == Unit.Kind.POINTS) {
            return apart(slot);
        }
        Matcher plain = PLAIN.matcher(slot.raw());
        boolean amount = !slot.value().kind().relative() && slot.value().kind() != Unit.Kind.RANK;
        return amount && plain.matches() ? plain(slot, plain) : bracket(slot);
    }

    private static List<Phrase> apart(Slot slot) {
        Matcher behind = BEHIND.matcher(slot.raw());
        if (behind.find() && !slot.subject().isEmpty()) {
            List<String> regions = regions(slot);
            int turn = slot.measure() - slot.series().first();
            if (regions.size() == slot.series().size()) {
                return List.of(phrase(slot.subject(), way(behind.group("way")) + regions.get(turn)));
            }
        }
        Matcher plain = PLAIN.matcher(slot.raw());
        if (plain.matches()) {
            return plain(slot, plain);
        }
        Optional<Phrase> closed = behindBracket(slot);
        if (closed.isPresent()) {
            return List.of(closed.get());
        }
        String over = OVER.matcher(slot.raw()).lookingAt() ? slot.raw() : slot.head();
        Matcher apart = APART.matcher(over);
        return apart.find() ? apart(slot, apart) : List.of();
    }

    private static List<Phrase> apart(Slot slot, Matcher apart) {
        boolean several = apart.group("subject").endsWith("分别");
        String named = OPENING.matcher(apart.group("subject")).replaceFirst("");
        String own = several ? slot.share(named.replaceFirst("分别$", "")) : named;
        boolean aspect = ASPECT.matcher(own).matches() && !slot.subject().endsWith(own);
        String before = slot.afterShare() ? slot.lastIndicator() : slot.lastSubject();
        String subject = RatePhrase.shorten(own.isEmpty() || aspect ? before : own);
        List<String> whole = slot.series().share(apart.group("apart"));
        String told = whole.get(slot.measure() - slot.series().first());
        String verb = apart.group("apart").substring(0, 2);
        return List.of(phrase(subject, (aspect ? own : "") + (told.startsWith(verb) ? told : verb + told)));
    }

    /** 高于全国（12.7%）|0.7个百分点 */
    private static Optional<Phrase> behindBracket(Slot slot) {
        int end = slot.value().start();
        String text = slot.passage().text();
        if (end == 0 || text.charAt(end - 1) != '）' || slot.subject().isEmpty()) {
            return Optional.empty();
        }
        Matcher m = BEFORE_BRACKET.matcher(text.substring(Math.max(0, end - 2 * NEAR), end));
        return m.find() ? Optional.of(phrase(slot.subject(), m.group("apart"))) : Optional.empty();
    }

    /** 比上半年高|1.5个百分点, 增速比全国、全省分别高|0.7、1.4个百分点 */
    private static List<Phrase> plain(Slot slot, Matcher m) {
        String own = m.group("subject");
        boolean aspect = own.isEmpty() || ASPECT.matcher(own).matches();
        String before = slot.afterShare() ? slot.lastIndicator() : slot.subject();
        String named = before.endsWith(own) ? before : before + own;
        String subject = aspect ? named : own;
        String what = slot.share(m.group("what"));
        return subject.isEmpty()
                ? List.of()
                : List.of(phrase(RatePhrase.shorten(subject), "比" + what + m.group("way")));
    }

    /** The regions of the comparison before the row of numbers: 比|全省|（7.7%）和|全国|（7.0%）分别高. */
    private static List<String> regions(Slot slot) {
        Passage passage = slot.passage();
        int start = passage.measures().get(slot.series().first()).start();
        Matcher compared = COMPARED.matcher(passage.text().substring(passage.clauseStart(start), start));
        List<String> regions = new ArrayList<>();
        if (compared.find()) {
            Matcher region = REGIONS.matcher(compared.group());
            while (region.find()) {
                regions.add(region.group());
            }
        }
        return regions;
    }

    private static String way(String printed) {
        return printed.length() > 1 ? printed.substring(0, 1) + "于" : printed + "于";
    }

    private static Phrase phrase(String subject, String apart) {
        return new Phrase("PHRASE-14", subject + apart, subject, 0.8);
    }

    private static List<Phrase> bracket(Slot slot) {
        int start = slot.value().start();
        String text = slot.passage().text();
        String before = text.substring(Math.max(0, start - NEAR), start);
        boolean closed = text.startsWith("）", slot.value().end());
        if (!slot.value().kind().relative() || !closed || slot.subject().isEmpty()) {
            return List.of();
        }
        Matcher m = BRACKET.matcher(before);
        if (!m.find()) {
            return aside(slot, before);
        }
        String indicator = m.group("region") + slot.subject() + (slot.value().kind() == Unit.Kind.PERCENT ? "增长" : "");
        return List.of(new Phrase(ELSEWHERE, indicator, slot.subject(), 0.7));
    }

    /** The number right before the bracket, of a larger region; what comes after it goes on from that one. */
    private static List<Phrase> aside(Slot slot, String before) {
        Matcher m = ASIDE.matcher(before);
        if (slot.measure() == 0 || slot.told().isEmpty() || !m.find()) {
            return List.of();
        }
        Measure own = slot.passage().measures().get(slot.measure() - 1);
        if (own.kind() != slot.value().kind() || own.end() != slot.value().start() - before.length() + m.start()) {
            return List.of();
        }
        Phrase told = slot.told().get(slot.told().size() - 1);
        int at = told.indicator().indexOf(told.subject());
        String indicator =
                m.group("region") + (at < 0 ? told.subject() : told.indicator().substring(at));
        return List.of(new Phrase(told.rule(), indicator, told.subject(), 0.7));
    }

    /** Whether a number in brackets is told of another region. */
    static boolean inBrackets(Passage passage, int measure) {
        int start = passage.measures().get(measure).start();
        return BRACKET.matcher(passage.text().substring(Math.max(0, start - NEAR), start))
                .find();
    }
}
