package org.zhengtu.extract.quantity;

import java.util.List;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/** The noun that the number before has counted, which stands among the words of the next one: 20家|地区总部|和10家研发中心. */
final class CountedBefore {

    /** 15家|突出贡献企业、|6家优秀企业: each has its noun behind it. */
    private static final Pattern NEXT_COUNTED = Pattern.compile("[^，。；、的\\d]{1,16}(?:[、和及与]|以及)");

    /** A deed of the number before: 2人死亡、|3人受伤. */
    private static final int BRIEF = 3;

    private static final int LONGEST_DEED = 8;

    private final Trim trim;

    CountedBefore(Trim trim) {
        this.trim = trim;
    }

    /** The words before a number without those of the one before: 20家地区总部和|10家研发中心: the noun counted by the number before is none of this number's words. */
    String without(Passage passage, int measure, String head) {
        Unit.Kind last = measure == 0
                ? Unit.Kind.PERCENT
                : passage.measures().get(measure - 1).kind();
        // 投入2亿元|实施公共服务项目20个: money counts nothing
        if (last.relative()
                || last == Unit.Kind.MONEY
                        && passage.measures().get(measure).kind().counts()) {
            return head;
        }
        int from = passage.measures().get(measure - 1).end();
        int start = passage.measures().get(measure).start();
        if (isNextCounted(passage, measure)) {
            return sharedDeed(passage, measure - 1);
        }
        boolean aside = passage.text().startsWith("（", from);
        int end = aside || from < passage.headStart(measure) ? from : Nouns.end(passage.tokens(), from, start);
        String noun = passage.text().substring(from, end);
        if (!noun.isEmpty() && head.equals(noun)) {
            return passage.measures().get(measure).kind().counts() ? deedBefore(passage, measure - 1) : head;
        }
        String own = !noun.isEmpty() && head.startsWith(noun) ? head.substring(noun.length()) : head;
        int mark = own.indexOf('、');
        return from == passage.headStart(measure) && mark > 0 && mark <= BRIEF ? own.substring(mark) : own;
    }

    /** The words before a number that end in a verb, which holds for those after it too: 大会表彰|12家企业、31名个人; else nothing. */
    private String sharedDeed(Passage passage, int measure) {
        if (isNextCounted(passage, measure)) {
            return sharedDeed(passage, measure - 1);
        }
        int start = passage.measures().get(measure).start();
        if (!Nouns.verbBefore(passage.tokens(), start)) {
            return "";
        }
        String head = trim.head(passage.undated(passage.headStart(measure), start));
        if (head.length() <= LONGEST_DEED) {
            return head;
        }
        int verb = Nouns.lastVerb(passage.tokens(), start - LONGEST_DEED / 2, start);
        return verb < 0 ? "" : trim.head(passage.undated(verb, start));
    }

    private static boolean isNextCounted(Passage passage, int measure) {
        List<Measure> all = passage.measures();
        return measure > 0
                && all.get(measure).kind().counts()
                && all.get(measure - 1).kind().counts()
                && NEXT_COUNTED
                        .matcher(passage.text())
                        .region(all.get(measure - 1).end(), all.get(measure).start())
                        .matches();
    }

    /** The verb right before a number that holds for the next one too: 入驻|45家企业|54个项目. */
    private static String deedBefore(Passage passage, int measure) {
        int end = passage.measures().get(measure).start();
        return passage.tokens().stream()
                .filter(token -> token.end() == end
                        && Nouns.isVerb(token)
                        && token.word().length() > 1)
                .map(Token::word)
                .findFirst()
                .orElse("");
    }
}
