package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.text.Pattern;

/**
 * Cuts a list of names into its members: at 、, and at 和 where a name ends before it. A list that shares one head noun
 * stays whole.
 */
final class Members {

    private static final Pattern QUANTIFIED = Pattern.compile("^(?:约|近|超|逾|共)?\\d{1,5}(?:余|多)?(?:" + NameList.UNITS
            + "|家|大|片|类|千米|公里|亩|平方米)(?!产业园)|^" + NameList.COUNT + "(?:余|多)?(?:" + NameList.UNITS
            + ")|^(?:一|几|各|某|每|多|所有|众多|许多|诸多|部分)(?:个|项|座|条|处|家|所|批|些|类|大批)?(?=.)(?:项目|工程|[^一-龥]|重|大|好|优|新|产)");

    private static final int SHORTEST_SHARE = 4;

    private static final Pattern WHOLE_WORK = Pattern.compile("(?:项目|工程)$");

    /** 东河大道|建设|及北山综合治理等项目 */
    private static final Pattern DEED = Pattern.compile(".{3}(?:{project.deed}|{project.deed-on-thing}|建设)$");

    /** 菌种生产、|栽培及加工综合建设项目 */
    private static final Pattern BRANCH_END = Pattern.compile(".{2}{project.branch-deed}$");

    private static final Pattern BRANCH_WORK = Pattern.compile(
            "{project.branch-deed}(?:[、及与和]{project.branch-deed}|{project.branch-deed})*(?:综合|一体化|全产业链|配套|系列|融合|开发|建设|基地|产业)*(?:项目|工程)(?:（[^（）]{1,16}）)?$");

    private static final Pattern OF_FIRM = Pattern.compile("[^，。；]{3,30}有限公司[^，。；]{2,20}");
    private static final Pattern FIRM = Pattern.compile("公司|集团");

    /** A工程和|县图书馆建设项目: told apart by whose it is. */
    private static final Pattern OF_LEVEL = Pattern.compile("[省市县区州](?![域级内外情])[^，。；、]{3,20}(?:项目|工程)");

    private static final Pattern JOIN = Pattern.compile("以及|及其?|和|与");

    private final ProjectWords words;
    private final CharSequence text;

    Members(ProjectWords words, CharSequence text) {
        this.words = words;
        this.text = text;
    }

    /** The members of a range, first to last, as start and end. */
    List<int[]> of(int start, int end, boolean closed) {
        List<int[]> ranges = branches(split(start, end, closed));
        int count = closed ? Tally.of(text, end) : 0;
        return count > 1 && ranges.size() > count ? counted(ranges, start, end, count) : whole(ranges, closed);
    }

    /** Members joined that name the deeds of one project: 黄芪种植、|栽培及加工项目. */
    private List<int[]> branches(List<int[]> ranges) {
        List<int[]> joined = new ArrayList<>();
        for (int[] range : ranges) {
            int last = joined.size() - 1;
            boolean goesOn = last >= 0
                    && BRANCH_WORK
                            .matcher(text)
                            .region(range[0], range[1])
                            .useTransparentBounds(false)
                            .lookingAt()
                    && BRANCH_END
                            .matcher(text)
                            .region(joined.get(last)[0], joined.get(last)[1])
                            .find();
            int from = goesOn ? joined.remove(last)[0] : range[0];
            joined.add(new int[] {from, range[1]});
        }
        return joined;
    }

