package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.text.Pattern;

/**
 * The opening of a fair or festival, which is the ceremony that people then attend: 第九届…博览会在临岚开幕: …开幕式. Where it
 * is only said to be held, another sentence must tell of its opening.
 */
final class OpeningRule implements MeetingRule {

    private static final double CONFIDENCE = 0.7;
    private static final Pattern OPENS = Pattern.compile(
            "(?<what>{meeting.festival}|展(?!中心|馆|示|演|播|评|开|现))＿*+(?:[^，；：。！？]{0,36}?)(?<how>{meeting.festival-opens}|拉开[帷序]幕)(?=$|[，；：。！？<])");

    /** “桃李花开，喜迎宾客”中国·云岭首届桃花节: the slogan is no part of the name. */
    private static final Pattern SLOGAN =
            Pattern.compile("^“[^”]{8,40}”(?=(?:中国|第|\\d{4}|首届|\\p{IsHan}{2,8}(?:第|首届|\\d{4}))[^”]{4,})");

    @Override
    public String id() {
        return "MEETING-09";
    }

    @Override
    public List<Sighting> find(Line line) {
        List<Sighting> found = new ArrayList<>();
        Matcher m = OPENS.matcher(line.masked());
        int from = 0;
        while (from < line.masked().length() && m.find(from)) {
            from = m.end();
            if (line.namesSomebody(m.start("what"), m.end("what"))) {
                from = m.end("what");
                continue;
            }
            Ending ending = new Ending(m.start("what"), m.end("what"), "ceremony", false);
            int start = NameEdge.subjectStart(line, ending);
            String name =
                    SLOGAN.matcher(NameEdge.name(line, start, ending.end())).replaceFirst("");
            String ceremony = m.group("how").equals("闭幕") ? "闭幕式" : "开幕式";
            if (name.length() > ceremony.length() && !Planned.is(line, line.clauseStart(m.start()), m.start("what"))) {
                found.add(new Sighting(
                        line, start, ending.end(), MeetingName.of(name + ceremony), "", Told.PLACED, id(), CONFIDENCE));
            }
        }
        return found;
    }
}
