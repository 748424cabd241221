package org.zhengtu.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtu.model.Span;

/**
 * The lines above an article, put into reading order: kicker, main line, subtitles. A phrase that breaks off (传达学习近期)
 * is followed by the one that completes it.
 */
record Headline(String text, List<Span> spans, List<Sentence> titles) {

    static final Headline NONE = new Headline("", List.of(), List.of());

    private static final Set<String> TOPIC = Set.copyOf(Titles.headlineWords().get("topic"));
    private static final int SHORTEST_DOUBLE = 6;
    private static final int MANY_PICTURES = 3;
    /** 首页 要闻 云岭县召开…: the path to the page before its headline. */
    private static final Pattern FRONT = Pattern.compile("首\\h?页|网站首页|主页");

    /** 【一线蹲点】 alone on the line above a headline: the series that it is of. */
    private static final Pattern COLUMN = Pattern.compile("【[^【】：]{2,16}】|\\[[^\\[\\]：]{2,16}\\]");

    private static final List<String> DANGLING = Titles.headlineWords().get("dangling");

    /** Reads the headline lines of one article. */
    static Headline of(String stored, List<Line> lines) {
        List<Line> main = main(lines);
        Set<Line> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(main);
        List<Span> phrases = new ArrayList<>();
        main.forEach(line -> line.spans().forEach(span -> phrases.addAll(phrases(stored, span))));
        List<Sentence> titles = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        Set<String> printed = new HashSet<>();
        for (List<Span> phrase : ordered(stored, phrases)) {
            RunningText words = RunningText.of(stored, phrase);
            boolean doubled = printed.stream().anyMatch(before -> before.contains(words));
            printed.add(words.toString());
            if (doubled && words.length() >= SHORTEST_DOUBLE) {
                continue;
            }
            titles.add(new Sentence(words, titles.size(), Sentence.Kind.TITLE));
            text.append(text.isEmpty() ? "" : " ").append(words);
            spans.addAll(phrase);
        }
        lines.stream()
                .filter(line -> !chosen.contains(line))
                .flatMap(line -> line.spans().stream())
                .flatMap(span -> subtitles(stored, span).stream())
                .map(phrase -> RunningText.of(stored, phrase))
                .forEach(words -> titles.add(new Sentence(words, titles.size(), Sentence.Kind.TITLE)));
        boolean chinese = text.codePoints().filter(Character::isIdeographic).count() > 1;
        return new Headline(
                chinese ? text.toString() : "", chinese ? List.copyOf(spans) : List.of(), List.copyOf(titles));
    }

    /**
     * Takes what several pictures show out of the lines above a dateline: all below the time stamp that stands below the
     * headline.
     */
    static List<Line> captions(List<Line> lines, int headed) {
        List<Line> below = headed == 0 ? List.of() : lines.subList(Math.min(headed, lines.size()), lines.size());
        List<Line> captions = below.stream()
                .filter(line -> line.level() == 0 && line.is(Line.Kind.TITLE, Line.Kind.SUBTITLE))
                .map(line -> line.as(Line.Kind.CAPTION))
                .toList();
        if (captions.size() < MANY_PICTURES || captions.size() < below.size()) {
            return List.of();
        }
        below.clear();
        return captions;
    }

    /** Takes a headline line away that another article prints too, phrase by phrase, and that is not all this one has. */
    static void dropDoubles(String stored, List<Draft> drafts) {
        Map<String, Integer> printed = new HashMap<>();
        for (Draft draft : drafts) {
            Set<String> own = new HashSet<>();
            draft.titles().forEach(line -> own.addAll(words(stored, line)));
            own.forEach(phrase -> printed.merge(phrase, 1, Integer::sum));
        }
        for (Draft draft : drafts) {
            List<Line> titles = draft.titles();
            for (int i = titles.size() - 1; i >= 0 && titles.size() > 1; i--) {
                List<String> phrases = words(stored, titles.get(i));
                if (phrases.stream().allMatch(phrase -> printed.get(phrase) > 1)) {
                    phrases.forEach(phrase -> printed.merge(phrase, -1, Integer::sum));
                    titles.remove(i);
                }
            }
        }
    }

