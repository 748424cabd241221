package org.zhengtu.extract.agenda;

import java.util.List;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.extract.people.Cast;
import org.zhengtu.model.AgendaItem;

/** Finds what the reported meetings dealt with. */
public final class AgendaReader {

    public List<AgendaItem> read(Reading reading, Cast cast, Meetings meetings) {
        return List.of();
    }
}
