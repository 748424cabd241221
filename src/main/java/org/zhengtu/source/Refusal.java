package org.zhengtu.source;

/**
 * A file that yields no document.
 *
 * @param sourceName the file's path below the given folder, with {@code /}
 * @param reason why
 * @param message the path as given, what is wrong, where, and what to do; one line
 * @param bytes the file's size, or -1 if it isn't known
 */
public record Refusal(String sourceName, Reason reason, String message, long bytes) implements Outcome, Listed {}
