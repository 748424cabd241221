package org.zhengtu.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.zhengtu.model.UserFault;

/**
 * The files of one build, from the paths that the user gives: files, folders (with all below them) or {@code -} for
 * standard input. Listing looks at paths alone (and at the bytes of files whose ids collide); each file is read only when
 * asked for, so memory holds one file at a time. Every file found is accounted for, as a document or as a refusal.
 */
public final class Sources {

    private final List<Listed> listed;
    private final DocumentReader reader;

    private Sources(List<Listed> listed, DocumentReader reader) {
        this.listed = List.copyOf(listed);
        this.reader = reader;
    }

    /**
     * Lists the files.
     *
     * @param srcs files, folders, {@code -}
     * @param standardInput what {@code -} means; read at most once, never closed
     * @throws UserFault (USAGE) if none is given, or one does not exist
     */
    public static Sources list(List<String> srcs, Limits limits, InputStream standardInput) {
        if (srcs.isEmpty()) {
            throw new UserFault(UserFault.Exit.USAGE, "nothing to read; give a file, a folder or - for standard input");
        }
        Walk walk = new Walk();
        List<Listed> listed = new ArrayList<>();
        srcs.forEach(src -> listed.addAll(walk.list(src)));
        // Standard input is the caller's to close.
        Opener opener = file -> file.path().isPresent()
                ? Files.newInputStream(file.path().get())
                : CloseShieldInputStream.wrap(standardInput);
        return of(listed, limits, opener);
    }

    private static Sources of(List<Listed> listed, Limits limits, Opener opener) {
        return new Sources(new Collisions(opener).settle(listed), new DocumentReader(limits, opener));
    }

    /**
     * The files of another file system; they are read in the order given.
     *
     * @param files see {@link SourceFile#far}
     */
    public static Sources far(List<SourceFile> files, Limits limits, Opener opener) {
        return of(files.stream().map(SourceFile::listed).toList(), limits, opener);
    }

    /** Lists the files and reads them one after the other as the stream is consumed; see {@link #list}, {@link #stream}. */
    public static Stream<Outcome> read(List<String> srcs, Limits limits, InputStream standardInput) {
        return list(srcs, limits, standardInput).stream();
    }

    /** The files to be read, in order: that of the paths given, within a folder by name. */
    public List<SourceFile> files() {
        return listed.stream()
                .filter(SourceFile.class::isInstance)
                .map(SourceFile.class::cast)
                .toList();
    }

    /** What the listing alone leaves out, in order. */
    public List<Refusal> leftOut() {
        return listed.stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .toList();
    }

    /** Reads one of {@link #files()}. Safe to call from several threads, for different files; never throws for a bad file. */
    public Outcome read(SourceFile file) {
        return reader.read(file);
    }

    /** All outcomes in order, each file read when the stream comes to it. */
    public Stream<Outcome> stream() {
        return listed.stream().map(entry -> {
            if (entry instanceof SourceFile file) {
                return read(file);
            }
            return (Refusal) entry;
        });
    }
}
