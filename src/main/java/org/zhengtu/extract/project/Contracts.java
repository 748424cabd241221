package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Who signed for a project whose name stands behind both sides: A开发区与B集团签订的X项目、与C公司签订的Y项目. */
final class Contracts {

    private static final String NAME = "[\\p{IsHan}A-Za-z0-9（）·]";
    private static final Pattern SIDES = Pattern.compile("(?:(?:^|[，。；：]|包括|其中|分别[是为]|有)(?<one>(?!与|其中|包括)" + NAME
            + "{3,24}?))?[与和同](?<other>" + NAME
            + "{3,28}?)(?:正式|成功|共同)?(?:签订|签署|签约|达成)(?:的|了)?(?:[^，。；、]{0,16}?元的?)?");
    private static final Pattern SIGNED = Pattern.compile("[与和同].*(?:签订|签署|签约|达成).{0,20}$");

    /** Behind a name: 与B集团|签订的 */
    private static final Pattern OTHER_SIDE = Pattern.compile("[与和同]" + NAME + "{3,28}?(?:正式|成功|共同)?(?:签订|签署|签约|达成)");

    /** A公司投资建设的|X工程, 由县城投承建的|Y医院 */
    private static final Pattern BUILT =
            Pattern.compile("(?:公司|集团|合作社)(?:计划|拟)?(?:(?:总?投资|{project.sets-up})的|投资{project.sets-up}的)$"
                    + "|(?:由[^，。；、]{3,30}?|公司|集团|局|政府|中心|管委会){project.party-manner}*{project.party-deed}{1,2}的$");

    private static final int REACH = 40;

    private Contracts() {}

    /** Whether a firm is told right before a name to build what it names. */
    static boolean isBuilt(CharSequence text, int name) {
        return BUILT.matcher(text.subSequence(Math.max(0, name - REACH), name)).find();
    }

    /** Both sides of the contract on the project whose name begins at a position. */
    static List<String> parties(CharSequence text, int name) {
        List<String> parties = new ArrayList<>();
        if (!SIGNED.matcher(text.subSequence(0, name)).find()) {
            return parties;
        }
        String one = "";
        Matcher sides = SIDES.matcher(text).region(0, name);
        while (sides.find()) {
            one = sides.group("one") == null
                    ? one
                    : sides.group("one").replaceFirst("^.*(?:包括|其中|分别[是为]|有(?!限))(?=.{3})", "");
            if (sides.end() == name) {
                parties.add(sides.group("other"));
                if (!one.isEmpty()) {
                    parties.add(0, one);
                }
            }
        }
        return parties;
    }

    /** Whether a name is that of a side that signs: 云岭开发区|与B集团签订的X项目. */
    static boolean isSide(CharSequence text, int end) {
        return OTHER_SIDE.matcher(text).region(end, text.length()).lookingAt();
    }
}
