package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.extract.body.Bodies;
import org.zhengtu.extract.body.BodyReader;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Pattern;

/** Reads the titles that end at a place of a sentence, from the last back to the first: 市委常委、副市长，区委书记. */
final class TitleChains {

    private static final int MOST_ELEMENTS = 8;
    private static final Set<String> FORMER = Set.of("时任", "原任", "曾任", "前任", "历任");
    /** 县委副书记、提名|县长候选人 */
    private static final String NOMINATED = "提名";

    private static final String SPOKESMAN = "新闻发言人";

    private static final int LONGEST_HEAD = 22;
    /** What a body's name may begin with that nothing tells to be one. */
    private static final Pattern HEAD = Pattern.compile("(?!原|前|兼|提名)[\\p{IsHan}“”&&[^的了来率为任]]+");

    private static final String CLAUSE = "，。；：“（！？、|";
    private static final String CONJUNCTIONS = "和与及";

    private final TitleLexicon lexicon;
    private final TitleElements titles;

    TitleChains(TitleLexicon lexicon, BodyReader bodies) {
        this.lexicon = lexicon;
        this.titles = new TitleElements(lexicon, bodies);
    }

    /** False only if no chain ends at a position. */
    boolean mayEnd(String text, int end) {
        return lexicon.endsAt(text, end);
    }

    Optional<TitleChain> endingAt(TaggedSentence sentence, Bodies found, int end) {
        List<TitleElement> elements = new ArrayList<>();
        Optional<TitleElement> element = titles.endingAt(sentence, found, end);
        while (element.isPresent() && elements.size() < MOST_ELEMENTS) {
            TitleElement whole = listed(sentence.text(), element.get());
            elements.add(whole);
            element = before(sentence, found, whole);
        }
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        Collections.reverse(elements);
        int start = elements.get(0).start();
        boolean former = isFormer(sentence.text(), start);
        Optional<TitleChain> held = former ? heldBefore(sentence, found, start) : Optional.empty();
        return Optional.of(held.map(chain -> new TitleChain(chain.start(), end, chain.elements(), false))
                .orElse(new TitleChain(start, end, elements, former)));
    }

    /** Behind a title and 、 the next body begins, whatever its words: 市委副书记、|市“三湖”地区防汛分指挥部指挥长. */
    private TitleElement listed(String text, TitleElement title) {
        int mark = text.lastIndexOf('、', title.start() - 1);
        boolean near = mark > 0 && mark + 1 < title.start() && title.start() - mark <= LONGEST_HEAD;
        if (!near
                || !lexicon.endsAt(text, mark)
                || !HEAD.matcher(text).region(mark + 1, title.start()).matches()) {
            return title;
        }
        for (int at = mark + 2; at < title.start(); at++) {
            if (lexicon.endsAt(text, at)) {
                return title;
            }
        }
        return title.from(mark + 1, text);
    }

    /** 县老促会副会长、原|县农业局局长: the posts that are still held stand before those that are over. */
    private Optional<TitleChain> heldBefore(TaggedSentence sentence, Bodies found, int start) {
        int at = start - TitleElement.formerBefore(sentence.text(), start) - 1;
        boolean listed = at > 0 && sentence.text().charAt(at) == '、';
        return listed ? endingAt(sentence, found, at).filter(chain -> !chain.former()) : Optional.empty();
    }

    /** Whether a title is only the beginning of a longer one: 秘书 in 秘书长. */
    boolean goesOn(String text, TitleElement title) {
        return text.startsWith("长", title.end())
                && lexicon.endingAt(text, title.end() + 1)
                        .filter(longer -> longer.wordStart() < title.end())
                        .isPresent();
    }

    private static boolean isFormer(String text, int start) {
        boolean word = start >= 2 && FORMER.contains(text.substring(start - 2, start));
        boolean single = start >= 1 && "原前".indexOf(text.charAt(start - 1)) >= 0;
        return word
                || (single
                        && (start == 1
                                || CLAUSE.indexOf(text.charAt(start - 2)) >= 0
                                || CONJUNCTIONS.indexOf(text.charAt(start - 2)) >= 0));
    }

    private Optional<TitleElement> before(TaggedSentence sentence, Bodies found, TitleElement next) {
        int start = next.start()
                - (sentence.text().startsWith(NOMINATED, next.start() - NOMINATED.length()) ? NOMINATED.length() : 0);
        int at = start - 1;
        if (at < 1 || "、，兼和及暨".indexOf(sentence.text().charAt(at)) < 0) {
            return Optional.empty();
        }
        Optional<TitleElement> element = titles.endingAt(sentence, found, at);
        boolean comma = sentence.text().charAt(at) == '，';
        return element.filter(
                e -> !comma || (next.body() != null || isSpokesman(next)) && opensClause(sentence.text(), e.start()));
    }

    /** 市统计局副局长，|新闻发言人A */
    private static boolean isSpokesman(TitleElement title) {
        return title.title().equals(SPOKESMAN);
    }

    private static boolean opensClause(String text, int start) {
        return start == 0 || CLAUSE.indexOf(text.charAt(start - 1)) >= 0;
    }
}