    /** A、B实验楼和用户楼|2项, A工程、消防站、训练基地及B工程|2项: cut into as many as are counted, if they can be. */
    private List<int[]> counted(List<int[]> ranges, int start, int end, int count) {
        List<int[]> marked = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '、') {
                marked.add(new int[] {from, i});
                from = i + 1;
            }
        }
        return List.of(marked, untilWork(marked), untilWork(ranges)).stream()
                .filter(cut -> cut.size() == count)
                .findFirst()
                .orElse(ranges);
    }

    /** Members without 项目 or 工程 at their end joined to those behind them. */
    private List<int[]> untilWork(List<int[]> ranges) {
        List<int[]> joined = new ArrayList<>();
        int from = -1;
        for (int[] range : ranges) {
            from = from < 0 ? range[0] : from;
            boolean work = words.headEnding(text, range[0], range[1])
                    .filter(head -> head.value() == Head.WORK)
                    .isPresent();
            if (work || range == ranges.get(ranges.size() - 1)) {
                joined.add(new int[] {from, range[1]});
                from = -1;
            }
        }
        return joined;
    }

    /** 合金管、棒、型材生产线: where a member is too short for a name, the list is one name. */
    private List<int[]> whole(List<int[]> ranges, boolean closed) {
        boolean fragment = !closed
                && !ranges.isEmpty()
                && !isQuantified(ranges.get(ranges.size() - 1))
                && ranges.stream().skip(1).noneMatch(range -> Amounts.ATTRIBUTIVE
                        .matcher(text)
                        .region(range[0], range[1])
                        .lookingAt())
                && (isShared(ranges)
                        || isOfFirm(ranges)
                        || ranges.stream()
                                .limit(Math.max(0, ranges.size() - 1))
                                .anyMatch(range -> range[1] - range[0] <= 2));
        return fragment ? List.of(new int[] {ranges.get(0)[0], ranges.get(ranges.size() - 1)[1]}) : ranges;
    }

    /** 云岭机件有限公司|隔音垫、汽车地毯项目: what one firm makes. */
    private boolean isOfFirm(List<int[]> ranges) {
        int last = ranges.size() - 1;
        return last > 0
                && OF_FIRM.matcher(text)
                        .region(ranges.get(0)[0], ranges.get(0)[1])
                        .matches()
                && WHOLE_WORK
                        .matcher(text)
                        .region(ranges.get(last)[0], ranges.get(last)[1])
                        .find()
                && ranges.stream().limit(last).allMatch(range -> words.headEnding(text, range[0], range[1])
                        .isEmpty())
                && ranges.stream().skip(1).noneMatch(range -> FIRM.matcher(text)
                        .region(range[0], range[1])
                        .find());
    }

    /** A市、|一大批项目: the last member is none. */
    boolean isQuantified(int[] range) {
        return QUANTIFIED.endFrom(text, range[0], range[1]) >= 0;
    }

    /** 引道绿化、|亮化建设项目: the last member tells nothing apart and those before it have no head noun. */
    private boolean isShared(List<int[]> ranges) {
        if (ranges.size() < 2) {
            return false;
        }
        int[] last = ranges.get(ranges.size() - 1);
        String name = text.subSequence(last[0], last[1]).toString();
        String whole = text.subSequence(ranges.get(0)[0], last[1]).toString().replace("、", "");
        return name.length() >= SHORTEST_SHARE
                && words.particular(whole, false).length() >= 2
                && words.particular(name, true).isEmpty()
                && words.headEnding(text, last[0], last[1]).isPresent()
                && ranges.stream()
                        .limit(ranges.size() - 1)
                        .allMatch(range -> words.lastHead(text, range[0], range[1])
                                        .filter(head -> head.value() == Head.WORK)
                                        .isEmpty()
                                && words.headEnding(text, range[0], range[1]).isEmpty());
    }

    List<int[]> split(int start, int end, boolean closed) {
        List<int[]> ranges = new ArrayList<>();
        int from = start;
        int depth = 0;
        for (int i = start; i <= end; i++) {
            char c = i == end ? '、' : text.charAt(i);
            // “电网强基”|“宽带进村”等工程
            if (closed && c == '“' && depth == 0 && i > from && text.charAt(i - 1) == '”') {
                join(from, i, true, ranges);
                from = i;
            }
            depth += c == '（' || c == '“' ? 1 : c == '）' || c == '”' ? -1 : 0;
            if (c == '、' && (depth <= 0 || i == end)) {
                join(from, i, closed, ranges);
                from = i + 1;
                depth = 0;
            }
        }
        return ranges;
    }

    /** Whether a member is told apart by more than its kind: of a list of names, 及 joins the last. */
    private boolean isNamed(int from, int end) {
        return words.particular(text.subSequence(from, end).toString(), false).length() >= SHORTEST_SHARE;
    }

    /** Where a name ends without the bracket behind it: 高速公路|（云岭至石桥段）. */
    private int beforeBracket(int from, int end) {
        int open = end - 1;
        while (open > from && text.charAt(end - 1) == '）' && text.charAt(open) != '（') {
            open--;
        }
        return open > from && text.charAt(open) == '（' ? open : end;
    }

    /** 和 parts two names only where the one before it ends in a head noun; elsewhere it is part of a name. */
    private void join(int start, int end, boolean closed, List<int[]> ranges) {
        Matcher m = JOIN.matcher(text).region(start, end);
        int from = start;
        while (m.find()) {
            int left = beforeBracket(from, m.start());
            boolean leftEnds = m.group().equals("以及") && !ranges.isEmpty()
                    || words.headEnding(text, from, left).isPresent()
                    || closed && DEED.matcher(text).region(from, left).find()
                    || NameList.PLANT.matcher(text).region(from, left).find()
                    || NameExtent.AFTERMATH
                            .matcher(text)
                            .region(Math.max(from, left - 4), left)
                            .matches();
            boolean rightNames = words.particular(text.subSequence(m.end(), end).toString(), true)
                                    .length()
                            >= 2
                    || OF_LEVEL.matcher(text).region(m.end(), end).lookingAt();
            // A基地及B车间项目 is one
            boolean shared = m.group().startsWith("及")
                    && (ranges.isEmpty() || !isNamed(from, left) || !isNamed(m.end(), end))
                    && WHOLE_WORK.matcher(text).region(m.end(), end).find()
                    && !WHOLE_WORK.matcher(text).region(from, m.start()).find();
            if (leftEnds && !shared && rightNames && m.start() - from >= 3 && end - m.end() >= 3) {
                ranges.add(new int[] {from, m.start()});
                from = m.end();
            }
        }
        if (end > from) {
            ranges.add(new int[] {from, end});
        }
    }
}
