package org.zhengtu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/**
 * The files that builds wanted and that are not in the store, or not whole, with the reasons: in {@code lost.tsv} of the
 * store's folder, for the explorer to tell. A build that reads one of them after all takes it from the list.
 */
public final class LostFiles {

    /**
     * One of them.
     *
     * @param source its path below the folder that was given
     * @param state what became of it, as reports name it
     * @param message the reason in words
     */
    public record Lost(String source, String state, String message) {}

    private static final String TAB = "\t";

    private final Path list;

    /** @param folder of the store */
    public LostFiles(Path folder) {
        this.list = folder.resolve("lost.tsv");
    }

    /** All of them by their paths; none if every file was read. */
    public List<Lost> all() {
        return List.copyOf(bySource().values());
    }

    private TreeMap<String, Lost> bySource() {
        TreeMap<String, Lost> lost = new TreeMap<>();
        if (Files.exists(list)) {
            try {
                Files.readAllLines(list).stream()
                        .map(line -> line.split(TAB, 3))
                        .filter(cells -> cells.length == 3)
                        .forEach(cells -> lost.put(cells[0], new Lost(cells[0], cells[1], cells[2])));
            } catch (IOException e) {
                throw new UserFault(Exit.DISK, "can't read " + list + ": " + e.getMessage(), e);
            }
        }
        return lost;
    }

    /** Takes in what became of the files of a build; those that it did not come to stay as they were. */
    void update(List<FileReport> reports) {
        TreeMap<String, Lost> before = bySource();
        TreeMap<String, Lost> lost = new TreeMap<>(before);
        for (FileReport report : reports) {
            if (report.state() != FileReport.State.UNREAD) {
                String source = oneLine(report.source());
                lost.remove(source);
                if (report.state().lost()) {
                    lost.put(source, new Lost(source, report.state().word(), below(source, oneLine(report.message()))));
                }
            }
        }
        if (!lost.equals(before)) {
            ReplacedFile.write(list, out -> {
                for (Lost one : lost.values()) {
                    String line = String.join(TAB, one.source(), one.state(), one.message()) + "\n";
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                }
            });
        }
    }

    /** The message without the folders above: readers over the network have no business with those. */
    private static String below(String source, String message) {
        return message.substring(Math.max(0, message.indexOf(source + ": ")));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
