package org.zhengtu.extract.project;

import java.util.List;
import org.zhengtu.text.Lexicon;

/** Words that names of companies and bodies end in, as far as they build or invest: lexicon {@code project-party}. */
final class Bodies {

    private static final Lexicon LEXICON = Lexicon.load("project-party");
    private static final List<String> ENDINGS = LEXICON.column("ending");
    private static final List<String> BODIES = LEXICON.rows().stream()
            .filter(row -> row.get("area").equals("no"))
            .map(row -> row.get("ending"))
            .toList();

    private Bodies() {}

    /** Whether a range of a text ends like the name of a company, a body or an area. */
    static boolean ends(CharSequence text, int start, int end) {
        return ends(text.subSequence(start, end).toString(), ENDINGS);
    }

    /** Whether a name is that of a company or body. */
    static boolean names(String name) {
        return ends(name, BODIES);
    }

    private static boolean ends(String name, List<String> endings) {
        return endings.stream().anyMatch(ending -> name.length() > ending.length() && name.endsWith(ending));
    }

    static List<String> endings() {
        return BODIES;
    }
}
