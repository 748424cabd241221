package org.zhengtu.extract.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtu.extract.PlainPage;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.meeting.MeetingReader;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.extract.people.CastReader;
import org.zhengtu.model.Milestone;
import org.zhengtu.model.Project;
import org.zhengtu.model.Span;

class ProjectReaderTest {

    private static final ProjectReader READER = new ProjectReader();

    static Stream<Arguments> corpus() {
        try (var in = ProjectReaderTest.class.getResourceAsStream("projects.tsv")) {
            List<Arguments> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
                    .toList();
            assertTrue(rows.size() >= 100, "rows of projects.tsv");
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Projects read(String text) {
        Reading reading = PlainPage.of(text, Optional.of(LocalDate.of(2024, 3, 5)));
        return READER.read(reading, new MeetingReader().read(reading, new CastReader().read(reading)));
    }

    private static String told(Project project, List<Milestone> milestones) {
        List<String> parts = new ArrayList<>(List.of(project.name()));
        for (Milestone milestone : milestones) {
            if (milestone.project().equals(project.name())) {
                String day = milestone.when().iso();
                String status =
                        milestone.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                parts.add("status=" + status + (day.isEmpty() ? "" : "@" + day));
            }
        }
        add(parts, "investment", project.investment());
        project.capacities().forEach(capacity -> add(parts, "capacity", capacity));
        project.areas().forEach(area -> add(parts, "area", area));
        add(parts, "place", project.place());
        project.parties().forEach(party -> add(parts, "party", party));
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String attribute, String value) {
        if (!value.isEmpty()) {
            parts.add(attribute + "=" + value);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void tellsOfTheProjects(String text, String expected) {
        Projects found = read(text.replace('⏎', '\n'));
        String told = found.projects().stream()
                .map(project -> told(project, found.milestones()))
                .collect(Collectors.joining(" | "));
        assertEquals(expected, told);
    }

    @Test
    void longRunsOfAnythingAreReadInLinearTime() {
        for (String unit :
                List.of("的", "、", "项目", "开工", "“", "（", "《", "总投资5亿元", "完成", "A水库、", "建设项目开工，", "等项目", "公司投资")) {
            Reading empty = PlainPage.of("晴。");
            Meetings none = new MeetingReader().read(empty, new CastReader().read(empty));
            Projects found = READER.read(PlainPage.of(unit.repeat(10_000 / unit.length())), none);
            assertTrue(found.projects().size() < 5, unit);
        }
    }

    @Test
    void evidenceQuotesTheNameAcrossLineBreaks() {
        Reading reading = PlainPage.joined("青石沟水\n库项目正式开工。");
        Projects found = READER.read(reading, new MeetingReader().read(reading, new CastReader().read(reading)));
        Project project = found.projects().get(0);
        assertEquals("青石沟水库项目", project.name());
        assertEquals(
                List.of(new Span(0, 4), new Span(5, 8)),
                project.evidence().get(0).spans());
        assertEquals(
                List.of(new Span(10, 12)),
                found.milestones().get(0).evidence().get(0).spans());
    }

    @Test
    void aProjectNamedInFullAndInShortIsOne() {
        Projects found = read("云岭区锦绣河谷旅游度假区项目开工。\n锦绣河谷旅游度假区总投资6亿元。");
        assertEquals(1, found.projects().size());
        assertEquals("云岭区锦绣河谷旅游度假区项目", found.projects().get(0).name());
        assertEquals(2, found.projects().get(0).evidence().size());
    }

    @Test
    void everyMilestoneNamesAProjectOfThePage() {
        Projects found = read("青石沟水库开工。云岭区青石沟水库项目建成。");
        assertEquals("云岭区青石沟水库项目", found.projects().get(0).name());
        assertTrue(found.milestones().stream().allMatch(step -> step.project().equals("云岭区青石沟水库项目")));
    }
}
