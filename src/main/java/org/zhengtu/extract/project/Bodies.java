package org.zhengtu.extract.project;

import java.util.List;
import org.zhengtu.text.Lexicon;

/** Words that names of companies and bodies end in, as far as they build or invest: lexicon {@code project_party}. */
final class Bodies {

    private static final List<String> ENDINGS = Lexicon.load("project_party").column("ending");

    private Bodies() {}

    /** Whether a range of a text ends like the name of a company or body. */
    static boolean ends(CharSequence text, int start, int end) {
        String range = text.subSequence(start, end).toString();
        return ENDINGS.stream().anyMatch(ending -> range.length() > ending.length() && range.endsWith(ending));
    }

    static List<String> endings() {
        return ENDINGS;
    }
}
