package org.zhengtu.extract.people;

import java.util.List;
import java.util.Map;
import org.zhengtu.extract.Reading;

/** Finds who is on a page: names with titles, name lists, bylines, names known from elsewhere on the page. */
public final class CastReader {

    public Cast read(Reading reading) {
        return new Cast(List.of(), List.of(), Map.of());
    }
}
