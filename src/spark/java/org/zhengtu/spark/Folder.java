package org.zhengtu.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.source.Limits;
import org.zhengtu.source.Refusal;
import org.zhengtu.source.SourceFile;
import org.zhengtu.source.Sources;

/**
 * The files and folders given, listed on the driver by the rules of {@link Sources}: paths alone go to the machines. Hidden
 * files (a name that begins with a dot) are left out, and so are those of unfinished or finished jobs (an underline).
 */
final class Folder {

    private final Configuration hadoop;
    private final List<SourceFile> found = new ArrayList<>();

    Folder(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * What the listing gives.
     *
     * @param documents to be made
     * @param leftOut what names, sizes or equal ids rule out
     */
    record Listing(List<Document> documents, List<Refusal> leftOut) {}

    /**
     * Lists what is given and all below it, in the order of the names.
     *
     * @throws UserFault if one of them isn't there or can't be read
     */
    Listing list(List<String> inputs, Limits limits) {
        inputs.forEach(this::list);
        found.sort(Comparator.comparing(SourceFile::sourceName));
        Sources sources = Sources.far(found, limits, FolderDocument.opener(hadoop));
        List<Document> documents = new ArrayList<>();
        sources.files()
                .forEach(file -> documents.add(new FolderDocument(file.sourceName(), file.shown(), file.size())));
        return new Listing(documents, sources.leftOut());
    }

    private void list(String input) {
        Path root = new Path(input);
        try {
            FileSystem files = root.getFileSystem(hadoop);
            URI below = files.makeQualified(root).toUri();
            boolean folder = files.getFileStatus(root).isDirectory();
            RemoteIterator<LocatedFileStatus> all = files.listFiles(root, true);
            while (all.hasNext()) {
                LocatedFileStatus file = all.next();
                String name = folder
                        ? name(below, file.getPath().toUri())
                        : file.getPath().getName();
                if (!hidden(name)) {
                    found.add(SourceFile.far(name, file.getPath().toString(), file.getLen()));
                }
            }
        } catch (FileNotFoundException e) {
            throw new UserFault(Exit.USAGE, input + ": no such file or folder", e);
        } catch (IOException e) {
            throw new UserFault(Exit.USAGE, input + ": can't be read (" + e.getMessage() + ")", e);
        }
    }

    private static String name(URI below, URI file) {
        String folder = below.getPath();
        return file.getPath().substring(folder.endsWith("/") ? folder.length() : folder.length() + 1);
    }

    private static boolean hidden(String name) {
        return name.startsWith(".") || name.startsWith("_") || name.contains("/.") || name.contains("/_");
    }
}
