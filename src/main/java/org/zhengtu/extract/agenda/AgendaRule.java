package org.zhengtu.extract.agenda;

import java.util.List;

/** One way of telling in a clause what a meeting dealt with. */
interface AgendaRule {

    /**
     * What the rule read.
     *
     * @param last the last clause it used up
     */
    record Harvest(List<Finding> findings, int last) {

        static final Harvest NONE = new Harvest(List.of(), -1);

        boolean empty() {
            return findings.isEmpty();
        }
    }

    /**
     * Reads one clause and, where a list goes on, those after it.
     *
     * @param at number of the clause
     * @param stop position in the sentence after which words are what somebody said; the end of the clause if there is none
     */
    Harvest read(Passage passage, int at, int stop, Floor floor);
}
