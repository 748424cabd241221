package org.zhengtu.model;

import java.util.List;

/**
 * A meeting.
 *
 * @param id its number in the document, from 1: how participations and agenda items name it
 * @param name the fullest form in the text
 * @param part 上午, 下午, 晚上 or the hour as printed (上午9点); empty if unknown
 * @param body the body whose meeting it is; empty for meetings of several bodies
 * @param type code of the meeting type (executive, plenary, …; see lexicon {@code meeting-type})
 * @param term 届, 0 if there is none
 * @param ordinal 次, 0 if there is none
 * @param reported whether the document reports it as held, not merely mentions it
 * @param listTruncated whether the printed list of those present ends in 等
 */
public record Meeting(
        int id,
        String name,
        When when,
        String part,
        String body,
        String type,
        int term,
        int ordinal,
        boolean reported,
        boolean listTruncated,
        List<Evidence> evidence)
        implements Fact {

    public Meeting {
        evidence = List.copyOf(evidence);
    }

    /** The same meeting of a body by another name. */
    public Meeting withBody(String name) {
        return new Meeting(id, this.name, when, part, name, type, term, ordinal, reported, listTruncated, evidence);
    }

    /** The same meeting on another day. */
    public Meeting withWhen(When day) {
        return new Meeting(id, name, day, part, body, type, term, ordinal, reported, listTruncated, evidence);
    }
}
