package org.zhengtu.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** A class of characters in a regular expression, such as [市县区]: where it ends and which characters it lists. */
final class PatternClass {

    private static final int MOST = 24;

    private final String regex;
    private final Set<String> members = new LinkedHashSet<>();
    /** Whether it holds more than the few characters that it lists. */
    private boolean open;

    private int at;

    /** @param start behind the bracket */
    PatternClass(String regex, int start) {
        this.regex = regex;
        this.at = start;
        read();
        open |= members.size() > MOST;
    }

    /** Behind the closing bracket. */
    int end() {
        return at;
    }

    /** All its characters; none if they are many or not told. */
    Set<String> members() {
        return open ? Set.of() : members;
    }

    private void read() {
        if (regex.startsWith("^", at)) {
            open = true;
            at++;
        }
        int first = at;
        while (at < regex.length() && (regex.charAt(at) != ']' || at == first)) {
            char c = regex.charAt(at);
            if (c == '[') {
                open = true;
                at = new PatternClass(regex, at + 1).end();
            } else if (regex.startsWith("&&", at)) {
                open = true;
                at += 2;
            } else if (c == '\\') {
                escaped();
            } else {
                at++;
                add(c);
            }
        }
        if (at >= regex.length()) {
            throw new UnsupportedOperationException("a class without its end");
        }
        at++;
    }

    private void escaped() {
        at++;
        char c = regex.charAt(at++);
        open |= c < 128 && Character.isLetterOrDigit(c);
        add(c);
    }

    private void add(char c) {
        boolean range = regex.startsWith("-", at) && !regex.startsWith("-]", at);
        open |= range || Character.isSurrogate(c);
        members.add(String.valueOf(c));
    }
}
