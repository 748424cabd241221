package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.Map;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.people.Cast;

/** Finds the meetings that a page reports, who took which part in them and what was said there. */
public final class MeetingReader {

    public Meetings read(Reading reading, Cast cast) {
        return new Meetings(List.of(), Map.of(), List.of(), List.of());
    }
}
