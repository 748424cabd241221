package org.zhengtu.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rewrites long lists of alternatives that open with a letter, most of them words, in a regular expression, which the JDK
 * tries one after the other at each place of a text: those whose first letters lie near each other come together behind a
 * look at the next character. The expression matches the same, in the same order, with the same groups: alternatives with
 * different first letters exclude each other, and those with the same one keep their order.
 */
final class WordBuckets {

    /** Of fewer words a look ahead is no gain. */
    private static final int FEWEST = 8;

    private static final Pattern BOUND = Pattern.compile("\\((?!\\?)|\\(\\?(?:<(?![=!])|U)");

    private final String regex;
    private int at;
    /** How many groups that look behind are open: what stands in them is left as it is. */
    private int behind;

    private WordBuckets(String regex) {
        this.regex = regex;
    }

    /** The expression itself if it holds something unknown, such as flags other than U. */
    static String in(String regex) {
        WordBuckets reader = new WordBuckets(regex);
        try {
            String rewritten = reader.alternatives();
            return reader.at == regex.length() ? rewritten : regex;
        } catch (UnsupportedOperationException | StringIndexOutOfBoundsException unknown) {
            return regex;
        }
    }

    private String alternatives() {
        List<String> all = new ArrayList<>();
        List<String> words = new ArrayList<>();
        while (true) {
            int from = at;
            String next = sequence();
            if (behind == 0 && opensWithLetter(regex, from, at)) {
                words.add(next);
            } else {
                all.addAll(bucketed(words));
                words.clear();
                all.add(next);
            }
            if (at >= regex.length() || regex.charAt(at) == ')') {
                all.addAll(bucketed(words));
                return String.join("|", all);
            }
            at++;
        }
    }

    /** Up to the next alternative or the end of the group. */
    private String sequence() {
        StringBuilder kept = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            int from = at;
            switch (regex.charAt(at)) {
                case '(' -> kept.append(group());
                case '[' -> {
                    at = new PatternClass(regex, at + 1).end();
                    kept.append(regex, from, at);
                }
                case '\\' -> {
                    at = regex.startsWith("\\Q", at) ? regex.indexOf("\\E", at) + 2 : at + 2;
                    if (at < from + 2) {
                        throw new UnsupportedOperationException("\\Q without its end");
                    }
                    kept.append(regex, from, at);
                }
                default -> {
                    at++;
                    kept.append(regex, from, at);
                }
            }
        }
        return kept.toString();
    }

    private String group() {
        String opening = opening();
        at += opening.length();
        boolean looksBehind = opening.equals("(?<=") || opening.equals("(?<!");
        behind += looksBehind ? 1 : 0;
        String body = alternatives();
        behind -= looksBehind ? 1 : 0;
        if (regex.charAt(at) != ')') {
            throw new UnsupportedOperationException("a group without its end");
        }
        at++;
        return opening + body + ")";
    }

    private String opening() {
        if (!regex.startsWith("(?", at)) {
            return "(";
        }
        for (String known : List.of("(?:", "(?=", "(?!", "(?>", "(?<=", "(?<!", "(?U")) {
            if (regex.startsWith(known, at)) {
                return known;
            }
        }
        if (regex.charAt(at + 2) == '<') {
            return regex.substring(at, regex.indexOf('>', at) + 1);
        }
        throw new UnsupportedOperationException(regex.substring(at, at + 3));
    }

    /**
     * With one that must stand there. An alternative that captures keeps its place, as groups are numbered by theirs; one
     * with a flag does, as that holds for those behind it.
     */
    private static boolean opensWithLetter(String regex, int start, int end) {
        return start < end
                && Character.isLetterOrDigit(regex.charAt(start))
                && !Character.isSurrogate(regex.charAt(start))
                && (start + 1 == end || "?*+{".indexOf(regex.charAt(start + 1)) < 0)
                && !BOUND.matcher(regex).region(start, end).find();
    }

    /** As few looks and as few words behind each of them as may be. */
    private static List<String> bucketed(List<String> words) {
        if (words.size() < FEWEST) {
            return words;
        }
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(word -> word.charAt(0)));
        int size = (int) Math.ceil(Math.sqrt(sorted.size()));
        List<String> buckets = new ArrayList<>();
        int end;
        for (int start = 0; start < sorted.size(); start = end) {
            end = Math.min(start + size, sorted.size());
            while (end < sorted.size()
                    && sorted.get(end).charAt(0) == sorted.get(end - 1).charAt(0)) {
                end++;
            }
            buckets.add(bucket(sorted.subList(start, end)));
        }
        return buckets;
    }

    private static String bucket(List<String> words) {
        return words.size() == 1
                ? words.get(0)
                : "(?=[" + words.get(0).charAt(0) + "-"
                        + words.get(words.size() - 1).charAt(0) + "])(?:" + String.join("|", words) + ")";
    }
}
