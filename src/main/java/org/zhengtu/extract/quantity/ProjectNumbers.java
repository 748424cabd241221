package org.zhengtu.extract.quantity;

import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * Numbers that belong to a particular project and so to the table {@code project}: what it costs, covers, produces. What
 * many projects cost together (43个项目，总投资299.2亿元) is a figure.
 */
final class ProjectNumbers {

    private static final int REACH = 60;

    private static final Set<String> POWER = Set.of("千瓦", "万千瓦", "兆瓦");

    /** 总投资8000亿元的791个项目 */
    private static final Pattern MANY = Pattern.compile("^的(?:首批|第[一二三四\\d]批|本批|这批|该批)?的?\\d{1,5}[个项]");

    /** 投资6000万元的|东河工业园 */
    private static final Pattern OF_ONE =
            Pattern.compile("的(?!\\d)[^，。；：]{2,40}?(?:{quantity.of-one}|园区?)(?!\\d{1,4}[个项])");

    /** 引进了50亿元的|河东物流港、60亿元的云岭轴承等一批重点项目 */
    private static final Pattern OF_LISTED = Pattern.compile(
            "的(?!\\d)[^，。；]{2,80}?等(?:\\d{1,4}[个项家])?(?:投资[超过]?[过超]?\\d{1,4}亿元的?)?[^，。；\\d]{0,10}(?:项目|工程|企业)");

    /** 某学校投资|2亿元|，占地116亩 */
    private static final Pattern BUILT = Pattern.compile("，(?:项目)?(?:规划|总)?(?:占地|用地|建筑)(?:总?面积)?(?:约|达|为|近)?\\d");

    private static final Pattern POWER_WORKS =
            Pattern.compile("{project.power}[^，。；、\\d]{0,12}(?:、|项目|工程|电站|基地|等[^，。；]{0,10}(?:项目|工程))");

    private static final Pattern LISTED_SIZE =
            Pattern.compile("(?!的)[^，。；\\d]{2,30}等\\d{1,4}[个项](?!百分点)[^，。；\\d]{0,14}项目");

    /** 今年计划投资37亿元 is no total. */
    private static final Pattern YEARLY = Pattern.compile("{quantity.yearly}(?:计划|预计|拟)*(?:完成)?投资(?:额|约|达|为|：)*$");

    /** 平均单体投资|3亿元 */
    private static final Pattern MEAN = Pattern.compile("(?:平均|单体|[亩户人]均)[^，。；]{0,4}投资[^，。；]{0,4}$");

    /** 人均建筑面积36平方米 is the mean of many. */
    private static final Pattern EACH = Pattern.compile("(?:人|户|镇|村)均[^，。；]{0,12}$");

    /** 全长|57公里、总投资32亿元的环湖公路工程 */
    private static final Pattern LENGTH = Pattern.compile("(?:全长|总长)度?(?:约|达|为|近)?$");

    private static final Pattern OF_ROAD =
            Pattern.compile("(?:、[^，。；]{2,16})?的[^，。；\\d]{2,30}?(?:公路|道路|大道|高速|铁路|大桥|隧道|工程|项目|路|线)");

    /** 可年产 has no owner of its own. */
    private static final int SUBJECT = 1;

    private static final Pattern WORKS = Pattern.compile("项目|工程|生产线|投资|{quantity.done}|产能|规模|一期|二期");

    private static final Pattern LIST = Pattern.compile("^.*(?:(?:是|为|包括|有)：|；)(?=[^，。；：]{4,40}，)");

    private final Pattern investment;
    private final Pattern extent;
    private final Pattern output;
    private final Pattern manyProjects;
    private final Pattern company;

