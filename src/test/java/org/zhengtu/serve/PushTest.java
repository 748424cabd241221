package org.zhengtu.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.store.Graphs;
import org.zhengtu.store.Progress;
import org.zhengtu.store.Store;

class PushTest {

    private static final String SECRET = "Bearer secret";

    @TempDir
    Path folder;

    private final DatasetGraph there = DatasetGraphFactory.createTxnMem();
    private final List<String> asked = new ArrayList<>();
    private Store store;
    private FusekiServer fuseki;

    @BeforeEach
    void start() throws IOException {
        store = ServedSample.store(folder);
        Filter doorman = (request, response, chain) -> {
            HttpServletRequest http = (HttpServletRequest) request;
            asked.add(http.getMethod());
            if (SECRET.equals(http.getHeader("Authorization"))) {
                chain.doFilter(request, response);
            } else {
                ((HttpServletResponse) response).sendError(401);
            }
        };
        fuseki = FusekiServer.create()
                .loopback(true)
                .port(0)
                .fusekiModules(FusekiModules.create())
                .addFilter("/*", doorman)
                .add("/ds", there)
                .build()
                .start();
    }

    @AfterEach
    void stop() {
        fuseki.stop();
        store.close();
    }

    private int push(String path, String authorization) {
        URI endpoint = URI.create("http://localhost:" + fuseki.getPort() + path);
        return new Push(endpoint, Optional.ofNullable(authorization)).run(store, Progress.SILENT);
    }

    private void assertThere() {
        List<String> documents = store.documents();
        store.read(here -> {
            Txn.executeRead(there, () -> {
                for (Node name : Push.graphs(here, documents)) {
                    assertTrue(there.getGraph(name).isIsomorphicWith(here.getGraph(name)), name.toString());
                }
            });
            return true;
        });
    }

    @Test
    void sendsEveryGraphAndTwiceChangesNothing() {
        int sent = push("/ds/data", SECRET);
        // The vocabulary, what a person decided, and what follows from several documents.
        assertEquals(store.documents().size() + 3, sent);
        assertEquals(sent, asked.size());
        assertThere();
        long size = Txn.calculateRead(there, () -> there.stream().count());
        assertEquals(sent, push("/ds/data", SECRET));
        assertEquals(size, Txn.calculateRead(there, () -> there.stream().count()));
        assertThere();
    }

    @Test
    void replacesWhatChanged() {
        push("/ds/data", SECRET);
        Node first = Graphs.document(store.documents().get(0));
        store.write(dataset -> dataset.deleteAny(first, Node.ANY, Node.ANY, Node.ANY));
        store.write(dataset -> dataset.add(Quad.create(first, first, first, first)));
        push("/ds/data", SECRET);
        assertEquals(1, Txn.calculateRead(there, () -> there.getGraph(first).size()));
    }

    private static void assertRefused(Runnable push, String why) {
        UserFault fault = assertThrows(UserFault.class, push::run);
        assertEquals(Exit.LOCKED, fault.exit());
        assertTrue(fault.getMessage().contains(why), fault.getMessage());
    }

    @Test
    void saysWhyItIsRefused() {
        assertRefused(() -> push("/ds/data", null), "401");
        assertRefused(() -> push("/ds/data", "Basic x"), "--user");
        assertRefused(() -> push("/nothing/data", SECRET), "Graph Store Protocol");
        int port = fuseki.getPort();
        fuseki.stop();
        URI gone = URI.create("http://localhost:" + port + "/ds/data");
        assertRefused(() -> new Push(gone, Optional.empty()).run(store, Progress.SILENT), "nobody answers");
    }

    /** As a server may that refuses before it has read everything. */
    @Test
    void hearsARefusalThoughTheConnectionBreaksOnce() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            Thread server = new Thread(() -> {
                try {
                    socket.accept().close();
                    try (Socket second = socket.accept()) {
                        second.getOutputStream()
                                .write("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                                        .getBytes(US_ASCII));
                        second.shutdownOutput();
                        // Closed with something unread, it would break off like the first, before its answer is heard.
                        second.getInputStream().transferTo(OutputStream.nullOutputStream());
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            server.start();
            URI breaking = URI.create("http://localhost:" + socket.getLocalPort() + "/ds/data");
            assertRefused(() -> new Push(breaking, Optional.empty()).run(store, Progress.SILENT), "401");
            server.join();
        }
    }

    @Test
    void isRefusedByAServerThatOnlyReads() {
        try (GraphServer server = GraphServer.start(store, ServerOptions.local(0, ServerLimits.DEFAULT))) {
            URI readOnly = URI.create("http://localhost:" + server.port() + "/zt/get");
            assertRefused(() -> new Push(readOnly, Optional.empty()).run(store, Progress.SILENT), "405");
        }
    }
}
