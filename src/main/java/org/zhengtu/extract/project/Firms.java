package org.zhengtu.extract.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.ProjectBook.Entry;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * The firm that an article is speaking of, for sentences that only say 公司: the one last named in full in the paragraph.
 * Expansions that have no name of their own are named after it.
 */
final class Firms {

    private static final Pattern FIRM = Pattern.compile(
            "(?:^|[，。；：])(?<firm>(?![在与和对向由])[\\p{IsHan}A-Za-z（）]{3,36}?(?:有限责任公司|股份有限公司|有限公司|集团公司|集团))(?=[是专由位于坐落主计拟将投总为成创，从拥始负董总]|现|已|目前|生产)");
    private static final Pattern SIGNS = Pattern.compile("(?:双方|^公司|^该公司)[^。]{0,60}?(?:签约|签订|签署|达成)");
    private static final Pattern ANAPHORA = Pattern.compile("(?:^|[，。；年月日])(?:该|本)?(?:公司|企业|集团)[^，。；]{0,14}?投资\\d");
    private static final Pattern EXPANDS = Pattern.compile(
            "(?:公司|企业|集团|厂)[^，。；]{0,8}?投资[^，。；]{2,16}?元[^，。；]{0,4}?对(?<object>[^，。；]{2,16}?)进行(?<act>{project.expands})");

    /** 总投资2亿元的云岭冶金有限公司|举行开工仪式: the firm's works have its name. */
    private static final Pattern FOUNDED = Pattern.compile(
            "投资[^，。；]{1,14}?元(?:建设|兴建|新建)?的(?<name>[^，。；、\\d“]{4,28}?(?:公司|集团|企业|厂))(?!的)(?:(?!项目|工程|基地|生产线|园(?!区)|中心)[^，。；]){0,40}?(?<deed>{project.founded})(?!项目|企业|率|后)");

    private static final Pattern PHASE = Pattern.compile("[一二三四五]期");
    private static final Pattern PHASED = Pattern.compile("(?<stem>.{3,16})[一二三四五]期(?:项目|工程)?");

    private String firm = "";
    private int paragraph = -1;

    /** Whether the sentence says 双方 or 公司 for that firm and tells of a signing. */
    boolean signs(Sentence sentence) {
        return !firm.isEmpty() && SIGNS.matcher(sentence.text()).find();
    }

    /** Takes note of the firm that a sentence names. */
    void note(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            firm = "";
            paragraph = sentence.paragraph();
        }
        Matcher m = FIRM.matcher(sentence.text());
        if (m.find()) {
            firm = m.group("firm");
        }
    }

    /** The firm last named in the paragraph; empty if none is. */
    String named() {
        return firm;
    }

    static boolean isPhase(String name) {
        return PHASE.matcher(name).lookingAt();
    }

    /** What a work of the firm without a name of its own is called: by the phase of a project known already, else by the firm. */
    String own(String printed, List<Entry> known) {
        Matcher phase = PHASE.matcher(printed);
        if (phase.lookingAt()) {
            for (Entry entry : known) {
                Matcher other = PHASED.matcher(entry.name());
                if (other.matches() && firm.contains(other.group("stem"))) {
                    return other.group("stem") + phase.group();
                }
            }
        }
        return firm + printed;
    }

    /** Whether the sentence says 公司 for that firm and tells of its investment. */
    boolean invests(Sentence sentence) {
        return !firm.isEmpty() && ANAPHORA.matcher(sentence.text()).find();
    }

    /**
     * An expansion told of without a name of its own.
     *
     * @param name the firm and what it expands
     * @param firm who builds it, empty if it is the firm itself that is built
     * @param deed the word that tells how far it has come; empty if none does
     * @param start where it is told
     * @param end position after it
     */
    record Expansion(String name, String firm, String deed, int start, int end) {}

    /** 总投资2亿元的云岭冶金有限公司举行开工仪式. */
    static Optional<Expansion> founded(Sentence sentence) {
        Matcher m = FOUNDED.matcher(sentence.text());
        return m.find()
                ? Optional.of(new Expansion(m.group("name"), "", m.group("deed"), m.start("name"), m.end()))
                : Optional.empty();
    }

    /** 公司总投资6000万元对现有项目进行扩建. */
    Optional<Expansion> expansion(Sentence sentence) {
        Matcher m = EXPANDS.matcher(sentence.text());
        if (firm.isEmpty() || !m.find()) {
            return Optional.empty();
        }
        return Optional.of(new Expansion(firm + m.group("object") + m.group("act"), firm, "", m.start(), m.end()));
    }
}
