package org.zhengtu.text;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.zhengtu.model.Area;
import org.zhengtu.model.Span;
import org.zhengtu.text.AreaForms.Form;

/** Finds names of areas in one pass of an Aho-Corasick automaton, then weighs what stands around each. */
final class AreaScanner {

    private static final Set<AreaForms.Need> UNMARKED = EnumSet.of(AreaForms.Need.CUE, AreaForms.Need.EDGE);

    private static final Set<AreaForms.Need> SHORT =
            EnumSet.of(AreaForms.Need.CUE, AreaForms.Need.EDGE, AreaForms.Need.STRICT_CUE);

    private static final String NUMERALS = "第一二三四五六七八九十";

    private record Hit(int begin, int end, Form form) {}

    private final AhoCorasickDoubleArrayTrie<Form> automaton;
    private final Gazetteer gazetteer;
    private final AreaCues cues = new AreaCues();
    private final Recalled<List<AreaMention>> found = new Recalled<>(512, this::read);

    AreaScanner(Map<String, Form> forms, Gazetteer gazetteer) {
        this.automaton = new AhoCorasickDoubleArrayTrie<>(new TreeMap<>(forms));
        this.gazetteer = gazetteer;
    }

    /** Names that no word beside them marks as a place; of those that are ordinary words too, only those of known areas. */
    List<AreaMention> findUnmarked(String text, Set<Area> known) {
        return find(
                text,
                form -> UNMARKED.contains(form.need())
                        && (isPlaceWord(form.text()) || form.areas().stream().anyMatch(known::contains)));
    }

    /** Names that are ordinary words too (资源), wherever they stand: places only if something else says so. */
    List<AreaMention> findOrdinary(String text) {
        return find(text, form -> form.need() == AreaForms.Need.STRICT_CUE);
    }

    /** Of these, names that persons or other places have (宁化) and that a dictionary doesn't know as common nouns. */
    List<AreaMention> findNamesakes(String text) {
        return find(text, form -> form.need() == AreaForms.Need.STRICT_CUE && isPlaceWord(form.text()));
    }

    /** Names without their kind, those that a dictionary knows as common words left out, wherever they stand. */
    List<AreaMention> findShort(String text) {
        return find(text, form -> SHORT.contains(form.need()) && isName(form.text()));
    }

    /** Names without their kind that stand in those of houses and firms: hardly common words, namesakes among them. */
    List<AreaMention> findWithin(String text) {
        return find(
                text,
                form -> form.need() == AreaForms.Need.STRICT_CUE
                        ? isPlaceWord(form.text())
                        : SHORT.contains(form.need()) && (isName(form.text()) || isRare(form.text())));
    }

    private static boolean isRare(String word) {
        return CoreDictionary.get(word).totalFrequency == 1;
    }

    /**
     * Full names of two characters that are parts of ordinary words too (开县 in 召开县委), where no office stands behind them
     * and different characters stand before: 审定户县, 评选户县 hold no one word.
     */
    List<AreaMention> findBrief(String text) {
        List<AreaMention> brief = new ArrayList<>();
        Map<List<Area>, Set<Character>> before = new HashMap<>();
        for (AreaMention mention : find(text, form -> form.need() == AreaForms.Need.CLEAR)) {
            if (cues.office(text, mention.end()) == 0 && !cues.isLocal(text, mention.end())) {
                brief.add(mention);
                before.computeIfAbsent(mention.areas(), areas -> new HashSet<>())
                        .add(mention.start() == 0 ? '\n' : text.charAt(mention.start() - 1));
            }
        }
        brief.removeIf(mention -> before.get(mention.areas()).size() < 2);
        return brief;
    }

    private List<AreaMention> find(String text, Predicate<Form> wanted) {
        List<AreaMention> found = new ArrayList<>();
        int free = 0;
        for (Hit hit : hits(text)) {
            if (hit.begin() >= free) {
                free = hit.end();
                if (wanted.test(hit.form())) {
                    found.add(new AreaMention(
                            new Span(hit.begin(), hit.end()),
                            hit.form().full(),
                            hit.form().areas()));
                }
            }
        }
        return found;
    }

