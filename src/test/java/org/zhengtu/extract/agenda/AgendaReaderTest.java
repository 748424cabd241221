package org.zhengtu.extract.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.extract.PlainPage;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.extract.people.Cast;
import org.zhengtu.extract.people.CastReader;
import org.zhengtu.model.Action;
import org.zhengtu.model.AgendaItem;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Milestone;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.model.Span;
import org.zhengtu.model.When;
import org.zhengtu.text.Article;
import org.zhengtu.text.Byline;
import org.zhengtu.text.Masthead;
import org.zhengtu.text.Page;
import org.zhengtu.text.RunningText;
import org.zhengtu.text.Sentence;

class AgendaReaderTest {

    private static final AgendaReader READER = new AgendaReader();
    private static final CastReader CAST = new CastReader();

    static Stream<Arguments> corpus() {
        try (var in = AgendaReaderTest.class.getResourceAsStream("agenda.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void readsWhatMeetingsDealtWith(String meeting, String text, String items) {
        assertEquals(items, words(read(PlainPage.of(text), meeting)));
    }

    @Test
    void theCorpusIsWide() {
        List<String> expected = corpus().map(row -> (String) row.get()[2]).toList();
        long items = expected.stream()
                .filter(cell -> !cell.isEmpty())
                .mapToLong(cell -> cell.split("\\|").length)
                .sum();
        assertTrue(items >= 130, items + " expected items");
        assertTrue(expected.stream().filter(String::isEmpty).count() >= 30, "sentences without items");
    }

    private static List<AgendaItem> read(Reading reading, String... meetings) {
        return read(reading, CAST.read(reading), meetings);
    }

    @Test
    void ceremoniesTakeTheProjectsThatReachedThereWhatTheyWereHeldFor() {
        Reading reading = PlainPage.of("集中开工仪式举行，东河大桥、松塔水库等项目的消息传来。");
        When earlier = new When(
                "3月1日", When.Precision.DAY, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1), DateBasis.STATED);
        List<Milestone> milestones = List.of(
                milestone("东河大桥", ProjectStatus.STARTED, When.UNKNOWN),
                milestone("松塔水库", ProjectStatus.OPERATING, When.UNKNOWN),
                milestone("柳湾产业园", ProjectStatus.STARTED, earlier),
                milestone("青泉农业园", ProjectStatus.SIGNED, When.UNKNOWN));
        Cast cast = CAST.read(reading);
        assertEquals("unveil 东河大桥", words(read(reading, cast, milestones, "重大项目集中开工仪式")));
        assertEquals("unveil 松塔水库", words(read(reading, cast, milestones, "重大项目竣工投产仪式")));
        assertEquals("sign 青泉农业园", words(read(reading, cast, milestones, "签约仪式")));
        assertEquals("unveil 东河大桥|sign 青泉农业园", words(read(reading, cast, milestones, "重大产业项目开工暨招商项目签约仪式")));
        assertEquals("", words(read(reading, cast, milestones, "重大项目推进会")));
    }

    private static Milestone milestone(String project, ProjectStatus status, When when) {
        Evidence evidence = new Evidence("PROJECT-06", 0.7, List.of(new Span(9, 13)));
        return new Milestone(project, status, when, List.of(evidence));
    }

    private static List<AgendaItem> read(Reading reading, Cast cast, String... meetings) {
        return read(reading, cast, List.of(), meetings);
    }

    private static List<AgendaItem> read(Reading reading, Cast cast, List<Milestone> milestones, String... meetings) {
        List<Meeting> held = new ArrayList<>();
        for (String name : meetings) {
            held.add(meeting(held.size() + 1, name));
        }
        Map<Article, List<Meeting>> reports = new HashMap<>();
        Map<Sentence, List<Meeting>> scopes = new HashMap<>();
        for (Article article : reading.page().articles()) {
            reports.put(article, held);
            article.titles().forEach(sentence -> scopes.put(sentence, held));
            article.sentences().forEach(sentence -> scopes.put(sentence, held));
        }
        return READER.read(reading, cast, new Meetings(held, reports, scopes, List.of(), List.of()), milestones);
    }

    private static Meeting meeting(int id, String name) {
        Evidence evidence = new Evidence("MEETING-01", 0.9, List.of(new Span(0, 2)));
        return new Meeting(id, name, When.UNKNOWN, "", "", "", 0, 0, true, false, List.of(evidence));
    }

    private static String words(List<AgendaItem> items) {
        return items.stream()
                .map(item -> item.action().name().toLowerCase(Locale.ROOT) + " " + item.item())
                .collect(Collectors.joining("|"));
    }

    /** A page with one headline phrase above one paragraph. */
    private static Reading page(String headline, String body) {
        String text = headline + "\n" + body;
        Span span = new Span(0, text.length());
        Span top = new Span(0, headline.length());
        Sentence title = new Sentence(RunningText.of(text, top), 0, Sentence.Kind.TITLE);
        Sentence sentence = new Sentence(RunningText.of(text, new Span(headline.length() + 1, text.length())), 1);
        Article article = new Article(headline, List.of(top), Byline.NONE, List.of(title), List.of(sentence), span);
        Reading plain = PlainPage.of(text);
        return new Reading(new Page("page", text, Masthead.NONE, List.of(article)), plain.tokenizer(), plain.issued());
    }

    @Test
    void aHeadlineCountsWhereTheTextIsSilent() {
        Reading reading = page("审议通过《云岭区水网规划》", "全会强调，要抓好规划落实。");
        assertEquals("adopt 《云岭区水网规划》", words(read(reading, "区委全会")));
    }

    @Test
    void aHeadlineGivesWayToTheText() {
        Reading reading = page("听取四个党组工作汇报", "会议听取了区政府党组、区政协党组工作情况的汇报。");
        assertEquals("hear 区政府党组工作情况的汇报|hear 区政协党组工作情况的汇报", words(read(reading, "区委常委会会议")));
    }

    @Test
    void whatOneReportTellsOfTwoMeetingsIsAnItemOfBoth() {
        Reading reading = PlainPage.of("区委先后召开常委会会议和常委扩大会议，传达学习市第九次党代会精神。");
        List<AgendaItem> items = read(reading, "区委常委会会议", "区委常委扩大会议");
        assertEquals(List.of(1, 2), items.stream().map(AgendaItem::meeting).toList());
        assertEquals("convey 市第九次党代会精神|convey 市第九次党代会精神", words(items));
    }

    @Test
    void aCeremonyTakesWhatWasSignedThere() {
        Reading reading = PlainPage.of("活动现场签约16个项目。");
        List<AgendaItem> items = read(reading, "云岭区企业家大会", "云岭区产业项目签约仪式");
        assertEquals(1, items.size());
        assertEquals(2, items.get(0).meeting());
        assertEquals(Action.SIGN, items.get(0).action());
    }

    @Test
    void evidenceQuotesVerbAndItemAcrossLineBreaks() {
        String text = "会议听取了区水务局关于河道治理\n情况的汇报。";
        AgendaItem item = read(PlainPage.joined(text), "区政府常务会议").get(0);
        String quoted = item.evidence().get(0).spans().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining("|"));
        assertEquals("听取了|区水务局关于河道治理|情况的汇报", quoted);
        assertEquals("AGENDA-01", item.evidence().get(0).rule());
    }

    @Test
    void anArticleWithoutAMeetingHasNoItems() {
        Reading reading = PlainPage.of("会议审议了《云岭区水网规划》。");
        assertEquals(List.of(), READER.read(reading, CAST.read(reading), Meetings.none(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"《云岭区水网规划》、和", "的", "会议审议了", "，研究", "作了汇报", "对工作进行", "等A项目、", "（“"})
    void noLineIsTooLong(String unit) {
        String text = "会议审议了" + unit.repeat(20_000) + "。";
        Cast nobody = CAST.read(PlainPage.of("。"));
        assertEquals(List.of(), read(PlainPage.of(text), nobody, "区政府常务会议"));
    }
}
