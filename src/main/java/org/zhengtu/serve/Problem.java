package org.zhengtu.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a client is told that can't be served: a problem document (RFC 9457). It carries an id under which the log has the
 * rest; paths, traces and messages of inner errors stay in the log.
 */
final class Problem extends RuntimeException {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);

    private final int status;
    private final transient Map<String, String> parameters;

    /** @param detail for people; tells nothing of the machine */
    Problem(int status, String detail) {
        this(status, detail, Map.of());
    }

    /** @param parameters what is wrong with each parameter of the request, by name */
    Problem(int status, String detail, Map<String, String> parameters) {
        super(detail);
        this.status = status;
        this.parameters = Map.copyOf(parameters);
    }

    int status() {
        return status;
    }

    /** Answers with a problem. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.info("[{}] {} {} {}", id, status, request.getRequestURI(), getMessage());
        send(response, id);
    }

    /** Answers that something is wrong with the program, and puts what it is into the log. */
    static void internal(HttpServletRequest request, HttpServletResponse response, Throwable fault) throws IOException {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("[{}] 500 {}", id, request.getRequestURI(), fault);
        new Problem(500, "internal error; the server's log has more under the id").send(response, id);
    }

    private void send(HttpServletResponse response, String id) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        JsonBuilder json = JsonBuilder.create()
                .startObject()
                .pair("type", "about:blank")
                .pair("title", title())
                .pair("status", status)
                .pair("detail", getMessage())
                .pair("id", id);
        if (!parameters.isEmpty()) {
            json.key("parameters").startObject();
            parameters.forEach(json::pair);
            json.finishObject();
        }
        byte[] body = JSON.toStringFlat(json.finishObject().build()).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (status == 503) {
            response.setHeader("Retry-After", "5");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String title() {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 411 -> "Length Required";
            case 413 -> "Content Too Large";
            case 421 -> "Misdirected Request";
            case 503 -> "Service Unavailable";
            default -> "Error " + status;
        };
    }
}
