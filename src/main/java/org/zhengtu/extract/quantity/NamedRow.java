package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Things named in a clause without a number that a row of numbers behind it is told of: A、B、C三个行业增势较好，分别增长5%、6%、7%. */
final class NamedRow {

    private static final Pattern SHARED =
            Pattern.compile("^(?<aspect>增加值|总产值|产值|投资|产量|收入|销售额|零售额)?(?:同比|环比|比上年|较上年)?分别(?:同比|环比)?");
    private static final Pattern LIST = Pattern.compile(
            "(?:^|[中看：])(?<list>[\\p{IsHan}（）]{2,16}(?:、[\\p{IsHan}（）]{2,16}){0,8}(?:、|和|及|与)[\\p{IsHan}（）]{2,16}?)(?:等|[一二两三四五六七八九十\\d]{1,2}(?:个|大)(?:行业|产业|门类|领域|区域|指标|品种))*(?<aspect>增加值|总产值|产值|投资|产量|收入)?(?:均|都|实现|保持|增|降|呈|继续|表现|较)");

    /** 从分县看，增长较快的有|云岭县、清水县|，分别增长… */
    private static final Pattern LEADERS = Pattern.compile(
            "(?<what>[\\p{IsHan}]{2,16}?)?(?:的?增[长速幅]|进度|(?<=率))(?:较|最|更|排名?|位?居)[^，。；、]{1,10}?(?:有|是|为)(?<list>[\\p{IsHan}]{2,10}?(?:、[\\p{IsHan}]{2,10}?){0,8}(?:、|和|及|与)[\\p{IsHan}]{2,10}?)$");

    private static final Pattern OWN = Pattern.compile("^(?:在|从)?全?[省市县区州旗]");
    /** 汽车业，|铁路、船舶制造业，|专用设备业|等行业增长较快: names with 、 in them stand in clauses of their own. */
    private static final Pattern LAST_CLAUSE = Pattern.compile(
            "(?<name>[\\p{IsHan}、（）]{2,24}?[业品类])等(?:[一二两三四五六七八九十\\d]{0,2}[个大]?)(?:行业|产业|门类|领域|产品)[^，。；]{0,10}");

    private static final Pattern CLAUSE = Pattern.compile("[\\p{IsHan}、（）]{2,24}[业品类]");

    private NamedRow() {}

    /** What was told before a number, with one phrase for each of the things that its row is told of, if a list names them. */
    static List<Phrase> with(Passage passage, int measure, List<Phrase> told) {
        Series row = Series.of(passage, measure);
        int turn = measure - row.first();
        if (row.size() < 2 || told.size() < turn) {
            return told;
        }
        List<String> names = names(passage, row);
        if (names.size() != row.size()) {
            return told;
        }
        List<Phrase> all = new ArrayList<>(told.subList(0, told.size() - turn));
        names.forEach(name -> all.add(new Phrase("", name, name, 0)));
        all.addAll(told.subList(told.size() - turn, told.size()));
        return all;
    }

    /** The names of clauses before a position, one for each number of the row; none if they aren't as many. */
    private static List<String> clauses(Passage passage, Series row, int position) {
        List<String> names = new ArrayList<>();
        int end = position;
        while (names.size() < row.size() && end > 0) {
            int start = passage.clauseStart(end);
            Matcher m = (names.isEmpty() ? LAST_CLAUSE : CLAUSE)
                    .matcher(passage.text())
                    .region(start, end);
            if (!m.matches()) {
                return List.of();
            }
            names.add(0, names.isEmpty() ? m.group("name") : m.group());
            end = start - 1;
        }
        return names.size() == row.size() ? names : List.of();
    }

    /** 城镇和农村居民人均收入分别达3万元、1万元，|分别增长…: what was told before with a number is no mere list. */
    private static boolean hasNumber(Passage passage, Series row, int clause) {
        return row.first() > 0 && passage.measures().get(row.first() - 1).end() > passage.clauseStart(clause - 1);
    }

    private static List<String> names(Passage passage, Series row) {
        int start = passage.measures().get(row.first()).start();
        int clause = passage.clauseStart(start);
        Matcher shared = SHARED.matcher(passage.text().substring(clause, start));
        if (!shared.find() || clause < 2 || passage.text().charAt(clause - 1) != '，') {
            return List.of();
        }
        String own = shared.group("aspect") == null ? "" : shared.group("aspect");
        List<String> clauses = clauses(passage, row, clause - 1);
        if (!clauses.isEmpty()) {
            return clauses.stream().map(name -> name + own).toList();
        }
        Matcher leaders = LEADERS.matcher(passage.text().substring(passage.clauseStart(clause - 1), clause - 1));
        if (leaders.find()) {
            String what = leaders.group("what") == null
                    ? ""
                    : OWN.matcher(leaders.group("what")).replaceFirst("");
            return row.share(leaders.group("list")).stream()
                    .map(name -> name.endsWith("业") || name.endsWith("品") ? name : name + what)
                    .toList();
        }
        Matcher list = LIST.matcher(passage.text().substring(passage.clauseStart(clause - 1), clause - 1));
        if (!list.find() || hasNumber(passage, row, clause)) {
            return List.of();
        }
        String aspect = list.group("aspect") == null ? "" : list.group("aspect");
        List<String> shares = row.share(list.group("list") + aspect);
        return shares.stream().distinct().count() == row.size() ? shares : List.of();
    }
}
