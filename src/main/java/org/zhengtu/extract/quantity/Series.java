package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.text.Pattern;

/**
 * Numbers that stand in a row with nothing but 、 or 和 between them (分别增长7.9%、9.8%), and the subjects they are told of.
 *
 * @param first number of the first measure
 * @param size how many there are
 */
record Series(int first, int size) {

    private static final Pattern GLUE = Pattern.compile("个?(?:、|和|及|与|以及|，|,|/)?");
    /** What numbers are told of; the first of a row may leave it to the last. */
    private static final Pattern MEASURED = Pattern.compile("(?:GDP|[用发供售]电量|{quantity.measured}|[一-龥]率|[额量值数])$");

    /** 粮食|产量|、生猪出栏 */
    private static final Pattern OUTPUT = Pattern.compile("{quantity.measured}$");

    /** What each of several things has or does: 生猪、牛、家禽|出栏, 二氧化硫、氨氮|排放量 */
    private static final Pattern DEED = Pattern.compile("(?:出栏量?|存栏量?|{quantity.deed})$");

    private static final Pattern DISTRIBUTED = Pattern.compile("分别|各自");
    /** What parts the things: 及 and 和 may stand within the name of one (石油及制品类、汽车类). */
    static final List<Pattern> JOINTS = List.of(
            Pattern.compile("[、和及与]|以及"), Pattern.compile("[、和与]|以及"), Pattern.compile("、|以及"), Pattern.compile("、"));

    /** 汽车|类: the last of a row needn't be as long as the first. */
    private static final Pattern SORT = Pattern.compile("[类业品]$");

    private static final Pattern PAIR =
            Pattern.compile("(?<common>[^/]{2,})(?:收入/支出|支出/收入|存款/贷款|进口/出口|出口/进口|收入/税收)[^/]{0,3}");

    private static final Pattern ORDINAL = Pattern.compile("第?[一二三四](?:次(?=产业))?(?<rest>.*)");

    /** 三次产业|增加值占比分别为…: one each. */
    private static final Pattern INDUSTRIES = Pattern.compile("(?<![第、和])三(?:次|大)?产业(?!园)");

    /** GDP、投资|增速 */
    private static final Pattern RATE = Pattern.compile("(?<![、和与及]){quantity.rate}$");

    /** The row that a measure belongs to. */
    static Series of(Passage passage, int measure) {
        int first = measure;
        while (first > 0 && joined(passage, first - 1)) {
            first--;
        }
        int last = measure;
        while (last + 1 < passage.measures().size() && joined(passage, last)) {
            last++;
        }
        return new Series(first, last - first + 1);
    }

    /** 分别上升8.2%、|1.1个百分点 */
    private static boolean areRates(Measure left, Measure right) {
        return left.kind() == Unit.Kind.PERCENT && right.kind() == Unit.Kind.POINTS;
    }

    /** 货运量、存款余额分别达到47万吨|、8亿元 */
    private static boolean areDistributed(Passage passage, Measure left, String between) {
        String clause = passage.text().substring(passage.clauseStart(left.start()), left.start());
        return between.length() == 1
                && "、和".contains(between)
                && DISTRIBUTED.matcher(clause).find();
    }

    private static boolean joined(Passage passage, int measure) {
        Measure left = passage.measures().get(measure);
        Measure right = passage.measures().get(measure + 1);
        String between = passage.text().substring(left.end(), right.start());
        return (left.kind() == right.kind() || areRates(left, right) || areDistributed(passage, left, between))
                && between.length() <= 3
                && !between.isEmpty()
                // 维修学校30所，|17家医院纳入…: two things
                && !(between.indexOf('，') >= 0 && left.kind().counts())
                && GLUE.matcher(between).matches();
    }

    /**
     * The subjects of the row, one per number: 城乡居民… are 城镇 and 农村居民, A、B are A and B. Where their number doesn't agree,
     * each number has the whole.
     */
    List<String> share(String subject) {
        if (size == 1) {
            return List.of(subject);
        }
        if (size == 2 && subject.contains("城乡")) {
            return List.of(subject.replace("城乡", "城镇"), subject.replace("城乡", "农村"));
        }
        Matcher industries = INDUSTRIES.matcher(subject);
        if (size == 3 && industries.find()) {
            return Stream.of("第一产业", "第二产业", "第三产业")
                    .map(industries::replaceFirst)
                    .toList();
        }
        Matcher rate = RATE.matcher(subject);
        if (rate.find() && rate.start() > 0) {
            return share(subject.substring(0, rate.start())).stream()
                    .map(item -> RATE.matcher(item).find() ? item : item + rate.group())
                    .toList();
        }
        for (Pattern joint : JOINTS) {
            List<String> items = new ArrayList<>(Arrays.asList(joint.split(subject)));
            items.removeIf(String::isBlank);
            if (items.size() == size) {
                return withCommonHead(items);
            }
        }
        return Collections.nCopies(size, subject);
    }

    /** 第一、二、三产业贡献率 means 第一产业贡献率. */
    private static Optional<List<String>> ordinals(List<String> items) {
        Matcher last = ORDINAL.matcher(items.get(items.size() - 1));
        boolean row = last.matches()
                && !last.group("rest").isEmpty()
                && items.subList(0, items.size() - 1).stream()
                        .allMatch(item -> ORDINAL.matcher(item).matches() && item.length() <= 2);
        return row
                ? Optional.of(items.stream()
                        .map(item -> "第" + item.replace("第", "").charAt(0) + last.group("rest"))
                        .toList())
                : Optional.empty();
    }

    /** 城镇、农村居民人均收入 means 城镇居民人均收入, 一产、二产和居民用电量 means 一产用电量. */
    private static List<String> withCommonHead(List<String> items) {
        items.set(
                items.size() - 1,
                DISTRIBUTED.matcher(items.get(items.size() - 1)).replaceAll(""));
        Optional<List<String>> ordinals = ordinals(items);
        if (ordinals.isPresent()) {
            return ordinals.get();
        }
        List<String> front = items.subList(0, items.size() - 1);
        String last = items.get(items.size() - 1);
        int length = front.get(0).length();
        boolean even = front.stream().allMatch(item -> item.length() == length);
        boolean sorts = SORT.matcher(front.get(0)).find();
        Matcher deed = DEED.matcher(last);
        boolean noun = !deed.find();
        String rest =
                noun && even && !sorts && length <= 3 && last.length() >= length + 3 ? last.substring(length) : "";
        Matcher measured = MEASURED.matcher(last);
        String head = !rest.isEmpty() ? rest : !noun ? deed.group() : measured.find() ? measured.group() : "";
        String counterpart = counterpart(front.get(front.size() - 1), last);
        List<String> whole = new ArrayList<>();
        for (String item : front) {
            boolean complete = rest.isEmpty()
                    && (item.endsWith(head)
                            || (noun ? MEASURED : OUTPUT).matcher(item).find());
            whole.add(complete ? item : item + head);
        }
        whole.add(counterpart);
        return whole;
    }

    /** 一般公共预算收入和|支出: what the second has in common with the first stands before it. */
    private static String counterpart(String first, String last) {
        Matcher pair = PAIR.matcher(first + "/" + last);
        return pair.matches() ? pair.group("common") + last : last;
    }
}
