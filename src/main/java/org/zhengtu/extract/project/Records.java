package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * Records of projects: a name on a line of its own, and lines or clauses with labels under it (建设地点：石桥镇；总投资：2亿元). A label
 * that only such records have, or one behind which money or ground is told, makes a project of the name above it.
 */
final class Records {

    /** What a label asks for. */
    enum Kind {
        SITE,
        STATE,
        BEGUN,
        PARTY,
        OTHER
    }

    /** A label with what stands behind it. */
    record Field(Kind kind, String value, int start, int end) {}

    /** A name, whether what it names is still to come, and the lines read under it before it was known for a project. */
    record Named(Sentence sentence, Span name, boolean ahead, List<Sentence> lines) {

        /** Whether a number, bullet or bracket before the name or the stop behind it marks it as a heading. */
        boolean isMarked() {
            return name.start() > 0 || sentence.toString().endsWith("。");
        }
    }

    private static final Pattern LABEL = Pattern.compile(
            "(?:{project.record-label}|(?<plain>(?:^|(?<=[；。，]))(?:{project.record-plain})))(?:（[^（）]{1,8}）)?：");
    private static final Pattern ANY = Pattern.compile("^[\\p{IsHan}]{2,8}：");
    private static final Pattern LINE = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\\d]{1,3}）|\\d{1,2}[.、．]|[★▲●◆■①-⑳])?【?(?<name>(?!{project.record-label}|{project.record-plain})[^，。；：！？、《》【】\\d（）][^，。；：！？、《》【】]{3,38}?(?:（[一二三四五]期(?:工程)?）)?)】?(?:（[^（）]{2,24}）)?(?:[：:]|(?<stop>。))?$");
    private static final Pattern NO_NAME =
            Pattern.compile("{project.record-heading}$|\\d{1,4}[个项件批]|^(?:附|其中|目前|近日|本报|记者)");
    /** 位于石桥镇，占地50亩: what is told of a thing that is built. */
    private static final Pattern DETAIL = Pattern.compile(
            "^(?![^，。；]{0,12}：)(?:该?(?:项目|工程))?(?:位于|坐落|地处|选址|占地|(?:计划|预计|概算|估算)?总?投资|由[^，。；]{2,24}(?:投资|建设)|全长|总?建筑面积|规划)");

    private static final Pattern TO_COME = Pattern.compile(
            "(?:将|拟|计划|谋划)[^，。；]{0,20}(?:新建|建设|配建|兴建|修建|实施|改造|开工|启动)[^。；]{0,60}?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[所个座条处项件][^，。；]{0,8}");

    private static final Pattern SITE = Pattern.compile("(?:地[点址]|位置|选址|所在地)$");
    private static final Pattern STATE = Pattern.compile("(?:进度|进展|进展情况|现状|状态|情况)$");
    private static final Pattern BEGUN = Pattern.compile("^(?:开工|动工)(?:时间|日期)$");
    private static final Pattern PARTY = Pattern.compile("{project.party-label}");
    private static final Pattern VALUE = Pattern.compile("[^，。；（]+");

    private static final Pattern PHASE = Pattern.compile("（?[一二三四]期(?:工程|项目)?）?$");

    private static final Pattern VERB = Pattern.compile("{project.record-verb}");

    private final ProjectWords words;

    private Optional<Named> pending = Optional.empty();
    private boolean open;
    private boolean ahead;

    Records(ProjectWords words) {
        this.words = words;
    }

    /** The fields of a line. */
    static List<Field> fields(CharSequence text) {
        List<Field> fields = new ArrayList<>();
        if (text.toString().indexOf('：') < 0) {
            return fields;
        }
        Matcher label = LABEL.matcher(text);
        boolean more = label.find();
        while (more) {
            int start = label.start();
            int from = label.end();
            String asked = text.subSequence(start, from - 1).toString();
            more = label.find();
            int end = more ? label.start() : text.length();
            Matcher value = VALUE.matcher(text).region(from, end);
            if (value.lookingAt()) {
                fields.add(new Field(kind(asked), value.group(), from, end));
            }
        }
        return fields;
    }

    private static Kind kind(String label) {
        if (SITE.matcher(label).find()) {
            return Kind.SITE;
        }
        if (BEGUN.matcher(label).find()) {
            return Kind.BEGUN;
        }
        if (PARTY.matcher(label).matches()) {
            return Kind.PARTY;
        }
        return STATE.matcher(label).find() ? Kind.STATE : Kind.OTHER;
    }

    /** Takes note of a name that a line gives; what follows may make a project of it. */
    void note(Sentence sentence, Optional<Span> titled) {
        CharSequence text = sentence.text();
        ahead |= TO_COME.matcher(text).find();
        Optional<Span> name = titled.or(() -> line(text));
        if (name.isPresent()) {
            pending = Optional.of(new Named(sentence, name.get(), ahead, new ArrayList<>()));
            open = false;
        }
    }

    private Optional<Span> line(CharSequence text) {
        Matcher line = LINE.matcher(text);
        return line.find()
                        && !NO_NAME.matcher(line.group("name")).find()
                        && (line.group("stop") == null || isName(line.group("name")))
                ? Optional.of(new Span(line.start("name"), line.end("name")))
                : Optional.empty();
    }

    /** That the project last named is one, so that lines with labels tell of it. */
    void open() {
        pending = Optional.empty();
        open = true;
    }

    /** Whether a sentence tells of what the line above it names, as in 位于石桥镇，占地50亩. */
    static boolean isDetail(CharSequence text) {
        return DETAIL.matcher(text).find() && isMeasured(text);
    }

    /** The name above, if a sentence makes a project of it. */
    Optional<Named> confirmedBy(CharSequence text) {
        boolean told =
                pending.isPresent() && (isOfProjects(text) || pending.get().isMarked() && isDetail(text));
        Optional<Named> named = told ? pending : Optional.empty();
        if (told) {
            open();
        }
        return named;
    }

    /** Whether a sentence is a line with labels under a name; one that is none ends the record. */
    boolean goesOn(Sentence sentence) {
        boolean line = ANY.matcher(sentence.text()).find();
        pending.filter(named -> line).ifPresent(named -> named.lines().add(sentence));
        pending = pending.filter(named -> line);
        open &= line;
        return open && !fields(sentence.text()).isEmpty();
    }

    /** Whether nothing but its phase follows upon the head noun of a name: 县第五小学二期工程, not X工程近日开工. */
    private boolean isName(String name) {
        String whole = PHASE.matcher(name).replaceFirst("");
        return !VERB.matcher(whole).find()
                && words.headEnding(whole, 0, whole.length()).isPresent();
    }

    private static boolean isOfProjects(CharSequence text) {
        Matcher label = LABEL.matcher(text);
        return text.toString().indexOf('：') > 0
                && label.lookingAt()
                && (label.group("plain") == null || isMeasured(text));
    }

    private static boolean isMeasured(CharSequence text) {
        return Amounts.investment(text).isPresent()
                || !Amounts.areas(text).isEmpty()
                || !Traits.parties(text).isEmpty();
    }
}
