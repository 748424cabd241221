package org.zhengtu.extract.project;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Lists of projects that lines with the name of an area divide: 云岭县 on a line of its own tells where what is listed below it is. */
final class AreaLines {

    private static final Pattern AREA = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\\d]{1,3}）|\\d{1,2}[.、．]|[★▲●◆■①-⑳【])?(?<place>(?!{project.no-ground})[\\p{IsHan}]{1,7}?(?:(?<!{project.no-county})[县区市旗]|[镇乡]|街道|开发区|高新区|经开区|新区|工业园区?))】?(?:（[^（）]{0,14}）)?[：:]?$");

    private static final int LINE = 60;

    private String place = "";

    /** Takes note of the line that is read next: a paragraph that is none of a list ends what is told of an area. */
    void note(CharSequence text) {
        Matcher area = AREA.matcher(text);
        if (area.find()) {
            place = area.group("place");
        } else if (!isOfList(text)) {
            place = "";
        }
    }

    /** Where the projects of a line are. */
    Optional<String> place(CharSequence text) {
        return Optional.of(place).filter(name -> !name.isEmpty() && isOfList(text));
    }

    private static boolean isOfList(CharSequence text) {
        return text.length() <= LINE || Records.isDetail(text);
    }
}
