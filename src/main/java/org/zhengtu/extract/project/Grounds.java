package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * Where the projects of a sentence are by the place that leads their stretch of it: 在云岭县，A、B开工; 柳湾镇的A; and where
 * several places divide a list among them, the bare name of each: 云岭县A、B等12个项目集中开工；东河县C等9个项目集中开工.
 */
final class Grounds {

    private static final String PLACE =
            "(?<place>(?!{project.no-ground}|[今去明本次同当]年)[\\p{IsHan}]{1,8}?(?:(?<!{project.no-county})[县区市旗]|(?<![城集乡村古小制])镇|(?<![城下家])乡(?![村镇土])|街道|开发区|高新区|经开区|工业园区?|产业园区|集聚区|[镇乡]?[\\p{IsHan}]{2,3}(?<![农乡新全各本该])村))";

    /** 在云岭县，; 云岭县：; 走进云岭县, */
    private static final Pattern FRONT = Pattern.compile(
            "(?:^|[，。；])(?:其中，?|目前，?)?(?:(?:在|走进|来到|走入|[\\p{IsHan}]{1,8}?(?:走进|来到|走入)(?=[\\p{IsHan}]{2,12}，))" + PLACE
                    + "(?:(?:境?内|现场|[主分]会场)?[，、](?<!、(?=[\\p{IsHan}]{1,6}[县区市镇乡]，))|(?:实地|先后)?(?={project.visits}[^，。；]{4,40}、))|"
                    + PLACE.replace("<place>", "<label>") + "(?:境?内，|：))");
    /** 云岭县的|A、B */
    private static final Pattern OF =
            Pattern.compile("(?:^|[，。；：、和及]|分别[是为]|包括|涵盖)(?:其中，?|位于|地处|坐落于|落户|落户于|落户在)?" + PLACE + "的(?=[^，。；、的]{3})");
    /** 云岭县|A、B；东河县|C */
    private static final Pattern BARE =
            Pattern.compile("(?:^|[，。；：])(?:其中，?|此外，?|同时，?)?" + PLACE + "(?![的委与和同、]|政府|人民|[书区县市镇乡]|级)(?=.{4})");

    /** A county, and no town or zone. */
    private static final Pattern COUNTY = Pattern.compile("(?:(?<!开发|高新|经开|园|集聚)[县市区旗])$");

    private static final Pattern ZONE = Pattern.compile("(?:[^，]?[县区市旗镇乡村]|街道|工业园|开发区|产业园区)$");

    private static final int FEWEST = 2;

    /**
     * @param to where what is told of the place ends
     * @param shared whether it is so because other places are told of beside it
     */
    private record Ground(String place, int from, int to, boolean shared) {}

    private final List<Ground> grounds = new ArrayList<>();

    Grounds(ProjectWords words, CharSequence text) {
        find(text, FRONT, "；。", false);
        find(text, OF, "，；。", false);
        List<Ground> bare = new ArrayList<>();
        Matcher m = BARE.matcher(text);
        while (m.find()) {
            bare.add(new Ground(m.group("place"), m.end(), end(text, m.end(), "；。"), true));
        }
        grounds.removeIf(ground -> !isPlace(words, ground.place()));
        bare.removeIf(ground -> !isPlace(words, ground.place()));
        boolean divided = bare.stream().map(Ground::place).distinct().count() >= FEWEST
                && bare.stream()
                                .map(ground -> COUNTY.matcher(ground.place()).find())
                                .distinct()
                                .count()
                        == 1;
        if (divided) {
            grounds.addAll(bare);
        }
    }

    private void find(CharSequence text, Pattern pattern, String stops, boolean shared) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            boolean label = pattern == FRONT && m.group("place") == null;
            String place = m.group(label ? "label" : "place");
            grounds.add(new Ground(place, m.end(), end(text, m.end(), stops), shared));
        }
    }

    /** Whether no verb and no thing that is built stands in it: 启动|云岭县, 石东高铁|云岭县. */
    private static boolean isPlace(ProjectWords words, String place) {
        int stem = ZONE.matcher(place).replaceFirst("").length();
        for (int i = 0; i < stem; i++) {
            int from = i;
            boolean deed = words.word(place, i)
                    .filter(word -> word.text().length() > 1)
                    .isPresent();
            boolean thing = words.head(place, i)
                    .filter(head ->
                            head.text().length() > 1 && from + head.text().length() <= stem)
                    .isPresent();
            if (deed || thing) {
                return false;
            }
        }
        return true;
    }

    private static int end(CharSequence text, int from, String stops) {
        int i = from;
        while (i < text.length() && stops.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /**
     * The place of the name at a position.
     *
     * @param several whether it is one of a list, whose first may bear the place's name: 云岭县A、B
     */
    Optional<String> of(int start, boolean several) {
        Predicate<Ground> reaches = ground -> ground.to() > start
                && (ground.shared() && several
                        ? ground.from() - ground.place().length() <= start
                        : ground.from() <= start);
        return grounds.stream()
                .filter(reaches)
                .reduce((a, b) -> b.from() > a.from() ? b : a)
                .map(Ground::place);
    }
}
