package org.zhengtu.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A servlet that answers GET and HEAD, and faults as {@link Problem}s. */
abstract class ReadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** @param path what follows the servlet's own path, decoded; {@code ""} or beginning with {@code /} */
    abstract void read(String path, HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String info = request.getPathInfo();
            read(info == null ? "" : info, request, response);
        } catch (Problem problem) {
            problem.write(request, response);
        } catch (RuntimeException | StackOverflowError fault) {
            Problem.internal(request, response, fault);
        }
    }

    /** The parameters of a request; those without a value are as good as not there. */
    static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> {
            if (given.length > 1) {
                throw new Problem(400, "a parameter is given twice", Map.of(name, "given " + given.length + " times"));
            }
            if (!given[0].isEmpty()) {
                values.put(name, given[0]);
            }
        });
        return values;
    }

    static void send(HttpServletResponse response, String mediaType, byte[] body) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
