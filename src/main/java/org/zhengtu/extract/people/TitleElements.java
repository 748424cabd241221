package org.zhengtu.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.body.Bodies;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;
import org.zhengtu.extract.body.BodyReader;
import org.zhengtu.extract.body.States;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/** Reads one title with the body that stands right before it. */
final class TitleElements {

    /** Last words of departments that a short title shares its first character with: 宣传部长, 公安局长. */
    private static final String SHARED = "部局厅司委处科院所站队台馆社";
    /** Last characters of names of departments and groups. */
    private static final String ORGANS = "部局厅委处科院所站队台馆社办组会心室";
    /** Communities, villages and zones that hold a post's body though their names don't tell an organ. */
    private static final Pattern GRASSROOTS = Pattern.compile(".{2,12}{people.grassroots}");
    /** 贫困村|第一书记: anyone's. */
    private static final Pattern VILLAGE_CLASS = Pattern.compile("(?:{body.village-class}){1,3}(?:村|社区)");
    /** Short names of commissions and the like by their level: 市国动委, 县防指. */
    private static final Pattern LEVELLED = Pattern.compile("[省市区县州旗盟镇乡](?![级直内外场民]).{1,8}[委办指部局组会院]");

    /** A name within that of a body. */
    private static final Pattern PART =
            Pattern.compile("[\\p{IsHan}&&[^原兼]]+(?<![一二三四五六七八九十])(?:[" + ORGANS + "]|(?<!公)司|(?<!集)团)");

    private static final Set<String> TOWNS = Set.of("镇", "乡");

    private static final Pattern FIRM = Pattern.compile("(?![我该本贵全各原])[^的在与和由对将到了及是为会时]{3,8}");

    private static final Pattern OURS = Pattern.compile("^[我该本贵]");

    /** What stands between a body and the title of those who are not named apart: 县委|其他|常委. */
    private static final List<String> OTHERS = List.of("其他", "其余", "各位");

    private static final String CONGRESS = "大会";

    private static final int LONGEST_FIRM = 15;

    private final States states = new States();
    private final TitleLexicon lexicon;
    private final BodyReader bodies;

    TitleElements(TitleLexicon lexicon, BodyReader bodies) {
        this.lexicon = lexicon;
        this.bodies = bodies;
    }

    Optional<TitleElement> endingAt(TaggedSentence sentence, Bodies found, int end) {
        return lexicon.endingAt(sentence.text(), end).map(title -> ofBody(sentence, found, title)
                .or(() -> ofState(sentence, title))
                .or(() -> ofGovernment(sentence, title))
                .or(() -> ofPlace(sentence, title))
                .or(() -> ofRun(sentence, found, title))
                .or(() -> ofLink(sentence, title))
                .or(() -> ofLast(sentence, title))
                .or(() -> ofClause(sentence, title))
                .orElseGet(
                        () -> element(sentence, title, levelBefore(sentence, title.start()), null, "", title.start())));
    }

    /** Whether words before a title and what is known of its body may be one name: a body of the state, or an organ by its last word. */
    boolean mayBegin(String text, TitleElement title) {
        Body body = title.body();
        return body == null
                ? title.word().kind() == TitleWord.Kind.POST
                        && ORGANS.indexOf(text.charAt(title.start() - 1)) >= 0
                        && !text.startsWith(CONGRESS, title.start() - CONGRESS.length())
                : !body.bare() && body.kind().official() && body.kind() != BodyKind.FOREIGN;
    }

    private static TitleElement element(
            TaggedSentence sentence, TitleMatch title, int start, Body body, String prefix, int titleStart) {
        return new TitleElement(
                start, title.end(), body, prefix, sentence.text().substring(titleStart, title.end()), title.word());
    }

    /** Where a title begins that only a level word or a place stands before: 市|总河长. */
    private static int levelBefore(TaggedSentence sentence, int start) {
        int areas = sentence.areasBefore(start);
        boolean level = start > 0
                && "省市区县州旗盟镇乡".indexOf(sentence.text().charAt(start - 1)) >= 0
                && sentence.tokenStarts(start - 1);
        return areas == start && level ? start - 1 : areas;
    }

