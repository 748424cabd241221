package org.zhengtu.resolve;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.model.Area;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Pattern;

/**
 * The names of areas that stand only in those of houses, schools, waters and firms: 云岭宾馆五楼会议室, 云岭石化. The last witness of a text that
 * speaks of its own 市 or 县 without naming it; what lies elsewhere as often as not (streets, brands, visitors, partners) is none.
 */
final class NamesWithin {

    private static final Pattern SITE = Pattern.compile("[\\u4e00-\\u9fff]{0,4}?(?:{page.house})");

    /** 其中云岭晶科1户企业: a firm that the text counts among its own. */
    private static final Pattern COUNTED =
            Pattern.compile("[\\u4e00-\\u9fff]{2,6}?(?:等?\\d{1,3}[户家]|等(?:重点|骨干|龙头)?企业)");

    private static final Pattern NOT_HERE = Pattern.compile("[\\u4e00-\\u9fff]{0,2}?(?:{page.elsewhere})");

    /** What stands before a name of elsewhere: 由, 与, 同 and whom one meets or works with. */
    private static final Pattern PARTNER = Pattern.compile("(?:[赴往去从自与和同跟及由向比较]|会见|会晤|引进|携手|牵手|邀请|来自|对接|联合|拜访|委托)");

    private static final int BEFORE = 2;

    private final Gazetteer gazetteer;

    NamesWithin(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The counties and cities named so in a text outside the names of persons. */
    List<Area> find(String text, Set<String> people) {
        return gazetteer.findWithin(text).stream()
                .filter(mention -> people.stream().noneMatch(name -> lies(mention, text, name)))
                .filter(mention -> !isElsewhere(text, mention))
                .filter(mention -> matches(SITE, text, mention)
                        || matches(COUNTED, text, mention)
                        || AreaWeights.isOurs(text, mention))
                .flatMap(mention -> mention.areas().stream())
                .filter(area -> area.level() != Area.Level.PROVINCE)
                .distinct()
                .toList();
    }

    private static boolean lies(AreaMention mention, String text, String name) {
        for (int at = text.indexOf(name); at >= 0 && at < mention.end(); at = text.indexOf(name, at + 1)) {
            if (at <= mention.start() && mention.end() <= at + name.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isElsewhere(String text, AreaMention mention) {
        Matcher partner = PARTNER.matcher(text).region(Math.max(0, mention.start() - BEFORE), mention.start());
        boolean beside = false;
        while (partner.find()) {
            beside |= partner.end() == mention.start();
        }
        return beside || matches(NOT_HERE, text, mention);
    }

    private static boolean matches(Pattern pattern, String text, AreaMention mention) {
        return pattern.matcher(text).region(mention.end(), text.length()).lookingAt();
    }
}
