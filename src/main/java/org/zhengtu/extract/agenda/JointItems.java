package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * One phrase that holds several items of a congress: 关于甲报告、乙报告的决议; 由甲代表县委、乙代表县纪委作的工作报告;
 * 关于甲辞去主任以及乙辞去委员的辞呈; 接受甲辞去县长职务、乙辞去副县长职务的请求; 关于《甲》《乙》落实情况的报告.
 */
final class JointItems {

    private static final Pattern RESOLUTION = Pattern.compile(
            "(?:关于)?(?<list>.{8,400}?报告)(?:等(?:[\\d一二三四五六七八九十]{1,3}[个项份])?报告)?的(?<what>决议|决定)(?:（草案）)?");
    private static final Pattern BETWEEN_REPORTS = Pattern.compile("(?<=报告)(?:、|和|以及|及)(?:关于)?");

    private static final Pattern DEPUTED =
            Pattern.compile("由?[^，。；]{4,120}代表[^，。；]{2,60}?所?[作做]的(?<what>[^，、；。的]{0,12}报告)");
    private static final Pattern DEPUTY =
            Pattern.compile("[^，、；。]{2,30}?代表(?<body>[^，、；。]{2,30}?)(?:向[^，、；。]{2,4})?(?=、|所?[作做]的)");

    private static final Pattern RESIGNATIONS =
            Pattern.compile("(?:关于)?(?<list>.{2,120}辞去.{2,160}?)(?:的?(?:辞呈|请求|申请|报告)(?:的(?:决定|决议|议案))?)?");
    private static final Pattern BETWEEN_RESIGNATIONS =
            Pattern.compile("以及|；|(?:[、和及])(?=\\p{IsHan}{2,4}(?:同志)?(?:因[^、]{2,12}|请求|申请)?辞去)");

    /** 新一届县委领导班子和|出席市党代会的代表 */
    private static final Pattern CHOSEN =
            Pattern.compile("(?<list>.{4,80}(?:班子|委员会|委员|机构)(?:和|、|以及)[^，；。、]{0,12}出席[^，；。]{4,40}代表)");

    private static final Pattern BEFORE_DELEGATES = Pattern.compile("(?:和|、|以及)(?=[^，；。、和]{0,12}出席)");

    /** 县政府|关于|《甲意见》《乙意见》|研究处理情况的报告 */
    private static final Pattern FRAMED = Pattern.compile("(?<head>(?:[^《》]{0,40}(?:关于|对))?)"
            + "(?<list>《[^》]{2,120}》(?:[、和及与]?(?:[^《》，；。]{2,20}关于)?《[^》]{2,120}》)+)"
            + "(?<tail>(?!等)[^《》]{2,24}(?:报告|汇报|通报|说明|介绍))");
    /** 甲局、乙局负责人|关于: who told of several papers told of one each. */
    private static final Pattern TELLERS = Pattern.compile("^[^《》]*(?:、|负责人|负责同志|[和及与])[^《》]*(?=关于)");

    private static final Pattern BETWEEN_TITLES = Pattern.compile("(?<=》)[、和及与]?(?:[^《》]{2,20}关于)?(?=《)");

    private JointItems() {}

    /** The items of a phrase; none if it holds no more than one. */
    static List<Stretch> of(Passage passage, Clause phrase) {
        String text = passage.text(phrase);
        Matcher resolution = RESOLUTION.matcher(text);
        if (resolution.matches()) {
            return parted(resolution, BETWEEN_REPORTS, "关于", "的" + resolution.group("what"), phrase);
        }
        Matcher resignations = RESIGNATIONS.matcher(text);
        if (resignations.matches()) {
            return parted(resignations, BETWEEN_RESIGNATIONS, "", "", phrase);
        }
        Matcher chosen = CHOSEN.matcher(text);
        if (chosen.matches()) {
            return parted(chosen, BEFORE_DELEGATES, "", "", phrase);
        }
        Matcher framed = FRAMED.matcher(text);
        if (framed.matches()) {
            String head = TELLERS.matcher(framed.group("head")).replaceFirst("");
            return parted(framed, BETWEEN_TITLES, head, framed.group("tail"), phrase);
        }
        Matcher deputed = DEPUTED.matcher(text);
        return deputed.matches() ? deputed(text, deputed.group("what"), phrase) : List.of();
    }

    private static List<Stretch> parted(Matcher whole, Pattern between, String before, String behind, Clause phrase) {
        List<Stretch> items = new ArrayList<>();
        String list = whole.group("list");
        int from = phrase.start() + whole.start("list");
        int start = 0;
        Matcher seam = between.matcher(list);
        while (seam.find()) {
            items.add(new Stretch(
                    before + list.substring(start, seam.start()) + behind, from + start, from + seam.start()));
            start = seam.end();
        }
        items.add(new Stretch(before + list.substring(start) + behind, from + start, from + list.length()));
        return items.size() > 1 ? items : List.of();
    }

    private static List<Stretch> deputed(String text, String what, Clause phrase) {
        List<Stretch> items = new ArrayList<>();
        Matcher deputy = DEPUTY.matcher(text);
        while (deputy.find()) {
            items.add(new Stretch(
                    deputy.group("body") + what, phrase.start() + deputy.start("body"), phrase.start() + deputy.end()));
        }
        return items;
    }
}
