package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengtu.extract.body.Bodies;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;
import org.zhengtu.extract.body.BodyReader;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Token;

/** Reads the titles that end at a place of a sentence, from the last back to the first: 市委常委、副市长，区委书记. */
final class TitleChains {

    private static final int MOST_ELEMENTS = 8;
    private static final Set<String> FORMER = Set.of("时任", "原任", "曾任", "前任", "历任");
    /** Last words of departments that a short title shares its first character with: 宣传部长, 公安局长. */
    private static final String SHARED = "部局厅委处科院所站队台馆社";

    /** Communities, villages and zones that hold a post's body though their names don't tell an organ. */
    private static final Pattern GRASSROOTS = Pattern.compile(".{2,12}(?:社区|村|街道|镇|乡|园区|度假区|新区|开发区|农场|林场)");

    private static final String CLAUSE = "，。；：“（！？、|";

    private final TitleLexicon lexicon;
    private final BodyReader bodies;

    TitleChains(TitleLexicon lexicon, BodyReader bodies) {
        this.lexicon = lexicon;
        this.bodies = bodies;
    }

    Optional<TitleChain> endingAt(TaggedSentence sentence, Bodies found, int end) {
        List<TitleElement> elements = new ArrayList<>();
        Optional<TitleElement> element = element(sentence, found, end);
        while (element.isPresent() && elements.size() < MOST_ELEMENTS) {
            elements.add(element.get());
            element = before(sentence, found, element.get());
        }
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        Collections.reverse(elements);
        int start = elements.get(0).start();
        return Optional.of(new TitleChain(start, end, elements, isFormer(sentence.text(), start)));
    }

    private static boolean isFormer(String text, int start) {
        boolean word = start >= 2 && FORMER.contains(text.substring(start - 2, start));
        boolean single = start >= 1 && "原前".indexOf(text.charAt(start - 1)) >= 0;
        return word || (single && (start == 1 || CLAUSE.indexOf(text.charAt(start - 2)) >= 0));
    }

    private Optional<TitleElement> before(TaggedSentence sentence, Bodies found, TitleElement next) {
        int at = next.start() - 1;
        if (at < 1 || "、，兼和及暨".indexOf(sentence.text().charAt(at)) < 0) {
            return Optional.empty();
        }
        Optional<TitleElement> element = element(sentence, found, at);
        boolean comma = sentence.text().charAt(at) == '，';
        return element.filter(e -> !comma || next.body() != null && opensClause(sentence.text(), e.start()));
    }

    private static boolean opensClause(String text, int start) {
        return start == 0 || CLAUSE.indexOf(text.charAt(start - 1)) >= 0;
    }

    private Optional<TitleElement> element(TaggedSentence sentence, Bodies found, int end) {
        return lexicon.endingAt(sentence.text(), end).map(title -> ofBody(sentence, found, title)
                .or(() -> ofGovernment(sentence, title))
                .or(() -> ofRun(sentence, found, title))
                .orElseGet(() -> element(sentence, title, title.start(), null, "", title.start())));
    }

    private static TitleElement element(
            TaggedSentence sentence, TitleMatch title, int start, Body body, String prefix, int titleStart) {
        return new TitleElement(
                start, title.end(), body, prefix, sentence.text().substring(titleStart, title.end()), title.word());
    }

    /** 区委|副书记, 区委宣传|部|长. */
    private static Optional<TitleElement> ofBody(TaggedSentence sentence, Bodies found, TitleMatch title) {
        for (int start : title.starts()) {
            Optional<Body> body = found.endingAt(start);
            if (body.isPresent()) {
                return body.map(b -> element(sentence, title, b.start(), b, "", start));
            }
        }
        for (int start : title.starts()) {
            boolean shared = SHARED.indexOf(sentence.text().charAt(start)) >= 0;
            Optional<Body> body = shared ? found.endingAt(start + 1).filter(b -> b.start() < start) : Optional.empty();
            if (body.isPresent()) {
                return body.map(b -> element(sentence, title, b.start(), b, "", start));
            }
        }
        return Optional.empty();
    }

    /** 扬州市|副市长, 江阴|市长, 盐田区|长, 青石镇|镇长. */
    private static Optional<TitleElement> ofGovernment(TaggedSentence sentence, TitleMatch title) {
        if (title.word().area().isEmpty()) {
            return Optional.empty();
        }
        String text = sentence.text();
        int start = title.start();
        int areas = sentence.areasBefore(start);
        int shared = sentence.areasBefore(title.wordStart() + 1);
        if (areas == start && shared < title.wordStart()) {
            String prefix = text.substring(shared, title.wordStart() + 1);
            return Optional.of(element(sentence, title, shared, null, prefix, title.wordStart()));
        }
        if (areas == start) {
            areas = placeBefore(sentence, start, title.word().area());
        }
        String prefix = text.substring(areas, start);
        String whole = prefix.isEmpty() || prefix.endsWith(title.word().area())
                ? prefix
                : prefix + title.word().area();
        return Optional.of(element(sentence, title, areas, null, whole, start));
    }

    /** A place that only HanLP knows, such as a township. */
    private static int placeBefore(TaggedSentence sentence, int end, String level) {
        int index = sentence.tokenAt(end - 1);
        if (index < 0) {
            return end;
        }
        Token token = sentence.tokens().get(index);
        boolean place = token.end() == end
                && token.word().length() > 1
                && (token.nature().startsWith("ns") || token.word().endsWith(level));
        return place && !token.word().startsWith("全")
                ? Math.min(token.start(), sentence.areasBefore(token.start()))
                : end;
    }

    /** 华岭科技|总裁, 海澜集团生产车间|主任: a name without a telling last word, or words between body and title. */
    private Optional<TitleElement> ofRun(TaggedSentence sentence, Bodies found, TitleMatch title) {
        int start = bodies.nameStart(sentence, title.start());
        if (start >= title.start()) {
            return Optional.empty();
        }
        Optional<Body> inside = found.all().stream()
                .filter(body ->
                        (body.start() >= start && body.end() <= title.start() || body.end() == start) && !body.bare())
                .reduce((one, other) -> other);
        if (inside.isPresent()) {
            return inside.map(b -> element(sentence, title, b.start(), b, "", b.end()));
        }
        String run = sentence.text().substring(start, title.start());
        if (GRASSROOTS.matcher(run).matches()) {
            Body body = new Body(run, start, title.start(), BodyKind.VILLAGE, "", false);
            return Optional.of(element(sentence, title, start, body, "", title.start()));
        }
        boolean named = title.word().kind() == TitleWord.Kind.COMPANY && run.length() > 1 && run.length() <= 15;
        if (!named) {
            return Optional.empty();
        }
        boolean common = sentence.tokens().stream()
                .filter(token -> token.start() >= start && token.end() <= title.start())
                .allMatch(token -> "nvab".indexOf(token.nature().charAt(0)) >= 0
                        && !token.nature().matches("n[rstz].*"));
        Body body = new Body(run, start, title.start(), BodyKind.COMPANY, "", common);
        return Optional.of(element(sentence, title, start, body, "", title.start()));
    }
}
