package org.zhengtu.extract.body;

/** What may stand to the left of the word that ends a body's name. */
enum Left {
    /** Any words, as in the names of firms. */
    FREE,
    /** A place, a level word such as 市, or a proper name; else the word is that of a class of bodies. */
    PLACED,
    /** As {@link #PLACED}, but a place or level word: 县|河长办, 松溪县|一中. */
    LEVELLED,
    /** As {@link #LEVELLED}, and between them whatever the body is there for: 县|防汛抗旱|指挥部, 县|应对疫情工作|领导小组. */
    TASK;

    /** Whether a place or level word must open the name. */
    boolean levelled() {
        return this == LEVELLED || this == TASK;
    }
}