    /** Whether a dictionary knows the word as a place first of all, or not at all (资源 is a common noun, 宁陵 a place). */
    private static boolean isPlaceWord(String word) {
        CoreDictionary.Attribute known = CoreDictionary.get(word);
        return known == null || known.nature[0].startsWith("ns");
    }

    /** Whether a dictionary knows the word as a name, or hardly at all (高密, an adjective seen once). */
    private static boolean isName(String word) {
        CoreDictionary.Attribute known = CoreDictionary.get(word);
        return known == null
                || known.nature[0].toString().matches("n[rsz].*")
                || known.totalFrequency == 1 && !known.nature[0].startsWith("n");
    }

    private List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        automaton.parseText(text, (int begin, int end, Form form) -> {
            hits.add(new Hit(begin, end, form));
        });
        hits.sort(Comparator.comparingInt(Hit::begin)
                .thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        return hits;
    }

    List<AreaMention> find(String text) {
        return found.of(text);
    }

    private List<AreaMention> read(String text) {
        List<AreaMention> found = new ArrayList<>();
        int free = 0;
        for (Hit hit : hits(text)) {
            if (hit.begin() < free) {
                continue;
            }
            if (hit.form().need() == AreaForms.Need.NEVER) {
                free = hit.end();
                continue;
            }
            AreaMention before = found.isEmpty() ? null : found.get(found.size() - 1);
            AreaMention mention = mention(text, hit, before);
            if (mention != null) {
                found.add(mention);
                free = hit.end();
            }
        }
        return List.copyOf(found);
    }

    private AreaMention mention(String text, Hit hit, AreaMention before) {
        if (cues.isTail(text, hit.end() - 1)) {
            return null;
        }
        boolean adjoins = before != null && before.end() == hit.begin();
        List<Area> below = adjoins ? below(hit.form().areas(), before.areas()) : List.of();
        if (!below.isEmpty() && mayFollow(hit.form(), below, before)) {
            return new AreaMention(new Span(hit.begin(), hit.end()), hit.form().full(), below);
        }
        return stands(text, hit)
                ? new AreaMention(
                        new Span(hit.begin(), hit.end()),
                        hit.form().full(),
                        hit.form().areas())
                : null;
    }

    private List<Area> below(List<Area> areas, List<Area> above) {
        return areas.stream()
                .filter(area -> above.stream().anyMatch(up -> gazetteer.isIn(area, up)))
                .toList();
    }

    /** An ordinary word is a place behind its own city (南京鼓楼), not behind any province (青海平安建设). */
    private boolean mayFollow(Form form, List<Area> below, AreaMention before) {
        return form.need() != AreaForms.Need.STRICT_CUE
                || below.stream().anyMatch(area -> gazetteer
                        .parent(area)
                        .filter(before.areas()::contains)
                        .isPresent());
    }

    private boolean stands(String text, Hit hit) {
        int begin = hit.begin();
        int end = hit.end();
        return switch (hit.form().need()) {
            case NOTHING -> true;
            case EDGE ->
                cues.isEdge(text, begin)
                        || cues.isBefore(text, begin)
                        || (hit.form().full() ? numbered(text, end) : cues.isAfter(text, end));
            case CLEAR ->
                cues.isBefore(text, begin)
                        || (cues.isBreak(text, begin) && (isAlone(text, end) || saysKindTwice(text, end)));
            case CHAIN -> cues.office(text, end) > 0;
            case NEVER -> false;
            case CUE, STRICT_CUE -> cues.isBefore(text, begin) || cues.isAfter(text, end);
        };
    }

    /** Whether nothing follows that may belong to a bare 县: （街道）和|县直单位, 应|县委邀请. */
    private boolean isAlone(String text, int end) {
        return cues.office(text, end) == 0 && !cues.isLevel(text, end);
    }

    /** 出席|费县十八届人民代表大会: whose congress it is. */
    private static boolean numbered(String text, int at) {
        return at < text.length() && NUMERALS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean saysKindTwice(String text, int end) {
        return end < text.length() && text.charAt(end) == text.charAt(end - 1) && cues.office(text, end + 1) > 0;
    }
}
