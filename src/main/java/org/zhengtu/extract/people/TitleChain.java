package org.zhengtu.extract.people;

import java.util.List;

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

    /** Whether one such chain may stand before a list of names: 副县长A、B, 党组成员、副局长A、B, not 区长A、B. */
    boolean many() {
        boolean deputies = last().title().contains("副");
        boolean party = elements.subList(0, elements.size() - 1).stream().allMatch(TitleElement::ofPartyGroup);
        return elements.size() == 1 ? deputies || last().word().many() : deputies && party;
    }
}
