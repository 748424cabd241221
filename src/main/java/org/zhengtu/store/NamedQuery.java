package org.zhengtu.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/**
 * A query with the header that tells what it asks, in the manner of grlc: lines that begin with {@code #+ KEY:}.
 *
 * @param name file name without extension; queries of a folder carry it ({@code check/ordinal-gaps})
 * @param header values by key ({@code summary}, {@code summary_zh}, {@code tags}, {@code view}, {@code problem}, …)
 * @param parameters in the order of the header
 * @param text the SPARQL text
 */
public record NamedQuery(String name, Map<String, String> header, List<Parameter> parameters, String text) {

    private static final String MARK = "#+ ";
    private static final String PARAMETERS = "params";

    /** What a parameter's value is read as. */
    public enum Type {
        STRING,
        IRI,
        DATE,
        INTEGER,
        DECIMAL,
        BOOLEAN
    }

    /**
     * A variable that is bound before the query runs.
     *
     * @param preset value where none is given; empty if there is none
     * @param required whether the query can't run without a value
     */
    public record Parameter(String name, Type type, Optional<String> preset, boolean required, String description) {}

    /**
     * Reads a query file.
     *
     * @throws UserFault if a parameter line is wrong; the message names query and line
     */
    static NamedQuery parse(String name, String text) {
        Map<String, String> header = new LinkedHashMap<>();
        List<Parameter> parameters = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            if (!line.startsWith(MARK)) {
                continue;
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(MARK.length(), colon).strip();
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (key.equals(PARAMETERS)) {
                parameters.add(parameter(name + ".rq:" + number, value));
            } else if (!key.isEmpty()) {
                header.put(key, value);
            }
        }
        return new NamedQuery(name, header, List.copyOf(parameters), text);
    }

    /** {@code name | type | required, optional or a default | description}. */
    private static Parameter parameter(String where, String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 4) {
            throw new UserFault(
                    Exit.BAD_DATA,
                    where + ": a parameter is 'name | type | required, optional or default | description', not: "
                            + line);
        }
        String preset = cells[2].strip();
        boolean required = preset.equals("required");
        boolean none = required || preset.equals("optional") || preset.equals("-") || preset.isEmpty();
        return new Parameter(
                cells[0].strip(),
                type(where, cells[1].strip()),
                none ? Optional.empty() : Optional.of(preset),
                required,
                cells[3].strip());
    }

    private static Type type(String where, String word) {
        for (Type type : Type.values()) {
            if (type.name().equalsIgnoreCase(word)) {
                return type;
            }
        }
        throw new UserFault(Exit.BAD_DATA, where + ": no type '" + word + "'; types are " + List.of(Type.values()));
    }

    NamedQuery withText(String text) {
        return new NamedQuery(name, header, parameters, text);
    }

    /** What it asks, in English; empty if the header doesn't say. */
    public String summary() {
        return header.getOrDefault("summary", "");
    }
}
