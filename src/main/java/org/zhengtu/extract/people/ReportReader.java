package org.zhengtu.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.PersonKind;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/** Who gave the report that is printed, where the line below its title holds nothing but the name: ——在…大会上 / 甲某某. */
final class ReportReader {

    private static final double CONFIDENCE = 0.85;
    private static final Pattern OCCASION =
            Pattern.compile("[—─―–（(-]{0,4}(?:20\\d\\d年\\d{1,2}月\\d{1,2}日)?在[^，。；]{4,80}(?:会议|大会|全会)(?:（扩大）)?上.{0,60}");
    private static final Pattern NAME = Pattern.compile("[（]?(?<name>\\p{IsHan}{2,4})[）]?");

    private final NameReader names;

    ReportReader(NameReader names) {
        this.names = names;
    }

    /** Whether a title of an article says where a report was given. */
    static boolean isReport(List<Line> article) {
        return article.stream()
                .anyMatch(line -> isTitle(line) && OCCASION.matcher(line.text()).matches());
    }

    /** The name that is all of a title line. */
    Optional<NameHit> find(Line line) {
        Matcher whole = NAME.matcher(line.text());
        if (!isTitle(line) || !whole.matches()) {
            return Optional.empty();
        }
        return names.between(line.sentence(), whole.start("name"), whole.end("name"))
                .map(name -> NameHit.bare(name, PersonKind.OFFICIAL, "NAME-03", CONFIDENCE));
    }

    private static boolean isTitle(Line line) {
        return line.sentence().sentence().kind() == Sentence.Kind.TITLE;
    }
}
