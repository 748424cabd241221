package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.extract.Recent;
import org.zhengtu.model.Meeting;

/** All meetings of a page: those that several articles tell of are one. */
final class Ledger {

    private static final Set<String> OPENINGS = Set.of("开幕式", "闭幕式", "开幕会", "闭幕会", "开幕大会", "闭幕大会", "开幕仪式", "闭幕仪式");

    private final List<Draft> drafts = new ArrayList<>();

    private final Map<Draft, Meeting> made = new IdentityHashMap<>();
    private final Map<Draft, Integer> ids = new IdentityHashMap<>();
    private final Map<String, Draft> byName = new HashMap<>();
    private final Map<Draft, Draft> canonical = new IdentityHashMap<>();

    /** Enters the meetings that an article reports. */
    void enter(ArticleReport report) {
        for (Draft draft : report.drafts()) {
            Draft known = drafts.stream()
                    .limit(Recent.MANY)
                    .filter(d -> d.sameAs(draft))
                    .findFirst()
                    .or(() -> opened(draft))
                    .orElse(null);
            if (known == null) {
                add(draft);
                canonical.put(draft, draft);
            } else {
                known.fold(draft);
                canonical.put(draft, known);
            }
        }
    }

    private void add(Draft draft) {
        drafts.add(draft);
        ids.put(draft, drafts.size());
    }

    /** An opening of no name (开幕式) is that of the congress that the article before it reports. */
    private Optional<Draft> opened(Draft draft) {
        Optional<Draft> last = drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
        return OPENINGS.contains(draft.best().printed())
                ? last.filter(before -> before.type().equals("congress"))
                : Optional.empty();
    }

    /** Enters the meetings that are only named, each once, unless an article reports them. */
    void mention(List<ArticleReport> reports) {
        for (ArticleReport report : reports) {
            for (Sighting sighting : report.mentioned()) {
                if (sighting.name().bare()) {
                    continue;
                }
                Draft known = known(sighting.name());
                if (known == null) {
                    known = new Draft(sighting, false);
                    add(known);
                    byName.put(sighting.name().printed(), known);
                } else if (!known.reported() || sighting.name().spelledOut()) {
                    known.add(sighting);
                }
            }
        }
    }

    private Draft known(MeetingName name) {
        Draft known = byName.get(name.printed());
        if (known == null) {
            known = drafts.stream()
                    .limit(Recent.MANY)
                    .filter(d -> d.best().same(name))
                    .findFirst()
                    .orElse(null);
        }
        return known;
    }

    Draft canonical(Draft draft) {
        return canonical.get(draft);
    }

    /** Number of a meeting in the document, from 1. */
    int id(Draft draft) {
        return ids.get(draft);
    }

    /** All meetings, to be asked for when no article is left to read: what a meeting is known by doesn't change any more. */
    List<Meeting> meetings() {
        return meetings(drafts);
    }

    List<Meeting> meetings(List<Draft> some) {
        return some.stream()
                .map(draft -> made.computeIfAbsent(draft, d -> d.meeting(id(d))))
                .toList();
    }
}
