package org.zhengtu.store;

import java.nio.file.Path;
import java.util.List;
import org.zhengtu.source.Metadata;

/**
 * @param sources files, folders or {@code -}
 * @param db folder of the store
 * @param metadata what is given of documents from outside
 * @param base what the keys of resources are appended to
 * @param threads that read documents; one more writes
 * @param again whether documents are read again that are in the store unchanged
 */
public record BuildOptions(List<String> sources, Path db, Metadata metadata, String base, int threads, boolean again) {}
