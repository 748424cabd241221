package org.zhengtu.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhengtu.model.Area;

/**
 * The lexicons {@code area}, {@code area-former}, {@code area-zone} and {@code area-alias}, held against each other when
 * loaded: every parent, successor and aliased code exists.
 */
final class AreaTable {

    /** Areas of today by code, then zones by name, in file order. */
    final Map<String, Area> current = new LinkedHashMap<>();

    /** Names out of use, each with the code of its successor. */
    final Map<Area, String> former = new LinkedHashMap<>();

    final List<Area> zones = new ArrayList<>();

    /** Further names: of areas (code, use, alias) and of zones. */
    final Map<Area, List<String>> aliases = new LinkedHashMap<>();

    /** The form that names of bodies begin with, where it isn't the full name. */
    final Map<Area, String> heads = new LinkedHashMap<>();

    /** The name without its kind, where it doesn't follow from the full name. */
    final Map<Area, String> shorts = new LinkedHashMap<>();

    AreaTable() {
        readAreas();
        readFormer();
        readZones();
        readAliases();
    }

    private void readAreas() {
        Lexicon lexicon = Lexicon.load("area");
        for (int i = 0; i < lexicon.rows().size(); i++) {
            Area area = area(lexicon, i);
            if (current.put(area.code(), area) != null) {
                throw lexicon.fault(i, "code stands twice: " + area.code());
            }
        }
        for (int i = 0; i < lexicon.rows().size(); i++) {
            Map<String, String> row = lexicon.rows().get(i);
            Area.Level level = current.get(row.get("code")).level();
            Area parent = current.get(row.get("parent"));
            check(parent != null || level == Area.Level.PROVINCE, lexicon, i, "unknown parent " + row.get("parent"));
            boolean higher = parent == null || parent.level().compareTo(level) < 0;
            check(higher, lexicon, i, "no higher area: " + row.get("parent"));
        }
    }

    private void readFormer() {
        Lexicon lexicon = Lexicon.load("area-former");
        Set<String> codes = Set.copyOf(lexicon.column("code"));
        for (int i = 0; i < lexicon.rows().size(); i++) {
            Area area = area(lexicon, i);
            String successor = lexicon.rows().get(i).get("successor");
            check(current.containsKey(successor), lexicon, i, "unknown successor " + successor);
            boolean parentKnown = current.containsKey(area.parentCode()) || codes.contains(area.parentCode());
            check(parentKnown, lexicon, i, "unknown parent " + area.parentCode());
            check(lexicon.rows().get(i).get("until").matches("\\d{4}"), lexicon, i, "until is no year");
            former.put(area, successor);
        }
    }

    private void readZones() {
        Lexicon lexicon = Lexicon.load("area-zone");
        for (int i = 0; i < lexicon.rows().size(); i++) {
            Map<String, String> row = lexicon.rows().get(i);
            check(current.containsKey(row.get("parent")), lexicon, i, "unknown parent " + row.get("parent"));
            check(row.get("code").matches("(\\d{6})?"), lexicon, i, "no code: " + row.get("code"));
            Area zone = new Area(row.get("code"), row.get("name"), Area.Level.ZONE, row.get("parent"));
            zones.add(zone);
            if (!row.get("alias").isEmpty()) {
                aliases.put(zone, List.of(row.get("alias").split(";")));
            }
        }
    }

    private void readAliases() {
        Lexicon lexicon = Lexicon.load("area-alias");
        for (int i = 0; i < lexicon.rows().size(); i++) {
            Map<String, String> row = lexicon.rows().get(i);
            Area area = current.get(row.get("code"));
            check(area != null, lexicon, i, "unknown code " + row.get("code"));
            String alias = row.get("alias");
            switch (row.get("use")) {
                case "head" -> check(heads.put(area, alias) == null, lexicon, i, "a second head of " + area.name());
                case "short" -> check(shorts.put(area, alias) == null, lexicon, i, "a second short of " + area.name());
                case "other" ->
                    aliases.computeIfAbsent(area, a -> new ArrayList<>()).add(alias);
                default -> throw lexicon.fault(i, "unknown use " + row.get("use"));
            }
        }
    }

    private static Area area(Lexicon lexicon, int i) {
        Map<String, String> row = lexicon.rows().get(i);
        check(row.get("code").matches("\\d{6}"), lexicon, i, "no code: " + row.get("code"));
        check(row.get("name").length() > 1, lexicon, i, "no name: " + row.get("name"));
        check(
                Set.of("province", "city", "county").contains(row.get("level")),
                lexicon,
                i,
                "unknown level " + row.get("level"));
        Area.Level level = Area.Level.valueOf(row.get("level").toUpperCase(Locale.ROOT));
        return new Area(row.get("code"), row.get("name"), level, row.get("parent"));
    }

    private static void check(boolean good, Lexicon lexicon, int row, String fault) {
        if (!good) {
            throw lexicon.fault(row, fault);
        }
    }
}
