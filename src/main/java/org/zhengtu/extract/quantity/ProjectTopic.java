package org.zhengtu.extract.quantity;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.PatternSearch;
import org.zhengtu.text.Sentence;

/** The project that a paragraph has last named: what it will yield (投产后年产值30亿元) is told of it. */
final class ProjectTopic {

    private static final Pattern NAME = Pattern.compile(
            "(?:^|(?<=[，。；：]|\\d\\.|其中|同时|元的|(?:建设|兴建|新建|实施|打造)的))(?<name>(?![是为系由]|{quantity.brings})[^，。；：、（）\\d](?:(?!\\d+[家个项])[^，。；：、（）]){2,18}?(?:（[^（）]{1,6}）)?[^，。；：、（）]{0,12}?{quantity.name})(?=[，。；是总计位由占将预建投全竣已年专开正选落新拟主规安采]|$)");
    /** One of these ends every name. */
    private static final PatternSearch ENDING = PatternSearch.of(Pattern.compile("{quantity.ending}"));

    /** A line that is the name of a project and nothing else. */
    private static final Pattern HEADED = Pattern.compile("[^，。；：、！？\\d]{4,30}{quantity.name}");

    /** 新建|冲压生产线 of the project named before */
    private static final Pattern PART = Pattern.compile("{quantity.part-deed}(?!.*(?:项目|工程)$)");

    private static final Pattern OWN = Pattern.compile("{quantity.own}");
    private static final Pattern AFTERMATH =
            Pattern.compile("(?:全部|全面)?{quantity.aftermath}[^，。；]{0,6}后(?:预计)?(?:可|将)?");

    /** How long a road or a canal is tells of no road by itself. */
    private static final Pattern LENGTH = Pattern.compile(
            "(?:线路|路线|项目|工程)?(?:全长|总长度?|桥长|线路长度?)|(?:主|支|连接|引)(?:线|桥|道)(?:全?长度?)?(?:累?计?完成投资)?|(?:完成|累计完成)投资");

    private static final Pattern BARE_LENGTH = Pattern.compile("该?(?:线路|路线|项目)?(?:全长|总长|境内|线路长|.{2,4}境内)度?");

    private final Pattern yields;
    private int paragraph = -1;
    private String text = "";
    private String before = "";
    private String project = "";

    /** @param yields what a project brings forth: {@link #yields} */
    ProjectTopic(Pattern yields) {
        this.yields = yields;
    }

    /** Every article has a topic of its own; the expression is made but once. */
    static Pattern yields(Words words) {
        return Pattern.compile("{quantity.yields}*" + words.any("yield"));
    }

    /** Whether a number is how long something is that its own words don't name. */
    static boolean isLength(Phrase phrase) {
        return BARE_LENGTH.matches(phrase.indicator());
    }

    /** Takes note of the projects that a sentence names. */
    void note(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            project = HEADED.matches(text) ? text : "";
            paragraph = sentence.paragraph();
        }
        before = project;
        text = sentence.toString();
        project = named(text.length());
    }

    /** Takes note of a line between paragraphs. */
    void headed(String line) {
        text = line;
    }

    private String named(int end) {
        if (!ENDING.isIn(text)) {
            return before;
        }
        String found = before;
        Matcher m = NAME.matcher(text);
        while (m.find() && m.end() <= end) {
            boolean part = !found.isEmpty() && PART.matcher(m.group("name")).lookingAt();
            found = part || m.group("name").contains("将") ? found : m.group("name");
        }
        return found;
    }

    /** The length of a road, and what has been spent on it, with its name: 主线|1.5公里 of 清水互通连接线项目. */
    Phrase withProject(Phrase phrase, int position) {
        String told = LENGTH.matches(phrase.indicator()) ? named(position) : "";
        if (told.isEmpty()) {
            return phrase;
        }
        String project = told.replaceFirst("(?:建设)?(?:项目|工程)$", "")
                .replaceFirst("^(?:启动|实施|推进|加快|新建|建设|开工)(?:了|建设)?(?=.{4})", "");
        return project.isEmpty()
                ? phrase
                : new Phrase(
                        phrase.rule(),
                        project + phrase.indicator(),
                        phrase.subject(),
                        phrase.turn(),
                        phrase.confidence());
    }

    /** What a project yields that is told at a position of the sentence last noted, with the project where the words name none. */
    Phrase of(Phrase phrase, int position) {
        String told = named(position);
        String bare = AFTERMATH.matcher(phrase.indicator()).replaceAll("");
        boolean named = OWN.matcher(bare).find();
        boolean yield = yields.matcher(bare).lookingAt();
        String indicator = named || !yield || told.isEmpty() ? bare : told + bare;
        return new Phrase(phrase.rule(), indicator, phrase.subject(), phrase.turn(), phrase.confidence());
    }
}
