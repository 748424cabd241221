package org.zhengtu.text;

import java.util.BitSet;
import java.util.Collection;

/** Words letter by letter in one table, each letter under the one before it. Immutable. */
final class LetterTree {

    private static final int ROOT = 1;

    /** Node and letter together, at the place that their hash says or the next free one; 0 where free. */
    private final long[] keys;
    /** The node that the letter leads to; negative if a word ends there. */
    private final int[] nodes;
    /** The letters that words open with, asked before the table: at most places of a text no word opens. */
    private final BitSet first = new BitSet(Character.MAX_VALUE + 1);

    private int last = ROOT;

    LetterTree(Collection<String> words) {
        int letters = words.stream().mapToInt(String::length).sum();
        int size = Integer.highestOneBit(Math.max(8, letters)) << 2;
        keys = new long[size];
        nodes = new int[size];
        words.forEach(this::add);
    }

    private void add(String word) {
        if (!word.isEmpty()) {
            first.set(word.charAt(0));
        }
        int node = ROOT;
        int place = -1;
        for (int i = 0; i < word.length(); i++) {
            place = place(node, word.charAt(i));
            if (keys[place] == 0) {
                keys[place] = key(node, word.charAt(i));
                nodes[place] = ++last;
            }
            node = Math.abs(nodes[place]);
        }
        if (place >= 0) {
            nodes[place] = -node;
        }
    }

    /** The end of the longest word that begins at a position; the position itself if none does. */
    int endFrom(String text, int start) {
        if (start >= text.length() || !first.get(text.charAt(start))) {
            return start;
        }
        int end = start;
        int node = ROOT;
        for (int i = start; i < text.length(); i++) {
            node = nodes[place(node, text.charAt(i))];
            if (node == 0) {
                return end;
            }
            if (node < 0) {
                node = -node;
                end = i + 1;
            }
        }
        return end;
    }

    /** The start of the longest word of the tree that is read backwards from a position; the position itself if none is. */
    int startOf(String text, int end) {
        if (end <= 0 || !first.get(text.charAt(end - 1))) {
            return end;
        }
        int start = end;
        int node = ROOT;
        for (int i = end - 1; i >= 0; i--) {
            node = nodes[place(node, text.charAt(i))];
            if (node == 0) {
                return start;
            }
            if (node < 0) {
                node = -node;
                start = i;
            }
        }
        return start;
    }

    private int place(int node, char letter) {
        long key = key(node, letter);
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & keys.length - 1;
        while (keys[place] != key && keys[place] != 0) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private static long key(int node, char letter) {
        return (long) node << 16 | letter;
    }
}
