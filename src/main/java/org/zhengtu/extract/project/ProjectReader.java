package org.zhengtu.extract.project;

import java.util.List;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.meeting.Meetings;

/** Finds particular construction, investment and industrial projects and what is said of them. */
public final class ProjectReader {

    public Projects read(Reading reading, Meetings meetings) {
        return new Projects(List.of(), List.of());
    }
}
