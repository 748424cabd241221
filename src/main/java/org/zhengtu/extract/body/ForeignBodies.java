package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.WordIndex;

/** Bodies of other states: the name of the state and what its organ is called (俄罗斯国防部, 俄国防部, 美国国务院). */
final class ForeignBodies {

    private final States states = new States();
    private final WordIndex organs = new WordIndex(Lexicon.load("body-foreign").column("organ"));

    List<Body> find(TaggedSentence sentence) {
        List<Body> found = new ArrayList<>();
        String text = sentence.text();
        for (int i = 0; i < text.length(); i++) {
            int organ = states.endFrom(text, i);
            int end = organ == i ? i : organs.endFrom(text, organ);
            if (end > organ && organ > i) {
                String name = states.full(text.substring(i, organ)) + text.substring(organ, end);
                found.add(new Body(name, i, end, BodyKind.FOREIGN, ""));
                i = end - 1;
            }
        }
        return found;
    }
}
