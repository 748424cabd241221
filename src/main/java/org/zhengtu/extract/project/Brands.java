package org.zhengtu.extract.project;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;

/** Firms by their short names of a region and a coined word before what they build: 云州恒远|5万头生猪养殖项目. */
final class Brands {

    private static final String QUANTITY = "\\d[\\d.]*[百千万亿]*(?:羽|头|只|吨|千瓦|兆瓦|MW|台|辆|套|平方米)";

    private static final String COUNTY = "[\\p{IsHan}]{2,3}?[县区市旗]";

    private static final String FEATURE = "[\\p{IsHan}]{1,3}[滩山湖岭河江梁塬坝坪坡沟川海洲岛口庄镇乡村]";

    /** The coined word reaches to the quantity or to the name of a county; else it has two characters before the name of a place. */
    private static final Pattern COINED = Pattern.compile("(?:(?<whole>[\\p{IsHan}]{2,3}?)(?=" + QUANTITY + "|" + COUNTY
            + FEATURE + QUANTITY + ")|(?<short>[\\p{IsHan}]{2})(?=" + FEATURE + QUANTITY + "))");

    private static final Pattern PLACE = Pattern.compile("[滩山湖岭河江梁塬坝坪坡沟川海洲岛口庄镇乡村县区市旗园]$");

    private static final Pattern KIND = Pattern.compile("(?:省|市|县|区|地区|自治[州县旗]|[盟州旗])$");

    private static final Set<String> REGIONS = new HashSet<>();
    private static final Set<String> AREAS = new HashSet<>();

    static {
        for (Map<String, String> row : Lexicon.load("area").rows()) {
            String name = KIND.matcher(row.get("name")).replaceFirst("");
            AREAS.add(name);
            if (!row.get("level").equals("county")) {
                REGIONS.add(name);
            }
        }
    }

    private Brands() {}

    /** The firm that a name begins with; none where a place stands there. */
    static Optional<String> of(String name) {
        for (int length = 2; length <= 3 && length < name.length(); length++) {
            Matcher coined = COINED.matcher(name).region(length, name.length());
            if (!REGIONS.contains(name.substring(0, length)) || !coined.lookingAt()) {
                continue;
            }
            String word = coined.group();
            if (!AREAS.contains(word) && !PLACE.matcher(word).find()) {
                return Optional.of(name.substring(0, coined.end()));
            }
        }
        return Optional.empty();
    }
}
