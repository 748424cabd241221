package org.zhengtu.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.model.UserFault;
import org.zhengtu.text.Lexicon;

/** The fact tables that there are, in the order in which they are printed; read from the lexicon scored-table. */
public final class FactTables {

    private static final Map<String, FactTable> BY_NAME = read();

    private FactTables() {}

    /** All tables. */
    public static List<FactTable> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** The names of all tables. */
    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /**
     * The table of a name.
     *
     * @throws UserFault where there is none; the message names those that there are
     */
    public static FactTable named(String name) {
        FactTable table = BY_NAME.get(name);
        if (table == null) {
            throw new UserFault(
                    UserFault.Exit.USAGE,
                    "no fact table is called " + name + "; there are " + String.join(", ", names()));
        }
        return table;
    }

    private static Map<String, FactTable> read() {
        Map<String, List<FactColumn>> columns = new LinkedHashMap<>();
        for (Map<String, String> row : Lexicon.load("scored-table").rows()) {
            columns.computeIfAbsent(row.get("table"), table -> new ArrayList<>())
                    .add(new FactColumn(row.get("column"), CellKind.of(row.get("compared"))));
        }
        Map<String, FactTable> tables = new LinkedHashMap<>();
        columns.forEach((name, list) -> tables.put(name, new FactTable(name, list)));
        return tables;
    }
}
