package org.zhengtu.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Markdown as text: HTML tags and comments inside it are taken out (an element that is a block of its own becomes a line),
 * links and images become their words, character references become characters. All else stays, headings' {@code #} too: they
 * tell what a line is. Linear in the text.
 */
final class MarkdownText {

    private static final Pattern TAG =
            Pattern.compile("</?(?<name>[a-zA-Z][a-zA-Z0-9]{0,15}+)(?:\\s[^<>]{0,2000}+|/)?>");
    private static final Pattern LINK = Pattern.compile("!?\\[(?<words>[^\\[\\]\\n]{0,1000}+)]"
            + "\\((?<target>[^()\\s]{0,2000}+)(?:\\s++\"[^\"\\n]{0,500}+\")?\\)");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{1,7}+|#[xX][0-9a-fA-F]{1,6}+|[a-zA-Z][a-zA-Z0-9]{1,30}+);");

    private MarkdownText() {}

    static String of(String markdown) {
        String plain = withoutTags(withoutComments(markdown));
        // Twice: a picture that is itself a link.
        String words = withoutLinks(withoutLinks(plain));
        return REFERENCE
                .matcher(words)
                .replaceAll(match -> Matcher.quoteReplacement(Parser.unescapeEntities(match.group(), false)));
    }

    private static String withoutComments(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (true) {
            int start = text.indexOf("<!--", from);
            int end = start < 0 ? -1 : text.indexOf("-->", start + 4);
            if (end < 0) {
                return out.append(text, from, text.length()).toString();
            }
            out.append(text, from, start);
            from = end + 3;
        }
    }

    private static String withoutTags(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Matcher tags = TAG.matcher(text);
        int from = 0;
        while (tags.find()) {
            String name = tags.group("name").toLowerCase(Locale.ROOT);
            if (!Tag.isKnownTag(name)) {
                continue;
            }
            out.append(text, from, tags.start());
            if (name.equals("td") || name.equals("th")) {
                part(out, '\t');
            } else if (name.equals("br") || Tag.valueOf(name).isBlock()) {
                part(out, '\n');
            }
            from = tags.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** One separator between two elements, however many tags stand there. */
    private static void part(StringBuilder out, char separator) {
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == '\t' && separator == '\n') {
            out.setCharAt(last, '\n');
        } else if (last >= 0 && out.charAt(last) != '\n' && out.charAt(last) != '\t') {
            out.append(separator);
        }
    }

    private static String withoutLinks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Matcher links = LINK.matcher(text);
        while (links.find()) {
            String kept = isTarget(links.group("target")) ? links.group("words") : links.group();
            links.appendReplacement(out, Matcher.quoteReplacement(kept));
        }
        return links.appendTail(out).toString();
    }

    /** 政发[2024](3) is the number of a document, no link. */
    private static boolean isTarget(String target) {
        return target.isEmpty() || target.chars().anyMatch(c -> "/.#:".indexOf(c) >= 0);
    }
}
