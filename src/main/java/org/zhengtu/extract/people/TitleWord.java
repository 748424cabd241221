package org.zhengtu.extract.people;

/**
 * A word for a post, modifiers (副, 代) not among it.
 *
 * @param many whether several hold the post at once, so that it may stand before a list of names
 * @param area level word of the government that the title alone tells (区 for 区长); empty for other titles
 */
record TitleWord(String title, Kind kind, boolean many, String area) {

    enum Kind {
        /** Makes an official, if the body is one of the state's. */
        POST,
        COMPANY,
        ACADEMIC,
        /** Of another state. */
        FOREIGN
    }
}
