package org.zhengtu.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Writes copies of fact tables with faults as a program makes them, from a seed: the same seed, the same copy. */
final class NoisyTables {

    private static final List<String> SPELLINGS = List.of("《%s》", "%s。", " %s　", "“%s”", "云岭%s", "中共%s", "副%s", "%s等");
    private static final List<String> WORDS = List.of(
            "",
            "2023",
            "2023-05",
            "2023-Q2",
            "2023-H1",
            "2023-01/2023-06",
            "今后五年",
            "上午",
            "下午3点",
            "元",
            "万元",
            "%",
            "个百分点",
            "12亿元",
            "120000万元",
            "6-7",
            "6%到7%",
            "-5.2",
            "≥",
            ">=",
            "name",
            "investment",
            "status",
            "date");

    private final Random random;

    NoisyTables(long seed) {
        this.random = new Random(seed);
    }

    /** Copies every table of every document; now and then a table is left out. */
    void copy(Path from, Path to) throws IOException {
        for (Path document : list(from)) {
            if (Files.isDirectory(document)) {
                Path folder = Files.createDirectories(to.resolve(document.getFileName()));
                for (Path table : list(document)) {
                    if (!chance(0.03)) {
                        Files.writeString(folder.resolve(table.getFileName()), noisy(Files.readString(table)));
                    }
                }
            }
        }
    }

    private String noisy(String table) {
        List<String> lines = table.lines().toList();
        List<List<String>> rows =
                lines.stream().skip(1).map(NoisyTables::fields).toList();
        List<String> written = new ArrayList<>();
        for (List<String> row : rows) {
            if (chance(0.85)) {
                written.add(String.join("\t", chance(0.5) ? row : changed(row, rows)));
            }
            if (chance(0.05)) {
                written.add(String.join(" \t", row));
            }
        }
        Collections.shuffle(written, random);
        String header = chance(0.2) ? "?" + lines.get(0).replace("\t", "\t?") : lines.get(0);
        String end = chance(0.2) ? "\r\n" : "\n";
        String body = header + end + String.join(end, written) + (written.isEmpty() ? "" : end);
        return chance(0.2) ? "\uFEFF" + body : body;
    }

    private List<String> changed(List<String> row, List<List<String>> rows) {
        List<String> changed = new ArrayList<>(row);
        int column = random.nextInt(row.size());
        changed.set(column, changed(row.get(column), rows.get(random.nextInt(rows.size())), column));
        return changed;
    }

    private String changed(String cell, List<String> other, int column) {
        int at = cell.isEmpty() ? 0 : random.nextInt(cell.length());
        return switch (random.nextInt(8)) {
            case 0 -> cell.length() < 2 ? cell : cell.substring(0, at) + cell.substring(at + 1);
            case 1 -> cell.substring(0, at) + "新" + cell.substring(at);
            case 2 -> fullWidth(cell);
            case 3 -> String.format(pick(SPELLINGS), cell);
            case 4 -> column < other.size() ? other.get(column) : "";
            case 5 -> pick(WORDS);
            // Dates lose their day or month, numbers and names an ending.
            case 6 -> cell.length() > 4 ? cell.substring(0, cell.length() - 3) : cell;
            default -> cell + pick(List.of("0", "1", "万", "亿元", "-08", "的工作"));
        };
    }

    private static String fullWidth(String cell) {
        StringBuilder wide = new StringBuilder();
        cell.chars().map(c -> c > ' ' && c < 0x7f ? c + 0xfee0 : c).forEach(c -> wide.append((char) c));
        return wide.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private static List<String> fields(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
