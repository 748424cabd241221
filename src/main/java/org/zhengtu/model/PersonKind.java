package org.zhengtu.model;

/** What a document shows a person to be; the words of the fact table {@code person}. */
public enum PersonKind {
    OFFICIAL,
    REPORTER,
    OTHER
}