    ProjectNumbers(Words words) {
        String reach = "(?:" + words.any("reach") + "|额|资金){0,3}";
        investment =
                Pattern.compile("(?<!" + words.any("set") + ")(?:计划|估算|概算|预计|拟)?(?:总?投资|(?:工程)?总造价)" + reach + "：?$");
        extent = Pattern.compile("(?<!全)(?:" + words.ending("extent") + reach + ")：?$");
        output = Pattern.compile("年(?:可|生|可生)?(?:产(?!产?[值量出业销])|加工|处理)[^，。；]{0,24}：?$");
        manyProjects = Pattern.compile(
                "[\\d十百两三四五六七八九]个[^，。；]{0,14}(?:项目|工程|企业)|(?:项目|工程)(?!{quantity.many-projects}|分为?)[^，。；]{0,8}[\\d十百两三四五六七八九][个项宗件]|\\d[个项宗件][，、]|[\\d十百]项[^，。；]{0,10}工程|等[^，。；]{0,6}项目|项目等，(?:主要)?(?:涉及|涵盖|分布)|[\\d十百两三四五六七八九][家项][^，。；]{0,10}企业|[省市县区州旗]级?重[点大]项目(?:计划|概算)?总投资[^，。；]{0,3}$");
        company = Pattern.compile(words.any("company"));
    }

    /** Whether a number is told of one project of a list: 20万千瓦|光伏发电等4个重点项目. */
    private static boolean ofListed(Passage passage, Measure value) {
        return !value.kind().relative()
                && !value.kind().counts()
                && LISTED_SIZE
                        .matcher(passage.text())
                        .region(value.end(), passage.text().length())
                        .lookingAt();
    }

    /** 东河南滩30万千瓦|光伏发电、北滩20万千瓦|光伏发电等项目 */
    private static boolean isPower(Passage passage, Measure value) {
        return POWER.contains(value.quantity().unit())
                && POWER_WORKS
                        .matcher(passage.text())
                        .region(value.end(), passage.text().length())
                        .lookingAt();
    }

    /** 项目投产后年产|轴承200万套; what a farm or a crop brings each year (合作社年产|香菇200吨) is no capacity of works. */
    private boolean isOutput(Passage passage, Measure value, String head) {
        Matcher m = output.matcher(head);
        if (!m.find()) {
            return false;
        }
        int start = value.start() - head.length() + m.start();
        String before = passage.text().substring(passage.clauseStart(value.start()), start);
        return before.length() <= SUBJECT || WORKS.matcher(passage.text()).find();
    }

    /** Whether a number is told of one project. */
    boolean owns(Passage passage, int measure) {
        Measure value = passage.measures().get(measure);
        int start = value.start();
        String head = passage.text().substring(Math.max(0, start - 24), start);
        if (ofListed(passage, value) || isPower(passage, value)) {
            return true;
        }
        boolean ofRoad = LENGTH.matcher(head).find()
                && OF_ROAD.matcher(passage.text())
                        .region(value.end(), passage.text().length())
                        .lookingAt();
        if (ofRoad) {
            return true;
        }
        if (!value.kind().relative()
                && !EACH.matcher(head).find()
                && (extent.matcher(head).find() || isOutput(passage, value, head))) {
            return true;
        }
        if (value.kind() == Unit.Kind.MONEY
                && !head.contains("总投资")
                && OF_LISTED
                        .matcher(passage.text())
                        .region(value.end(), passage.text().length())
                        .lookingAt()) {
            return true;
        }
        if (value.kind() != Unit.Kind.MONEY || !investment.matcher(head).find()) {
            return false;
        }
        if (OF_ONE.matcher(passage.text())
                .region(value.end(), passage.text().length())
                .lookingAt()) {
            return true;
        }
        if (BUILT.matcher(passage.text())
                .region(value.end(), passage.text().length())
                .lookingAt()) {
            return true;
        }
        if (YEARLY.matcher(head).find() || MEAN.matcher(head).find()) {
            return false;
        }
        String near = passage.text().substring(Math.max(0, start - REACH), start);
        // 签约的7个项目分别是：A项目，总投资3亿元；B项目，总投资1亿元
        String before = LIST.matcher(near).replaceFirst("");
        String after =
                passage.text().substring(value.end(), Math.min(passage.text().length(), value.end() + 10));
        if (manyProjects.matcher(before).find() || MANY.matcher(after).find()) {
            return false;
        }
        String around = passage.text()
                .substring(Math.max(0, start - REACH), Math.min(passage.text().length(), value.end() + 30));
        return head.contains("总投资")
                || head.contains("总造价")
                || company.matcher(around).find();
    }
}
