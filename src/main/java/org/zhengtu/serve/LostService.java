package org.zhengtu.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.zhengtu.store.LostFiles;

/**
 * {@code /api/lost}: the files that could not be read, or not whole, as a JSON array of {@code source}, {@code state},
 * {@code message}.
 */
final class LostService extends ReadServlet {

    private static final long serialVersionUID = 1L;

    private final transient LostFiles files;

    LostService(LostFiles files) {
        this.files = files;
    }

    @Override
    void read(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonBuilder json = JsonBuilder.create().startArray();
        files.all().forEach(one -> json.startObject()
                .pair("source", one.source())
                .pair("state", one.state())
                .pair("message", one.message())
                .finishObject());
        response.setHeader("Cache-Control", "no-cache");
        send(
                response,
                "application/json",
                JSON.toStringFlat(json.finishArray().build()).getBytes(StandardCharsets.UTF_8));
    }
}
