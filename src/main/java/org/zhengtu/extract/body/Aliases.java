package org.zhengtu.extract.body;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * The full names of firms and institutes behind their short ones, as one page tells them: by definition (以下简称“X”), or
 * because the characters of the short name stand in this order in one full name only.
 */
public final class Aliases {

    private static final Pattern DEFINED =
            Pattern.compile("(?:以下|下称|下文)?(?:均|统)?(?:简称|下称)(?:为)?[“：:]?(?<short>[\\u4e00-\\u9fffA-Za-z]{2,12})[”）]");
    private static final Pattern ENDING = Pattern.compile("(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团)$");
    private static final Pattern PLACE = Pattern.compile("[\\u4e00-\\u9fff]{1,11}[省市县区州盟旗镇乡园]");
    /** What follows a firm's name in that of its branch at a place: 华岭股份|澄江公司. */
    private static final Pattern BRANCH = Pattern.compile("[\\u4e00-\\u9fff&&[^有限责任集团]]{2,5}公司");

    private static final int LONG = 8;
    /** A place may stand before a firm's own name. */
    private static final int FARTHEST = 12;

    private final Map<String, String> defined = new HashMap<>();
    private final Set<String> full = new LinkedHashSet<>();

    /** Reads the sentences of a page in order, with the bodies found in each. */
    public void read(String sentence, Collection<Body> bodies) {
        bodies.stream()
                .filter(body -> body.kind() == BodyKind.COMPANY && body.name().length() >= LONG)
                .filter(body -> ENDING.matcher(body.name()).find())
                .forEach(body -> full.add(body.name()));
        Matcher matcher = DEFINED.matcher(sentence);
        while (matcher.find()) {
            int at = matcher.start();
            bodies.stream()
                    .filter(body -> body.end() <= at && at - body.end() <= 1)
                    .forEach(body -> defined.put(matcher.group("short"), body.name()));
        }
    }

    /** The full name of a body; the name itself if none is known or several may be meant. */
    public String full(String name) {
        String told = defined.get(name);
        if (told != null) {
            return told;
        }
        String core = ENDING.matcher(name).replaceFirst("");
        if (full.contains(name)) {
            return withoutPlace(name);
        }
        if (core.length() < 2 || name.endsWith("集团") || name.length() >= LONG) {
            return name;
        }
        List<String> fits = full.stream()
                .filter(whole -> abbreviates(core, whole))
                .map(this::withoutPlace)
                .distinct()
                .toList();
        return fits.size() == 1 ? fits.get(0) : name;
    }

    /** Of a firm's names with and without its place (云岭工业园区|丰禾米业有限公司) the one without. */
    private String withoutPlace(String name) {
        return full.stream()
                .filter(name::endsWith)
                .filter(bare -> bare.equals(name)
                        || PLACE.matcher(name.substring(0, name.length() - bare.length()))
                                .matches())
                .min(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    /** Whether the short name's first two characters stand together in the long one and the rest follow in order. */
    private static boolean abbreviates(String core, String whole) {
        int at = whole.indexOf(core.substring(0, 2));
        boolean branch = whole.startsWith(core)
                && BRANCH.matcher(whole.substring(core.length())).matches();
        if (at < 0 || at > FARTHEST || branch) {
            return false;
        }
        for (int i = 0; i < core.length(); i++) {
            at = whole.indexOf(core.charAt(i), at);
            if (at < 0) {
                return false;
            }
            at++;
        }
        return true;
    }
}
