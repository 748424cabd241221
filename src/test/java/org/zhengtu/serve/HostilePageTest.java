package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.Build;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.Progress;
import org.zhengtu.store.Store;

/** A newspaper page whose words are scripts, markup and quotation marks is read, built and shown as the text it is. */
class HostilePageTest {

    private static final String SCRIPT = "<script>document.title='broken'</script>";
    private static final String IMAGE = "<img src=x onerror=\"document.title='broken'\">\"引号\"与'单引号'&amp;";
    private static final String PAGE = "2023年7月28日 星期四 " + SCRIPT + "\n道县召开“" + SCRIPT + "”全县林长制工作推进会\n" + IMAGE
            + "\n红网时刻新闻7月28日讯（通讯员 周小帆）7月27日，道县召开全县林长制工作推进会。县委书记李国栋主持会议并讲话。会议审议通过《道县"
            + SCRIPT + "林长制实施方案》。\n";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Store store;
    private static GraphServer server;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.open();
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("hostile.txt"), PAGE);
        Path db = folder.resolve("db");
        new Build(new BuildOptions(List.of(in.toString()), db, Metadata.none(), GraphBuilder.BASE, 1, false))
                .run(InputStream.nullInputStream(), Progress.SILENT);
        store = Store.open(db);
        server = GraphServer.start(store, ServerOptions.local(0, ServerLimits.DEFAULT));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
            store.close();
        }
    }

    /** Opens a page that must show some words as they are. */
    private static void shows(String page, String words) {
        browser.go("http://localhost:" + server.port() + page);
        assertTrue(browser.text("main").contains(words), browser.text("main"));
        assertEquals(
                0L, browser.run("return document.querySelectorAll('main img, main script, main [onerror]').length"));
        assertTrue(browser.run("return document.title").toString().endsWith("政图"), "no script has run");
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void theDocumentIsItsText() {
        shows("/document?lang=zh&id=hostile", SCRIPT);
        assertEquals(PAGE, browser.run("return document.querySelector('.page-text').textContent"));
        browser.find(".page-text mark.mark-meeting").click();
        assertTrue(browser.text(".panel").contains("林长制"), browser.text(".panel"));
    }

    @Test
    void soAreHeadlinesAndSnippets() {
        shows("/search?lang=zh&kind=article", "“" + SCRIPT + "”");
        shows("/search?lang=zh&q=" + URLEncoder.encode("script", StandardCharsets.UTF_8), SCRIPT);
        shows("/search?lang=zh&q=" + URLEncoder.encode("\"><img src=x>", StandardCharsets.UTF_8), "检索");
        browser.go("http://localhost:" + server.port() + "/search?lang=zh&kind=article");
        browser.find(".hits a").click();
        browser.until("return location.pathname === '/thing' && document.body.dataset.settled === 'true'");
        assertTrue(browser.text("h1").contains(SCRIPT), browser.text("h1"));
    }

    @Test
    void soIsADoubtAboutTheDate() {
        shows("/doubts?lang=zh", "星期四 与 2023-07-28（星期五）不符");
        assertTrue(browser.all(".sides q").stream()
                .anyMatch(quote -> quote.getText().equals("2023年7月28日")));
        browser.find(".sides q a").click();
        browser.until("return location.pathname === '/document' && !!document.querySelector('mark.here')");
    }
}
