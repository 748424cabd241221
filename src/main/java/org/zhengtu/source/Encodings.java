package org.zhengtu.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides a text's encoding: a byte order mark; else what the document declares of itself, if that holds; else UTF-8; else
 * the most plausible of UTF-16 (either byte order), GB18030 (which contains GBK and GB2312) and Big5. Decoding is always
 * strict: bytes that a charset doesn't know rule it out, they never become replacement characters. Other encodings are not
 * known; a few characters alone may be read as the wrong one of two, which a warning says.
 */
final class Encodings {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> GUESSED = List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            GB18030,
            Charset.forName("Big5"),
            Charset.forName("Big5-HKSCS"));
    /** A guess must be this plausible to be preferred to bytes that are also UTF-8. */
    private static final double BEATS_UTF_8 = 0.6;
    /** Below this lead over the next guess, or with fewer characters to judge by, the decision is doubtful. */
    private static final double CLEAR_LEAD = 0.2;

    private static final int ENOUGH_CHARACTERS = 6;

    private record Guess(Attempt attempt, Plausibility plausibility) {
        Charset charset() {
            return attempt.charset();
        }

        String text() {
            return attempt.text().orElseThrow();
        }
    }

    private Encodings() {}

    /**
     * Decodes the bytes; the mark at their start is left out.
     *
     * @param declared the charset that the document names itself
     * @throws RefusedException if no encoding fits, with the offset where UTF-8 failed
     */
    static Decoded decode(byte[] bytes, Optional<Charset> declared) throws RefusedException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        return mark.isPresent() ? marked(bytes, mark.get()) : unmarked(bytes, declared);
    }

    private static Decoded marked(byte[] bytes, ByteOrderMark mark) throws RefusedException {
        Attempt attempt = Attempt.decode(bytes, mark.length(), mark.charset());
        if (attempt.text().isEmpty()) {
            throw new RefusedException(
                    Reason.UNDECODABLE,
                    "marked as " + mark.charset() + " by its first bytes, but not so from "
                            + place(bytes, attempt.failedAt()) + " on; save it again as UTF-8");
        }
        return new Decoded(attempt.text().get(), mark.charset(), "byte order mark", List.of());
    }

    private static Decoded unmarked(byte[] bytes, Optional<Charset> declared) throws RefusedException {
        Optional<Guess> told = declared.flatMap(charset -> guess(bytes, charset));
        if (told.isPresent() && told.get().plausibility().isPlausible()) {
            return settled(bytes, told.get(), "declared", List.of());
        }
        Attempt utf8 = Attempt.decode(bytes, 0, StandardCharsets.UTF_8);
        Optional<Guess> unicode = utf8.text().map(text -> new Guess(utf8, Plausibility.of(text)));
        if (unicode.isPresent() && unicode.get().plausibility().isPlausible()) {
            return settled(bytes, unicode.get(), "strict and plausible", List.of());
        }
        List<Guess> guesses = guesses(bytes);
        if (unicode.isPresent() && unicode.get().plausibility().isClean() && !beatsUtf8(guesses)) {
            String warning = "few common Chinese characters: not Chinese, or garbled before it came here";
            return settled(bytes, unicode.get(), "strict, nothing else plausible", List.of(warning));
        }
        if (guesses.isEmpty()) {
            throw undecodable(bytes, utf8);
        }
        return settled(bytes, guesses.get(0), "most plausible of " + guesses.size(), doubts(guesses));
    }

    private static boolean beatsUtf8(List<Guess> guesses) {
        return !guesses.isEmpty()
                && guesses.get(0).plausibility().share() >= BEATS_UTF_8
                && guesses.get(0).plausibility().common() > 1;
    }

    /** The plausible guesses, best first: the larger share, then more evidence; equals in the order of {@link #GUESSED}. */
    private static List<Guess> guesses(byte[] bytes) {
        List<Guess> guesses = new ArrayList<>();
        for (Charset charset : GUESSED) {
            guess(bytes, charset).filter(g -> g.plausibility().isPlausible()).ifPresent(guesses::add);
        }
        guesses.sort(
                Comparator.comparingDouble((Guess guess) -> guess.plausibility().share())
                        .thenComparingInt(guess -> guess.plausibility().common())
                        .reversed());
        return guesses;
    }

    private static Optional<Guess> guess(byte[] bytes, Charset charset) {
        Attempt attempt = Attempt.decode(bytes, 0, charset);
        return attempt.text().map(text -> new Guess(attempt, Plausibility.of(text)));
    }

    private static List<String> doubts(List<Guess> guesses) {
        Guess best = guesses.get(0);
        // Big5-HKSCS contains Big5: that they agree on a text is no doubt.
        Optional<Guess> next = guesses.stream()
                .skip(1)
                .filter(guess -> !guess.text().equals(best.text()))
                .findFirst();
        double lead = best.plausibility().share()
                - next.map(guess -> guess.plausibility().share()).orElse(0.0);
        int judged = best.plausibility().common() + best.plausibility().rare();
        boolean doubtful = lead < CLEAR_LEAD || judged < ENOUGH_CHARACTERS;
        if (doubtful && (judged > 0 || next.isPresent())) {
            return List.of("encoding guessed from little: " + best.charset()
                    + next.map(guess -> " rather than " + guess.charset()).orElse(""));
        }
        return List.of();
    }

    private static Decoded settled(byte[] bytes, Guess guess, String basis, List<String> warnings)
            throws RefusedException {
        if (guess.charset().name().startsWith("GB") || guess.charset().name().startsWith("Big5")) {
            OptionalInt island = Utf8Island.find(bytes);
            if (island.isPresent()) {
                throw new RefusedException(
                        Reason.MIXED_ENCODINGS,
                        guess.charset() + " with a piece of UTF-8 from " + place(bytes, island.getAsInt())
                                + " on; save the pieces in one encoding, best UTF-8");
            }
        }
        return new Decoded(guess.text(), guess.charset(), basis + ", " + guess.plausibility(), warnings);
    }

    private static RefusedException undecodable(byte[] bytes, Attempt utf8) {
        if (isBinary(bytes)) {
            return new RefusedException(
                    Reason.NOT_TEXT, "not a text document (binary content); give " + Format.known() + " files");
        }
        Attempt gb18030 = Attempt.decode(bytes, 0, GB18030);
        return new RefusedException(
                Reason.UNDECODABLE,
                "neither UTF-8, UTF-16, GB18030 nor Big5 reads it as text (" + failure(bytes, utf8) + "; "
                        + failure(bytes, gb18030) + "); repair the bytes there or save it again as UTF-8");
    }

    private static String failure(byte[] bytes, Attempt attempt) {
        return attempt.charset()
                + (attempt.failedAt() < 0
                        ? " gives characters that make no sense"
                        : " fails at " + place(bytes, attempt.failedAt()));
    }

    /** Whether more than one byte in a hundred is a control character, which no text of a byte-wise encoding holds. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls > bytes.length / 100;
    }

    private static String place(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        String value = offset < bytes.length ? String.format(" (0x%02X)", bytes[offset]) : "";
        return "byte offset " + offset + value + ", line " + line;
    }
}
