package org.zhengtu.extract.people;

import java.util.Set;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;
import org.zhengtu.text.Pattern;

/** Which posts make somebody an official. */
final class OfficialPosts {

    private static final Set<String> LEADERS = Set.of("书记", "校长", "院长");
    /** Titles that tell no official where their body isn't known. */
    private static final Pattern NEUTRAL = Pattern.compile("{people.neutral}");

    /** 韩国|驻|西安总领馆 */
    private static final char SENT = '驻';

    private OfficialPosts() {}

    /** A deputy of a congress or a member of a conference leads nothing. */
    private static boolean isPlainMember(Body body, String title) {
        return title.equals("代表") || body.kind() == BodyKind.CONFERENCE && title.equals("委员");
    }

    /** @param body whose title it is; null if that isn't known */
    static boolean holds(Body body, TitleElement element) {
        TitleWord.Kind kind = element.word().kind();
        if (body != null && body.kind() == BodyKind.FOREIGN && body.name().indexOf(SENT) > 0) {
            return false;
        }
        if (kind == TitleWord.Kind.FOREIGN || body != null && body.kind() == BodyKind.FOREIGN) {
            return kind != TitleWord.Kind.ACADEMIC;
        }
        boolean centralBank = body != null
                && body.kind() == BodyKind.GOVERNMENT
                && element.word().title().equals("行长");
        if (kind != TitleWord.Kind.POST) {
            return centralBank;
        }
        if (body == null) {
            return !NEUTRAL.matcher(element.word().title()).matches();
        }
        if (body.kind().official()) {
            return !isPlainMember(body, element.word().title());
        }
        return body.kind() == BodyKind.INSTITUTION
                && LEADERS.contains(element.word().title());
    }
}