    private static List<String> words(String stored, Line line) {
        return line.spans().stream()
                .flatMap(span -> phrases(stored, span).stream())
                .map(phrase -> words(stored, List.of(phrase)))
                .distinct()
                .toList();
    }

    /** Kicker and main line; where some lines are marked as headings, only these. */
    private static List<Line> main(List<Line> printed) {
        List<Line> lines = printed.stream()
                .filter(line -> printed.stream().noneMatch(other -> labelled(line, other)))
                .toList();
        boolean marked = lines.stream().anyMatch(line -> line.level() > 0);
        List<Line> main = lines.stream()
                .filter(line -> line.is(Line.Kind.TITLE))
                .filter(line -> !marked || line.level() > 0)
                .toList();
        List<Line> unlabelled = main.stream()
                .filter(line -> !COLUMN.matcher(line.text()).matches())
                .toList();
        main = unlabelled.isEmpty() ? main : unlabelled;
        return main.isEmpty()
                ? lines.stream().filter(line -> !Titles.bracketed(line.text())).toList()
                : main;
    }

    /** Whether a line is another line with the name of the site behind it or the path before it, the title of a web page. */
    private static boolean labelled(Line line, Line other) {
        String words = line.text().toString();
        String headline = other.text().toString();
        if (headline.length() < SHORTEST_DOUBLE || words.length() <= headline.length()) {
            return false;
        }
        return words.startsWith(headline) && "-_|｜–".indexOf(words.charAt(headline.length())) >= 0
                || words.endsWith(headline) && FRONT.matcher(words).lookingAt();
    }

    /** The phrases of a subtitle; a post and the name behind it are one. */
    private static List<Span> subtitles(String stored, Span span) {
        String line = stored.substring(span.start(), span.end());
        return Titles.post(line) || ReportHead.occasion(line) ? List.of(span) : phrases(stored, span);
    }

    private static List<Span> phrases(String stored, Span span) {
        List<Span> phrases = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            boolean gap = i < span.end() && Spelling.isSpace(stored.charAt(i)) && !inner(stored, span, i);
            if (gap || i == span.end()) {
                if (start < i && !RunningText.of(stored, new Span(start, i)).isEmpty()) {
                    phrases.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return phrases;
    }

    /** A blank beside a digit or letter parts no phrases. */
    private static boolean inner(String stored, Span span, int at) {
        boolean before = at > span.start() && stored.charAt(at - 1) < 0x250;
        boolean after = at + 1 < span.end() && stored.charAt(at + 1) < 0x250;
        return before || after;
    }

    /** Phrases in reading order, one that breaks off together with the one that completes it. */
    private static List<List<Span>> ordered(String stored, List<Span> phrases) {
        List<List<Span>> ordered = phrases.stream().map(List::of).collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < ordered.size(); i++) {
            String phrase = words(stored, ordered.get(i));
            boolean last = i + 1 == ordered.size();
            if (!dangles(phrase) || !last && completes(words(stored, ordered.get(i + 1)))) {
                continue;
            }
            int noun = completing(stored, ordered, i);
            if (noun >= 0) {
                List<Span> joined = new ArrayList<>(ordered.get(i));
                joined.addAll(ordered.get(noun));
                ordered.set(i, joined);
                ordered.remove(noun);
                i -= noun < i ? 1 : 0;
            }
        }
        return ordered;
    }

    private static int completing(String stored, List<List<Span>> phrases, int dangling) {
        for (int i = 0; i < phrases.size(); i++) {
            String phrase = words(stored, phrases.get(i));
            if (i != dangling && completes(phrase) && !dangles(phrase)) {
                return i;
            }
        }
        return -1;
    }

    private static String words(String stored, List<Span> phrase) {
        return RunningText.of(stored, phrase).toString();
    }

    private static boolean dangles(String phrase) {
        return DANGLING.stream().anyMatch(phrase::endsWith) && !Titles.event(phrase);
    }

    /** A noun phrase without a verb of its own. */
    private static boolean completes(String phrase) {
        boolean topic = TOPIC.stream().anyMatch(phrase::endsWith);
        return topic && !Titles.event(phrase) && phrase.length() >= 4;
    }
}
