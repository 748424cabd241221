package org.zhengtu.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtu.extract.Reading;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Sentence;
import org.zhengtu.text.Token;
import org.zhengtu.text.Tokenizer;

/** A sentence with its words and the names of areas in it. Positions are UTF-16 units of its text. */
public final class TaggedSentence {

    private final Sentence sentence;
    private final String text;
    private final Tokenizer tokenizer;
    private final List<AreaMention> areas;
    private final Map<Integer, Integer> chains = new HashMap<>();
    private final Map<Integer, Integer> ends = new HashMap<>();
    /** Null until somebody asks for them: of many sentences nobody does, and HanLP takes its time. */
    private List<Token> tokens;

    private TaggedSentence(Sentence sentence, Tokenizer tokenizer) {
        this.sentence = sentence;
        this.tokenizer = tokenizer;
        this.text = sentence.toString();
        this.areas = Gazetteer.get().find(text).stream()
                .filter(area -> !isVerb(area))
                .toList();
        for (AreaMention area : areas) {
            chain(area.start(), area.end());
        }
        if (EthnicTowns.mayBeIn(text) || GrassrootsPlaces.mayBeIn(text)) {
            // such places are areas, but only the words tell where their names begin
            tokens = tagged();
        }
    }

    /** 县工商联|会同|县财政局, 县气象局|和|县财政局: no county of that name. */
    private boolean isVerb(AreaMention area) {
        return area.start() > 0
                && (text.startsWith("会同", area.start()) || text.startsWith("和县", area.start()))
                && "局委部会院办队联行司所站校".indexOf(text.charAt(area.start() - 1)) >= 0;
    }

    private List<Token> tagged() {
        SwallowedNames swallowed = new SwallowedNames(text, new SwallowedNames.Places() {
            @Override
            public boolean cover(int position) {
                return inArea(position);
            }

            @Override
            public boolean begin(int position) {
                return areas.stream().anyMatch(area -> area.start() == position && area.full());
            }
        });
        AppointedPlaces appointed = new AppointedPlaces(text, this::inArea);
        EthnicTowns towns = new EthnicTowns(text, chains::containsKey);
        List<Token> words = towns.joined(tokenizer.tokens(text).stream()
                .flatMap(TaggedSentence::withoutMark)
                .flatMap(appointed::parted)
                .flatMap(swallowed::parted)
                .toList());
        towns.found().forEach(town -> chain(town.start(), town.end()));
        GrassrootsPlaces places = new GrassrootsPlaces(text, chains::containsKey, this::isSpaced);
        List<Token> placed = places.joined(words);
        places.found().forEach(place -> chain(place.start(), place.end()));
        return placed;
    }

    private boolean inArea(int position) {
        return areas.stream().anyMatch(area -> area.start() < position && position < area.end());
    }

    /** Where the full name of an area begins that covers the characters on both sides of a position; the position itself if none does. */
    int wholeArea(int position) {
        return areas.stream()
                .filter(area -> area.full() && area.start() < position && position < area.end())
                .mapToInt(AreaMention::start)
                .min()
                .orElse(position);
    }

    private void chain(int start, int end) {
        chains.put(end, chains.getOrDefault(start, start));
        ends.put(start, end);
    }

    /** HanLP may take a mark into the word behind it: ；县财政局. */
    private static Stream<Token> withoutMark(Token token) {
        return token.word().length() > 2 && "，。；：、！？（）“”".indexOf(token.word().charAt(0)) >= 0
                ? Stream.of(
                        new Token(token.word().substring(0, 1), token.start(), "w"),
                        new Token(token.word().substring(1), token.start() + 1, token.nature()))
                : Stream.of(token);
    }

    public static TaggedSentence of(Sentence sentence, Reading reading) {
        return new TaggedSentence(sentence, reading.tokenizer());
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The sentence in running spelling. */
    public String text() {
        return text;
    }

    /** HanLP's words; none beyond what its tokenizer reads of a very long sentence. */
    public List<Token> tokens() {
        if (tokens == null) {
            tokens = tagged();
        }
        return tokens;
    }

    public List<AreaMention> areas() {
        return areas;
    }

    /** Index of the token that covers a position, -1 if none does. */
    public int tokenAt(int position) {
        int low = 0;
        int high = tokens().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Token token = tokens.get(middle);
            if (token.end() <= position) {
                low = middle + 1;
            } else if (token.start() > position) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** Whether a token begins at a position. */
    public boolean tokenStarts(int position) {
        int index = tokenAt(position);
        return index >= 0 && tokens().get(index).start() == position;
    }

    /** Whether a piece of the text, read by itself, is a place or no word that HanLP knows: 云岭, not 精神 or 服务保障. */
    public boolean isProper(int start, int end) {
        boolean han = text.substring(start, end).chars().allMatch(c -> c >= '\u4e00' && c <= '\u9fff');
        List<Token> words = han && end - start > 1 ? tokenizer.tokens(text.substring(start, end)) : List.of();
        boolean one =
                end - start == 2 && words.size() == 1 && words.get(0).nature().startsWith("nr");
        return one
                || !words.isEmpty()
                        && words.stream()
                                .allMatch(token -> token.nature().startsWith("ns")
                                        || token.nature().startsWith("nz")
                                        || token.word().length() == 1
                                                && "pcudrv"
                                                                .indexOf(token.nature()
                                                                        .charAt(0))
                                                        < 0);
    }

    /** Whether no common word of two characters or more makes up a piece of the text, read by itself: 鑫丰, 华泰, not 绿色. */
    public boolean isCoined(int start, int end) {
        boolean han = text.substring(start, end).chars().allMatch(c -> c >= '\u4e00' && c <= '\u9fff');
        return han
                && tokenizer.tokens(text.substring(start, end)).stream()
                        .allMatch(token ->
                                token.word().length() == 1 || token.nature().matches("n[rstz].*"));
    }

    /** Whether the page prints a space right before a position. */
    public boolean isSpaced(int position) {
        return position > 0
                && position < text.length()
                && sentence.text().originOf(position) > sentence.text().originOf(position - 1) + 1
                && sentence.text().origin(position - 1, position + 1).size() == 1;
    }

    /** Where the chain of area names begins that ends at a position (衢州市柯城区); the position itself if none does. */
    public int areasBefore(int end) {
        return chains.getOrDefault(end, end);
    }

    /** The end of the area name that begins at a position; the position itself if none does. */
    public int areaFrom(int start) {
        return ends.getOrDefault(start, start);
    }
}
