package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers whose noun stands before them. PHRASE-06: 总产值30亿元, 走访群众15924户; PHRASE-07: what was measured before. */
final class NounPhrase {

    private static final Pattern NO_PHRASE = Pattern.compile("各占|^其中$|^合计$|^总计$");
    private static final Pattern PROJECT = Pattern.compile("(?:项目|基地|园|厂|中心|生产线|期|工程|公司|车间)$");

    private final Aspects aspects;
    private final Pattern yields;
    private final Pattern reach;

    NounPhrase(Words words) {
        this.aspects = new Aspects(words);
        this.yields = Pattern.compile("^" + words.any("yield") + "$");
        this.reach = Pattern.compile("^" + words.any("reach", "grow", "fall") + "{1,2}$");
    }

    List<Phrase> read(Slot slot) {
        String head = slot.head();
        boolean ofOthers =
                head.isEmpty() && slot.value().kind().relative() && slot.tail().startsWith("的");
        if (ofOthers || NO_PHRASE.matcher(head).find()) {
            return List.of();
        }
        if (head.isEmpty() || reach.matcher(head).matches()) {
            return slot.subject().isEmpty()
                    ? List.of()
                    : List.of(new Phrase("PHRASE-07", slot.subject(), slot.subject(), 0.5));
        }
        boolean yield = yields.matcher(head).matches()
                && PROJECT.matcher(slot.subject()).find();
        if (yield || aspects.is(head)) {
            return List.of(new Phrase("PHRASE-06", slot.subject() + head, slot.subject(), 0.7));
        }
        String words = slot.share(slot.shortHead());
        return List.of(new Phrase("PHRASE-06", words, words, 0.8));
    }
}
