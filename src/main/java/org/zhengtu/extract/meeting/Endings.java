package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.WordIndex;

/** Knows what meetings' names end with and which type of meeting a name tells of. */
final class Endings {

    private static final Set<String> VAGUE = Set.of("other", "conference");
    private static final Set<String> LOOSE =
            Set.of("other", "conference", "work-conference", "promotion", "mobilisation", "video");
    private static final Pattern NOT_AFTER = Pattern.compile("{meeting.not}");
    private static final Pattern BRACKETED = Pattern.compile("（[^（）]{0,12}）");
    private static final String VAGUE_TYPE = "other";
    private static final String STANDING = "standing-committee";
    private static final int SHORTEST_LOOSE = 3;
    private static final int FAR = 50;
    /** A bracket before 会 is not longer (常委（扩大）会). */
    private static final int LONGEST_BRACKET = 14;

    private static final Pattern NO_MEETING = Pattern.compile("{meeting.nomeeting}$");
    private static final Pattern CONVENED =
            Pattern.compile("＿?(?:(?:{meeting.convened}|\\d)[^，；：。]{0,30}?)?(?:召开|开幕|举行)(?!的)");
    private static final Pattern CONVENES = Pattern.compile("召开(?!的)[^，；：。＿]{2,40}$");
    /** 集中开工|签约|仪式 */
    private static final Pattern DEEDS =
            Pattern.compile("{meeting.collective}?{meeting.begun}暨?{meeting.collective}?{meeting.begun}(?:仪式|活动)");

    private static final Pattern DEED = Pattern.compile("{meeting.begun}");
    private static final Map<String, Word> WORDS = words();
    private static final WordIndex INDEX = new WordIndex(WORDS.keySet());
    private static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();
    private static final List<Mark> MARKS = Lexicon.load("meeting-type").rows().stream()
            .map(row -> new Mark(
                    Pattern.compile(Pattern.quote(row.get("mark")).replace("…", "\\E.{0,40}?\\Q")), row.get("type")))
            .toList();

    private record Word(String type, boolean alone, List<String> notBefore) {}

    private record Mark(Pattern pattern, String type) {}

    private Endings() {}

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        for (Map<String, String> row : Lexicon.load("meeting-ending").rows()) {
            List<String> notBefore = Arrays.stream(row.get("notbefore").split("\\|"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            words.put(
                    row.get("ending"),
                    new Word(row.get("type"), row.get("alone").equals("yes"), notBefore));
        }
        return Map.copyOf(words);
    }

    /** The endings in a sentence, in order; of those that end at one place the longest. */
    static List<Ending> in(String sentence) {
        List<Ending> endings = new ArrayList<>();
        for (int end = 2; end <= sentence.length(); end++) {
            int length = lengthAt(sentence, end);
            if (length > 0
                    && !NOT_AFTER
                            .matcher(sentence)
                            .region(end, sentence.length())
                            .lookingAt()) {
                Word word = WORDS.get(sentence.substring(end - length, end));
                endings.add(new Ending(end - length, end, word.type, word.alone));
            } else if (length == 0 && sentence.charAt(end - 1) == '会') {
                loose(sentence, end).ifPresent(endings::add);
            }
        }
        return endings;
    }

    /** What ends with 会 where no word of the list does: 常委（扩大）会, or a word of its own with 召开. */
    private static Optional<Ending> loose(String sentence, int end) {
        int bracket = end - 1;
        while (bracket > 0 && end - bracket < LONGEST_BRACKET && sentence.charAt(bracket - 1) == Mask.BLOT) {
            bracket--;
        }
        if (bracket < end - 1) {
            String before = sentence.substring(Math.max(0, bracket - LONGEST), bracket) + '会';
            int length = lengthAt(before, before.length());
            if (length > 0) {
                Word word = WORDS.get(before.substring(before.length() - length));
                return Optional.of(new Ending(bracket - length + 1, end, word.type, word.alone));
            }
        }
        return convened(sentence, end) ? Optional.of(new Ending(end - 1, end, VAGUE_TYPE, false)) : Optional.empty();
    }

    /** Whether a word with 会 that no list knows (乡友会) is a meeting, since it is what 召开 tells of. */
    private static boolean convened(String sentence, int end) {
        if (end < SHORTEST_LOOSE
                || NO_MEETING
                        .matcher(sentence)
                        .region(Math.max(0, end - LONGEST), end)
                        .find()) {
            return false;
        }
        if (CONVENED.matcher(sentence).region(end, sentence.length()).lookingAt()) {
            return true;
        }
        boolean closed = end == sentence.length() || "，；。！？、".indexOf(sentence.charAt(end)) >= 0;
        return closed
                && CONVENES.matcher(sentence)
                        .region(Math.max(0, end - FAR), end)
                        .find();
    }

    /** Whether what stands in quotation marks up to {@code end} ends with a word with 会 that is said to be held: “政企早餐会”在…举行. */
    static boolean quoted(String sentence, int end) {
        return sentence.charAt(end - 1) == '会'
                && !NO_MEETING
                        .matcher(sentence)
                        .region(Math.max(0, end - LONGEST), end)
                        .find()
                && CONVENED.matcher(sentence).region(end + 1, sentence.length()).lookingAt();
    }

    /** The length of the longest ending that ends there, 0 if there is none. */
    private static int lengthAt(String sentence, int end) {
        int start = INDEX.startOf(sentence, end);
        if (start == end) {
            return 0;
        }
        List<String> notBefore = WORDS.get(sentence.substring(start, end)).notBefore;
        return notBefore.stream().anyMatch(w -> sentence.startsWith(w, start - w.length())) ? 0 : end - start;
    }

    static boolean closes(String name) {
        return lengthAt(name, name.length()) > 0;
    }

    /** Whether a name is nothing but an ending (会议, 签约仪式). */
    static boolean bare(String name) {
        return WORDS.containsKey(name);
    }

    /** Whether a name is nothing but two deeds in one ceremony and another tells of both: 集中签约开工仪式, 二季度项目集中开工暨签约活动. */
    static boolean doneAt(String deeds, String name) {
        return DEEDS.matcher(deeds).matches()
                && DEED.matcher(deeds).results().allMatch(deed -> name.contains(deed.group()));
    }

    /** Whether a name is nothing but the kind of a ceremony (开工仪式). */
    static boolean ceremony(String name) {
        Word word = WORDS.get(name);
        return word != null && word.type.equals("ceremony") && !word.alone;
    }

    /** Whether it names no meeting but the one under discussion. */
    static boolean alone(String name) {
        Word word = WORDS.get(name);
        return word != null && word.alone;
    }

    /** Whether one meeting may be of both types: a work conference is also called by what is done there. */
    static boolean akin(String a, String b) {
        return a.equals(b)
                || LOOSE.contains(a) && LOOSE.contains(b)
                || a.startsWith(STANDING) && b.startsWith(STANDING);
    }

    /** Code of the type of meeting. */
    static String typeOf(String printed) {
        String name = BRACKETED.matcher(printed).replaceAll("");
        int length = lengthAt(name, name.length());
        String type = length == 0 ? "other" : WORDS.get(name.substring(name.length() - length)).type;
        if (!VAGUE.contains(type) && !type.startsWith("standing")) {
            return type;
        }
        return MARKS.stream()
                .filter(mark -> mark.pattern.matcher(printed).find())
                .map(Mark::type)
                .findFirst()
                .orElse(type);
    }
}
