package org.zhengtu.source;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as it is stored, offsets counting in it: lines end with {@code \n}; no control characters but {@code \n} and
 * {@code \t}; nothing invisible (byte order marks, zero-width and bidirectional controls, variation selectors); no lone
 * surrogates or non-characters; radical and compatibility forms of Han characters replaced by the characters themselves.
 * Nothing else is changed: full-width forms, spaces and U+FFFD stay. Cleaning twice changes nothing.
 *
 * @param text the cleaned text
 * @param warnings what was taken out or looks wrong, with counts
 */
record CleanText(String text, List<String> warnings) {

    private static final Map<Integer, String> RADICALS = radicals();

    private static Map<Integer, String> radicals() {
        Map<Integer, String> radicals = new HashMap<>();
        HanTable.load("radical-forms").forEach(row -> radicals.put(row.first().codePointAt(0), row.second()));
        return Map.copyOf(radicals);
    }

    static CleanText of(String raw) {
        return new Cleaning(raw).clean();
    }

    /** One pass over one text. */
    private static final class Cleaning {
        private final String raw;
        private final StringBuilder out;
        private int controls;
        private int invisible;
        private int broken;
        private int replaced;

        Cleaning(String raw) {
            this.raw = raw;
            this.out = new StringBuilder(raw.length());
        }

        CleanText clean() {
            for (int i = 0; i < raw.length(); ) {
                int c = raw.codePointAt(i);
                i += Character.charCount(c);
                if (c == '\r' && i < raw.length() && raw.charAt(i) == '\n') {
                    continue;
                }
                add(c, i == 1);
            }
            return new CleanText(out.toString(), warnings());
        }

        private void add(int c, boolean first) {
            if (c == '\n' || c == '\t' || c >= ' ' && c < 0x7F || c >= 0x4E00 && c < 0xA000) {
                out.append((char) c);
            } else if (isLineBreak(c)) {
                out.append('\n');
            } else if (Character.getType(c) == Character.CONTROL) {
                controls++;
            } else if (Character.getType(c) == Character.SURROGATE || isNonCharacter(c)) {
                broken++;
            } else if (UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
                invisible += first && c == 0xFEFF ? 0 : 1;
            } else {
                addVisible(c);
            }
        }

        private void addVisible(int c) {
            if (c == 0xFFFD) {
                replaced++;
            }
            if (RADICALS.containsKey(c)) {
                out.append(RADICALS.get(c));
            } else if (isHanForm(c)) {
                out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else {
                out.appendCodePoint(c);
            }
        }

        /** Carriage return, page and line separators: they part lines, dropping them would glue words together. */
        private static boolean isLineBreak(int c) {
            return c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
        }

        private static boolean isNonCharacter(int c) {
            return UCharacter.hasBinaryProperty(c, UProperty.NONCHARACTER_CODE_POINT);
        }

        /** Radicals and compatibility ideographs, which look the same as the characters but don't compare equal. */
        private static boolean isHanForm(int c) {
            return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
        }

        private List<String> warnings() {
            List<String> warnings = new ArrayList<>();
            warn(warnings, controls, "control characters removed");
            warn(warnings, invisible, "invisible characters removed");
            warn(warnings, broken, "lone surrogates or non-characters removed");
            warn(warnings, replaced, "U+FFFD in the source: characters were lost before it came here");
            return warnings;
        }

        private static void warn(List<String> warnings, int count, String what) {
            if (count > 0) {
                warnings.add(count + " " + what);
            }
        }
    }
}
