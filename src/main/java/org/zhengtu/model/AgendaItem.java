package org.zhengtu.model;

import java.util.List;

/**
 * One thing a meeting dealt with.
 *
 * @param meeting {@link Meeting#id()}
 * @param item the noun phrase in full, with 《》 for a document
 */
public record AgendaItem(int meeting, Action action, String item, List<Evidence> evidence) implements Fact {

    public AgendaItem {
        evidence = List.copyOf(evidence);
    }
}
