package org.zhengtu.extract.agenda;

import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.Governors.Governor;
import org.zhengtu.text.Pattern;

/** Finds where a clause turns from what was done to what was said: 会议指出, 张三强调, 会议要求各地. */
final class Statements {

    /** What somebody does in a speech (在讲话中对…进行了安排) is said. */
    private static final Pattern SPEECH = Pattern.compile("在(?:总结|主旨|重要|动员)?(?:讲话|致辞|致词|总结发言)[中时里]");

    /** 甲希望各位代表…: what somebody by name wishes or demands goes on over the commas. */
    private static final Pattern WISH = Pattern.compile("(?:还|也|同时)?(?:希望|勉励|要求|提议|倡议)(?=\\p{IsHan}{2})");

    /** 他说，会议期间，代表们听取了…: what the speaker tells again. */
    private static final Pattern PRONOUN = Pattern.compile("^[他她](?:最后|还|同时|接着|首先)?(?:说|讲|谈)到?$");

    private static final Pattern DECIDES = Pattern.compile("(?:会议|大会|常委会|表决|审议|研究|投票|提请)[^，；。]{0,8}(?:决定|通过)$|^决定$");

    private final Governors governors;
    private final Pattern appoints = Pattern.compile("：(?:决定|批准)?{agenda.demand}");
    private final Pattern statement;
    private final Pattern remark;
    private final Pattern demand =
            Pattern.compile("^(?:会议|大会|全会)(?:还|并|同时|最后)?(?:要求|希望|提出(?!了)|明确|决定(?!{agenda.demand}))");
    private final Pattern order = Pattern.compile("^(?:[一二三四五六七八九十]{1,2}是)?要");

    Statements(Governors governors) {
        this.governors = governors;
        this.statement = Pattern.compile("(?<!再){agenda.statement}(?!的|精神|会|批示|、|和|及)");
        this.remark = Pattern.compile("(?<!的|意见|意见和){agenda.remark}$");
    }

    /** 会议决定：|任命甲为副县长 */
    boolean decides(Passage passage, Clause clause) {
        return DECIDES.matcher(passage.text(clause)).find()
                && appoints.matcher(passage.text())
                        .region(clause.end(), passage.text().length())
                        .lookingAt();
    }

    /** The position in the sentence from which on the clause tells what was said; its end if it tells nothing so. */
    int in(Passage passage, Clause clause) {
        String text = passage.text(clause);
        if (decides(passage, clause)) {
            return clause.end();
        }
        if (demand.matcher(text).find()
                || order.matcher(text).find()
                || PRONOUN.matcher(text).matches()) {
            return clause.start();
        }
        Matcher speech = SPEECH.matcher(passage.text()).region(clause.start(), clause.end());
        if (speech.find() && !passage.brackets().inside(speech.start())) {
            return speech.start();
        }
        Matcher wish = WISH.matcher(passage.text()).region(clause.start(), clause.end());
        if (wish.find() && passage.nameEnds(wish.start())) {
            return wish.start();
        }
        Matcher matcher = statement.matcher(passage.text()).region(clause.start(), clause.end());
        while (matcher.find()) {
            if (!passage.brackets().inside(matcher.start())) {
                return matcher.start();
            }
        }
        Matcher last = remark.matcher(passage.text()).region(clause.start(), clause.end());
        boolean told = last.find()
                && !passage.brackets().inside(last.start())
                && governors.of(passage, clause.start(), last.start()) != Governor.NONE;
        return told ? last.start() : clause.end();
    }
}
