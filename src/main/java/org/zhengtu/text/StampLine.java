package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;

/**
 * A line with a full day in digits and nothing but a few short words beside it, whatever they are: 更新于2020-4-29, 首页 > 正文
 * 2020-04-29, 2020-04-29 点击量 33. Below a headline it says when the article appeared.
 */
final class StampLine {

    private static final int LONGEST = 60;
    private static final Pattern DATED = Pattern.compile(
            "(?U)(?:[\\p{IsHan}A-Za-z:：>|｜/·（）()]{1,12}\\s*){0,4}?0?(?<date>20\\d{2}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}"
                    + PrintedDate.GLUED_TIME
                    + "|年\\d{1,2}月\\d{1,2}日(?=\\s*\\d{1,2}[:：]\\d{2})))"
                    + "(?:[T\\s]?\\d{1,2}[:时]\\d{2}(?::\\d{2}|分)?)?(?:[\\s|｜（(]+[\\p{IsHan}A-Za-z:：]{1,8}+(?:[\\s）)]*+\\d{1,7})?[）)]?){0,4}\\s*");

    private static final Pattern DATED_COLUMN = Pattern.compile(
            "(?U)[|｜\\s]*\\p{IsHan}{0,6}{page.column-ending}[|｜\\s]+(?<date>20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})\\s*");
    /** 云岭县统计局|2020-4-29 */
    private static final Pattern ISSUER = Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}{2,16}{page.issuer}(?!\\p{IsHan})");

    private static final Pattern ACCOUNT = Pattern.compile(
            "(?U)(?<original>原创\\s+)?(?:[^\\s]{2,8}\\s+){0,3}?(?<name>[\\p{IsHan}A-Za-z·]{3,12})[\\s|｜]+");

    private StampLine() {}

    /** The day and who is named as the issuer; empty if the line is of another kind. */
    static Optional<Marks> read(String stored, Span line) {
        Matcher dated = DATED.matcher(stored).region(line.start(), line.end());
        if (line.end() - line.start() > LONGEST || !dated.matches()) {
            return Optional.empty();
        }
        List<Mark> marks = new ArrayList<>(
                Imprint.read(stored, dated.start("date"), dated.end("date")).marks());
        Matcher issuer = ISSUER.matcher(stored).region(line.start(), line.end());
        if (issuer.find()) {
            marks.add(new Mark(Mark.Kind.SOURCE, issuer.group(), new Span(issuer.start(), issuer.end()), null));
        } else {
            account(stored, line.start(), dated, marks);
        }
        return Optional.of(new Marks(marks, line.end(), true));
    }

    /** 原创 甲某 云岭青石 2020年4月29日 16:52 发表于江西: who wrote it and the account stand before the day. */
    private static void account(String stored, int start, Matcher dated, List<Mark> marks) {
        Matcher account = ACCOUNT.matcher(stored).region(start, dated.start("date"));
        if (!account.matches()) {
            return;
        }
        String name = account.group("name");
        boolean messenger =
                account.group("original") != null || dated.group("date").indexOf('年') > 0;
        if (messenger && !Furniture.COLUMN.is(name) || Media.is(name) || Accounts.is(name, stored)) {
            Span span = new Span(account.start("name"), account.end("name"));
            marks.add(new Mark(Mark.Kind.SOURCE, name, span, null));
            BylineParser.read(stored, account.end("original") < 0 ? start : account.end("original"), span.start(), "作者")
                    .filter(names -> NameForm.strong(names.first()))
                    .ifPresent(names -> marks.add(new Mark(Mark.Kind.NAMES, "", span, names)));
        }
    }

    /** The day beside the name of a site's column: | 招商动态 | 2016-07-21. */
    static Optional<Marks> column(String stored, Span line) {
        Matcher column = DATED_COLUMN.matcher(stored).region(line.start(), line.end());
        return column.matches()
                ? Optional.of(Imprint.read(stored, column.start("date"), line.end()))
                : Optional.empty();
    }
}
