package org.zhengtu.source;

/**
 * Builds lines from the pieces of an HTML page: white space runs become one space, a line break of the source between two
 * Chinese characters becomes nothing, lines have no white space at their ends and are never empty.
 */
final class HtmlLines {

    private final StringBuilder out = new StringBuilder();
    private int lineStart;
    private boolean space;
    private boolean sourceBreak;

    void add(String words, boolean preformatted) {
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (preformatted && c == '\n') {
                end();
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r') {
                space = true;
                sourceBreak |= c == '\n';
            } else {
                addVisible(c);
            }
        }
    }

    private void addVisible(int c) {
        boolean atStart = out.length() == lineStart;
        if (atStart && isBlank(c)) {
            return;
        }
        if (space && !atStart && !(sourceBreak && isChinese(c) && isChinese(out.codePointBefore(out.length())))) {
            out.append(out.charAt(out.length() - 1) == '\t' ? "" : " ");
        }
        space = false;
        sourceBreak = false;
        out.appendCodePoint(c);
    }

    /** A new table cell: parted by a tab from what stands before it in the row. */
    void cell() {
        if (out.length() > lineStart && out.charAt(out.length() - 1) != '\t') {
            out.append('\t');
        }
        space = false;
        sourceBreak = false;
    }

    /** The line is complete. */
    void end() {
        while (out.length() > lineStart && isBlank(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
        if (out.length() > lineStart) {
            out.append('\n');
            lineStart = out.length();
        }
        space = false;
        sourceBreak = false;
    }

    String text() {
        end();
        return out.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isChinese(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || c >= 0x3000 && c < 0x3040
                || c >= 0xFF00 && c < 0xFFF0
                || "“”‘’—…·".indexOf(c) >= 0;
    }
}
