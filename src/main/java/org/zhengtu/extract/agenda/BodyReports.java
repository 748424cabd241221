package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.extract.agenda.ItemList.Listed;
import org.zhengtu.extract.agenda.ListCut.Piece;

/** Lists of bodies that all told of one thing. */
final class BodyReports {

    private static final int LONGEST_BODY = 14;
    private static final String WORK_REPORT = "工作报告";

    private final AgendaWords words;

    BodyReports(AgendaWords words) {
        this.words = words;
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
        String told = at < 1 || !whose ? own : text.substring(at + kind.length()) + tail;
        if (told.length() < 3 || told.startsWith("关于") || told.startsWith("就") || told.startsWith("对")) {
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

    /** 县检察院|工作报告: what the last body of a list made, as those before it did; empty if no body stands before it. */
    String own(Listed list, List<Piece> pieces, String tail) {
        Piece piece = pieces.get(pieces.size() - 1);
        String last = list.passage().text(piece.start(), piece.end()) + tail;
        String body = last.endsWith(WORK_REPORT) ? last.substring(0, last.length() - WORK_REPORT.length()) : "";
        return words.end(body, "body").isEmpty() ? "" : WORK_REPORT;
    }
}
