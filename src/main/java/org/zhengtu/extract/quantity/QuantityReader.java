package org.zhengtu.extract.quantity;

import java.util.List;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.meeting.Meetings;

/** Finds targets and figures: indicator, value, unit and the time they are for. */
public final class QuantityReader {

    public Quantities read(Reading reading, Meetings meetings) {
        return new Quantities(List.of(), List.of());
    }
}
