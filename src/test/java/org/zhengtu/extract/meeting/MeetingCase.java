package org.zhengtu.extract.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.body.PageBodies;
import org.zhengtu.extract.people.Cast;
import org.zhengtu.extract.people.Mention;
import org.zhengtu.model.Person;
import org.zhengtu.model.PersonKind;
import org.zhengtu.model.Span;
import org.zhengtu.text.Article;
import org.zhengtu.text.Byline;
import org.zhengtu.text.Masthead;
import org.zhengtu.text.Page;
import org.zhengtu.text.RunningText;
import org.zhengtu.text.Sentence;
import org.zhengtu.text.Sentences;

/**
 * A block of the test texts: a page of one article with its people, and the rows expected of it. Names and titles are
 * found here by plain search, so that the tests of meetings stand by themselves.
 */
record MeetingCase(
        String family,
        Optional<LocalDate> issued,
        List<String> people,
        List<String> titles,
        List<String> paragraphs,
        List<String> meetings,
        List<String> parts) {

    private static final Pattern TITLE = Pattern.compile(
            "(?:(?:\\p{IsHan}|（|）){0,22}?(?:书记|市长|县长|区长|镇长|省长|州长|主任|主席|部长|局长|处长|常委|委员|秘书长|董事长|总经理|发言人|院士|领导|负责人)[、，]?)+$");

    static List<MeetingCase> load(String resource) {
        try (var in = MeetingCase.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\\s*\n"))
                    .filter(block -> block.startsWith("== "))
                    .map(MeetingCase::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MeetingCase parse(String block) {
        Map<String, List<String>> lines = new HashMap<>();
        for (String line : block.lines().toList()) {
            String[] words = line.split(" ", 2);
            lines.computeIfAbsent(words[0], key -> new ArrayList<>()).add(words.length > 1 ? words[1] : "");
        }
        List<String> people = lines.getOrDefault("people", List.of()).stream()
                .flatMap(names -> Arrays.stream(names.split("、")))
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> parts = new ArrayList<>();
        for (String part : lines.getOrDefault("part", List.of())) {
            String[] words = part.split(" ");
            boolean numbered = words[0].matches("\\d");
            for (int i = numbered ? 2 : 1; i < words.length; i++) {
                parts.add((numbered ? words[0] : "1") + " " + words[numbered ? 1 : 0] + " " + words[i]);
            }
        }
        return new MeetingCase(
                lines.get("==").get(0),
                lines.getOrDefault("issued", List.of()).stream().findFirst().map(LocalDate::parse),
                people,
                lines.getOrDefault("title", List.of()),
                lines.get("text"),
                lines.getOrDefault("meeting", List.of()),
                parts);
    }

    Reading reading() {
        return reading(List.of(this));
    }

    /** A page of several articles, published on the day of the first. */
    static Reading reading(List<MeetingCase> cases) {
        StringBuilder text = new StringBuilder();
        List<int[]> starts = new ArrayList<>();
        for (MeetingCase article : cases) {
            List<String> lines = new ArrayList<>(article.titles);
            lines.addAll(article.paragraphs);
            int[] start = new int[lines.size()];
            for (int i = 0; i < start.length; i++) {
                start[i] = text.length();
                text.append(lines.get(i)).append('\n');
            }
            starts.add(start);
        }
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            articles.add(cases.get(i).article(text.toString(), starts.get(i)));
        }
        Page page = new Page("case", text.toString(), Masthead.NONE, articles);
        return new Reading(page, null, cases.get(0).issued);
    }

    private Article article(String text, int[] starts) {
        List<Sentence> phrases = new ArrayList<>();
        List<Sentence> body = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            Span span = new Span(starts[i], starts[i] + titles.get(i).length());
            phrases.add(new Sentence(RunningText.of(text, span), 0, Sentence.Kind.TITLE));
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            int start = starts[titles.size() + i];
            Span span = new Span(start, start + paragraphs.get(i).length());
            body.addAll(Sentences.split(RunningText.of(text, span), i));
        }
        Span all = new Span(starts[0], starts[0] + 1);
        return new Article(String.join(" ", titles), List.of(), Byline.NONE, phrases, body, all);
    }

    Cast cast(Reading reading) {
        Map<Sentence, List<Mention>> mentions = new HashMap<>();
        for (Article article : reading.page().articles()) {
            article.titles().forEach(s -> mentions.put(s, mentions(s)));
            article.sentences().forEach(s -> mentions.put(s, mentions(s)));
        }
        List<Person> persons = people.stream()
                .map(name -> new Person(name, PersonKind.OFFICIAL, List.of()))
                .toList();
        return new Cast(persons, List.of(), mentions, new PageBodies(List.of()));
    }

    private List<Mention> mentions(Sentence sentence) {
        String text = sentence.toString();
        List<Mention> found = new ArrayList<>();
        for (String name : people) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                found.add(new Mention(name, at, at + name.length(), "", at));
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        List<Mention> titled = new ArrayList<>();
        int free = 0;
        for (Mention mention : found) {
            String before = text.substring(free, mention.start());
            int comma = Math.max(before.lastIndexOf('；'), before.lastIndexOf('：'));
            Matcher title = TITLE.matcher(before.substring(comma + 1));
            String words = title.find()
                    ? title.group().replaceFirst("^.*(?:听取了?|邀请|由|特邀)", "").replaceFirst("^[、，和与]+", "")
                    : "";
            titled.add(new Mention(
                    mention.name(), mention.start(), mention.end(), words, mention.start() - words.length()));
            free = mention.end();
        }
        return titled;
    }

    @Override
    public String toString() {
        return family + ": "
                + paragraphs.get(0).substring(0, Math.min(24, paragraphs.get(0).length()));
    }
}
