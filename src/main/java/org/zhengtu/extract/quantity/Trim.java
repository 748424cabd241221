package org.zhengtu.extract.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from the words before a number what isn't the thing measured: 其中, 全市, 共, 预计, 达到. */
final class Trim {

    private static final int ROUNDS = 12;
    /** Single characters are taken off only where they don't begin a word: 能耗, 到位资金, 个体工商户, 超市. */
    private static final Pattern OPENING =
            Pattern.compile("^(?:[、，：—\\-▲●◆■)）”’]|其中|同时|此外|另外|目前|据(?:了解|统计|悉|介绍|初步统计|测算)|截至|截止|如今|现在|当前"
                    + "|(?:全|我|该|本|各|这)(?:省|市|区|县|州|旗|盟|镇|乡|村|国|社区|街道|公司|企业|集团|校|院|项目)(?:各级各部门|上下)?"
                    + "|共有|已经|已|现有|先后|预计|力争|确保|争取|努力|实现|以及|分别|全面|只有|拥有|可以|当天|当日|此次|本次|会上|期间|除了|来自|达到"
                    + "|成功|顺利|总共|超额|圆满|率先|首次|初步|预期|他们?|她们?|它们?|我们|累计(?=共?有)|合计(?=共?有)"
                    + "|[并还也使让把又仅了的则就有里](?!购|未来|轨|轮)|到(?!位|港|账|岗|户|期)|共(?!同|建|享|富|青|产|治)|和(?!平|谐|田|美)|及(?!格|时)|与(?!会)"
                    + "|将(?!军)|要(?!素|案|道)|对(?!外|口|美|欧|接)|为(?!民|农|企)|从(?!业|事|严)|在(?!建|校|册|岗|职|编|库|线|外|营|籍)|由(?!来)"
                    + "|以(?!旧|工|商|上)|可(?!再生|支配|用|持续|视|追溯)|能(?!耗|源|力|见|效)|再(?!生|贷|就业|融资)|均(?!价|等)|用(?!电|水|地|户|工|人|能|气|药|材|林)"
                    + "|除(?!险|四害|草)|是(?!否)|达(?!标|产)|约(?!束|谈)|近(?!海|视)|超(?!市|高|低|算|声|级|重|千|百|亿)|个(?!体|人|税)|其(?!他|它|余)"
                    + "|基本(?!养老|医疗|公共|农田|药物|草原|建设|单位|生活)|主要(?!污染物|农|经济|作物|工业)|计划(?!生育|单列))");

    private static final Pattern ETC = Pattern.compile("^.{0,100}(?<![平高中初同上])等地?(?=[^级同待于候离]|$)");

    private final Pattern closing;

    Trim(Words words) {
        closing = Pattern.compile(
                "(?:" + words.ending("reach") + "|[、，：（—\\-“]|(?<![目])的|呈|(?<!为)了|着|过|以|就|目标|预期|力争|确保|争取|努力|且)$");
    }

    /** The words before a number without openings and without the verb that leads to the number. */
    String head(String head) {
        return close(open(ETC.matcher(head).replaceFirst("")));
    }

    String open(String words) {
        String rest = words;
        for (int i = 0; i < ROUNDS; i++) {
            Matcher m = OPENING.matcher(rest);
            if (!m.find()) {
                break;
            }
            rest = rest.substring(m.end());
        }
        return rest;
    }

    String close(String words) {
        String rest = words;
        for (int i = 0; i < ROUNDS; i++) {
            Matcher m = closing.matcher(rest);
            if (!m.find() || m.start() == m.end()) {
                break;
            }
            rest = rest.substring(0, m.start());
        }
        return rest;
    }
}
