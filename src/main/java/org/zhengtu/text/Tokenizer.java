package org.zhengtu.text;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * HanLP's segmentation with person, place and organization names. One witness among three, never the judge: alone it
 * finds persons of such pages at F1 .54. Safe to share between threads; text is segmented sentence by sentence, since one
 * long call is superlinear.
 */
public final class Tokenizer {

    private static final int LONGEST = 2000;

    private final Segment segment;
    private final Map<String, List<Token>> known;

    private Tokenizer(Segment segment, Map<String, List<Token>> known) {
        this.segment = segment;
        this.known = known;
    }

    /** Loads the dictionaries, so that no thread races another to create a part of speech. */
    public Tokenizer() {
        this(
                new ViterbiSegment()
                        .enableCustomDictionary(false)
                        .enableNameRecognize(true)
                        .enablePlaceRecognize(true)
                        .enableOrganizationRecognize(true)
                        .enableOffset(true),
                null);
        CoreDictionary.get("的");
        tokens("上海市徐汇区人民政府区长李晓明出席会议。");
    }

    /**
     * One that remembers what it has read, for the readers of one document, who ask for the same sentences. It is for one
     * thread and holds as much as it has read.
     */
    public Tokenizer remembering() {
        return new Tokenizer(segment, new HashMap<>());
    }

    /** The words of a sentence; of a longer text only the first 2,000 characters. */
    public List<Token> tokens(CharSequence sentence) {
        String text =
                sentence.subSequence(0, Math.min(sentence.length(), LONGEST)).toString();
        if (known == null) {
            return read(text);
        }
        List<Token> tokens = known.get(text);
        if (tokens == null) {
            tokens = List.copyOf(read(text));
            known.put(text, tokens);
        }
        return tokens;
    }

    private List<Token> read(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Term term : segment.seg(text)) {
            tokens.add(new Token(term.word, term.offset, term.nature.toString()));
        }
        return tokens;
    }
}
