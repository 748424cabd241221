package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.WordIndex;

/** Bodies of other states: the name of the state and what its organ is called (俄罗斯国防部, 俄国防部, 美国国务院). */
final class ForeignBodies {

    /** What an organ's name goes on to where it is only a place or part of another word: 加沙地带卫生部|门. */
    private static final Pattern NOT = Pattern.compile("{body.foreign-not}");

    /** 韩国|驻西安总领馆 */
    private static final Pattern MISSION = Pattern.compile("驻[\\u4e00-\\u9fff]{1,6}?{body.mission}");

    private final States states = new States();
    private final WordIndex organs = new WordIndex(Lexicon.load("body-foreign").column("organ"));

    List<Body> find(TaggedSentence sentence) {
        List<Body> found = new ArrayList<>();
        String text = sentence.text();
        for (int i = 0; i < text.length(); i++) {
            int organ = states.endFrom(text, i);
            int end = organ == i ? i : Math.max(organs.endFrom(text, organ), MISSION.endFrom(text, organ));
            if (end > organ && organ > i && NOT.endFrom(text, end) < 0) {
                String name = states.full(text.substring(i, organ)) + text.substring(organ, end);
                found.add(new Body(name, i, end, BodyKind.FOREIGN, ""));
                i = end - 1;
            }
        }
        return found;
    }
}
