package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * PHRASE-16: percentages of what a verb is done to, which stands behind them: 节约20%的人工成本 is 人工成本节约, 占据60%的市场份额 is
 * 市场份额, 覆盖90%的行政村 is 覆盖行政村占比.
 */
final class ObjectPhrase {

    private static final String RULE = "PHRASE-16";

    private static final Pattern DONE = Pattern.compile(
            "(?:(?<change>{quantity.object-change})|(?<held>占据|占有|拥有|抢占)|(?<deed>{quantity.object-deed}))"
                    + "(?:了|近|约|超过?|全[国省市县区球]|周边|当地|本地|其中|至少)*$");

    private static final Pattern SPENT =
            Pattern.compile("^的(?<thing>[^，。；、的\\d]{0,8}?{quantity.object-noun})(?=[，。；、和与]|$)");
    private static final Pattern THING = Pattern.compile("^的(?<thing>[^，。；、的\\d]{2,10})");

    List<Phrase> read(Slot slot) {
        boolean part = slot.value().kind() == Unit.Kind.PERCENT && slot.tail().startsWith("的");
        Matcher done = DONE.matcher(slot.raw());
        if (!part || !done.find()) {
            return List.of();
        }
        if (done.group("change") != null) {
            Matcher spent = SPENT.matcher(slot.tail());
            return spent.lookingAt()
                    ? phrase(spent.group("thing") + done.group("change"), spent.group("thing"))
                    : List.of();
        }
        Matcher thing = THING.matcher(slot.tail());
        if (!thing.lookingAt()) {
            return List.of();
        }
        int start = slot.value().end() + 1;
        int end = Nouns.end(
                slot.passage().tokens(), start, start + thing.group("thing").length());
        String noun = slot.passage().text().substring(start, end);
        if (noun.length() < 2) {
            return List.of();
        }
        String share = noun.endsWith("份额") ? noun : noun + "占比";
        return phrase(done.group("held") != null ? share : done.group("deed") + share, noun);
    }

    private static List<Phrase> phrase(String indicator, String subject) {
        return List.of(new Phrase(RULE, indicator, subject, 0.75));
    }
}
