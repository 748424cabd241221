package org.zhengtu.resolve;

import java.util.List;
import java.util.Set;
import org.zhengtu.model.Area;
import org.zhengtu.text.AreaCues;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;

/** Parts the bare words that speak of a text's own area from those of its guests. */
final class GuestWords {

    private final Gazetteer gazetteer;
    private final AreaCues cues;

    GuestWords(Gazetteer gazetteer, AreaCues cues) {
        this.gazetteer = gazetteer;
        this.cues = cues;
    }

    /** The bare words that go back to no foreign area named before them in their sentence (临岚市海川区委书记甲某，区长乙某), unless all do. */
    List<BareWords.BareWord> own(
            String text, List<BareWords.BareWord> words, List<AreaMention> mentions, Set<Area> guests) {
        List<AreaMention> named = mentions.stream()
                .filter(mention -> mention.full() && guests.containsAll(mention.areas()))
                .filter(mention -> cues.office(text, mention.end()) > 0)
                .toList();
        List<BareWords.BareWord> own = words.stream()
                .filter(word -> named.stream().noneMatch(mention -> goesBack(text, word, mention)))
                .toList();
        return own.isEmpty() ? words : own;
    }

    private boolean goesBack(String text, BareWords.BareWord word, AreaMention mention) {
        return mention.end() <= word.start()
                && text.charAt(word.start()) != '我'
                && gazetteer.kind(mention.areas().get(0)).equals(word.kind())
                && text.substring(mention.end(), word.start()).chars().noneMatch(c -> c == '。' || c == '\n');
    }
}
