package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PHRASE-03: GDP增长12.7%, 同比增长5% of what was named before; PHRASE-04: 占财政收入的70%. */
final class RatePhrase {

    private static final Pattern DISTRIBUTED = Pattern.compile("分别|各自|双双|^均|^各|(?<=分别)均");
    private static final Pattern SHARE = Pattern.compile(
            "^(?<subject>.*?)(?:约|将|仅|已|各)?占(?:到|了|据)?(?!比)(?<whole>.{1,18}?)(?:的)?(?<share>比重|比例|份额|比率)?$");

    private final Pattern rate;
    private final Trim trim;

    RatePhrase(Words words, Trim trim) {
        this.rate = Pattern.compile("^(?<subject>.*?)(?<pace>(?:[一二三四五六七八九十\\d]{1,2}年(?=年均|平均|累计)|" + words.any("pace")
                + ")*)(?<change>" + words.any("grow", "fall") + ")$");
        this.trim = trim;
    }

    List<Phrase> read(Phrases.Slot slot) {
        Matcher m = rate.matcher(slot.head());
        if (m.find()) {
            return growth(slot, m);
        }
        Matcher share = SHARE.matcher(slot.head());
        return slot.value().kind() == Unit.Kind.PERCENT && share.find() ? share(slot, share) : List.of();
    }

    private List<Phrase> growth(Phrases.Slot slot, Matcher m) {
        String named = trim.close(trim.open(m.group("subject")));
        String subject = named.isEmpty() ? slot.lastSubject() : slot.share(named);
        if (subject.isEmpty()) {
            return List.of();
        }
        String pace = DISTRIBUTED.matcher(m.group("pace")).replaceAll("");
        String indicator = shorten(subject) + pace + m.group("change");
        return List.of(new Phrase("PHRASE-03", indicator, shorten(subject), named.isEmpty() ? 0.8 : 0.9));
    }

    private List<Phrase> share(Phrases.Slot slot, Matcher m) {
        String named = trim.close(trim.open(m.group("subject")));
        String subject = named.isEmpty() ? slot.lastSubject() : slot.share(named);
        String share = m.group("share") == null ? "" : m.group("share");
        String indicator = shorten(subject) + "占" + m.group("whole") + share;
        return List.of(new Phrase("PHRASE-04", indicator, shorten(subject), subject.isEmpty() ? 0.6 : 0.85));
    }

    private static String shorten(String subject) {
        return subject.length() > 18 ? subject.substring(subject.length() - 18) : subject;
    }
}
