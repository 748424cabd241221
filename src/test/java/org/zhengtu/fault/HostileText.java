package org.zhengtu.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Format;
import org.zhengtu.source.Metadata;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.store.DocumentBuild;
import org.zhengtu.store.FileReport;

/** Text made to drive patterns back and forth, of any length, and the whole way of a document that is made of it. */
public final class HostileText {

    /** What is repeated: characters and words that open what patterns look for; {@code #} stands for a number that counts up. */
    public static final List<String> PIECES = List.of(
            "的",
            "区",
            "局",
            "1",
            "亿",
            "一",
            "李",
            "（",
            "（）",
            "《",
            "“",
            "、",
            "，",
            "。",
            " ",
            "\n",
            "年",
            "会",
            "县委书记",
            "副县长",
            "工程项目",
            "建设",
            "2023年",
            "1.5亿元",
            "增长5%",
            "县委、县政府",
            "李国栋、",
            "李国栋，",
            "《关于",
            "召开会议",
            "第一次",
            "不低于",
            "分别增长",
            "会议审议",
            "从1到",
            "个百分点",
            "县长李国栋，",
            "道县",
            "总投资1亿元的",
            "同比增长",
            "记者 李国栋\n",
            "来源：",
            "（下转",
            "#. ",
            "召开全县会议。",
            "召开第#次全会。",
            "县长李国栋主持召开第#次会议。",
            "道县召开县委常委会会议\n\n",
            "李国栋说。",
            "第#号项目开工，总投资#亿元。",
            "GDP增长#%。",
            "要狠抓#号工作。",
            "审议了《关于#号工作的意见》。",
            "任命李国栋为第#局局长。",
            "7月#日，",
            "到#年，粮食产量达到#吨，");

    private static final DocumentBuild BUILD = new DocumentBuild(GraphBuilder.BASE, Metadata.none());

    private HostileText() {}

    /** A page that holds a piece again and again, for about so many characters. */
    public static String of(String piece, int length) {
        StringBuilder text = new StringBuilder("7月27日，道县召开全县会议。县委书记");
        IntStream.rangeClosed(1, Math.max(1, length / piece.length()))
                .forEach(number -> text.append(piece.replace("#", Integer.toString(number))));
        return text.append("主持会议并讲话。").toString();
    }

    /** Reads a page of that text and makes its graph. */
    public static FileReport read(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return BUILD.make(new SourceDocument(
                        "page", "page.txt", bytes, "0".repeat(64), "UTF-8", Format.TEXT, text, List.of()))
                .report();
    }
}
