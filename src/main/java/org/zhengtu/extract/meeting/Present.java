package org.zhengtu.extract.meeting;

import org.zhengtu.text.Pattern;

/** What may follow 参加, 出席 and 列席 for them to tell of a meeting where no meeting is named after them. */
final class Present {

    private static final Pattern REST = Pattern.compile(
            "(?:$|[并、；。]|了?{meeting.this}?{meeting.occasion}|了?[^，；：。]{0,20}(?:组|代表团)的?(?:审议|讨论)|.{0,20}的(?:有|领导|还有|嘉宾)).*");

    private Present() {}

    static boolean ends(String rest) {
        return REST.matcher(rest).matches();
    }
}
