package org.zhengtu.extract.people;

/**
 * A name where it stands in a sentence.
 *
 * @param name the full name as the cast knows it
 * @param start UTF-16 position of the name in the sentence
 * @param end position after the name
 * @param title the title printed with it, before (区委副书记、区长) or after; empty if none. In a list under one title
 *     (区领导A、B、C) each name carries it
 * @param titleStart where the title before the name begins, {@code start} if there is none
 */
public record Mention(String name, int start, int end, String title, int titleStart) {}
