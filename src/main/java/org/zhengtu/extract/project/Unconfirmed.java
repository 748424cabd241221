package org.zhengtu.extract.project;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * The name last seen that nothing was said of in its own sentence: it counts if the next sentence speaks of it
 * (该产业园总投资18亿元), or tells of building where the name stood for itself like a label (云岭产业园。总投资18亿元).
 */
final class Unconfirmed {

    private static final Pattern REFERS =
            Pattern.compile("(?:该|这个|整个|据了解，(?:该)?|据悉，(?:该)?|据介绍，(?:该)?)?(?<noun>{project.refers})(?=[^，。；]{2})");

    private static final Pattern LABEL = Pattern.compile("(?:\\d{1,3}[.、]|[（(]?[一二三四五六七八九十\\d]{1,3}[）)、])?");
    private static final Pattern BUILDING = Pattern.compile("{project.building}");

    /** 该|广场|总投资2400万元, 这条|公路|全长20公里 */
    private static final Pattern KIND = Pattern.compile(
            "{project.unconfirmed-opening}?，?(?:[该此]项?|这[个条座家所处项]|整[个条座])(?<noun>[\\p{IsHan}]{1,12}?)(?={project.unconfirmed-noun}|，|(?:19|20)\\d\\d年)");

    /** 据介绍，|技改|项目总投资5亿元 */
    private static final Pattern BARE =
            Pattern.compile("(?:据了解|据悉|据介绍)?，?(?<noun>[\\p{IsHan}]{2,8}?)(?:项目|工程)(?=计划|预计|总投资|占地|位于)");

    private Optional<Seen> seen = Optional.empty();

    /** A name and what stands behind it in its sentence. */
    record Seen(Sentence sentence, Item item, CharSequence after) {

        /** Whether the name is all that its sentence holds. */
        boolean isLabel() {
            CharSequence text = sentence.text();
            boolean first = LABEL.matcher(text.subSequence(0, item.start())).matches();
            return first && item.rest().isEmpty() && after.toString().matches("[。：:]?");
        }
    }

    /** 道路 and the like are said of every name that ends in a word for one. */
    private static final Set<String> ROAD = Set.of("道路", "公路", "路段");

    private static final Pattern OF_THING = Pattern.compile(
            "(?<noun>[\\p{IsHan}]{2,8}?)(?=(?:项目|计划|预计|规划|设计)*(?:总投资|占地|用地|位于|全长|总?建筑面积|总库容|总装机|由[^，。；]{2,24}(?:建设|承建|兴建)))");

    private static final Pattern ROAD_NAME = Pattern.compile("(?:[路道街线段环]|高速|[东西南北]延)$");

    private static boolean isKind(String thing, String noun) {
        return thing.length() > noun.length() && thing.endsWith(noun)
                || ROAD.contains(noun) && ROAD_NAME.matcher(thing).find();
    }

    /** Whether a sentence begins with words for the thing of that name: 该广场 for 云岭文化广场项目. */
    static boolean refersTo(String name, CharSequence text) {
        Matcher kind = KIND.matcher(text);
        String thing = name.replaceFirst("(?:建设|新建|改造|扩建)?(?:项目|工程)*$", "").replaceAll("[“”]", "");
        Matcher bare = BARE.matcher(text);
        return named(thing, text)
                || kind.lookingAt() && isKind(thing, kind.group("noun"))
                || bare.lookingAt() && isKind(thing, bare.group("noun"));
    }

    /** 新院区|占地120亩: the end of the name, and what is told of a thing that is built. */
    private static boolean named(String thing, CharSequence text) {
        Matcher of = OF_THING.matcher(text);
        return of.lookingAt() && thing.length() > of.group("noun").length() && thing.endsWith(of.group("noun"));
    }

    /** A name that is no proper one counts only where it stands for itself. */
    void note(Sentence sentence, Item item, CharSequence after, boolean proper) {
        seen = Optional.of(new Seen(sentence, item, after)).filter(name -> proper || name.isLabel());
    }

    void forget() {
        seen = Optional.empty();
    }

    /** The name, if the next sentence speaks of it as of a project. */
    Optional<Seen> confirmedBy(CharSequence text) {
        return seen.filter(name -> name.isLabel()
                ? BUILDING.matcher(text).find()
                : isMeant(name.item().name(), text));
    }

    private static boolean isMeant(String name, CharSequence text) {
        Matcher refers = REFERS.matcher(text);
        boolean kind = refersTo(name, text);
        boolean tells = (kind || refers.lookingAt())
                && (Amounts.investment(text).isPresent()
                        || !Amounts.areas(text).isEmpty()
                        || Traits.place(text).isPresent());
        return tells && (kind || name.endsWith(refers.group("noun").replaceAll("项目|工程", "")));
    }
}
