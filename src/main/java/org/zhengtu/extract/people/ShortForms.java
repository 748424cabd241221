package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a surname and a title stand for somebody whom the page has named with that title (吴镇长 after 镇长吴玉岭). One title
 * and surname that may be several people's stands for nobody.
 */
final class ShortForms {

    private static final List<String> TITLES = List.of(
            "书记", "省长", "市长", "州长", "县长", "区长", "旗长", "盟长", "镇长", "乡长", "主任", "主席", "部长", "局长", "院长", "检察长", "校长",
            "秘书长", "所长", "站长", "支书", "董事长", "经理");
    /** What may stand before the surname. */
    private static final String BEFORE = "，。；：、“由对和与请让向";

    private final Surnames surnames;
    private final Map<String, Set<String>> people = new HashMap<>();

    ShortForms(Surnames surnames) {
        this.surnames = surnames;
    }

    /** Learns what a person may be called. */
    void learn(String name, String title) {
        int surname = surnames.lengthAt(name, 0);
        if (surname == 0 || surname >= name.length()) {
            return;
        }
        for (String word : TITLES) {
            if (title.contains(word)) {
                people.computeIfAbsent(name.substring(0, surname) + word, form -> new TreeSet<>())
                        .add(name);
            }
        }
    }

    /** The persons whom a line calls so, in order. */
    List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        people.forEach((form, names) -> {
            int at = names.size() == 1 ? text.indexOf(form) : -1;
            for (; at >= 0; at = text.indexOf(form, at + 1)) {
                if (at == 0 || BEFORE.indexOf(text.charAt(at - 1)) >= 0) {
                    found.add(new Mention(names.iterator().next(), at, at + form.length(), "", at));
                }
            }
        });
        return found;
    }
}
