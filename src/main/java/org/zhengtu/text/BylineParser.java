package org.zhengtu.text;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.model.Span;

/**
 * Reads who wrote, photographed and edited out of such pieces as {@code 本报记者 甲某 通讯员 乙某}, {@code 丙某摄} and
 * {@code 责编：丁某}. Works on the stored text, where blanks still part the names; names are possible ones where a word
 * for a part (记者, 编辑) says so, and begin with a surname where none does.
 */
final class BylineParser {

    private static final int LONGEST_MODIFIER = 8;
    /** 每经, 总台: short forms of media that their names do not show. */
    private static final int SHORT_FORM = 3;

    private static final String REPORTER = "记者";
    /** 区长 and 代县长 are what somebody is: 区 and 代 begin no name here. */
    private static final Pattern CHIEF = Pattern.compile("代?[省市县区州旗镇乡盟院]长");
    /** 图片|由|甲某摄 */
    private static final String BY = "由";

    private static final Map<String, String> CREDITS = new HashMap<>();
    private static final Pattern ROLE;
    private static final Pattern RUN = Pattern.compile("[\\p{IsHan}·•・‧∙﹒&&[^丨]]++");
    private static final Pattern GAP = Pattern.compile(
            "(?U)(?:APP|App|app|[A-Z]{2,6}(?=\\p{IsHan}{0,5}(?:记者|通讯员))|[\\s、，,；;/|｜丨︱&：:□■◎●▲◆◇○☆★*（）()【】\\[\\]—-])++");
    private static final Pattern PICTURES = Pattern.compile("(?U)[\\s、，]{1,3}\\p{IsHan}{2,3}\\s?[摄图]");
    private static final Pattern SUFFIX = Pattern.compile("{page.credit-suffix}");
    private static final Pattern GLUED =
            Pattern.compile("(?<name>\\p{IsHan}{2,4}?)(?:{page.after-byline}|\\p{IsHan}{2,4}报道)");
    private static final Pattern OFFICE =
            Pattern.compile("\\p{IsHan}+[部局办室厅委处]|\\p{IsHan}{2,}(?:[组所网报队团]|{page.office})");
    /** 本报讯 after the names: the text begins. */
    private static final Pattern WIRE = Pattern.compile("本[报网台刊社站][讯消]");

    /** 图甲某某, 文甲某某: what somebody did, set before the name without a blank; no names begin so. */
    private static final Pattern LABELLED = Pattern.compile("[图摄](?=\\p{IsHan}{2,3}$)|文(?=\\p{IsHan}{3}$)");

    private static final Pattern TIME = Pattern.compile("{page.after-byline}");
    private static final Pattern PLACE_REPORT = Pattern.compile("(?<place>\\p{IsHan}{0,6}?)(?:摄影|综合)?(?:报道|整理|综合)");

    static {
        for (Map<String, String> row : Lexicon.load("byline-role").rows()) {
            CREDITS.put(row.get("word"), row.get("credit"));
        }
        ROLE = Pattern.compile(Alternatives.of(
                CREDITS.keySet().stream().filter(word -> word.length() > 1).toList()));
    }

    /**
     * What was read.
     *
     * @param end position in the stored text after the last name or word read
     * @param role whether a word for a part stood there
     * @param pure whether nothing else stood there
     */
    record Names(List<Byline.Name> writers, List<Byline.Name> credits, int end, boolean role, boolean pure) {

        /** The name that stands first. */
        String first() {
            return Stream.concat(writers.stream(), credits.stream())
                    .min(Comparator.comparing(name -> name.spans().get(0)))
                    .map(Byline.Name::name)
                    .orElse("");
        }
    }

