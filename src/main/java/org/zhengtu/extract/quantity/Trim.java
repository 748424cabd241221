package org.zhengtu.extract.quantity;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Takes from the words before a number what isn't the thing measured: 其中, 全市, 共, 预计, 达到. */
final class Trim {

    private static final int ROUNDS = 12;
    private static final String MARKS =
            "\\d{1,2}(?:[-—~～至到]\\d{1,2})?月(?:份)?(?:当月|单月|末|底)?(?!\\d)|(?:一|二|三|四|前三)季度|上半年|当月|[、，：—\\-▲▶▪◎○★☆●◆■(（)）”’“]|[①-⑳]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[）)]|\\d{1,2}[.、]|[一二三四五六七八九十]{1,2}(?:、(?![二三](?:、[二三])?次?产)|是|要)|[一二三四五六七八九十\\d]{1,2}年(?=累计|共|来|提高|提升|增[长加]|净增|下降)|[^，。；\\d]{0,14}[前后][一二三四五六七八九十\\d]{1,2}[位名]的?(?:分别|依次)?[为是]";
    /** 和硕县: no name of a region has one character alone before 县. */
    private static final Pattern SHORT_REGION = Pattern.compile("[和与及对用由达从同新在为让超][一-龥][县市区州旗镇乡]");

    private static final String OWN =
            "(?:全|我|该|本|各|这)(?:省|市|区|县|州|旗|盟|乡镇|镇街|镇|乡|村|国|社区|街道|公司|企业|集团|校|院|项目)(?:各级各部门|上下)?";
    private final Pattern opening;
    private final Pattern closing;
    /** No longer words close; before them there is no need to look. */
    private final int longest;

    Trim(Words words) {
        opening = Pattern.compile("^(?:" + MARKS + "|" + OWN + "|" + words.any("after-work")
                + "(?:(?<=后)|(?=[^\\d一-龥]))|" + words.beginning("opening") + ")");
        closing = Pattern.compile("(?:" + words.ending("reach")
                + "|[、，：（—\\-“]|(?<![目])的|呈|(?<!为)了|着|过|以|就|(?<![占对相可入同环])比|较|(?<!度)计划|目标|预期|力争|确保|争取|努力|且|相继|先后|陆续)$");
        longest = Math.max(2, words.longest("reach"));
    }

    /** The words before a number without openings and without the verb that leads to the number. */
    String head(String head) {
        return close(open(head));
    }

    String open(String words) {
        String rest = words;
        for (int i = 0; i < ROUNDS; i++) {
            Matcher m = opening.matcher(rest);
            if (!m.find() || SHORT_REGION.matches(rest)) {
                break;
            }
            rest = rest.substring(m.end());
        }
        return rest;
    }

    String close(String words) {
        String rest = words;
        for (int i = 0; i < ROUNDS; i++) {
            Matcher m = closing.matcher(rest)
                    .region(Math.max(0, rest.length() - longest), rest.length())
                    .useTransparentBounds(true);
            if (!m.find() || m.start() == m.end()) {
                break;
            }
            rest = rest.substring(0, m.start());
        }
        return rest;
    }
}
