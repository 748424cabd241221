package org.zhengtu.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhengtu.model.Area;

/** The forms an area's name takes: in full, as the head of its bodies' names, without its kind. */
final class AreaNames {

    /** Longest first: the first that ends a name is its kind. */
    private static final List<String> KINDS = List.of("特别行政区", "自治区", "地区", "省", "市", "区", "县", "州", "盟", "旗");

    private static final List<String> HALVES = List.of("左旗", "右旗", "前旗", "中旗", "后旗", "联合旗");
    private static final List<String> SPECIAL = List.of("新区", "矿区", "林区", "特区");

    private final AreaTable table;
    private final Set<String> full;

    AreaNames(AreaTable table) {
        this.table = table;
        Set<String> names = new LinkedHashSet<>();
        table.current.values().forEach(area -> names.add(area.name()));
        this.full = Set.copyOf(names);
    }

    /** What the names of its bodies begin with: 柯城区, 楚雄州, 内蒙古自治区. */
    String head(Area area) {
        return table.heads.getOrDefault(area, area.name());
    }

    /** The kind its name ends in: 省, 市, 区, 县, 州, 盟, 旗, 地区, 自治区, 特别行政区; empty for some zones. */
    String kind(Area area) {
        String head = head(area);
        return KINDS.stream().filter(head::endsWith).findFirst().orElse("");
    }

    /** The name without its kind where two characters or more are left (柯城, 楚雄, 内蒙古), else the full one (道县). */
    String brief(Area area) {
        String given = table.shorts.get(area);
        if (given != null) {
            return given;
        }
        String head = head(area);
        if (HALVES.stream().anyMatch(head::endsWith)) {
            return head;
        }
        String kind = kind(area);
        String brief = head.substring(0, head.length() - kind.length());
        for (String special : SPECIAL) {
            if (head.endsWith(special)) {
                String stem = head.substring(0, head.length() - special.length());
                brief = area.level() == Area.Level.ZONE || full.contains(stem + "县") ? head : stem;
            }
        }
        return brief.length() < 2 ? head : brief;
    }

    /** All names with kind, as a text may print them. */
    Set<String> fullForms(Area area) {
        Set<String> forms = new LinkedHashSet<>(List.of(area.name(), head(area)));
        forms.addAll(table.aliases.getOrDefault(area, List.of()));
        return forms;
    }

    /** Whether the word for the kind is said twice before 委: 浦东新区区委, 芒市市委; not of 北林|区, which is no 林区. */
    boolean doubles(Area area) {
        String head = head(area);
        return head.length() == 2 && head.endsWith("市")
                || SPECIAL.stream().anyMatch(special -> head.endsWith(special) && head.length() > special.length() + 1);
    }
}
