package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Pattern;

/**
 * A list of projects that is as long as the text says: 文化旅游类项目2个，分别为A、B; 15个项目，包括A1个农业项目、B等3个工业项目. The count
 * vouches for the members, so that they need no head noun: what is one of two projects is a project, whatever it is called.
 *
 * @param clause where the words begin that count the projects
 * @param lead where the first member begins
 * @param members the names, in order
 */
record Roll(int clause, int lead, List<Span> members) {

    private static final String NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";
    private static final String WORKS = "[^，。；：、\\d]{0,16}?(?:项目|工程)";
    /** 民生和社会事业类|7项 */
    private static final String CLASS = "[^，。；：、\\d]{0,16}?(?:项目|工程|类)";
    /** What is told of all of them before they are named: ，总投资9亿元，年度计划投资3亿元. */
    private static final String TOLD = "(?:[，、][^，。；：、]{0,16}(?:投资|引资|资金|占地)[^，。；：、]{0,16})*";

    private static final String NAMELY = "(?:[，。：]?(?:其中|主要|具体|分别|依次)*(?:包括|包含|有|为|是|即)[，：]?|：)";
    private static final Pattern COUNTED = Pattern.compile("(?:(?<![等第\\d.])(?<many>" + NUMBER + ")[个项](?!月)" + WORKS
            + "|" + CLASS + "共?[有计]?(?<times>" + NUMBER + ")[个项])(?:集中|正式)?{project.roll-done}?" + TOLD + NAMELY);
    /** 新签约的项目主要包括：, where the sentence before counts them. */
    private static final Pattern NAMED =
            Pattern.compile("(?<![该此]|这个)项目(?:主要|具体|分别)*(?:包括|有|为|是)[，：]?|^(?:其中，?)?(?:主要|具体|分别)*(?:包括|有|为|是)[，：]?");

    private static final Pattern COUNT = Pattern.compile(
            "(?<many>" + NUMBER + ")[个项](?!月)" + WORKS + "|" + WORKS + "共?[有计]?(?<times>" + NUMBER + ")[个项]");
    /** 3个非遗项目 are nothing that is built. */
    private static final Pattern OTHER = Pattern.compile("{project.not-built}");

    private static final Pattern CONTEST = Pattern.compile("{project.contest}");

    /** 松塔木屋村|等3个旅游项目 */
    private static final Pattern SHARE =
            Pattern.compile("等?(?:(?<![\\d第])(?<share>" + NUMBER + ")[个项][^、，；。]{0,12}?(?:项目|工程))$");

    private static final Pattern OPENING = Pattern.compile("^(?:以及|和|及|与|其中)");
    private static final Pattern AND = Pattern.compile("(?:以及|[和及与])(?=.{4})");
    private static final Pattern CONTRACT = Pattern.compile("(?:(?:合作|投资|框架)*协议|(?:合作|投资)*合同)(?:书)?$");
    private static final Pattern COST = Pattern.compile("（[^（）]{0,30}）$");
    /** A、B、C项目|建设正稳步推进 */
    private static final Pattern TOLD_OF_ALL =
            Pattern.compile("(?<=[^、]{3}(?:项目|工程))(?:建设|施工)?(?:正|已|均|都|全部|进展|稳步|有序|顺利|加快|推进|相继|陆续)");

    /** A、B、C|等 */
    private static final Pattern OPEN = Pattern.compile("(?<![平高中初同均对优])等$");

    private static final Pattern PREDICATE = Pattern.compile("{project.roll-tells}");

    /** 产业类的|A, 民生类项目有|B */
    private static final Pattern KIND =
            Pattern.compile("(?:以及|和|其中)?[^，。；：、\\d]{2,12}?(?:类|方面)(?:项目|工程)?(?:的|有|为|是|包括)");
    /** C|等产业项目3个, C|等3个产业项目 */
    private static final Pattern CLASSED = Pattern.compile("等[^，。；：、\\d]{0,12}(?:项目|工程|类)(?:共?" + NUMBER
            + "[个项])?$|等(?:" + NUMBER + "[个项])?[^，。；：、\\d]{0,12}(?:项目|工程)?$");

    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;
    private static final int TELLING = 5;

