package org.zhengtu.extract.project;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Short names in quotes with the full ones that the text explains them by: “双千”项目|即|云岭县双千亩果园建设项目. */
final class Aliases {

    private static final Pattern ALIAS =
            Pattern.compile("^(?<short>“[^“”]{1,12}”(?:项目|工程))(?:即|是指|指的是)(?<full>[^，。；：“”]{6,40}(?:项目|工程))(?=[，。；])");

    private final Map<String, String> full = new HashMap<>();

    /** Takes note of what a sentence explains; a project known under the short name gets its full one. */
    void note(CharSequence text, ProjectBook book) {
        Matcher alias = ALIAS.matcher(text);
        if (alias.find()) {
            full.put(alias.group("short"), alias.group("full"));
            book.rename(alias.group("short"), alias.group("full"));
        }
    }

    /** The full name for a short one, any other as it is. */
    String of(String name) {
        return full.getOrDefault(name, name);
    }
}
