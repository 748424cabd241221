package org.zhengtu.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.zhengtu.store.Graphs;
import org.zhengtu.store.Store;

/** {@code /api/text/ID}: the text of a document, in which the offsets of its evidence count (code points). */
final class TextService extends ReadServlet {

    private static final long serialVersionUID = 1L;

    private final transient Store store;

    TextService(Store store) {
        this.store = store;
    }

    @Override
    void read(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = path.isEmpty() ? "" : path.substring(1);
        // Only what is a document's id becomes a file name.
        boolean known = !id.isEmpty() && store.read(dataset -> dataset.containsGraph(Graphs.document(id)));
        String text = (known ? store.texts().read(id) : java.util.Optional.<String>empty())
                .orElseThrow(() -> new Problem(404, "no document of that id"));
        response.setHeader("Cache-Control", "no-cache");
        send(response, "text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
