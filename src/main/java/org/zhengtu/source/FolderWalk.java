package org.zhengtu.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Lists one folder with all below it. Real files first, then what symbolic links lead to, so that a file keeps its own name
 * where a link leads to it as well. Links that lead to a folder above themselves are not followed.
 */
final class FolderWalk {

    /** A path and its name below the folder. */
    private record Place(Path path, String name) {}

    private final Walk walk;
    private final String shown;
    private final Deque<Place> folders = new ArrayDeque<>();
    private final Deque<Place> links = new ArrayDeque<>();
    private final List<Listed> found = new ArrayList<>();

    FolderWalk(Walk walk, Path folder, String shown) {
        this.walk = walk;
        this.shown = shown;
        folders.add(new Place(folder, ""));
    }

    List<Listed> list() {
        while (!folders.isEmpty() || !links.isEmpty()) {
            if (folders.isEmpty()) {
                follow(links.remove());
            } else {
                enter(folders.remove());
            }
        }
        return found;
    }

    private void enter(Place folder) {
        List<Place> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            for (Path child : stream) {
                String name = PathName.of(child);
                children.add(new Place(child, folder.name().isEmpty() ? name : folder.name() + "/" + name));
            }
        } catch (IOException e) {
            refuse(folder, Reason.UNREADABLE, unreadable(e));
        } catch (DirectoryIteratorException e) {
            refuse(folder, Reason.UNREADABLE, unreadable(e.getCause()));
        }
        children.sort(Comparator.comparing(Place::name));
        children.forEach(this::visit);
    }

    private void visit(Place place) {
        if (place.name().startsWith(".", place.name().lastIndexOf('/') + 1)) {
            refuse(place, Reason.HIDDEN, "hidden, left out; give it by itself to have it read");
            return;
        }
        try {
            BasicFileAttributes attributes = FileBytes.attributes(place.path());
            if (attributes.isSymbolicLink()) {
                links.add(place);
            } else {
                take(place, attributes);
            }
        } catch (IOException e) {
            refuse(place, Reason.UNREADABLE, unreadable(e));
        }
    }

    private void take(Place place, BasicFileAttributes attributes) {
        if (!attributes.isDirectory()) {
            found.add(walk.file(place.path(), place.name(), shown(place), attributes));
        } else if (walk.isNew(place.path(), attributes)) {
            folders.add(place);
        } else {
            refuse(place, Reason.SAME_FILE, "this folder was reached before by another path");
        }
    }

    private void follow(Place link) {
        try {
            Path target = link.path().toRealPath();
            if (link.path().toAbsolutePath().getParent().toRealPath().startsWith(target)) {
                refuse(link, Reason.LINK_LOOP, "a symbolic link to a folder that it lies in, not followed");
            } else {
                take(link, Files.readAttributes(target, BasicFileAttributes.class));
            }
        } catch (NoSuchFileException e) {
            refuse(link, Reason.BROKEN_LINK, "a symbolic link that leads nowhere; repair it or take it out");
        } catch (AccessDeniedException e) {
            refuse(link, Reason.UNREADABLE, unreadable(e));
        } catch (IOException e) {
            // The system's words for a loop are in the user's language, so they can't be asked for.
            refuse(link, Reason.LINK_LOOP, "a symbolic link that leads to itself or too far, not followed");
        }
    }

    private static String unreadable(IOException e) {
        return "can't be read (" + FileBytes.cause(e) + "); check its rights";
    }

    private String shown(Place place) {
        return place.name().isEmpty() ? shown : (shown.equals("/") ? "" : shown) + "/" + place.name();
    }

    private void refuse(Place place, Reason reason, String message) {
        String name = place.name().isEmpty() ? "." : place.name();
        found.add(new Refusal(name, reason, shown(place).replaceAll("\\p{Cntrl}", "?") + ": " + message, -1));
    }
}
