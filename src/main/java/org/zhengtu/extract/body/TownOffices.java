package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.PatternSearch;

/** Offices, stations and schools of a township, told of by those who work there: 云门镇党政办|主任, 河口乡林业站|站长. */
final class TownOffices {

    /** 民政办 is one, though 镇民 are none. */
    private static final PatternSearch OFFICE = PatternSearch.of(
            Pattern.compile(
                    "(?<level>[镇乡]|街道|苏木)(?:(?=民政)|(?!{body.no-township}))"
                            + "(?<office>(?:[\\u4e00-\\u9fff&&[^的和与及在由为等镇乡]]|乡村){0,8}?{body.town-office})(?={body.town-post})"));

    private final LevelBodies levels;

    TownOffices(LevelBodies levels) {
        this.levels = levels;
    }

    List<Body> find(TaggedSentence sentence) {
        List<Body> found = new ArrayList<>();
        OFFICE.forEach(sentence.text(), (index, office) -> {
            String level = office.group("level");
            int start = levels.prefixStart(sentence, office.start(), office.end("level"), level);
            if (start >= 0) {
                String town = sentence.text().substring(start, office.end("level"));
                found.add(new Body(town + office.group("office"), start, office.end(), BodyKind.AUTHORITY, town));
            }
        });
        return found;
    }
}
