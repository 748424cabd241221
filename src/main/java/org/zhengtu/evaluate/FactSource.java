package org.zhengtu.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhengtu.model.UserFault;

/** Where the fact tables of documents come from: a folder, a map in memory, a store. */
public interface FactSource {

    /**
     * The ids of the documents that this source has tables of.
     *
     * @throws IOException where they can't be read
     */
    SortedSet<String> documents() throws IOException;

    /**
     * The rows of one table of one document, each once; none where the source does not know the document.
     *
     * @throws IOException where they can't be read
     */
    List<FactRow> rows(String document, FactTable table) throws IOException;

    /**
     * A folder with a folder per document, in which each table is a file {@code NAME.tsv}; a missing file is an empty table. Its
     * ids are the names of the folders in it.
     *
     * @throws UserFault where there is no such folder
     */
    static FactSource folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserFault(
                    UserFault.Exit.BAD_DATA,
                    folder + " is no folder; fact tables stand in a folder that holds one folder per document");
        }
        return new FactSource() {
            @Override
            public SortedSet<String> documents() throws IOException {
                try (Stream<Path> entries = Files.list(folder)) {
                    SortedSet<String> ids = new TreeSet<>();
                    entries.filter(Files::isDirectory)
                            .forEach(entry -> ids.add(entry.getFileName().toString()));
                    return ids;
                }
            }

            @Override
            public List<FactRow> rows(String document, FactTable table) throws IOException {
                return FactRows.read(folder.resolve(document).resolve(table.name() + ".tsv"));
            }
        };
    }

    /** Tables in memory: document id, then table name, then rows as {@link FactRow#of} takes them. */
    static FactSource records(Map<String, Map<String, List<Map<String, String>>>> tables) {
        return new FactSource() {
            @Override
            public SortedSet<String> documents() {
                return new TreeSet<>(tables.keySet());
            }

            @Override
            public List<FactRow> rows(String document, FactTable table) {
                return FactRows.of(tables.getOrDefault(document, Map.of()).getOrDefault(table.name(), List.of()));
            }
        };
    }
}
