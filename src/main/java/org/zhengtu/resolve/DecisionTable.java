package org.zhengtu.resolve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/**
 * Reads decisions from a tab-separated file: a header that names the columns in any order ({@link #COLUMNS}; {@code item} and
 * {@code decision} must be among them), then one line for each item. A line without a decision decides nothing. Cells may be
 * quoted as spreadsheets do; the file is UTF-8, or UTF-16 with a byte order mark.
 */
public final class DecisionTable {

    /** Columns that only tell the analyst what the item is about are read over. */
    public static final List<String> COLUMNS = List.of(
            "item", "kind", "doubt", "candidates", "quotes", "places", "decision", "target", "value", "who", "why");

    private static final String PREFIX = "zd:";

    /** Parts several resources in one cell. */
    public static final String AND = " | ";

    /** A decision and the line it stands in. */
    public record Line(int number, Decision decision) {}

    private final String file;
    private final List<Line> lines = new ArrayList<>();
    private List<String> header = List.of();

    private DecisionTable(String file) {
        this.file = file;
    }

    /**
     * The lines that decide something.
     *
     * @throws UserFault (BAD_DATA) if the file can't be read or a line is wrong; the message names file, line, column and
     *     value
     */
    public static List<Line> read(Path file) {
        try {
            return parse(file.toString(), decoded(file));
        } catch (IOException e) {
            throw new UserFault(Exit.BAD_DATA, "can't read " + file + ": " + e.getMessage(), e);
        }
    }

    static List<Line> parse(String file, String text) {
        DecisionTable table = new DecisionTable(file);
        int number = 1;
        for (TsvCells.Row row : TsvCells.rows(text)) {
            number = row.line();
            table.row(number, row.cells());
        }
        if (table.header.isEmpty()) {
            throw table.fault(number, "no header line; 'zhengtu review export' writes a file to fill in");
        }
        table.check();
        return table.lines;
    }

    private static String decoded(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UserFault(
                    Exit.BAD_DATA, file + ": not " + charset + "; save it as tab-separated text in UTF-8", e);
        }
    }

    private void row(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (header.isEmpty()) {
            header = header(number, cells);
            return;
        }
        if (cells.size() > header.size()) {
            throw fault(number, cells.size() + " cells where the header names " + header.size());
        }
        List<String> whole = new ArrayList<>(cells);
        while (whole.size() < header.size()) {
            whole.add("");
        }
        new DecisionLine(file, number, header, whole).read().ifPresent(read -> lines.add(new Line(number, read)));
    }

    private List<String> header(int number, List<String> names) {
        for (String name : names) {
            if (!COLUMNS.contains(name) || names.indexOf(name) != names.lastIndexOf(name)) {
                throw fault(
                        number,
                        "column " + (names.indexOf(name) + 1) + ", value \"" + name
                                + "\": no such column, or named twice; use " + String.join(", ", COLUMNS));
            }
        }
        if (!names.contains("item") || !names.contains("decision")) {
            throw fault(number, "the columns item and decision must be there, tab-separated");
        }
        return names;
    }

    /** What only shows in several lines: one thing decided twice, merges in a circle. */
    private void check() {
        Set<Object> seen = new HashSet<>();
        for (Line line : lines) {
            Decision decision = line.decision();
            if (!seen.add(List.of(decision.item(), decision.word(), decision.things()))) {
                throw fault(line, "the same item and word stand in an earlier line");
            }
        }
        try {
            Decisions.of(decisions(lines));
        } catch (IllegalArgumentException e) {
            throw fault(firstWrong(), e.getMessage());
        }
    }

    /** The decisions of lines, in order. */
    public static List<Decision> decisions(List<Line> lines) {
        return lines.stream().map(Line::decision).toList();
    }

    /** The first line that the lines before it don't go together with. */
    private Line firstWrong() {
        int good = 0;
        int wrong = lines.size();
        while (wrong - good > 1) {
            int middle = (good + wrong) / 2;
            if (goTogether(lines.subList(0, middle))) {
                good = middle;
            } else {
                wrong = middle;
            }
        }
        return lines.get(wrong - 1);
    }

    private static boolean goTogether(List<Line> lines) {
        try {
            Decisions.of(decisions(lines));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Decisions as a file that reads back as the same decisions. */
    public static String write(List<Decision> decisions) {
        List<String> columns = List.of("item", "candidates", "decision", "target", "value", "who", "why");
        StringBuilder text = new StringBuilder(String.join("\t", columns)).append('\n');
        for (Decision decision : decisions) {
            Map<String, String> cells = cells(decision);
            text.append(String.join("\t", columns.stream().map(cells::get).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    /** The cells of a decision by column; parted by tabs, they read back as the same decision. */
    public static Map<String, String> cells(Decision decision) {
        boolean merge = decision.word() == Decision.Word.MERGE;
        boolean noted = decision.word() == Decision.Word.ACCEPT || decision.word() == Decision.Word.REJECT;
        List<String> candidates = new ArrayList<>(merge || noted ? decision.things() : List.of());
        if (merge) {
            candidates.add(decision.target());
        }
        String one = noted ? "" : PREFIX + decision.things().get(0);
        return Map.of(
                "item",
                PREFIX + decision.item(),
                "candidates",
                String.join(AND, candidates.stream().map(key -> PREFIX + key).toList()),
                "decision",
                decision.word().code(),
                "target",
                merge ? PREFIX + decision.target() : one,
                "value",
                TsvCells.cell(decision.value()),
                "who",
                TsvCells.cell(decision.who()),
                "why",
                TsvCells.cell(decision.why()));
    }

    private UserFault fault(Line line, String what) {
        return fault(
                line.number(),
                "column decision, value \"" + line.decision().word().code() + "\": " + what);
    }

    private UserFault fault(int number, String what) {
        return new UserFault(Exit.BAD_DATA, file + ", line " + number + ": " + what);
    }
}
