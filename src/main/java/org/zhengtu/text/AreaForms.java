package org.zhengtu.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhengtu.model.Area;

/** Every form of a name that is searched for, with what must stand around it for a place to be meant. */
final class AreaForms {

    /** What must stand around a form. */
    enum Need {
        /** Nothing: 柯城区, 楚雄州, 马鞍山. */
        NOTHING,
        /** The edge of a phrase before it: 芒市, short names of provinces and cities (衢州), longer ones of counties. */
        EDGE,
        /** The edge of a phrase, and no office behind that may belong to a bare word: 应|县委邀请. */
        CLEAR,
        /** An upper area before it, or an office behind it: 城区, 市中区. */
        CHAIN,
        /** A cue beside it, or an upper area before it: short names of counties. */
        CUE,
        /** A cue beside it, or its own city before it: short names that are ordinary words. */
        STRICT_CUE,
        /** Anything: the form is a longer word that is no place (青海湖, 形成都市). */
        NEVER
    }

    /** @param areas whom it may mean, in the order of {@link Gazetteer#byName} */
    record Form(String text, boolean full, Need need, List<Area> areas) {}

    private final Map<String, Form> forms = new TreeMap<>();
    private final Map<String, String> stops = new HashMap<>();

    AreaForms() {
        Lexicon lexicon = Lexicon.load("area-stop");
        for (int i = 0; i < lexicon.rows().size(); i++) {
            Map<String, String> row = lexicon.rows().get(i);
            if (!List.of("short", "full", "chain", "word").contains(row.get("form"))) {
                throw lexicon.fault(i, "unknown form " + row.get("form"));
            }
            stops.put(row.get("name"), row.get("form"));
            if (row.get("form").equals("word")) {
                forms.put(row.get("name"), new Form(row.get("name"), true, Need.NEVER, List.of()));
            }
        }
    }

    /** The first meaning of a form settles what it needs, but a full name always wins over a short one. */
    void add(String name, Area area, boolean full) {
        Form known = forms.get(name);
        if (known == null || (full && !known.full())) {
            forms.put(name, new Form(name, full, need(name, area, full), new ArrayList<>(List.of(area))));
        } else if (known.full() == full && !known.areas().contains(area) && sameRank(known, area)) {
            known.areas().add(area);
        }
    }

    /** A short name alone means the highest area that has it (海南: the province); full names mean all. */
    private static boolean sameRank(Form known, Area area) {
        return known.full()
                || known.need() == Need.CUE
                || known.need() == Need.STRICT_CUE
                || known.areas().get(0).level() == area.level();
    }

    private Need need(String name, Area area, boolean full) {
        String stop = stops.getOrDefault(name, "");
        if (full) {
            return switch (stop) {
                case "chain" -> Need.CHAIN;
                case "full" -> Need.CLEAR;
                default -> name.length() == 2 ? Need.EDGE : Need.NOTHING;
            };
        }
        if (!stop.isEmpty()) {
            return Need.STRICT_CUE;
        }
        boolean high = area.level() == Area.Level.PROVINCE || area.level() == Area.Level.CITY;
        if (name.length() > 2) {
            return high ? Need.NOTHING : Need.EDGE;
        }
        return high ? Need.EDGE : Need.CUE;
    }

    Map<String, Form> all() {
        return forms;
    }
}
