package org.zhengtu.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.body.Bodies;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;

/**
 * Townships and zones that stand where only a body can: in a list that opens its clause or follows a word like 听取, 会同, 由,
 * and that is itself the subject of what bodies do (要…, 共同主办, 作典型发言, 与A公司签订…) or the owner of people (A局、B镇负责人).
 *
 * <p>A town that is only gone to, built in or lived in is none.
 */
final class ActingTowns {

    private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？“”（）《》 　]+");
    private static final Pattern LINK = Pattern.compile("、|和|与|以及|及");
    private static final Pattern GOVERNOR = Pattern.compile("{organization.governor}");
    private static final Pattern HEARD = Pattern.compile("听取");
    private static final Pattern REPORT = Pattern.compile("[\\u4e00-\\u9fff、]{0,24}?(?:汇报|介绍|发言|意见)");
    private static final Pattern TOWN = Pattern.compile("(?![各全该本我两多几每其某原的在到由对向为从至])"
            + "[\\u4e00-\\u9fff&&[^的在到由对向为了是从把被至等各县市区]]{2,4}(?:镇|乡|街道)(?!{body.no-township})");
    private static final Pattern PLACED_TOWN = Pattern.compile(
            "[\\u4e00-\\u9fff]{2,4}[县市区旗][\\u4e00-\\u9fff&&[^的在到由对向为了是从把被至等各县市区]]{2,4}(?:镇|乡|街道)(?!{body.no-township})");
    private static final Pattern ZONE = Pattern.compile("(?![各全该本我两多几每其某原的在到由对向为从至])"
            + "[\\u4e00-\\u9fff&&[^的在到由对向为了是从把被至等各]]{2,10}?{organization.zone}(?!管委会|党工委|管理)");
    private static final Pattern CLASS = Pattern.compile(
            "(?:[\\u4e00-\\u9fff]{0,2}[直级])?(?:各|有关|相关|成员|责任){0,3}+(?:单位|部门|乡镇街道|镇街道|乡镇|镇街|街道|企业|园区|县区)");
    private static final Pattern COMMON = Pattern.compile(
            ".*(?:城乡|小城|集|村|全|建制|古|特色|重点|强|重|新|名|中心|产业)镇|.*乡镇|.*(?:城市|居民|农村|美丽)街道|.*家乡|.*下乡|.*返乡|.*城乡|.*老乡|.*故乡|.*水乡|(?:工业|产业|科技|现代|特色|农业|农业产业|物流|省级|国家级|经济|高新|高新技术|经济技术)*(?:产业园|工业园区|园区|开发区|工业园|科技园)");
    private static final String THOSE = "(?:等(?:{organization.number})?(?:家|个)?{organization.speaking-bodies}?)?";
    private static final Pattern PEOPLE =
            Pattern.compile(THOSE + "(?:的)?(?:党政)?(?:主要|分管|相关|有关|主管)?(?:{organization.people})");
    private static final Pattern ACTS =
            Pattern.compile(THOSE + "(?:{organization.manner}){0,3}+(?:{organization.act})");

    /** A stretch of a clause that holds a list of bodies, and where the words behind it begin. */
    private record Run(List<Span> items, boolean heard, boolean led, int end) {}

    private ActingTowns() {}

    /** Bodies that {@code named} doesn't hold. */
    static List<Body> find(TaggedSentence sentence, Bodies named) {
        String text = sentence.text();
        if (!mayHold(text)) {
            return List.of();
        }
        List<Body> found = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            for (Run run : runs(text, clause.start(), clause.end(), named)) {
                if (acts(text, run, clause.end(), named)) {
                    run.items().stream()
                            .filter(item -> !named.namedWithin(item.start(), item.end()))
                            .filter(item -> isTown(text, item))
                            .map(item -> new Body(
                                    text.substring(item.start(), item.end()),
                                    item.start(),
                                    item.end(),
                                    BodyKind.AREA,
                                    "",
                                    false))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static boolean mayHold(String text) {
        return text.indexOf('镇') >= 0
                || text.indexOf('乡') >= 0
                || text.contains("街道")
                || text.contains("园")
                || text.contains("开发区");
    }

    /** The lists that open a clause or follow a word that governs one. */
    private static List<Run> runs(String text, int start, int end, Bodies named) {
        List<Run> runs = new ArrayList<>();
        run(text, start, end, named, false, false).ifPresent(runs::add);
        Matcher governor = GOVERNOR.matcher(text).region(start, end);
        while (governor.find()) {
            boolean heard = HEARD.matcher(governor.group()).matches();
            run(text, governor.end(), end, named, heard, true).ifPresent(runs::add);
        }
        return runs;
    }

    /** The list that begins at a position, of bodies whose names lie in the clause. */
    private static Optional<Run> run(String text, int start, int end, Bodies named, boolean heard, boolean led) {
        List<Span> items = new ArrayList<>();
        int at = start;
        while (at < end) {
            int itemEnd = itemEnd(text, at, end, named);
            if (itemEnd == at) {
                break;
            }
            items.add(new Span(at, itemEnd));
            Matcher link = LINK.matcher(text).region(itemEnd, end);
            if (!link.lookingAt() || itemEnd(text, link.end(), end, named) == link.end()) {
                return Optional.of(new Run(items, heard, led, itemEnd));
            }
            at = link.end();
        }
        return Optional.empty();
    }

    /** Where the body, town or class of bodies ends that begins at a position; the position itself if none does. */
    private static int itemEnd(String text, int start, int end, Bodies named) {
        Optional<Body> body = named.at(start).filter(known -> known.start() == start && known.end() <= end);
        if (body.isPresent()) {
            return body.get().end();
        }
        Matcher link = LINK.matcher(text).region(start, end);
        int stop = link.find() ? link.start() : end;
        for (Pattern pattern : List.of(PLACED_TOWN, TOWN, ZONE)) {
            Matcher name = pattern.matcher(text).region(start, stop).useTransparentBounds(true);
            if (name.lookingAt() && !COMMON.matcher(name.group()).matches()) {
                return name.end();
            }
        }
        Matcher kind = CLASS.matcher(text).region(start, stop);
        if (kind.lookingAt()) {
            return kind.end();
        }
        return bareEnd(named, start, stop) ? stop : start;
    }

    /** Whether a body known without its owner (水利局 behind 县生态环境分局、) makes up an item. */
    private static boolean bareEnd(Bodies named, int start, int stop) {
        return named.endingAt(stop).filter(body -> body.start() == start).isPresent();
    }

    private static boolean isTown(String text, Span item) {
        String name = text.substring(item.start(), item.end());
        boolean town = TOWN.matcher(name).matches()
                || PLACED_TOWN.matcher(name).matches()
                || ZONE.matcher(name).matches();
        return town && !COMMON.matcher(name).matches();
    }

    private static boolean acts(String text, Run run, int end, Bodies named) {
        boolean several = run.items().size() > 1;
        if (run.heard()) {
            return REPORT.matcher(text).region(run.end(), end).lookingAt();
        }
        boolean mixed = several
                && run.items().stream()
                        .anyMatch(item -> named.namedWithin(item.start(), item.end()) || !isTown(text, item));
        if (PEOPLE.matcher(text).region(run.end(), end).lookingAt()) {
            return mixed;
        }
        return (several || run.led())
                && ACTS.matcher(text).region(run.end(), end).lookingAt();
    }
}