    /** 区委|副书记, 区委宣传|部|长. */
    private static Optional<TitleElement> ofBody(TaggedSentence sentence, Bodies found, TitleMatch title) {
        for (int start : title.starts()) {
            Optional<Body> body = found.endingAt(start);
            if (body.isPresent()) {
                return body.map(b -> element(sentence, title, b.start(), b, "", start));
            }
        }
        int former = title.start() - TitleElement.formerBefore(sentence.text(), title.start());
        Optional<Body> left = former < title.start() ? found.endingAt(former) : Optional.empty();
        if (left.isPresent()) {
            return left.map(b -> element(sentence, title, b.start(), b, "", former));
        }
        Optional<Body> parted = otherBefore(sentence.text(), title.start()).flatMap(found::endingAt);
        if (parted.isPresent()) {
            return parted.map(b -> element(sentence, title, b.start(), b, "", title.start()));
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

    /** Where a body may end before 其他 and a title. */
    private static Optional<Integer> otherBefore(String text, int title) {
        return OTHERS.stream()
                .filter(word -> text.startsWith(word, title - word.length()))
                .map(word -> title - word.length())
                .findFirst();
    }

    /** 法国|总统: what stands before the state belongs to somebody else. */
    private Optional<TitleElement> ofState(TaggedSentence sentence, TitleMatch title) {
        return states.endAt(sentence.text(), title.start())
                ? Optional.of(element(sentence, title, title.start(), null, "", title.start()))
                : Optional.empty();
    }

    /** 扬州市|副市长, 江阴|市长, 盐田区|长, 青石镇|镇长. */
    private Optional<TitleElement> ofGovernment(TaggedSentence sentence, TitleMatch title) {
        String level = title.word().area();
        if (level.isEmpty()) {
            return Optional.empty();
        }
        String text = sentence.text();
        int start = title.start();
        int areas = sentence.areasBefore(start);
        int word = title.wordStart() + level.length();
        if (areas == start && sentence.areasBefore(word) < title.wordStart()) {
            int from = sentence.areasBefore(word);
            return Optional.of(element(sentence, title, from, null, text.substring(from, word), title.wordStart()));
        }
        if (areas == start) {
            areas = placeBefore(sentence, start, level);
        }
        String prefix = text.substring(areas, start);
        String whole = prefix.isEmpty() || prefix.endsWith(level) ? prefix : prefix + level;
        return Optional.of(element(sentence, title, areas, null, whole, start));
    }

    /** 郎溪县|副书记: the committee of the place; 自治区|副主席: its government. */
    private static Optional<TitleElement> ofPlace(TaggedSentence sentence, TitleMatch title) {
        int start = sentence.areasBefore(title.start());
        if (title.word().title().equals("主席") && sentence.text().startsWith("自治区", title.start() - 3)) {
            int from = Math.min(start, title.start() - 3);
            String region = sentence.text().substring(from, title.start());
            Body government = new Body(region + "政府", from, title.start(), BodyKind.GOVERNMENT, region, false);
            return Optional.of(element(sentence, title, from, government, "", title.start()));
        }
        boolean placed = start < title.start()
                && title.word().title().equals("书记")
                && !sentence.text().startsWith("社区", title.start() - 2)
                && "省市区县州旗盟".indexOf(sentence.text().charAt(title.start() - 1)) >= 0;
        if (!placed) {
            return Optional.empty();
        }
        String place = sentence.text().substring(start, title.start());
        Body committee = new Body(place + "委", start, title.start(), BodyKind.COMMITTEE, place, false);
        return Optional.of(element(sentence, title, start, committee, "", title.start()));
    }

    /** A place that the gazetteer doesn't know, such as a township. */
    private int placeBefore(TaggedSentence sentence, int end, String level) {
        if (TOWNS.contains(level) && sentence.text().startsWith(level, end - 1)) {
            int town = bodies.townStart(sentence, end - 1, end);
            return town < end - 1 ? Math.min(town, sentence.areasBefore(town)) : end;
        }
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

    /** 海澜集团生产车间|主任, 市国动委|主任, 华岭科技|总裁: words between body and title, names without a telling last word. */
    private Optional<TitleElement> ofRun(TaggedSentence sentence, Bodies found, TitleMatch title) {
        int start = bodies.nameStart(sentence, title.start());
        boolean abroad = title.word().kind() == TitleWord.Kind.FOREIGN;
        if (start >= title.start() || abroad && holdsTitle(sentence.text(), start, title.start())) {
            return Optional.empty();
        }
        for (int end = title.start(); end >= start; end--) {
            Optional<Body> inside = found.endingAt(end).filter(body -> !body.bare());
            if (inside.isPresent()) {
                return inside.map(b -> within(sentence, b, title)
                        .orElseGet(() -> element(sentence, title, b.start(), b, "", b.end())));
            }
        }
        return unlisted(sentence, start, title).map(body -> element(sentence, title, start, body, "", title.start()));
    }

    /** A part of a body of the state that its last character tells: 县委|农工委|书记, 国务院|三峡办|副主任; 海澜集团|车间主任 is none. */
    private Optional<TitleElement> within(TaggedSentence sentence, Body body, TitleMatch title) {
        for (int start : title.starts()) {
            int end = Math.max(body.end(), start - TitleElement.formerBefore(sentence.text(), start));
            String name = sentence.text().substring(body.end(), end);
            if (body.kind().official() && PART.matcher(name).matches()) {
                BodyKind kind = body.kind() == BodyKind.FOREIGN ? BodyKind.FOREIGN : BodyKind.DEPARTMENT;
                Body part = new Body(body.name() + name, body.start(), end, kind, body.prefix(), false);
                return Optional.of(element(sentence, title, body.start(), part, "", end));
            }
        }
        return Optional.empty();
    }

    /** A link of a chain whose words name no known body: 县政协副主席、国内招商局|局长; the level is that of the link before. */
    private Optional<TitleElement> ofLink(TaggedSentence sentence, TitleMatch title) {
        String text = sentence.text();
        int end = title.start();
        int start = end;
        while (start > 0 && end - start < LONGEST_FIRM && NameModel.isHan(text.charAt(start - 1))) {
            start--;
        }
        boolean listed = end - start > 1
                && start > 1
                && text.charAt(start - 1) == '、'
                && lexicon.endingAt(text, start - 1).isPresent();
        if (!listed
                || holdsTitle(text, start, end)
                || text.startsWith(CONGRESS, end - CONGRESS.length())
                || text.substring(start, end).contains("同志为")
                || TitleElement.formerBefore(text, end) > 0) {
            return Optional.empty();
        }
        boolean organ = ORGANS.indexOf(text.charAt(end - 1)) >= 0;
        boolean levelled = LEVELLED.matcher(text).region(start, end).matches();
        String prefix = levelled ? text.substring(start, start + 1) : "";
        Body body =
                organ ? new Body(text.substring(start, end), start, end, BodyKind.AUTHORITY, prefix, !levelled) : null;
        return Optional.of(element(sentence, title, start, body, "", end));
    }

    /** Whether a title stands among the words: those of somebody named between (局长李明带领|副局长). */
    private boolean holdsTitle(String text, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (lexicon.endingAt(text, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** 省水利厅总工程师、厅|党组成员: the body said before, by its last character alone. */
    private static Optional<TitleElement> ofLast(TaggedSentence sentence, TitleMatch title) {
        String text = sentence.text();
        int start = title.start() - 1;
        boolean last = start > 0
                && text.startsWith("党组", title.start())
                && "厅局委办院会".indexOf(text.charAt(start)) >= 0
                && text.charAt(start - 1) == '、';
        return last ? Optional.of(element(sentence, title, start, null, "", title.start())) : Optional.empty();
    }

    /** A firm whose name tells nothing opens the clause and the next title is a firm's: 华岭安装|党委书记、董事长. */
    private Optional<TitleElement> ofClause(TaggedSentence sentence, TitleMatch title) {
        String text = sentence.text();
        int next = title.end() + 1;
        boolean firm = text.startsWith("党", title.start())
                && text.startsWith("、", title.end())
                && lexicon.endFrom(text, next) > next
                && lexicon.word(text, lexicon.endFrom(text, next)).kind() == TitleWord.Kind.COMPANY;
        int start = title.start();
        while (firm && start > 0 && NameModel.isHan(text.charAt(start - 1))) {
            start--;
        }
        Matcher name = FIRM.matcher(text).region(start, title.start());
        if (!firm || !name.matches()) {
            return Optional.empty();
        }
        Body body = new Body(name.group(), start, title.start(), BodyKind.COMPANY, "", false);
        return Optional.of(element(sentence, title, start, body, "", title.start()));
    }

    /** The words before a title as a body of no listed form. */
    private static Optional<Body> unlisted(TaggedSentence sentence, int start, TitleMatch title) {
        int end = title.start();
        String run = sentence.text().substring(start, end);
        String bare = OURS.matcher(run).replaceFirst("");
        if (Posts.isAnaphor(bare)) {
            return Optional.of(new Body(bare, start, end, BodyKind.COMPANY, "", false));
        }
        int place = Math.min(end, sentence.areaFrom(start));
        String prefix = place > start ? sentence.text().substring(start, place) : run.substring(0, 1);
        boolean levelled = LEVELLED.matcher(run).matches()
                || place > start
                        && LEVELLED.matcher(sentence.text().substring(place - 1, end))
                                .matches();
        if (levelled) {
            return Optional.of(new Body(run, start, end, BodyKind.AUTHORITY, prefix, false));
        }
        if (GRASSROOTS.matcher(run).matches() && !VILLAGE_CLASS.matcher(run).matches()) {
            return Optional.of(new Body(run, start, end, BodyKind.VILLAGE, "", false));
        }
        boolean firm =
                title.word().kind() == TitleWord.Kind.COMPANY && run.length() > 1 && run.length() <= LONGEST_FIRM;
        return firm
                ? Optional.of(new Body(run, start, end, BodyKind.COMPANY, "", isCommon(sentence, start, end)))
                : Optional.empty();
    }

    /** Whether HanLP sees nothing but common words. */
    private static boolean isCommon(TaggedSentence sentence, int start, int end) {
        for (int i = Math.max(0, sentence.tokenAt(start)); i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.start() >= end) {
                return true;
            }
            boolean common = "nvab".indexOf(token.nature().charAt(0)) >= 0;
            if (!common || token.nature().matches("n[rstz].*")) {
                return false;
            }
        }
        return true;
    }
}
