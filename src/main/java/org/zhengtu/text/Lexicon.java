package org.zhengtu.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/**
 * A word list: UTF-8, tab-separated, {@code #} comments that say what it is and where its facts come from, then a header
 * row naming the columns. Checked when loaded. A folder of the user's own lists may add to the packed ones.
 */
public final class Lexicon {

    private static final String FOLDER = "/org/zhengtu/lexicon";
    private static final String ENDING = ".tsv";

    /** The user's own lists; set once, before the first list is loaded. */
    private static final AtomicReference<Path> OWN = new AtomicReference<>();

    private final String name;
    private final LexiconFile file;

    private Lexicon(String name, LexiconFile file) {
        this.name = name;
        this.file = file;
    }

    /**
     * Names a folder whose {@code NAME.tsv} add rows to the packed lists of the same name, or replace the rows with the
     * same key (the columns of the comment {@code # key:}, else the first). For the whole process, before any list is
     * loaded.
     *
     * @throws UserFault if the folder can't be read, or has a list that the program doesn't know or that is wrong; the
     *     message names file and line
     */
    public static void extend(Path folder) {
        List<String> known = PackedFiles.list(FOLDER, ENDING);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                if (!known.contains(file.getFileName().toString())) {
                    throw new UserFault(Exit.BAD_DATA, file + ": no lexicon of that name; there are " + known);
                }
                checked(file, packed(withoutEnding(file)));
            }
        } catch (IOException e) {
            throw new UserFault(Exit.USAGE, "can't read the lexicon folder " + folder + ": " + e.getMessage(), e);
        }
        OWN.set(folder);
    }

    private static String withoutEnding(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /**
     * Loads {@code NAME.tsv}: the packed list with the user's own rows.
     *
     * @throws IllegalStateException if the packed list is missing or wrong; the message names file and line
     */
    public static Lexicon load(String name) {
        LexiconFile packed = packed(name);
        return new Lexicon(
                name, own(name).map(file -> packed.with(checked(file, packed))).orElse(packed));
    }

    /** The text of every list, packed and own, in one string: what a graph depends on beside its document. */
    public static String everything() {
        StringBuilder all = new StringBuilder();
        for (String file : PackedFiles.list(FOLDER, ENDING)) {
            all.append(file).append('\n').append(PackedFiles.read(FOLDER + "/" + file));
            own(file.substring(0, file.length() - ENDING.length())).ifPresent(path -> all.append(text(path)));
        }
        return all.toString();
    }

    private static Optional<Path> own(String name) {
        return Optional.ofNullable(OWN.get())
                .map(folder -> folder.resolve(name + ENDING))
                .filter(Files::isRegularFile);
    }

    private static LexiconFile packed(String name) {
        try {
            return LexiconFile.parse(name + ENDING, PackedFiles.read(FOLDER + "/" + name + ENDING));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static LexiconFile checked(Path file, LexiconFile packed) {
        try {
            LexiconFile own = LexiconFile.parse(file.toString(), text(file));
            packed.admit(file.toString(), own);
            return own;
        } catch (IllegalArgumentException e) {
            throw new UserFault(Exit.BAD_DATA, e.getMessage(), e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UserFault(Exit.BAD_DATA, "can't read " + file + " as UTF-8: " + e.getMessage(), e);
        }
    }

    public String name() {
        return name;
    }

    /** Rows in file order, cells by column name. */
    public List<Map<String, String>> rows() {
        return file.rows().stream().map(LexiconFile.Row::cells).toList();
    }

    /** What to throw where a row of {@link #rows()} holds a value that can't be used; it names file and line. */
    public UserFault fault(int row, String what) {
        return new UserFault(Exit.BAD_DATA, file.rows().get(row).where() + ": " + what);
    }

    /** Whether a folder of the user's own lists was named. */
    public static boolean isExtended() {
        return OWN.get() != null;
    }

    /** One column, in file order. */
    public List<String> column(String column) {
        return file.rows().stream().map(row -> row.cells().get(column)).toList();
    }
}
