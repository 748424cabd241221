package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.extract.agenda.ItemList.Listed;
import org.zhengtu.extract.agenda.ListCut.Piece;
import org.zhengtu.text.Pattern;

/** Lists of bodies that all told of one thing. */
final class BodyReports {

    private static final int LONGEST_BODY = 14;
    private static final String GROUP = "党组";
    private static final String WORK_REPORT = "工作报告";

    /** 甲局、乙局|相关情况汇报: what each of them told, nothing says. */
    private static final Pattern NOT_SHARED = Pattern.compile("关于|就|对|相关|有关");

    /** 下一步|工作安排, 二季度|工作打算 */
    private static final Pattern NEXT = Pattern.compile(
            "(?:下一?步|下一?阶段|下[半一个]*[月年季]度?|今后|明年|\\d{4}年" + "|第?[一二三四]季度|近期|当前|存在)|(?:工作)?(?:安排|打算|计划|建议|思路)");

    private static final Pattern OF_WORK = Pattern.compile(
            "(?:党组|党委)?(?:\\d{4}年度?|[今去本]年(?:以来)?|[上下]半年|第?[一二三四]季度|近期|前期){0,2}(?:重点|主要)?(?:工作|履职|(?:贯彻)?落实|开展).{0,40}");

    private final AgendaWords words;

    BodyReports(AgendaWords words) {
        this.words = words;
    }

    /** 甲、乙、丙一季度工作情况|和下一步工作安排: what several bodies told of, though 和 parts it; none if it is not so. */
    List<Stretch> joint(Listed list, List<Piece> pieces, String tail) {
        int at = 0;
        while (at < pieces.size() && body(list, pieces.get(at))) {
            at++;
        }
        if (at < 1 || at >= pieces.size()) {
            return List.of();
        }
        Piece holder = pieces.get(at);
        String told = behindBody(list.passage().text(holder.start(), holder.end()));
        List<Piece> rest = pieces.subList(at + 1, pieces.size());
        boolean more = rest.stream()
                .allMatch(piece -> piece.joined()
                        && NEXT.matcher(list.passage().text(piece.start(), piece.end()))
                                .lookingAt());
        if (told.isEmpty() || !more || at == 1 && rest.isEmpty()) {
            return List.of();
        }
        int end = pieces.get(pieces.size() - 1).end();
        String all = told + list.passage().text(holder.end(), end) + tail;
        List<Stretch> items = new ArrayList<>();
        for (Piece piece : pieces.subList(0, at)) {
            String body = list.passage().text(piece.start(), piece.end());
            boolean again = body.endsWith(GROUP) && all.startsWith(GROUP);
            items.add(new Stretch(body + (again ? all.substring(GROUP.length()) : all), piece.start(), piece.end()));
        }
        items.add(new Stretch(list.passage().text(holder.start(), end) + tail, holder.start(), end));
        return items;
    }

    private boolean body(Listed list, Piece piece) {
        String body = list.passage().text(piece.start(), piece.end());
        return body.length() <= LONGEST_BODY && !words.end(body, "body").isEmpty();
    }

    /** Bodies and what they all told of: A、B、C党组2023年工作情况的汇报. */
    List<Stretch> of(Listed list, List<Piece> pieces, String tail) {
        Piece last = pieces.get(pieces.size() - 1);
        String text = list.passage().text(last.start(), last.end());
        String own = own(list, pieces, tail);
        if (!list.headClass().equals("report") && own.isEmpty() || pieces.size() < 2) {
            return List.of();
        }
        Piece first = pieces.get(0);
        String kind = words.end(list.passage().text(first.start(), first.end()), "body");
        int at = kind.isEmpty() ? -1 : text.indexOf(kind);
        boolean whose = !list.passage().text(first.start(), first.end()).contains("关于");
        String same = at < 1 ? behindBody(text) : text.substring(at + kind.length());
        String told = same.isEmpty() || !whose ? own : same + tail;
        if (told.length() < 3 || NOT_SHARED.matcher(told).lookingAt()) {
            return List.of();
        }
        List<Stretch> items = new ArrayList<>();
        for (Piece piece : pieces) {
            String body = list.passage().text(piece.start(), piece.end());
            boolean treated = body.length() <= LONGEST_BODY
                    && (!words.end(body, "body").isEmpty()
                            || words.words("reported").contains(body));
            if (piece != last && !treated) {
                return List.of();
            }
            items.add(new Stretch(piece == last ? body + tail : body + told, piece.start(), piece.end()));
        }
        return items;
    }

    /** 县检察院|党组工作汇报, whatever kind of body those before it are; empty if it tells of no body's work. */
    private String behindBody(String text) {
        for (int end = Math.min(LONGEST_BODY, text.length()); end > 1; end--) {
            boolean party = text.charAt(end - 2) == '党';
            if (!party
                    && OF_WORK.matcher(text).region(end, text.length()).matches()
                    && !words.end(text.substring(0, end), "body").isEmpty()) {
                return text.substring(end);
            }
        }
        return "";
    }

    /** 县检察院|工作报告: what the last body of a list made, as those before it did; empty if no body stands before it. */
    String own(Listed list, List<Piece> pieces, String tail) {
        Piece piece = pieces.get(pieces.size() - 1);
        String last = list.passage().text(piece.start(), piece.end()) + tail;
        String body = last.endsWith(WORK_REPORT) ? last.substring(0, last.length() - WORK_REPORT.length()) : "";
        return words.end(body, "body").isEmpty() ? "" : WORK_REPORT;
    }
}
