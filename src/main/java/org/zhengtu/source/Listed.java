package org.zhengtu.source;

/** What the listing of a path gives: a file to be read, or why it won't be. */
sealed interface Listed permits SourceFile, Refusal {

    String sourceName();
}