    /** A member with the number of projects that it stands for. */
    private record Member(Span name, int count) {}

    /**
     * The lists of a sentence.
     *
     * @param before the sentence before, whose numbers of projects count too; empty if there is none
     */
    static List<Roll> of(ProjectWords words, CharSequence text, CharSequence before) {
        List<Roll> rolls = new ArrayList<>();
        Matcher counted = COUNTED.matcher(text);
        int free = 0;
        while (counted.find(free)) {
            Optional<Roll> roll = read(words, text, counted.start(), counted.end(), Set.of(many(counted)));
            roll.ifPresent(rolls::add);
            free = roll.map(Roll::end).orElse(counted.end());
        }
        Matcher named = NAMED.matcher(text);
        if (rolls.isEmpty() && !before.isEmpty() && named.find()) {
            read(words, text, named.start(), named.end(), counts(before)).ifPresent(rolls::add);
        }
        return rolls;
    }

    /** Whether a sentence counts projects of which nothing is built: 运动会设3个项目, 2个非遗项目. */
    static boolean isOther(CharSequence text) {
        boolean spoken = mayCount(text)
                && (OTHER.matcher(text).find() || CONTEST.matcher(text).find());
        Matcher counted = COUNTED.matcher(text);
        return spoken
                && counted.find()
                && (OTHER.matcher(counted.group()).find()
                        || CONTEST.matcher(text.subSequence(0, counted.end())).find());
    }

    /** Whether a sentence speaks of projects at all. */
    static boolean mayCount(CharSequence text) {
        String sentence = text.toString();
        return sentence.contains("项目") || sentence.contains("工程") || sentence.contains("类");
    }

    /** The numbers of projects that a sentence counts. */
    private static Set<Integer> counts(CharSequence text) {
        Set<Integer> counts = new HashSet<>();
        Matcher m = COUNT.matcher(text);
        while (m.find()) {
            if (!OTHER.matcher(m.group()).find()) {
                counts.add(many(m));
            }
        }
        return counts;
    }

    /** What stands before a name of the list and behind the one before it: 甲公司投资2亿元建设的|X. */
    CharSequence before(CharSequence text, Span name) {
        int from = members.stream()
                .map(Span::end)
                .filter(end -> end <= name.start())
                .reduce(lead, Math::max);
        return text.subSequence(Math.min(from, name.start()), name.start());
    }

