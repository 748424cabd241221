package org.zhengtu.source;

/** What became of one file: its text, or the reason why there is none. */
public sealed interface Outcome permits SourceDocument, Refusal {

    /** The file's path below the given folder, with {@code /}; a file given by itself: its name; standard input: {@code -}. */
    String sourceName();
}