    private final CharSequence stored;
    private final List<Credited> found = new ArrayList<>();
    private String credit = "writer";
    private boolean reporter;
    private boolean role;
    private boolean weak;
    private int noise;
    /** Whether words for a part stand before the names (文/甲某) rather than after them. */
    private boolean prefixed;
    /** Whether the last such word was 文, so that 文/图 together make a writer. */
    private boolean text;
    /** First name since the last word for a part, and the first of the names that the last such word closed. */
    private int group;
    /** First name that no 摄 or 文 after it has closed yet: 记者 甲某 通讯员 乙某 摄 is said of both. */
    private int free;

    private int closed;
    private int end;

    private BylineParser(CharSequence stored, int start) {
        this.stored = stored;
        this.end = start;
    }

    /** Names in a range of the stored text that is expected to hold nothing else; empty if it holds something else. */
    static Optional<Names> read(CharSequence stored, int start, int end) {
        return read(stored, start, end, null);
    }

    /** As {@link #read(CharSequence, int, int)}, after a word for a part that was read already. */
    static Optional<Names> read(CharSequence stored, int start, int end, String roleBefore) {
        BylineParser parser = new BylineParser(stored, start);
        if (roleBefore != null) {
            parser.credit = CREDITS.get(roleBefore);
            parser.reporter = roleBefore.endsWith(REPORTER);
            parser.role = true;
            parser.prefixed = SUFFIX.matcher(roleBefore).matches();
            parser.text = roleBefore.contains("文");
        }
        boolean whole = parser.runs(start, end);
        return whole || parser.end > start ? parser.names(whole) : Optional.empty();
    }

    static Stream<String> roles() {
        return CREDITS.keySet().stream();
    }

    private boolean runs(int start, int limit) {
        int at = start;
        Matcher run = RUN.matcher(stored);
        Matcher gap = GAP.matcher(stored);
        while (at < limit) {
            if (gap.region(at, limit).lookingAt()) {
                at = gap.end();
                continue;
            }
            if (!run.region(at, limit).lookingAt()) {
                return false;
            }
            int after = run.end();
            if (after - at == 1 && innerBlank(at, limit) || acrossLines(at, after, limit)) {
                at = end;
                continue;
            }
            if (!take(at, after)) {
                return false;
            }
            at = Math.max(after, end);
        }
        return true;
    }

    /** 李　明: two single characters with one blank between them are one name. */
    private boolean innerBlank(int at, int limit) {
        int next = at + 1;
        while (next < limit && Spelling.isSpace(stored.charAt(next))) {
            next++;
        }
        boolean alone = next < limit
                && next > at + 1
                && next - at <= 5
                && isHan(next)
                && (next + 1 == limit || !isHan(next + 1))
                && NameForm.surname(stored.subSequence(at, at + 1));
        if (alone) {
            String name = "" + stored.charAt(at) + stored.charAt(next);
            add(name, List.of(new Span(at, at + 1), new Span(next, next + 1)), next + 1);
        }
        return alone;
    }

    /** 张 / 海杰, 陈永 / 海: a name of three characters that the column cut, one of them alone on its side. */
    private boolean acrossLines(int at, int after, int limit) {
        int next = after;
        boolean broken = false;
        while (after - at < 3 && next < limit && Spelling.isSpace(stored.charAt(next))) {
            broken |= stored.charAt(next) == '\n';
            next++;
        }
        Matcher rest = RUN.matcher(stored).region(next, limit);
        if (!broken || !rest.lookingAt() || after - at + rest.end() - next != 3) {
            return false;
        }
        String name = "" + stored.subSequence(at, after) + rest.group();
        boolean cut = NameForm.plausible(name) && !ROLE.matcher(name).find();
        if (cut) {
            add(name, List.of(new Span(at, after), new Span(next, rest.end())), rest.end());
        }
        return cut;
    }

    private boolean isHan(int at) {
        return Character.UnicodeScript.of(stored.charAt(at)) == Character.UnicodeScript.HAN;
    }

