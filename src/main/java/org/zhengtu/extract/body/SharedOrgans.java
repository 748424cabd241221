package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * Bodies of places whose organ a list says once, behind the last of them: 青石镇、云门镇|人大, 云岭县、澄江县|农业农村局.
 *
 * <p>Only places in full and of one sort share an organ: townships, or what lies above them.
 */
final class SharedOrgans {

    private static final String LINKS = "、和与及";
    private static final Pattern TOWN = Pattern.compile("(?:镇|乡|街道|苏木)$");
    private static final Pattern AREA = Pattern.compile("[省市县区州旗盟]$");
    private static final int LONGEST_LEVEL = 2;

    private final LevelBodies levels;

    SharedOrgans(LevelBodies levels) {
        this.levels = levels;
    }

    /** What the organs that were read are besides: those of the places listed before their own. */
    List<Body> find(TaggedSentence sentence, List<Body> read) {
        List<Body> found = new ArrayList<>();
        for (Body body : read) {
            boolean placed = !body.bare()
                    && body.prefix().length() > 2
                    && body.name().length() > body.prefix().length()
                    && body.name().startsWith(body.prefix());
            if (placed && body.kind().official()) {
                share(sentence, body, found);
            }
        }
        return found;
    }

    private void share(TaggedSentence sentence, Body last, List<Body> found) {
        Pattern sort = TOWN.matcher(last.prefix()).find() ? TOWN : AREA;
        if (!sort.matcher(last.prefix()).find()) {
            return;
        }
        String organ = last.name().substring(last.prefix().length());
        int end = last.start() - 1;
        while (end > 1 && LINKS.indexOf(sentence.text().charAt(end)) >= 0) {
            int start = placeBefore(sentence, end, sort);
            if (start >= end) {
                return;
            }
            String place = sentence.text().substring(start, end);
            found.add(new Body(place + organ, start, end, last.kind(), place));
            end = start - 1;
        }
    }

    /** Where the place of a sort begins that ends at a position; that position itself if none does. */
    private int placeBefore(TaggedSentence sentence, int end, Pattern sort) {
        Matcher level = sort.matcher(sentence.text().substring(Math.max(0, end - LONGEST_LEVEL), end));
        if (!level.find()) {
            return end;
        }
        int from = end - level.group().length();
        int whole = LevelBodies.wholeName(sentence.text(), from);
        if (whole < from) {
            return whole;
        }
        int start = levels.prefixStart(sentence, from, end, level.group());
        return start < 0 || start == from ? end : start;
    }
}
