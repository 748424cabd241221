package org.zhengtu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/**
 * What fails under a store, in words for its user: another process, a full disk, damaged files. TDB2 tells of these by many
 * exceptions and, from mapped files, by errors of the Java machine. Whatever else fails is passed on as it is.
 */
final class StoreFault {

    /** Below this a write that failed in the storage layer failed for want of space. */
    private static final long FULL = 16L << 20;

    /** What the storage layer stands on. */
    private static final List<String> BENEATH = List.of(
            "java.",
            "jdk.",
            "sun.",
            "org.apache.thrift.",
            "org.apache.jena.riot.thrift.",
            "org.apache.jena.atlas.",
            "org.apache.jena.graph.");

    private static final List<String> STORAGE = List.of("org.apache.jena.dboe.", "org.apache.jena.tdb2.");

    private StoreFault() {}

    /** What to throw where opening fails. */
    static RuntimeException opening(Path folder, Throwable fault) {
        if (causes(fault).anyMatch(StoreFault::isLock)) {
            return new UserFault(
                    Exit.LOCKED,
                    "another process holds the store in " + folder + " (" + fault.getMessage()
                            + "): end it, or if it is a server, read through it with --endpoint URL",
                    fault);
        }
        return reading(folder, fault);
    }

    /** What to throw where reading fails. */
    static RuntimeException reading(Path folder, Throwable fault) {
        if (isOfDisk(fault)) {
            return full(folder, fault);
        }
        return isOfStorage(fault) ? damaged(folder, fault) : asItIs(fault);
    }

    /** What to throw where writing fails. */
    static RuntimeException writing(Path folder, Throwable fault) {
        boolean below = isOfStorage(fault) || fault instanceof IOException;
        boolean full = isOfDisk(fault) || below && folder.toFile().getUsableSpace() < FULL;
        if (full || fault instanceof IOException) {
            return full(folder, fault);
        }
        return below ? damaged(folder, fault) : asItIs(fault);
    }

    private static UserFault full(Path folder, Throwable fault) {
        return new UserFault(
                Exit.DISK,
                "can't write to the store in " + folder + " (" + fault.getMessage()
                        + "): the disk is full or failing; make room and run the command again: what was committed before stays",
                fault);
    }

    private static UserFault damaged(Path folder, Throwable fault) {
        return new UserFault(
                Exit.LOCKED,
                "the store in " + folder + " is damaged (" + fault
                        + "): move it away, keep its decisions.tsv, and build" + " it again from the documents",
                fault);
    }

    private static RuntimeException asItIs(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        return fault instanceof RuntimeException exception ? exception : new IllegalStateException(fault);
    }

    private static boolean isLock(Throwable fault) {
        return fault instanceof DBOpEnvException
                && String.valueOf(fault.getMessage()).startsWith("Failed to get a lock");
    }

    private static boolean isOfDisk(Throwable fault) {
        return causes(fault)
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> message.contains("no space left") || message.contains("quota exceeded"));
    }

    /** Whether the storage layer or a file mapped by it is where it failed. */
    private static boolean isOfStorage(Throwable fault) {
        return !(fault instanceof UserFault)
                && causes(fault).anyMatch(cause -> cause instanceof InternalError || beganInStorage(cause));
    }

    private static boolean beganInStorage(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> BENEATH.stream().noneMatch(name::startsWith))
                .findFirst()
                .filter(name -> STORAGE.stream().anyMatch(name::startsWith))
                .isPresent();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
