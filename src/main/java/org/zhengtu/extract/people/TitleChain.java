package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.extract.body.Body;

/**
 * The titles that stand together before or after a name.
 *
 * @param start where the first begins
 * @param end position after the last
 * @param former whether the words say that the posts are held no longer (时任, 原)
 */
record TitleChain(int start, int end, List<TitleElement> elements, boolean former) {

    TitleElement last() {
        return elements.get(elements.size() - 1);
    }

    /** The same titles, the first of them of a body named before. */
    TitleChain of(Body body) {
        List<TitleElement> own = new ArrayList<>(elements);
        own.set(0, own.get(0).of(body));
        return new TitleChain(start, end, List.copyOf(own), former);
    }

    /** Whether one such chain may stand before a list of names: 副县长A、B, 党组成员、副局长A、B, not 区长A、B. */
    boolean many() {
        boolean deputies = last().title().contains("副");
        boolean party = elements.subList(0, elements.size() - 1).stream().allMatch(TitleElement::ofPartyGroup);
        return elements.size() == 1 ? deputies || last().word().many() : deputies && party;
    }
}
