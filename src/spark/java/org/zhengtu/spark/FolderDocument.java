package org.zhengtu.spark;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.zhengtu.source.Opener;
import org.zhengtu.source.Outcome;
import org.zhengtu.source.SourceFile;
import org.zhengtu.source.Sources;

/**
 * A file of any file system that Hadoop knows.
 *
 * @param name its path below the given folder, with {@code /}
 * @param uri where it is
 * @param size bytes when listed
 */
record FolderDocument(String name, String uri, long size) implements Document {

    @Override
    public SourceFile file() {
        return SourceFile.far(name, uri, size);
    }

    @Override
    public Outcome read(Settings settings) {
        Opener opener = opener(settings.hadoop().value());
        return Sources.far(List.of(file()), settings.limits(), opener).read(file());
    }

    /** Opens files by the URIs that they are shown with. */
    static Opener opener(Configuration hadoop) {
        return file -> {
            Path path = new Path(file.shown());
            return path.getFileSystem(hadoop).open(path);
        };
    }
}