    /** Takes one run of Han characters; false if it can only be running text. */
    private boolean take(int start, int after) {
        String run = stored.subSequence(start, after).toString();
        if (!role && CHIEF.matcher(run).matches()) {
            return false;
        }
        if (SUFFIX.matcher(run).matches() && !(ROLE.matcher(run).matches() && leadsLast(after))) {
            suffix(run, after);
            return true;
        }
        Mark.Kind kind = Label.kind(run);
        boolean label = kind == Mark.Kind.SOURCE
                || kind != null && after < stored.length() && ":：".indexOf(stored.charAt(after)) >= 0;
        if (label || WIRE.matcher(run).lookingAt()) {
            return false;
        }
        boolean wrote = run.length() > 2 && run.endsWith("文") && after < stored.length();
        if (wrote && ("/／".indexOf(stored.charAt(after)) >= 0 || pictures(run, after))) {
            return take(start, after - 1) && take(after - 1, after);
        }
        Matcher word = ROLE.matcher(run);
        boolean named = word.find();
        Matcher report = PLACE_REPORT.matcher(run);
        boolean place = report.matches()
                && !named(report.group("place"))
                && group < found.size()
                && !(named && word.start() == 0);
        if (named && !place) {
            return takeRole(run, start, word);
        }
        boolean outside = Media.modifies(run) || place || office(run) || place(run) || application(after);
        if (outside || Accounts.is(run, stored) || found.isEmpty() && Signature.officeBefore(stored, start, after)) {
            end = after;
            return true;
        }
        if (LABELLED.matcher(run).lookingAt() && NameForm.plausible(run.substring(1))) {
            suffix(run.substring(0, 1), start + 1);
            return takeName(run.substring(1), start + 1, after);
        }
        String photographer = run.length() > 2 && run.endsWith("摄") ? run.substring(0, run.length() - 1) : "";
        if (NameForm.plausible(photographer)) {
            add(photographer, List.of(new Span(start, after - 1)), after);
            suffix("摄", after);
            return true;
        }
        return takeName(run, start, after);
    }

    /** 某某网某某|APP记者 */
    private boolean application(int at) {
        return at + 3 <= stored.length()
                && stored.subSequence(at, at + 3).toString().equalsIgnoreCase("app");
    }

    /** 甲某某文 乙某摄 */
    private boolean pictures(String run, int after) {
        return NameForm.plausible(run.substring(0, run.length() - 1))
                && PICTURES.matcher(stored).region(after, stored.length()).lookingAt();
    }

    private boolean takeRole(String run, int start, Matcher word) {
        String before = run.substring(0, word.start());
        if (!before.isEmpty() && !Media.modifies(before) && !ofMedium(run, word)) {
            if (NameForm.plausible(before) || !NameForm.several(before).isEmpty()) {
                role = true;
                takeName(before, start, start + word.start());
            } else if (before.length() > LONGEST_MODIFIER) {
                return false;
            } else {
                noise += before.length() <= SHORT_FORM || office(before) ? 0 : 1;
            }
        }
        String rest = run.substring(word.end());
        if (SUFFIX.matcher(word.group()).matches()
                && rest.isEmpty()
                && group < found.size()
                && !leadsLast(start + run.length())) {
            suffix(word.group(), start + run.length());
            return true;
        }
        role = true;
        boolean pictures = prefixed && !text && group == found.size();
        credit = pictures ? "photographer" : CREDITS.get(word.group());
        reporter = word.group().endsWith(REPORTER);
        group = found.size();
        end = start + word.end() + (rest.startsWith(BY) ? BY.length() : 0);
        return rest.isEmpty()
                || rest.equals(BY)
                || rest.length() == 1 && innerBlank(end, stored.length())
                || take(end, start + run.length());
    }

    /** Whether one name follows and then nothing of the byline: 记者 甲某 摄影 乙某. */
    private boolean leadsLast(int at) {
        Matcher gap = GAP.matcher(stored).region(at, stored.length());
        Matcher run = RUN.matcher(stored);
        return role
                && gap.lookingAt()
                && run.region(gap.end(), stored.length()).lookingAt()
                && NameForm.plausible(run.group())
                && (run.end() == stored.length() || "\r\n）)】]".indexOf(stored.charAt(run.end())) >= 0);
    }

