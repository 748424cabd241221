package org.zhengtu.extract.meeting;

import java.util.List;

/** One way in which sentences name meetings. */
interface MeetingRule {

    /** Id of the rule, such as {@code MEETING-01}. */
    String id();

    /** The meetings that the rule sees in a sentence; none where it declines. */
    List<Sighting> find(Line line);
}
