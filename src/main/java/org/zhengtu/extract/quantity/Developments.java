package org.zhengtu.extract.quantity;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Developments from one number to another: A从886亿元增加到7351亿元, 由原来的1车增至2车. Both are told of the words before 从. */
final class Developments {

    private static final int LONGEST_HEAD = 60;
    /** How many numbers back the start may lie: 从A、B，分别增加到C、D and 由每天1车15吨增加到2车. */
    private static final int REACH = 4;

    /** 改革前, 撤县设区之初, 上世纪90年代, 首届: when it was as much as it is told to have been first. */
    private static final String THEN =
            "{quantity.from}|[一二两三四五六七八九十\\d]{1,3}年前|(?:上年|去年)(?:同期|末|底)?|(?:上个?|[一二三四五六七八九十\\d]{2})世纪[一-龥\\d]{0,4}年代(?:初期?|末期?|中期|中叶|后期)?"
                    + "|[首上]一?[届期批季]|第[一二三四五六七八九十\\d]{1,3}[届期批季轮]|[^，。；：\\d]{1,10}?(?:之初|初期|之前|以前|前|时)";
    /** Words for about how much, or for how often. */
    private static final String ABOUT = "每[天年月日亩户人吨]|[日月年户人亩]均|平均|最[高低多少大小长短快慢](?:时|达)?的?|不到|不足|接近|将?近|约|仅有?|只有|超过?|逾";

    private static final Pattern FROM = Pattern.compile("^(?<subject>.{0,50}?)(?:已经?|又|分别)?(?:从|由)(?:" + THEN
            + ")?(?:时)?的?(?<share>占[^，。；]{2,16}?的?(?:比重|比例)?的?)?(?:" + ABOUT + "){0,3}$");

    /** 9.5:|47.9 */
    private static final Pattern COLON = Pattern.compile("[:：∶︰]");
    /** What brings a rank about stands within it: 由第48位|上升到第29位. */
    private static final Pattern RANK = Pattern.compile("[升跃进退降前后移至到]{2,4}(?=[全第前])");

    private final Pattern change;

    /** The words before a number, and which end of a development it is. */
    record Head(String words, Phrase.Turn turn) {}

    Developments(Words words) {
        change = Pattern.compile("^，?(?:，|{quantity.change-manner})*(?:"
                + words.any("grow", "fall")
                + "|发展|恢复|延伸|延长|压减|精简|上调|下调|上涨|压|缩|涨|变|扩|拓展|改|降|跃升?|攀|升|调整|优化|演变|转变)(?:了)?(?:到|至|为|成)(?:了)?(?:{quantity.now}|[一-龥]{2,4}后的?|"
                + ABOUT + "){0,4}$");
    }

    Head head(Passage passage, int first) {
        String own = words(passage, first);
        if (first > 0 && COLON.matches(own)) {
            return head(passage, first - 1);
        }
        Matcher from = FROM.matcher(own);
        if (from.find() && rises(passage, first)) {
            return new Head(subject(from), Phrase.Turn.START);
        }
        if (first > 0 && change.matcher(own).find()) {
            for (int k = first - 1; k >= Math.max(0, first - REACH); k--) {
                Matcher start = FROM.matcher(words(passage, k));
                if (start.find()) {
                    return new Head(subject(start), Phrase.Turn.END);
                }
            }
        }
        return new Head(own, Phrase.Turn.NONE);
    }

    private static String subject(Matcher from) {
        String share = from.group("share") == null ? "" : from.group("share");
        return from.group("subject") + share;
    }

    private boolean rises(Passage passage, int first) {
        for (int k = first + 1; k < passage.measures().size() && k <= first + REACH; k++) {
            if (change.matcher(words(passage, k)).find()) {
                return true;
            }
        }
        return false;
    }

    private static String words(Passage passage, int measure) {
        String words = passage.undated(
                passage.headStart(measure), passage.measures().get(measure).start());
        Matcher rank = RANK.matcher(passage.measures().get(measure).quantity().text());
        words = rank.lookingAt() ? words + rank.group() : words;
        return words.length() > LONGEST_HEAD ? words.substring(words.length() - LONGEST_HEAD) : words;
    }
}