    /** What stands behind the only name of a list, up to the end of its part of the sentence; of several nothing is told. */
    CharSequence after(CharSequence text) {
        int to = end();
        while (members.size() == 1 && to < text.length() && "；。".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.subSequence(end(), to);
    }

    private int end() {
        return members.get(members.size() - 1).end();
    }

    /** The number of a match of one of the patterns that count. */
    private static int many(Matcher counted) {
        String before = counted.group("many");
        return Numerals.whole(before == null ? counted.group("times") : before).orElse(0);
    }

    private static Optional<Roll> read(
            ProjectWords words, CharSequence text, int clause, int lead, Set<Integer> numbers) {
        List<Span> parts = parts(text, lead);
        List<Member> whole = members(text, parts);
        List<Member> agreeing = numbers.contains(sum(whole)) ? whole : members(text, inTwo(text, parts));
        boolean telling = agreeing.stream()
                                .filter(member -> tells(words, text, member.name()))
                                .count()
                        * 2
                >= agreeing.size();
        if (!numbers.contains(sum(agreeing)) && numbers.size() == 1) {
            return wide(text, clause, lead, numbers);
        }
        if (agreeing.isEmpty() || !numbers.contains(sum(agreeing)) || !telling) {
            return Optional.empty();
        }
        List<Span> names = agreeing.stream()
                .map(Member::name)
                .filter(name -> !CONTRACT.matcher(text.subSequence(name.start(), name.end()))
                        .find())
                .toList();
        return names.isEmpty() || sum(agreeing) < 2 && !named(words, text, names.get(0))
                ? Optional.empty()
                : Optional.of(new Roll(clause, lead, names));
    }

    /** 8个项目包括产业类的A、B，民生类的C，…: a list over commas and semicolons that holds as many as are counted. */
    private static Optional<Roll> wide(CharSequence text, int clause, int lead, Set<Integer> numbers) {
        int end = lead;
        while (end < text.length() && "。：！？".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        List<Span> names = new ArrayList<>();
        int start = lead;
        int depth = 0;
        for (int i = lead; i <= end; i++) {
            char c = i == end ? '，' : text.charAt(i);
            depth += "（“".indexOf(c) >= 0 ? 1 : "）”".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && "、，；".indexOf(c) >= 0) {
                Matcher kind = KIND.matcher(text).region(start, i);
                int from = kind.lookingAt() ? kind.end() : start;
                Matcher share = CLASSED.matcher(text).region(from, i);
                int to = share.find() ? share.start() : i;
                Optional<Member> member = member(text, new Span(from, to));
                if (member.isEmpty() || member.get().count() > 1) {
                    return Optional.empty();
                }
                names.add(member.get().name());
                start = i + 1;
            }
        }
        return names.size() > 2 && numbers.contains(names.size())
                ? Optional.of(new Roll(clause, lead, names))
                : Optional.empty();
    }

    private static int sum(List<Member> members) {
        return members.stream().mapToInt(Member::count).sum();
    }

    /** Whether a member is long for a branch of the economy, or ends in a head noun. */
    private static boolean tells(ProjectWords words, CharSequence text, Span name) {
        return name.end() - name.start() >= TELLING || named(words, text, name);
    }

    private static boolean named(ProjectWords words, CharSequence text, Span name) {
        return words.headEnding(text, name.start(), name.end())
                .filter(head -> name.end() - name.start() > head.text().length() + 1)
                .isPresent();
    }

    /** The stretches between the marks of a list, up to the end of its clauses. */
    private static List<Span> parts(CharSequence text, int from) {
        List<Span> parts = new ArrayList<>();
        int depth = 0;
        int start = from;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "（“".indexOf(c) >= 0 ? 1 : "）”".indexOf(c) >= 0 ? -1 : 0;
            boolean goesOn = c == '、'
                    || c == '，'
                            && OPENING.matcher(text)
                                    .region(i + 1, text.length())
                                    .lookingAt();
            if (depth <= 0 && goesOn) {
                parts.add(new Span(start, i));
                start = i + 1;
            } else if (depth <= 0 && "，。；：！？".indexOf(c) >= 0) {
                break;
            }
        }
        if (i > start) {
            parts.add(new Span(start, i));
        }
        return parts;
    }

    private static Optional<Member> member(CharSequence text, Span part) {
        Matcher opening = OPENING.matcher(text).region(part.start(), part.end());
        int start = opening.lookingAt() ? opening.end() : part.start();
        Matcher share = SHARE.matcher(text).region(start, part.end());
        boolean several = share.find();
        int count = several ? Numerals.whole(share.group("share")).orElse(0) : 1;
        int end = several ? share.start() : part.end();
        Matcher cost = COST.matcher(text).region(start, end);
        end = cost.find() ? cost.start() : end;
        Matcher open = OPEN.matcher(text).region(start, end).useTransparentBounds(true);
        end = open.find() ? open.start() : end;
        Matcher told = TOLD_OF_ALL.matcher(text).region(start, end).useTransparentBounds(true);
        end = told.find() ? told.start() : end;
        start = Openings.end(text, start, end);
        boolean name = end - start >= SHORTEST
                && end - start <= LONGEST
                && !PREDICATE.matcher(text).region(start, end).find();
        return name ? Optional.of(new Member(new Span(start, end), count)) : Optional.empty();
    }

    private static List<Member> members(CharSequence text, List<Span> parts) {
        return parts.stream().flatMap(part -> member(text, part).stream()).toList();
    }

    /** The same with the last part in two: A、B和C. */
    private static List<Span> inTwo(CharSequence text, List<Span> parts) {
        if (parts.isEmpty()) {
            return parts;
        }
        Span last = parts.get(parts.size() - 1);
        Matcher and = AND.matcher(text).region(Math.min(last.end(), last.start() + SHORTEST), last.end());
        if (!and.find()) {
            return parts;
        }
        List<Span> split = new ArrayList<>(parts.subList(0, parts.size() - 1));
        split.add(new Span(last.start(), and.start()));
        split.add(new Span(and.end(), last.end()));
        return split;
    }
}
