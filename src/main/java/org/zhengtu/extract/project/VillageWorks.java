package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/**
 * What is built in a village that is named: 为青石村修建文化广场一座、硬化村内道路2公里. The thing has no name of its own; the village
 * tells it apart. Of all villages (全镇硬化道路36公里), and where it is only called for, it is nobody's project.
 */
final class VillageWorks {

    /**
     * A thing built, with the village in its name, and what the words around it say of it.
     *
     * @param told where the words end that do
     */
    record Work(String name, Span span, String place, Optional<ProjectStatus> status, int told) {}

    /** What no name of a thing holds. */
    private static final String APART = "了在到得把让给从向于或又被将使";

    private static final String COUNT =
            "(?:(?:约|近|共|长|达|总长)?(?:\\d[\\d.]{0,7}|[一二两三四五六七八九十]{1,3})(?:多|余)?万?{project.village-unit}长?)";
    private static final String ENDS = "(?=" + COUNT + "|[，。；、和及与并等]|$|{project.village-then})";
    private static final String THING = "(?<thing>(?!{project.village-other})[\\p{IsHan}“”（）&&[^" + APART
            + "]]{0,14}?{project.village-thing})(?:建设)?(?:工程|项目)?" + ENDS;
    private static final String DEED = "(?:{project.deed}|{project.deed-on-thing})";
    private static final String DONE = "(?<thing>(?!{project.village-other})[\\p{IsHan}&&[^" + APART + "]]{2,10}?"
            + DEED + ")(?:工程|项目)?(?=[，。；、和及与等]|$)";

    /** 修建|一座|文化广场, 建设|25公里的|通村路, 硬化|通组公路, 实施|电网改造 */
    private static final List<Pattern> ACTS = List.of(
            Pattern.compile("(?<verb>{project.village-build})(?:[好起成]?了)?的?" + COUNT + "?的?" + THING),
            Pattern.compile("(?<verb>(?<deed>" + DEED + "))好?了?" + COUNT + "?的?" + THING),
            Pattern.compile("(?<verb>实施|完成|开展|启动)好?了?" + DONE));

    /** 、|养殖小区|1个, 和|通组道路硬化 */
    private static final List<Pattern> MORE = List.of(
            Pattern.compile(COUNT + "?(?:、|以及|和|及|与)" + COUNT + "?的?" + THING),
            Pattern.compile(COUNT + "?(?:、|以及|和|及|与)" + DONE));
    /** 对|青石村|农网|进行升级改造 */
    private static final Pattern UPON = Pattern.compile(
            "对[^，。；]{2,14}村(?:的|内的?)?(?<thing>[\\p{IsHan}]{2,8}?)(?:进行|实施)了?(?:全面|整体)?(?<deed>" + DEED + ")");

    /** 青石村的|小广场、文化舞台|去年都建好了 */
    private static final Pattern OF = Pattern.compile(
            "村(?:里|内|上)?的(?<things>(?!{project.village-other})[\\p{IsHan}、]{2,24}?(?:{project.village-thing}|" + DEED
                    + "))(?:工程|项目)?(?=(?:[今去前]年|日前|近日|现在|如今|目前|也|都|全部?|已经?|先后|相继|正式|顺利|\\d{1,2}月(?:\\d{1,2}日)?|[底初末])*(?<reached>{project.village-reached}))");

    private static final Pattern VILLAGE = Pattern.compile("(?<name>[\\p{IsHan}]{2}村)(?![庄容落级]|镇[^村])");
    private static final Pattern FROM = Pattern.compile("(?<name>[\\p{IsHan}]{2,3}村)[至到—]");
    /** What ends before the name of a village. */
    private static final Pattern LEADS = Pattern.compile("[^\\p{IsHan}]|[为帮对在给驻到该让使是与和及了的镇乡道市县区助去往从向年月日]");

    private static final Pattern TOWN = Pattern.compile("[\\p{IsHan}]{2}(?:镇|乡|街道)$");
    private static final Pattern KIND = Pattern.compile("{project.village-kind}村$");
    private static final Pattern SEVERAL = Pattern.compile("(?:、|和|与|及)[^，。；、]{1,8}村|等[^，。；、]{0,4}村");

    private static final Pattern SAME = Pattern.compile("该村|村里|村内|全村|村上");

    private static final Pattern PLANNED = Pattern.compile("将|拟|计划|规划|准备|打算|谋划");
    private static final Pattern GOING_ON = Pattern.compile("正在|正(?=[建修])|在建");
    private static final Pattern CALLED_FOR = Pattern.compile("{project.village-wish}");
    private static final Pattern PERFECT = Pattern.compile("了|先后|已|共|累计|相继|陆续|[去前]年|建成|[建修][起好通]|硬化|新[建修]|修建|铺设");

    /** 进行了: between a thing and what is done to it. */
    private static final int ACT = 4;

    private final ProjectWords words;
    private final CharSequence text;
    private final Optional<Village> carried;
    private final boolean[] starts;
    private final List<Work> works = new ArrayList<>();

    /** @param carried the village of the sentence before in the same paragraph, which 该村 means */
    VillageWorks(ProjectWords words, CharSequence text, List<Token> tokens, Optional<Village> carried) {
        this.words = words;
        this.text = text;
        this.carried = carried;
        this.starts = new boolean[text.length() + 1];
        this.starts[text.length()] = true;
        tokens.forEach(token -> starts[token.start()] = true);
        find();
    }

    /** Whether a sentence names a village. */
    static boolean mayTell(CharSequence text) {
        return VILLAGE.matcher(text).find();
    }

