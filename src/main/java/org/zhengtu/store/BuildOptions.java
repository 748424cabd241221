package org.zhengtu.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.source.Metadata;

/**
 * @param sources files, folders or {@code -}
 * @param db folder of the store
 * @param metadata what is given of documents from outside
 * @param base what the keys of resources are appended to
 * @param threads that read documents; one more writes
 * @param again whether documents are read again that are in the store unchanged
 */
public record BuildOptions(List<String> sources, Path db, Metadata metadata, String base, int threads, boolean again) {

    /** @throws UserFault (USAGE) if the base isn't an absolute IRI that ends with a slash or a hash */
    public BuildOptions {
        if (!isBase(base)) {
            throw new UserFault(
                    Exit.USAGE,
                    "--base \"" + base + "\": not an absolute IRI that ends with / or #, such as https://x.cn/id/");
        }
    }

    private static boolean isBase(String base) {
        try {
            IRIx iri = IRIx.create(base);
            return iri.isReference() && !iri.hasViolations() && (base.endsWith("/") || base.endsWith("#"));
        } catch (IRIException e) {
            return false;
        }
    }
}
