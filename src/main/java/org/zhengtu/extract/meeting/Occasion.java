package org.zhengtu.extract.meeting;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** What a meeting without a name of its own was held for: 召开会议，传达学习市第七次党代会精神 is 传达学习市第七次党代会精神会议. */
final class Occasion {

    private static final Pattern SPIRIT =
            Pattern.compile("[，]?(?:专题|认真|及时|第一时间)?(?<what>{meeting.convey}[^，；：。、]{4,40}?精神)(?=[，；。、]|并|和|$)");

    private Occasion() {}

    /** The sighting by the name that its occasion gives; as it is where what follows it tells of no spirit conveyed. */
    static Sighting named(Sighting sighting) {
        Line line = sighting.line();
        Matcher m = SPIRIT.matcher(line.masked())
                .region(sighting.end(), line.masked().length());
        if (!m.lookingAt()) {
            return sighting;
        }
        String what = line.text().substring(m.start("what"), m.end("what"));
        return sighting.named(MeetingName.of(what + sighting.name().printed()));
    }
}
