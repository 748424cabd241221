package org.zhengtu.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds dates and periods in sentences and resolves them against the day of publication. */
public final class Dates {

    /**
     * @param sentence in {@link org.zhengtu.text.RunningText} spelling
     * @param issued the day of publication, if known
     * @return the mentions in order, none overlapping another
     */
    public List<DateMention> find(CharSequence sentence, Optional<LocalDate> issued) {
        return List.of();
    }
}
