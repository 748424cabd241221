package org.zhengtu.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.model.Area;

/**
 * The administrative tree of China down to counties, with the names that went out of use since 2007 and the larger
 * functional areas, and where they stand in a text. Townships and sub-districts are not in it. Immutable; one instance
 * serves all threads.
 */
public final class Gazetteer {

    private static final class Loaded {
        private static final Gazetteer ONE = new Gazetteer(new AreaTable());
    }

    private final AreaTable table;
    private final AreaNames names;
    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<String, List<Area>> byName = new LinkedHashMap<>();
    private final AreaScanner scanner;

    private Gazetteer(AreaTable table) {
        this.table = table;
        this.names = new AreaNames(table);
        byCode.putAll(table.current);
        table.zones.stream().filter(Area::known).forEach(zone -> byCode.put(zone.code(), zone));
        table.former.keySet().forEach(area -> byCode.putIfAbsent(area.code(), area));
        byCode.put(Area.NATION.code(), Area.NATION);
        AreaForms forms = new AreaForms();
        table.current.values().stream()
                .sorted(Comparator.comparing(Area::level))
                .forEach(area -> register(area, forms));
        table.zones.forEach(area -> register(area, forms));
        table.former.keySet().forEach(area -> register(area, forms));
        this.scanner = new AreaScanner(forms.all(), this);
    }

    /** The gazetteer of the class path, loaded once. */
    public static Gazetteer get() {
        return Loaded.ONE;
    }

    private void register(Area area, AreaForms forms) {
        for (String name : names.fullForms(area)) {
            forms.add(name, area, true);
            add(name, area);
        }
        String brief = names.brief(area);
        forms.add(brief, area, names.fullForms(area).contains(brief));
        add(brief, area);
    }

    private void add(String name, Area area) {
        List<Area> areas = byName.computeIfAbsent(name, n -> new ArrayList<>());
        if (!areas.contains(area)) {
            areas.add(area);
        }
    }

    /** The area that has the code today, else the one that had it last. */
    public Optional<Area> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * All areas of that full, short or usual name (柯城区, 柯城, 楚雄州): provinces before cities before counties before
     * zones, those of today before former ones. Empty if there is none.
     */
    public List<Area> byName(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /** The area above: a county's city or, if there is none, its province; a zone's city; empty for a province. */
    public Optional<Area> parent(Area area) {
        return byCode(area.parentCode());
    }

    /** The city, prefecture, league or municipality that the area is or lies in; empty for provinces and what hangs under them. */
    public Optional<Area> city(Area area) {
        if (area.level() == Area.Level.CITY || isMunicipality(area)) {
            return Optional.of(area);
        }
        return parent(area).filter(up -> up.level() == Area.Level.CITY || isMunicipality(up));
    }

    /** The province, region or municipality that the area is or lies in. */
    public Optional<Area> province(Area area) {
        Optional<Area> up = Optional.of(area);
        while (up.isPresent() && up.get().level() != Area.Level.PROVINCE) {
            up = parent(up.get());
        }
        return up;
    }

    /** Whether an area is a city directly under the centre. */
    public static boolean isMunicipality(Area area) {
        return area.level() == Area.Level.PROVINCE && area.name().endsWith("市");
    }

    /** The areas that an area lies in, nearest first. */
    public List<Area> ancestors(Area area) {
        List<Area> above = new ArrayList<>();
        for (Optional<Area> up = parent(area); up.isPresent(); up = parent(up.get())) {
            above.add(up.get());
        }
        return above;
    }

    /** Whether the first area lies in the second. */
    public boolean isIn(Area inner, Area outer) {
        return ancestors(inner).contains(outer);
    }

    /** What a former area became; an area of today itself. */
    public Area current(Area area) {
        String successor = table.former.get(area);
        return successor == null ? area : table.current.get(successor);
    }

    /** The name without its kind: 柯城, 衢州, 浙江, 楚雄, 内蒙古; the full name where less than two characters are left (道县). */
    public String shortName(Area area) {
        return names.brief(area);
    }

    /** What the names of its bodies begin with: 柯城区, 海北州, 融水县, 内蒙古自治区. */
    public String headName(Area area) {
        return names.head(area);
    }

    /** The word for its kind that ends its head name: 省, 自治区, 市, 地区, 州, 盟, 区, 县, 旗; empty for some zones. */
    public String kind(Area area) {
        return names.kind(area);
    }

    /** Whether its Party committee always says the kind twice: 芒市市委, 浦东新区区委. */
    public boolean saysKindTwice(Area area) {
        return names.doubles(area);
    }

    /**
     * The one of several areas of one name that lies nearest to another area: the area itself, in the same city, in the same
     * province; empty if two are as near or none is in the same province.
     */
    public Optional<Area> nearest(List<Area> areas, Area home) {
        Map<Integer, List<Area>> byNearness = new LinkedHashMap<>();
        areas.forEach(area -> byNearness
                .computeIfAbsent(nearness(area, home), n -> new ArrayList<>())
                .add(area));
        int best = byNearness.keySet().stream().max(Integer::compare).orElse(0);
        List<Area> nearest = byNearness.getOrDefault(best, List.of());
        boolean one = nearest.size() == 1
                || nearest.stream().map(this::current).distinct().count() == 1;
        return best > 0 && one ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    private int nearness(Area area, Area home) {
        if (area.equals(home)) {
            return 4;
        }
        if (isIn(home, area) || isIn(area, home)) {
            return 3;
        }
        Optional<Area> city = city(area);
        if (city.isPresent() && city.equals(city(home))) {
            return 2;
        }
        return Objects.equals(province(area), province(home)) && province(area).isPresent() ? 1 : 0;
    }

    /**
     * Finds the names of areas: those with their kind, and short ones where the words around show that a place is meant. The
     * longest name wins, names don't overlap. Takes time linear in the text.
     *
     * @return in the order of the text
     */
    public List<AreaMention> find(CharSequence text) {
        return scanner.find(text.toString());
    }

    /**
     * Finds names that are short or easily part of other words (柯城, 沁县) whatever stands around them. One alone may be no
     * place; names that recur are witnesses where nothing else speaks.
     *
     * @param known areas met already, whose short names count even where a dictionary takes them for other words
     * @return in the order of the text
     */
    public List<AreaMention> findUnmarked(CharSequence text, Set<Area> known) {
        return scanner.findUnmarked(text.toString(), known);
    }

    /** Names that are ordinary words too (资源), whatever stands beside them, in order. */
    public List<AreaMention> findOrdinary(CharSequence text) {
        return scanner.findOrdinary(text.toString());
    }

    /** Names that persons or other places have too (宁化), wherever they stand. */
    public List<AreaMention> findNamesakes(CharSequence text) {
        return scanner.findNamesakes(text.toString());
    }

    /** Names without their kind that no dictionary has as a common word (柯城, 高密), wherever they stand, in order. */
    public List<AreaMention> findShort(CharSequence text) {
        return scanner.findShort(text.toString());
    }

    /** Short names as they stand within those of houses and firms (云岭宾馆), in order; what is a common word is none. */
    public List<AreaMention> findWithin(CharSequence text) {
        return scanner.findWithin(text.toString());
    }

    /** Full names of two characters that are parts of ordinary words too (户县), where nothing around them makes one. */
    public List<AreaMention> findBrief(CharSequence text) {
        return scanner.findBrief(text.toString());
    }
}
