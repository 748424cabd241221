package org.zhengtu.extract.quantity;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Nouns that measure something named elsewhere: 增速, 总量, 规模, 价值. */
final class Aspects {

    private final Pattern whole;
    private final Pattern ending;

    Aspects(Words words) {
        String nouns = words.any("aspect") + "|[一-龥]{0,3}价值|[一-龥]{0,2}(?<!总)规模";
        whole = Pattern.compile("^(?:" + nouns + ")$");
        ending = Pattern.compile("^.{0,5}?(?<aspect>" + nouns + ")$");
    }

    boolean is(String words) {
        return whole.matcher(words).matches();
    }

    /** The aspect that a few words end in (设立|规模); empty if none. */
    String ending(String words) {
        Matcher m = ending.matcher(words);
        return m.find() ? m.group("aspect") : "";
    }
}
