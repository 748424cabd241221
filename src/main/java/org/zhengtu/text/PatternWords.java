package org.zhengtu.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from a regular expression the words that every match needs: sets of words, of each of which one stands in the
 * text. What stands in a negation or may be left out is needed by none; an expression with something unknown needs nothing.
 */
final class PatternWords {

    /** More words than this are not put together to longer ones. */
    private static final int MOST = 200;

    private static final int LONGEST = 8;

    private static final Part ANYTHING = new Part(null, List.of());
    private static final Part EMPTY = new Part(Set.of(""), List.of());

    private final String regex;
    private int at;

    private PatternWords(String regex) {
        this.regex = regex;
    }

    /** None if the expression holds something unknown, or needs none. */
    static List<Set<String>> of(String regex) {
        PatternWords reader = new PatternWords(unquoted(regex));
        try {
            Part whole = reader.alternatives();
            return reader.at == reader.regex.length() ? whole.needs() : List.of();
        } catch (UnsupportedOperationException e) {
            return List.of();
        }
    }

    /** With a backslash before each sign between \Q and \E, as the JDK reads it. */
    private static String unquoted(String regex) {
        StringBuilder plain = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (regex.startsWith(quoted ? "\\E" : "\\Q", i)) {
                quoted = !quoted;
                i++;
            } else if (quoted) {
                plain.append(c < 128 && !Character.isLetterOrDigit(c) ? "\\" : "")
                        .append(c);
            } else {
                plain.append(c);
                if (c == '\\' && i + 1 < regex.length()) {
                    plain.append(regex.charAt(++i));
                }
            }
        }
        return plain.toString();
    }

    /**
     * @param exact all that it matches; null if that is more than a few words
     * @param also of each of these sets a word stands in the text, beside one of the exact
     */
    private record Part(Set<String> exact, List<Set<String>> also) {

        List<Set<String>> needs() {
            List<Set<String>> needs = new ArrayList<>(also);
            if (exact != null && !exact.contains("")) {
                needs.add(exact);
            }
            return needs;
        }

        /** As something that stands before or after the match, or an unknown number of times in it. */
        Part with(Set<String> words) {
            return new Part(words, needs());
        }
    }

    private Part alternatives() {
        List<Part> parts = new ArrayList<>(List.of(sequence()));
        while (isNext('|')) {
            at++;
            parts.add(sequence());
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Set<String> exact = new LinkedHashSet<>();
        Set<String> any = new LinkedHashSet<>();
        boolean closed = true;
        boolean needy = true;
        for (Part part : parts) {
            closed &= part.exact() != null;
            exact.addAll(part.exact() == null ? Set.of() : part.exact());
            Optional<Set<String>> best = part.needs().stream().min(Need.BY_CHANCE);
            needy &= best.isPresent();
            best.ifPresent(any::addAll);
        }
        return closed && exact.size() <= MOST
                ? new Part(exact, List.of())
                : new Part(null, needy ? List.of(any) : List.of());
    }

    private Part sequence() {
        List<Set<String>> also = new ArrayList<>();
        Set<String> run = Set.of("");
        boolean closed = true;
        while (at < regex.length() && !isNext('|') && !isNext(')')) {
            Part part = repeated(atom());
            also.addAll(part.also());
            Set<String> longer = product(run, part.exact());
            if (longer == null) {
                also.addAll(new Part(run, List.of()).needs());
                closed = false;
                longer = part.exact() == null ? Set.of("") : part.exact();
            }
            run = longer;
        }
        return closed ? new Part(run, also) : new Part(null, new Part(run, also).needs());
    }

    /** Each word before each other one; null if those are too many or too long. */
    private static Set<String> product(Set<String> before, Set<String> after) {
        if (after == null || (long) before.size() * after.size() > MOST) {
            return null;
        }
        Set<String> words = new LinkedHashSet<>();
        for (String first : before) {
            for (String second : after) {
                if (first.length() + second.length() > LONGEST && !first.isEmpty() && !second.isEmpty()) {
                    return null;
                }
                words.add(first + second);
            }
        }
        return words;
    }

    private boolean isNext(char c) {
        return at < regex.length() && regex.charAt(at) == c;
    }

    private char next() {
        if (at >= regex.length()) {
            throw new UnsupportedOperationException("ends early");
        }
        return regex.charAt(at++);
    }

    /** A part with the quantifier that follows it. */
    private Part repeated(Part part) {
        if (at >= regex.length()) {
            return part;
        }
        int from = at;
        boolean optional;
        switch (regex.charAt(at)) {
            case '?', '*' -> {
                optional = true;
                at++;
            }
            case '+' -> {
                optional = false;
                at++;
            }
            case '{' -> {
                optional = regex.startsWith("{0", at);
                at = regex.indexOf('}', at) + 1;
            }
            default -> {
                return part;
            }
        }
        boolean once = regex.charAt(from) == '?' || regex.substring(from, at).equals("{0,1}");
        if (isNext('?') || isNext('+')) {
            at++;
        }
        if (!optional) {
            return part.with(null);
        }
        if (!once || part.exact() == null) {
            return ANYTHING;
        }
        Set<String> words = new LinkedHashSet<>(part.exact());
        words.add("");
        return new Part(words, List.of());
    }

    private Part atom() {
        char c = next();
        return switch (c) {
            case '(' -> group();
            case '[' -> one(new PatternClass(regex, at));
            case '.' -> ANYTHING;
            case '^', '$' -> EMPTY;
            case '\\' -> escaped();
            default -> word(c);
        };
    }

    private Part one(PatternClass set) {
        at = set.end();
        return set.members().isEmpty() ? ANYTHING : new Part(set.members(), List.of());
    }

    /** A character, with the other half if it is half of one. */
    private Part word(char c) {
        String word = Character.isHighSurrogate(c) ? "" + c + next() : String.valueOf(c);
        return new Part(Set.of(word), List.of());
    }

    private Part escaped() {
        char c = next();
        if (c == 'u') {
            at += 4;
            return word((char) Integer.parseInt(regex.substring(at - 4, at), 16));
        }
        if (c == 'k') {
            at = regex.indexOf('>', at) + 1;
            return ANYTHING;
        }
        if (c == 'p' || c == 'P') {
            at = isNext('{') ? regex.indexOf('}', at) + 1 : at + 1;
            return ANYTHING;
        }
        if ("dDsSwWhHvV123456789".indexOf(c) >= 0) {
            return ANYTHING;
        }
        if ("bBAzZG".indexOf(c) >= 0) {
            return EMPTY;
        }
        return switch (c) {
            case 't' -> word('\t');
            case 'n' -> word('\n');
            case 'r' -> word('\r');
            case 'f' -> word('\f');
            default -> {
                if (Character.isLetterOrDigit(c) && c < 128) {
                    throw new UnsupportedOperationException("\\" + c);
                }
                yield word(c);
            }
        };
    }

    private Part group() {
        if (!isNext('?')) {
            return closed();
        }
        at++;
        char kind = next();
        return switch (kind) {
            case ':', '>' -> closed();
            case '=' -> closed().with(Set.of(""));
            case '!' -> without();
            case '<' -> named();
            case 'U' -> flag();
            default -> throw new UnsupportedOperationException("(?" + kind);
        };
    }

    private Part named() {
        if (isNext('=') || isNext('!')) {
            return next() == '!' ? without() : closed().with(Set.of(""));
        }
        at = regex.indexOf('>', at) + 1;
        return closed();
    }

    /** The flag U changes only what classes hold, of which the words of none are told. */
    private Part flag() {
        char after = next();
        if (after == ')') {
            return EMPTY;
        }
        if (after == ':') {
            return closed();
        }
        throw new UnsupportedOperationException("(?U" + after);
    }

    /** What is negated needs nothing. */
    private Part without() {
        closed();
        return EMPTY;
    }

    private Part closed() {
        Part part = alternatives();
        if (next() != ')') {
            throw new UnsupportedOperationException("a group without its end");
        }
        return part;
    }
}
