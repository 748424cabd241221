package org.zhengtu.extract.body;

import java.util.Set;
import org.zhengtu.text.Lexicon;

/** Stations of the county's authorities in a township (派出所), whose own names don't tell which township. */
public final class Stations {

    private static final Set<String> NAMES =
            Set.copyOf(Lexicon.load("body-station").column("station"));

    private Stations() {}

    public static boolean has(String name) {
        return NAMES.contains(name);
    }
}
