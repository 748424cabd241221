package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/**
 * The township that a sentence named last, else the one that the article is about: whose 镇党委 or 镇长 is meant where none is
 * named. Reads the sentences of one article in order.
 *
 * <p>Limit: a township whose name HanLP takes for common words is seen only right after its county, or where it does what a
 * body does.
 */
public final class Township {

    static final Set<String> LEVELS = Set.of("镇", "乡", "街道", "苏木");
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]{1,4}?(?:镇|乡|街道|苏木)(?!{body.no-township})");
    private static final Pattern AFTER_COUNTY =
            Pattern.compile("(?![和与及的等各在到由])[\\u4e00-\\u9fff]{1,3}?(?:镇|乡|街道|苏木)(?!长|级|村|民|企|振兴)");
    /** What a township does as a body. */
    private static final Pattern ACTS = Pattern.compile("(?:[在于][^，。；、]{2,14}?)?{body.adverb}?{body.hold}");

    /** 云岭镇|召开第三届人民代表大会: the congress is another body's. */
    private static final Pattern CONGRESS = Pattern.compile("[^，；。]{2,24}(?:代表大会|党代会|人代会)");

    private static final Pattern VISITED = Pattern.compile("(?:实地|专题)?{body.visit}");

    private static final Pattern PLAIN = Pattern.compile("[^由的与和在到会对向将为是了就及把被]{2,3}");

    /** 乡村镇 is no name, 林村镇 is one. */
    private static final Set<String> COUNTRY = Set.of("乡村", "农村", "新村", "全村", "各村");

    private static final int LONGEST = 5;
    private static final String MARKS = "，。；、：！？（）“”《》 ";
    private static final Pattern SHORT_NAME =
            Pattern.compile("(?!.任|报请|经)[\\u4e00-\\u9fff&&[^各全本该我两多每几的了在和与及等由向对将从为是到把被让请县市区镇乡村]]{2,3}");

    /** 古城|镇, 林村|镇: with the level word the last character makes up a word of its own. */
    private static final Pattern IN_WORD = Pattern.compile("[^农小重集入回进出居]{1,2}[城村]镇");

    /** 解放|街道, 前进|乡: verbs and the like that townships are often called by. */
    private static final Pattern TOWN_WORD = Pattern.compile("{body.town-word}");

    private static final Pattern ZONE = Pattern.compile("{body.level}(?<!自治区|苏木|街道)$");
    private static final Pattern OF_ZONE = Pattern.compile("区(?:党工委|管委会|纪工委|监察工委)");

    private String last = "";
    /** The zone whose body was named last, else the article's first. */
    private String zone;
    /** The one that an article is about: it called a meeting, or the like. */
    private String host = "";
    /** What did so in the sentence read last. */
    private Body actor;

    /** @param article the bodies of an article's sentences */
    Township(List<Bodies> article) {
        zone = article.stream()
                .flatMap(bodies -> bodies.all().stream())
                .map(Body::prefix)
                .filter(prefix -> ZONE.matcher(prefix).find())
                .findFirst()
                .orElse("");
    }

    /** The township that is meant at the end of what was read; empty if none is. */
    public String last() {
        return last;
    }

    /** The township that did in the sentence read last what a body does (云岭镇|组织…); empty if none did. */
    public Optional<Body> actor() {
        return Optional.ofNullable(actor);
    }

    /** The bodies of a sentence, those of a township without name (镇党委) under the name that they mean. */
    public Bodies complete(TaggedSentence sentence, Bodies bodies) {
        List<Body> named = new ArrayList<>();
        int read = 0;
        actor = null;
        last = host.isEmpty() ? last : host;
        for (Body body : bodies.all()) {
            read(sentence, read, body.start());
            read = body.start();
            boolean own = LEVELS.contains(body.prefix()) && last.endsWith(body.prefix());
            named.add(own ? named(body, last) : ofZone(body));
            zone = ZONE.matcher(body.prefix()).find() ? body.prefix() : zone;
            if (isTownship(body.prefix())) {
                last = body.prefix();
            }
        }
        read(sentence, read, sentence.text().length());
        return Bodies.of(named);
    }

    /** The Party committee of a place: 云岭县委, but 云岭镇党委. */
    public static String committee(String place) {
        boolean town = place.endsWith("乡") || place.endsWith("镇") || place.endsWith("苏木");
        return place + (town ? "党委" : "委");
    }

    /** Where the name begins that all of the words between a mark and 镇 or 乡 make up (，花城|镇党委); the level word itself if they are none. */
    static int nameBefore(TaggedSentence sentence, int level) {
        String text = sentence.text();
        int from = level;
        while (from > 0 && level - from < LONGEST && MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String name = text.substring(from, level);
        boolean apart = from == 0 || MARKS.indexOf(text.charAt(from - 1)) >= 0;
        boolean town = LEVELS.stream().anyMatch(word -> text.startsWith(word, level));
        if (!town || !apart || !SHORT_NAME.matcher(name).matches()) {
            return level;
        }
        int index = sentence.tokenAt(from);
        Token token = index < 0 ? null : sentence.tokens().get(index);
        boolean noun = token != null
                && (token.end() == level || token.end() == level + 1)
                && (token.nature().startsWith("n") || token.nature().startsWith("x"));
        boolean letters = token != null
                && sentence.tokens().subList(index, sentence.tokens().size()).stream()
                        .takeWhile(part -> part.start() < level)
                        .allMatch(part -> part.end() == part.start() + 1
                                && "pdcrmfu".indexOf(part.nature().charAt(0)) < 0);
        return noun
                        || letters
                        || isWord(text, from, level)
                        || IN_WORD.matcher(text.substring(from, level + 1)).matches()
                ? from
                : level;
    }

    /** Whether a stretch is a common word that townships are often called by. */
    static boolean isWord(String text, int start, int end) {
        return TOWN_WORD.matcher(text).region(start, end).matches();
    }

    /** Whether a body is one of a township that nothing names. */
    public static boolean isUnnamed(Body body) {
        return LEVELS.contains(body.prefix());
    }

    private static Body named(Body body, String owner) {
        String name = owner + body.name().substring(body.prefix().length());
        return new Body(name, body.start(), body.end(), body.kind(), owner, body.bare());
    }

    /** 区党工委 after 高新区管委会 is the zone's: districts have none. */
    private Body ofZone(Body body) {
        return !zone.isEmpty() && OF_ZONE.matcher(body.name()).matches() ? named(body, zone) : body;
    }

    private static boolean isTownship(String name) {
        return name.length() > 2 && LEVELS.stream().anyMatch(name::endsWith);
    }

    /** Reads the names of townships that begin between two positions. */
    private void read(TaggedSentence sentence, int from, int to) {
        if (LEVELS.stream().anyMatch(sentence.text()::contains)) {
            readWords(sentence, from, to);
        }
        for (AreaMention county : sentence.areas()) {
            Matcher matcher = AFTER_COUNTY
                    .matcher(sentence.text())
                    .region(county.end(), sentence.text().length());
            if (county.full() && county.end() >= from && county.end() < to && matcher.lookingAt()) {
                last = matcher.group();
            }
        }
    }

    private void readWords(TaggedSentence sentence, int from, int to) {
        Matcher name = NAME.matcher(sentence.text());
        for (int index = Math.max(0, sentence.tokenAt(from));
                index < sentence.tokens().size();
                index++) {
            Token token = sentence.tokens().get(index);
            if (token.start() >= to) {
                break;
            }
            if (token.start() < from) {
                continue;
            }
            boolean place = token.nature().startsWith("ns") && isTownship(token.word());
            if (place) {
                name(sentence, token.start(), token.end());
            } else if (opensName(sentence, token.start())
                    && name.region(token.start(), sentence.text().length()).lookingAt()
                    && isName(sentence, token.start(), name.end())) {
                name(sentence, token.start(), name.end());
            }
        }
    }

    private void name(TaggedSentence sentence, int start, int end) {
        int from = withSize(sentence, start);
        last = sentence.text().substring(from, end);
        if (acts(sentence, from, end)) {
            host = last;
            boolean congress = CONGRESS.matcher(sentence.text())
                    .region(end, sentence.text().length())
                    .lookingAt();
            actor = congress ? null : new Body(last, from, end, BodyKind.AREA, last, false);
        }
    }

    /** 大 or 小 before what HanLP takes for the name belongs to it where only a name can begin: 到|大云岭镇. */
    private static int withSize(TaggedSentence sentence, int start) {
        boolean size = start > 0 && "大小东西南北上下新老".indexOf(sentence.text().charAt(start - 1)) >= 0;
        return size && sentence.tokenStarts(start - 1) && opensName(sentence, start - 1) ? start - 1 : start;
    }

    private static boolean visited(TaggedSentence sentence, int start, int end) {
        String text = sentence.text();
        return start > 0
                && "到赴".indexOf(text.charAt(start - 1)) >= 0
                && VISITED.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean acts(TaggedSentence sentence, int start, int end) {
        String text = sentence.text();
        boolean opens = start == 0 || "，。；：".indexOf(text.charAt(start - 1)) >= 0;
        return opens && ACTS.matcher(text).region(end, text.length()).lookingAt();
    }

    /** A name of two characters or more, no common words unless it does what a body does, at the head of a clause or after 在, 到. */
    private static boolean isName(TaggedSentence sentence, int start, int end) {
        String name = sentence.text().substring(start, end);
        String core = name.substring(0, name.length() - (name.endsWith("街道") || name.endsWith("苏木") ? 2 : 1));
        return core.length() > 1
                && name.length() <= LONGEST
                && "各每全该本我两多几乡".indexOf(core.charAt(0)) < 0
                && !COUNTRY.contains(core)
                && "小古重名乡区".indexOf(core.charAt(core.length() - 1)) < 0
                && ("城集".indexOf(core.charAt(core.length() - 1)) < 0 || acts(sentence, start, end))
                && (sentence.isProper(start, start + core.length())
                        || PLAIN.matcher(core).matches()
                                && (acts(sentence, start, end) || visited(sentence, start, end)));
    }

    private static boolean opensName(TaggedSentence sentence, int start) {
        return start == 0 || "，。；：、“（在到对由是与和为省市县区州旗盟".indexOf(sentence.text().charAt(start - 1)) >= 0;
    }
}
