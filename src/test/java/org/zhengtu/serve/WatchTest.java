package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.BuildReport;
import org.zhengtu.store.FileReport.State;
import org.zhengtu.store.Store;

class WatchTest {

    private static final String PAGE =
            "2023-07-28 15:03:14\n红网时刻新闻7月28日讯（通讯员 周小帆）7月27日，道县召开全县林长制工作推进会。县委书记李国栋主持会议并讲话。\n";

    @TempDir
    Path folder;

    private final BlockingQueue<BuildReport> reports = new LinkedBlockingQueue<>();

    private BuildReport next() throws InterruptedException {
        BuildReport report = reports.poll(2, TimeUnit.MINUTES);
        assertTrue(report != null, "nothing was read");
        return report;
    }

    @Test
    void readsWhatAppearsWhileItServes() throws Exception {
        Path incoming = Files.createDirectories(folder.resolve("in/below")).getParent();
        Files.writeString(incoming.resolve("a.txt"), PAGE);
        Path db = folder.resolve("db");
        BuildOptions options =
                new BuildOptions(List.of(incoming.toString()), db, Metadata.none(), GraphBuilder.BASE, 1, false);
        try (Store store = Store.create(db);
                GraphServer server = GraphServer.start(store, ServerOptions.local(0, ServerLimits.DEFAULT));
                Watch watch = Watch.start(store, options, Duration.ofMillis(100), reports::add)) {
            assertNotNull(watch);
            assertEquals(1, next().counts().get(State.WRITTEN));
            assertEquals(List.of("a"), store.documents());
            assertEquals(200, status(server, "/api/text/a"));
            Files.writeString(incoming.resolve("below").resolve("b.txt"), PAGE.replace("李国栋", "赵长河"));
            BuildReport second = next();
            assertEquals(1, second.counts().get(State.WRITTEN), second.files().toString());
            assertEquals(1, second.counts().get(State.UNCHANGED));
            assertEquals(2, store.documents().size());
            String name = URLEncoder.encode("赵长河", StandardCharsets.UTF_8);
            assertTrue(body(server, "/api/query/official-timeline.csv?name=" + name)
                    .contains("赵长河"));
            assertTrue(body(server, "/api/search?q=" + name).contains("赵长河"));
            Files.write(incoming.resolve("c.txt"), new byte[] {0, 1, 2, 3, (byte) 0xFF});
            BuildReport third = next();
            assertEquals(2, third.counts().get(State.UNCHANGED), third.files().toString());
            assertEquals(200, status(server, "/api/queries"));
        }
    }

    private static int status(GraphServer server, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request(server, path), BodyHandlers.discarding())
                .statusCode();
    }

    private static String body(GraphServer server, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request(server, path), BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest request(GraphServer server, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .build();
    }
}
