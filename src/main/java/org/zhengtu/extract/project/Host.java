package org.zhengtu.extract.project;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** The zone that holds the ground-breaking told of, which is where its projects are: 该开发区举行重大项目集中开工仪式. */
final class Host {

    private static final String ZONE = "(?:开发区|高新区|经开区|工业园区?|产业园区|集聚区|集中区)";

    private static final Pattern NAMED =
            Pattern.compile("(?:^|[，。；：、在]|日[上下]?午?)(?<zone>(?!位于)[\\p{IsHan}]{2,10}?" + ZONE + ")");

    private static final Pattern HOLDS = Pattern.compile("(?:(?<this>[该本]" + ZONE + ")|" + ZONE
            + ")(?:隆重|正式|顺利)?(?:举行|举办|召开)了?[^，。；]{0,24}{project.breaks-ground}[^，。；]{0,8}(?:仪式|活动|典礼|大会)");

    private String last = "";
    private String place = "";

    /** Takes note of the zone that a sentence names, and of the ceremony that it holds. */
    void note(CharSequence text) {
        Matcher holds = HOLDS.matcher(text);
        boolean held = holds.find();
        Matcher named = NAMED.matcher(text).region(0, held ? holds.end() : text.length());
        while (named.find()) {
            last = named.group("zone").matches("[该本].{2,4}") ? last : named.group("zone");
        }
        place = held ? last : place;
    }

    /** Where the projects are that are begun at the ceremony; nothing if no zone holds it. */
    Optional<String> place() {
        return Optional.of(place).filter(name -> !name.isEmpty());
    }
}
