package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.zhengtu.extract.people.Cast;
import org.zhengtu.extract.people.Mention;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Span;
import org.zhengtu.model.SpeechAct;
import org.zhengtu.model.Statement;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Pattern;

/** Finds the points made at a meeting: 会议指出，…; 甲强调，…; each with the sentences that go on with it. */
final class StatementReader {

    private static final int LONGEST = 300;
    private static final double CONFIDENCE = 0.9;
    private static final Map<String, SpeechAct> ACTS = Map.ofEntries(
            Map.entry("指出", SpeechAct.POINTED_OUT),
            Map.entry("提出", SpeechAct.POINTED_OUT),
            Map.entry("强调", SpeechAct.STRESSED),
            Map.entry("要求", SpeechAct.REQUIRED),
            Map.entry("明确", SpeechAct.REQUIRED),
            Map.entry("号召", SpeechAct.CALLED_ON),
            Map.entry("希望", SpeechAct.CALLED_ON),
            Map.entry("认为", SpeechAct.AFFIRMED),
            Map.entry("肯定", SpeechAct.AFFIRMED));
    private static final Pattern POINT =
            Pattern.compile("(?:就[^，；：。]{1,30}，)?(?<who>会议|全会|大会|会上|[^，；：。]{2,40}?)(?:还|也|同时|最后|首先)?(?<act>"
                    + Alternatives.of(ACTS.keySet()) + ")(?<mark>[，：])");
    private static final Pattern MEETING = Pattern.compile("(?:会议|全会|大会|会上)");

    private final Cast cast;

    StatementReader(Cast cast) {
        this.cast = cast;
    }

    List<Statement> read(Scope scope) {
        List<Statement> found = new ArrayList<>();
        List<Line> lines = scope.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher point = POINT.matcher(line.masked());
            List<Draft> drafts = scope.of(line);
            if (line.title() || drafts.isEmpty() || !point.lookingAt()) {
                continue;
            }
            String speaker = speaker(line, point.start("who"), point.end("who"));
            if (speaker != null) {
                Statement statement = statement(scope.id(drafts.get(0)), speaker, point, lines, i);
                if (!statement.text().isEmpty()) {
                    found.add(statement);
                }
            }
        }
        return found;
    }

    /** A name of the cast, nothing for the meeting itself, null if somebody else says it. */
    private String speaker(Line line, int start, int end) {
        if (MEETING.matcher(line.masked().substring(start, end)).matches()) {
            return "";
        }
        List<Mention> named = line.people().stream()
                .filter(p -> p.start() >= start && p.end() <= end)
                .toList();
        return named.size() == 1 && cast.person(named.get(0).name()).isPresent()
                ? named.get(0).name()
                : null;
    }

    private static Statement statement(int meeting, String speaker, Matcher point, List<Line> lines, int first) {
        Line line = lines.get(first);
        StringBuilder text = new StringBuilder(line.text().substring(point.end()));
        List<Span> spans = new ArrayList<>(line.origin(0, line.text().length()));
        for (int i = first + 1; i < lines.size(); i++) {
            Line next = lines.get(i);
            // A colon may end the paragraph and the point be the next one.
            boolean goesOn = (text.isEmpty()
                            || next.sentence().paragraph()
                                    == lines.get(i - 1).sentence().paragraph())
                    && !POINT.matcher(next.masked()).lookingAt();
            if (!goesOn || length(text) + length(next.text()) > LONGEST) {
                break;
            }
            text.append(next.text());
            join(spans, next.origin(0, next.text().length()));
        }
        return new Statement(
                meeting,
                speaker,
                ACTS.get(point.group("act")),
                cut(text),
                List.of(new Evidence("STATEMENT-01", CONFIDENCE, spans)));
    }

    /** Sentences that follow one another on the page are one piece of it. */
    private static void join(List<Span> spans, List<Span> more) {
        for (Span span : more) {
            Span last = spans.get(spans.size() - 1);
            if (last.end() == span.start()) {
                spans.set(spans.size() - 1, new Span(last.start(), span.end()));
            } else {
                spans.add(span);
            }
        }
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private static String cut(StringBuilder text) {
        return length(text) <= LONGEST ? text.toString() : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
