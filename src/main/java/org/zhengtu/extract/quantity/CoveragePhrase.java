package org.zhengtu.extract.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** PHRASE-02: 养老保险实现全覆盖 is 养老保险覆盖率 100 %. Only where something is brought about; 全覆盖 alone is a manner. */
final class CoveragePhrase {

    private static final Pattern BROUGHT =
            Pattern.compile("^(?<before>.*?){quantity.brought}*(?:实现|达到|做到|完成)(?:了)?(?<object>.*?)(?:的)?$");

    private static final Pattern MANNER = Pattern.compile("(?:基本|全面|全部|的)+$");

    private final Trim trim;

    CoveragePhrase(Trim trim) {
        this.trim = trim;
    }

    List<Phrase> read(Slot slot) {
        if (slot.value().kind() != Unit.Kind.COVERAGE) {
            return List.of();
        }
        int start = slot.passage().clauseStart(slot.value().start());
        Matcher m = BROUGHT.matcher(slot.passage().undated(start, slot.value().start()));
        boolean brought = m.find();
        String thing = brought ? thing(slot, m) : MANNER.matcher(slot.head()).replaceFirst("");
        if (!brought && thing.length() < 4) {
            return List.of();
        }
        if (thing.length() < 2 || thing.length() > 40) {
            return List.of();
        }
        return parts(thing).stream()
                .map(part -> new Phrase("PHRASE-02", part + "覆盖率", part, brought ? 0.8 : 0.6))
                .toList();
    }

    private String thing(Slot slot, Matcher m) {
        String object = trim.head(m.group("object"));
        String subject = object.length() >= 2 ? object : trim.head(m.group("before"));
        return subject.isEmpty() ? slot.subject() : subject;
    }

    /** 养老保险、医疗保险 are two things if they end alike. */
    private static List<String> parts(String thing) {
        List<String> parts = Arrays.asList(thing.split("[、和]"));
        String end = thing.substring(thing.length() - 1);
        boolean alike = parts.stream().allMatch(part -> part.length() >= 3 && part.endsWith(end));
        return alike ? parts : List.of(thing);
    }
}
