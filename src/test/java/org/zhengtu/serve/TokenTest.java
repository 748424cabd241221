package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.store.Store;

class TokenTest {

    @TempDir
    Path folder;

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isAskedForEverywhere() throws Exception {
        ServerOptions options =
                new ServerOptions(0, Optional.of("秘密-1"), Set.of("graph.example"), ServerLimits.DEFAULT);
        try (Store store = Store.create(folder);
                GraphServer server = GraphServer.start(store, options)) {
            for (String path :
                    new String[] {"/", "/api/queries", "/zt/sparql?query=ASK%7B%7D", "/lib/yasgui.min.css"}) {
                assertEquals(401, status(server, path, null));
                assertEquals(401, status(server, path, basic("me:other")));
                assertEquals(401, status(server, path, "Bearer "));
                assertEquals(401, status(server, path, "Basic %%%"));
                assertEquals(200, status(server, path, basic("me:秘密-1")));
            }
        }
    }

    private static int status(GraphServer server, String path, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void isNeededForOtherMachines() {
        Set<String> hosts = Set.of("graph.example");
        assertThrows(
                IllegalArgumentException.class,
                () -> new ServerOptions(0, Optional.empty(), hosts, ServerLimits.DEFAULT));
    }

    @Test
    void isTakenAsBearer() {
        Token token = new Token("abc");
        assertEquals(true, token.isIn("Bearer abc"));
        assertEquals(false, token.isIn("Bearer abcd"));
        assertEquals(false, token.isIn("abc"));
        assertEquals(false, token.isIn(null));
    }
}
