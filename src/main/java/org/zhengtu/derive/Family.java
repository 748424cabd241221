package org.zhengtu.derive;

/** One family of derived data. What it derives of a thing depends on the documents that tell of that thing alone. */
interface Family {

    /** Replaces what is derived of the things touched. */
    void update(DerivedGraph derived, Touched touched);
}
