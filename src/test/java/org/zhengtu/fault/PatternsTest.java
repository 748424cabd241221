package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Format;
import org.zhengtu.source.Metadata;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.store.DocumentBuild;
import org.zhengtu.store.FileReport;

/**
 * Text made to drive patterns back and forth: the whole way of a document comes to its end. The time given is no measure, it
 * only tells hours from seconds.
 */
class PatternsTest {

    private static final int LENGTH = 20_000;
    private static final Duration HOURS_NOT_SECONDS = Duration.ofMinutes(5);

    private static final DocumentBuild BUILD = new DocumentBuild(GraphBuilder.BASE, Metadata.none());

    static Stream<String> pieces() {
        return Stream.of(
                "的", "区", "局", "1", "亿", "一", "李", "（", "《", "“", "、", "，", " ", "年", "会", "县委书记", "副县长", "工程项目",
                "2023年", "1.5亿元", "增长5%", "县委、县政府", "李国栋、", "《关于", "召开会议", "第一次", "不低于", "分别增长", "会议审议", "从1到", "个百分点",
                "县长李国栋，", "道县", "总投资1亿元的", "同比增长");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void comesToItsEnd(String piece) {
        String text = "7月27日，道县召开全县会议。县委书记" + piece.repeat(LENGTH / piece.length()) + "主持会议并讲话。";
        SourceDocument document = new SourceDocument(
                "page",
                "page.txt",
                text.getBytes(StandardCharsets.UTF_8).length,
                "0".repeat(64),
                "UTF-8",
                Format.TEXT,
                text,
                List.of());
        FileReport report = assertTimeoutPreemptively(
                HOURS_NOT_SECONDS, () -> BUILD.make(document).report());
        assertEquals(FileReport.State.WRITTEN, report.state(), report::message);
    }
}
