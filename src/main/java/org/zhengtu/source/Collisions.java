package org.zhengtu.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.IOUtils;

/**
 * Sees to it that no two files of one build have the same document id. Only files whose ids collide are opened: if all of
 * them have the same bytes the first is read and the others are left out, else all are refused, each naming another.
 */
final class Collisions {

    private final Opener opener;

    Collisions(Opener opener) {
        this.opener = opener;
    }

    /** The list, in the same order, with refusals in the places of files that can't be read beside the others. */
    List<Listed> settle(List<Listed> listed) {
        Map<String, List<SourceFile>> byId = new HashMap<>();
        for (Listed entry : listed) {
            if (entry instanceof SourceFile file) {
                byId.computeIfAbsent(file.id(), id -> new ArrayList<>()).add(file);
            }
        }
        byId.values().removeIf(files -> files.size() == 1);
        Map<SourceFile, Refusal> refused = new HashMap<>();
        byId.values().forEach(files -> settle(files, refused));
        List<Listed> settled = new ArrayList<>(listed.size());
        for (Listed entry : listed) {
            settled.add(entry instanceof SourceFile file && refused.containsKey(file) ? refused.get(file) : entry);
        }
        return settled;
    }

    private void settle(List<SourceFile> files, Map<SourceFile, Refusal> refused) {
        SourceFile first = files.get(0);
        List<SourceFile> others = files.subList(1, files.size());
        if (others.stream().allMatch(other -> sameBytes(first, other))) {
            for (SourceFile other : others) {
                refused.put(
                        other,
                        other.refused(
                                Reason.DUPLICATE,
                                "the same document id (" + first.id() + ") and the same bytes as " + first.shown()
                                        + ", which is read"));
            }
            return;
        }
        for (SourceFile file : files) {
            SourceFile other = file.equals(first) ? others.get(0) : first;
            refused.put(
                    file,
                    file.refused(
                            Reason.ID_COLLISION,
                            "the same document id (" + file.id() + ") as " + other.shown()
                                    + ", but other contents; neither is read: rename one or take it out"));
        }
    }

    private boolean sameBytes(SourceFile one, SourceFile other) {
        if (one.size() < 0 || one.size() != other.size()) {
            return false;
        }
        try (InputStream first = opener.open(one);
                InputStream second = opener.open(other)) {
            return IOUtils.contentEquals(first, second);
        } catch (IOException e) {
            // A file that can't be read now can't be shown to be the same.
            return false;
        }
    }
}
