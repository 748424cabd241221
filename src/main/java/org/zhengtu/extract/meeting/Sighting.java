package org.zhengtu.extract.meeting;

import org.zhengtu.model.Evidence;

/**
 * A meeting where a sentence names it.
 *
 * @param start where the name begins in the sentence
 * @param end where it ends
 * @param name the name, perhaps with the body that held it put before (区委 + 经济工作会议)
 * @param body whose meeting the sentence says it is; empty if it doesn't
 * @param told how the sentence tells of it
 */
record Sighting(
        Line line, int start, int end, MeetingName name, String body, Told told, String rule, double confidence) {

    /** How a sentence tells of a meeting. */
    enum Told {
        /** It says that the meeting was held. */
        HELD,
        /** Something was said or done at it, or somebody was present; held if nothing else in the article is it. */
        PLACED,
        /** It is spoken of: its spirit, its coming, its past. */
        MENTIONED
    }

    Sighting told(Told as) {
        return new Sighting(line, start, end, name, body, as, rule, confidence);
    }

    /** The same place in the text, read as a mention of a meeting by that name. */
    Sighting named(MeetingName known) {
        return new Sighting(line, start, end, known, body, told, rule, confidence);
    }

    Evidence evidence() {
        return new Evidence(rule, confidence, line.origin(start, end));
    }
}
