package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FarSourcesTest {

    private static final Map<String, String> FILES = Map.of(
            "2022/一版.txt", "区政府召开常务会议。",
            "2022/一版.md", "区政府召开常务会议。",
            "2023/一版.txt", "区长主持会议。",
            "2023/一版.md", "副区长主持会议。",
            "照片.jpg", "x",
            "空.txt", "");

    private static SourceFile far(String name) {
        int size = FILES.containsKey(name) ? FILES.get(name).getBytes(StandardCharsets.UTF_8).length : 10;
        return SourceFile.far(name, "far:/" + name, size);
    }

    private static Sources sources(int maxBytes, String... names) {
        Limits limits = new Limits(maxBytes, Limits.DEFAULT.parseTime(), Limits.DEFAULT.htmlDepth());
        return Sources.far(List.of(names).stream().map(FarSourcesTest::far).toList(), limits, file -> {
            if (!FILES.containsKey(file.sourceName())) {
                throw new IOException("no such block");
            }
            return new ByteArrayInputStream(FILES.get(file.sourceName()).getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void readsWhatTheOpenerOpens() {
        SourceDocument read = (SourceDocument)
                sources(1000, "2022/一版.txt").stream().findFirst().orElseThrow();
        assertEquals("2022_一版", read.id());
        assertEquals("2022/一版.txt", read.sourceName());
        assertEquals("区政府召开常务会议。", read.text().strip());
        assertEquals(30, read.bytes());
    }

    @Test
    void settlesIdsByBytes() {
        Sources same = sources(1000, "2022/一版.md", "2022/一版.txt");
        assertEquals(
                List.of("2022/一版.md"),
                same.files().stream().map(SourceFile::sourceName).toList());
        assertEquals(
                List.of(Reason.DUPLICATE),
                same.leftOut().stream().map(Refusal::reason).toList());
        Sources other = sources(1000, "2023/一版.md", "2023/一版.txt");
        assertTrue(other.files().isEmpty());
        assertEquals(
                List.of(Reason.ID_COLLISION, Reason.ID_COLLISION),
                other.leftOut().stream().map(Refusal::reason).toList());
    }

    @Test
    void refusesWithTheReason() {
        assertEquals(Reason.NOT_TEXT, sources(1000, "照片.jpg").leftOut().get(0).reason());
        assertEquals(Reason.EMPTY, sources(1000, "空.txt").leftOut().get(0).reason());
        Refusal large =
                (Refusal) sources(29, "2022/一版.txt").stream().findFirst().orElseThrow();
        assertEquals(Reason.TOO_LARGE, large.reason());
        Refusal gone = (Refusal) sources(1000, "没有.txt").stream().findFirst().orElseThrow();
        assertEquals(Reason.UNREADABLE, gone.reason());
        assertTrue(gone.message().startsWith("far:/没有.txt: can't be read (no such block)"), gone.message());
    }
}