    /** Whether a sentence goes on with the village named before it. */
    static boolean mayGoOn(CharSequence text) {
        return SAME.matcher(text).find();
    }

    List<Work> works() {
        return works;
    }

    /** The village last named. */
    Optional<Village> last() {
        return village(text.length());
    }

    private void find() {
        for (Pattern act : ACTS) {
            Matcher m = act.matcher(text);
            while (m.find()) {
                boolean deed = act.pattern().contains("<deed>");
                String suffix = deed ? m.group("deed") : "";
                Optional<Village> village = village(m.start()).or(() -> within(m.group("thing")));
                boolean whole = m.group("verb").length() > 1 || starts[m.start()] && starts[m.end("verb")];
                if (village.isPresent() && whole) {
                    add(village.get(), m.start(), m.start("thing"), m.end("thing"), suffix, Optional.empty());
                    more(village.get(), m.start(), m.end(), suffix);
                }
            }
        }
        Matcher of = OF.matcher(text);
        while (of.find()) {
            int from = of.start("things");
            Optional<Village> village = village(from).or(() -> village(of.start() - 1));
            for (int to = from; village.isPresent() && to <= of.end("things"); to++) {
                if (to == of.end("things") || text.charAt(to) == '、') {
                    add(village.get(), from, from, to, "", Optional.of(of));
                    from = to + 1;
                }
            }
        }
        Matcher upon = UPON.matcher(text);
        while (upon.find()) {
            Optional<Village> village = village(upon.start("thing"));
            village.ifPresent(at -> add(
                    at, upon.start(), upon.start("thing"), upon.end("thing"), upon.group("deed"), Optional.empty()));
        }
        works.sort(Comparator.comparingInt(work -> work.span().start()));
    }

    /** The other members of the list whose first one ends at a position. */
    private void more(Village village, int verb, int from, String suffix) {
        int at = from;
        boolean found = true;
        while (found) {
            found = false;
            for (Pattern pattern : MORE) {
                Matcher m = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
                if (!found && m.lookingAt()) {
                    boolean done = pattern == MORE.get(1);
                    add(village, verb, m.start("thing"), m.end("thing"), done ? "" : suffix, Optional.empty());
                    at = m.end();
                    found = true;
                }
            }
        }
    }

    private void add(Village village, int verb, int start, int end, String suffix, Optional<Matcher> reached) {
        CharSequence lead = text.subSequence(clause(verb), verb);
        boolean told = works.stream()
                .anyMatch(
                        work -> work.span().start() < end && start < work.span().end());
        if (told || end - start < 2 || CALLED_FOR.matcher(lead).find()) {
            return;
        }
        String thing = text.subSequence(start, end).toString().replace("的", "");
        String name = (thing.contains(village.name()) ? "" : village.name()) + thing + suffix;
        Optional<ProjectStatus> status = reached.map(
                        of -> words.status(of.group("reached")).orElse(ProjectStatus.COMPLETED))
                .or(() -> status(lead, text.subSequence(verb, Math.min(text.length(), end + suffix.length() + ACT))));
        int at = reached.map(of -> of.end("reached")).orElse(end);
        works.add(new Work(name, new Span(start, end), village.place(), status, at));
    }

    private static Optional<ProjectStatus> status(CharSequence lead, CharSequence act) {
        if (PLANNED.matcher(lead).find()) {
            return Optional.of(ProjectStatus.PLANNED);
        }
        if (GOING_ON.matcher(lead).find()) {
            return Optional.of(ProjectStatus.UNDER_CONSTRUCTION);
        }
        boolean done = PERFECT.matcher(lead).find() || PERFECT.matcher(act).find();
        return done ? Optional.of(ProjectStatus.COMPLETED) : Optional.empty();
    }

    private int clause(int at) {
        int i = at;
        while (i > 0 && "。；".indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        // 还将建设甲；|建设乙: the verb opens its clause, so the one before it tells when
        return i == at && i > 0 ? clause(i - 1) : i;
    }

    /** A village by its name, and with the town before it. */
    record Village(String name, String place) {}

    /** The village last named before a position, unless several are. */
    private Optional<Village> village(int before) {
        Matcher m = VILLAGE.matcher(text);
        Optional<Village> last = SAME.matcher(text.subSequence(0, before)).find() ? carried : Optional.empty();
        int at = 0;
        while (m.find(at) && m.end() <= before) {
            int start = begin(m.start());
            boolean several =
                    SEVERAL.matcher(text).region(m.end(), text.length()).lookingAt()
                            || at > 0 && m.start() - at <= 2 && "、和与及".indexOf(text.charAt(at)) >= 0;
            boolean kind = KIND.matcher(text.subSequence(0, m.end())).find();
            if (!kind) {
                last = several ? Optional.empty() : Optional.of(named(start, m.end()));
            }
            at = m.end();
        }
        return last;
    }

    /** 青石村至下河村的|产业路: no village of its own. */
    private static Optional<Village> within(String thing) {
        Matcher village = FROM.matcher(thing);
        return village.lookingAt() ? Optional.of(new Village(village.group("name"), "")) : Optional.empty();
    }

    private Village named(int start, int end) {
        String name = text.subSequence(start, end).toString();
        Matcher town = TOWN.matcher(text.subSequence(0, start));
        int from = town.find() ? begin(town.start()) : start;
        return new Village(name, text.subSequence(from, end).toString());
    }

    /** Where a name begins of which two characters stand at a position: one character before it, where no word begins there. */
    private int begin(int at) {
        boolean longer =
                at > 0 && !starts[at] && !LEADS.matcher(text).region(at - 1, at).lookingAt();
        return longer ? at - 1 : at;
    }
}
