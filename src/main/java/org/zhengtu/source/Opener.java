package org.zhengtu.source;

import java.io.IOException;
import java.io.InputStream;

/** Opens files that this machine's own file system doesn't hold; threads may share one. */
@FunctionalInterface
public interface Opener {

    /**
     * The file's bytes; the caller closes them.
     *
     * @throws IOException if it can't be opened: the file is refused
     */
    InputStream open(SourceFile file) throws IOException;
}
