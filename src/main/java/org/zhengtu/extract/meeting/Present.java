package org.zhengtu.extract.meeting;

import org.zhengtu.text.Pattern;

/** What may follow 参加, 出席 and 列席 for them to tell of a meeting where no meeting is named after them. */
final class Present {

    private static final Pattern REST = Pattern.compile(
            "(?:$|[并、；。]|了?(?:此次|本次|这次|上述|有关|相关|系列|该)?(?:会议|大会|学习|研讨|签约|开工|揭牌|启动|奠基|仪式|活动|座谈|会见后)|.{0,20}的(?:有|领导|还有|嘉宾)).*");

    private Present() {}

    static boolean ends(String rest) {
        return REST.matcher(rest).matches();
    }
}
