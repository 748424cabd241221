package org.zhengtu.resolve;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.zhengtu.model.Area;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Article;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * An article that tells of several counties, a paragraph each, which its first words name: 19日，云岭县召开会议。…县委书记甲主持. What such a
 * paragraph calls 县委 is that county's.
 */
final class RoundUp {

    private static final int FEWEST = 2;
    /** What may stand before the county that a paragraph is about: 19日，; 近日，; 5月18日上午，. */
    private static final Pattern DAY =
            Pattern.compile("(?:(?:近日|日前|连日来|昨日|今日|(?:\\d{1,2}月)?\\d{1,2}日)(?:上午|下午|晚上?)?，?)?");

    private final Gazetteer gazetteer;

    RoundUp(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The counties that paragraphs are about, by their numbers; none if fewer than two counties have one. */
    Map<Integer, Area> counties(Article article) {
        Map<Integer, Area> found = new TreeMap<>();
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                Optional<Area> opening = opening(sentence.toString());
                if (opening.isPresent()) {
                    found.put(paragraph, opening.get());
                }
            }
        }
        return new HashSet<>(found.values()).size() < FEWEST ? Map.of() : found;
    }

    private Optional<Area> opening(String text) {
        Matcher day = DAY.matcher(text);
        int start = day.lookingAt() ? day.end() : 0;
        return gazetteer.find(text).stream()
                .filter(mention -> mention.start() == start && mention.full())
                .findFirst()
                .map(AreaMention::areas)
                .filter(areas -> areas.size() == 1 && areas.get(0).level() == Area.Level.COUNTY)
                .map(areas -> areas.get(0));
    }
}