    /** 云岭融媒|记者, which is no 云岭 and 融媒记者. */
    private static boolean ofMedium(String run, Matcher word) {
        return word.group().endsWith(REPORTER) && Media.is(run.substring(0, word.end() - REPORTER.length()));
    }

    /** A body that the names before or after it belong to. */
    private static boolean office(String run) {
        boolean sure = "部局办室厅委处".indexOf(run.charAt(run.length() - 1)) >= 0;
        return OFFICE.matcher(run).matches() && (sure || !NameForm.plausible(run));
    }

    private boolean takeName(String run, int start, int after) {
        if (TIME.matcher(run).lookingAt()) {
            return false;
        }
        List<String> several = role ? NameForm.several(run) : List.of();
        if (!several.isEmpty()) {
            int at = start;
            for (String name : several) {
                add(name, List.of(new Span(at, at + name.length())), at + name.length());
                at += name.length();
            }
            return true;
        }
        boolean ordinary = !NameForm.plausible(run) && CoreDictionary.contains(run);
        if (role ? NameForm.possible(run) && !ordinary : NameForm.plausible(run)) {
            weak |= !NameForm.plausible(run);
            add(run, List.of(new Span(start, after)), after);
            return true;
        }
        Matcher glued = GLUED.matcher(run);
        if (role && glued.lookingAt() && NameForm.plausible(glued.group("name"))) {
            int last = start + glued.end("name");
            add(glued.group("name"), List.of(new Span(start, last)), last);
            return false;
        }
        noise++;
        return role && run.length() <= 12;
    }

    /** 甲某某 in 甲某某报道, where 某地 could stand too. */
    private static boolean named(String word) {
        return word.length() == 3
                && NameForm.strong(word)
                && Gazetteer.get().byName(word).isEmpty();
    }

    /** Whether a run of characters is a place, no name. */
    static boolean place(String run) {
        return "省市县区旗州盟镇乡".indexOf(run.charAt(run.length() - 1)) >= 0
                && !Gazetteer.get().byName(run).isEmpty();
    }

    private void add(String name, List<Span> spans, int after) {
        found.add(new Credited(new Byline.Name(name.replaceAll("[•・‧∙﹒]", "·"), spans), credit, reporter));
        end = after;
    }

    /** 甲某 摄, 乙某/文: the word after the names says what they did; 文/乙某 图/甲某: the word before them. */
    private void suffix(String word, int after) {
        boolean wrote = word.contains("文");
        boolean names = group < found.size();
        prefixed |= !names && closed == group;
        if (prefixed) {
            credit = wrote || !names && text ? "writer" : "photographer";
            text = wrote;
            group = found.size();
        } else {
            int from = names ? free : closed;
            String part = wrote || !names && text ? "writer" : "photographer";
            for (int i = from; i < found.size(); i++) {
                Credited one = found.get(i);
                found.set(i, one.credit().equals("editor") ? one : one.as(part));
            }
            text = wrote;
            closed = from;
            free = found.size();
            group = found.size();
            credit = "writer";
        }
        reporter = false;
        role = true;
        end = after;
    }

    private Optional<Names> names(boolean whole) {
        boolean sound = !found.isEmpty() && (role || noise == 0 && whole) && noise <= 2 && !(weak && noise > 0);
        if (!sound) {
            return Optional.empty();
        }
        List<Byline.Name> writers = new ArrayList<>();
        List<Byline.Name> credits = new ArrayList<>();
        for (Credited one : found) {
            if (!one.credit().equals("other")) {
                (one.credit().equals("writer") ? writers : credits).add(one.credited());
            }
        }
        return Optional.of(new Names(List.copyOf(writers), List.copyOf(credits), end, role, noise == 0));
    }
}
