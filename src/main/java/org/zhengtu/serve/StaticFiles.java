package org.zhengtu.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.zhengtu.text.PackedFiles;

/**
 * The explorer's files and the libraries they load, from the class path. Only names of the endings below are served, and
 * of the libraries only the files named here, so that nothing else of the class path can be asked for.
 *
 * <p>Pages name their scripts and styles below {@code /v/VERSION/}, where VERSION is a digest of them all: a browser asks
 * for each once and never again, as long as they are the same.
 */
final class StaticFiles extends ReadServlet {

    private static final long serialVersionUID = 1L;
    private static final String EXPLORER = "/org/zhengtu/explorer";
    private static final String RESOURCES = "/META-INF/resources/";
    private static final String YASGUI = RESOURCES + "webjars/zazuko__yasgui/4.5.0/build/";
    private static final String DAY = "max-age=86400";
    private static final String FOR_EVER = "max-age=31536000, immutable";
    private static final List<String> ENDINGS = List.of(".js", ".css", ".svg");
    /** What a page names of the explorer's own files. */
    private static final Pattern OWN = Pattern.compile("(?<==\")(?=/(?:js/[a-z]++\\.js|explorer\\.css|icon\\.svg)\")");

    private static final Pattern NAME = Pattern.compile("(?:/[A-Za-z0-9_][A-Za-z0-9_.-]*+)++");

    /** Where the class path has each library file; the versions are those of the POM. */
    static final Map<String, String> LIBRARIES = Map.of(
            "/lib/echarts.esm.min.js", RESOURCES + "_static/echarts/6.0.0/dist/echarts.esm.min.js",
            "/lib/cytoscape.esm.min.mjs", RESOURCES + "webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs",
            "/lib/yasgui.min.js", YASGUI + "yasgui.min.js",
            "/lib/yasgui.min.css", YASGUI + "yasgui.min.css");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "mjs", "text/javascript;charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private record File(byte[] bytes, String type, String tag) {}

    private final Map<String, File> files = new ConcurrentHashMap<>();
    private final String version = "/v/" + version();

    @Override
    void read(String info, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getServletPath() + info;
        boolean versioned = asked.startsWith(version + "/");
        String path = versioned ? asked.substring(version.length()) : asked;
        File file = files.computeIfAbsent(page(path), this::load);
        response.setHeader("ETag", file.tag());
        response.setHeader("Cache-Control", versioned ? FOR_EVER : path.startsWith("/lib/") ? DAY : "no-cache");
        if (file.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        send(response, file.type(), file.bytes());
    }

    /** The file of a page: {@code /} is {@code /index.html}, {@code /search} is {@code /search.html}. */
    private static String page(String path) {
        String file = path.isEmpty() || path.equals("/") ? "/index.html" : path;
        return file.indexOf('.') < 0 ? file + ".html" : file;
    }

    /** A digest of all files that pages name. */
    private static String version() {
        MessageDigest digest = sha256();
        for (String ending : ENDINGS) {
            for (String file : PackedFiles.list(EXPLORER, ending)) {
                digest.update((file + "\n" + PackedFiles.read(EXPLORER + "/" + file)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return hex(digest.digest());
    }

    private File load(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(path).matches()) {
            throw new Problem(404, "no such page");
        }
        String resource = path.startsWith("/lib/") ? LIBRARIES.get(path) : EXPLORER + path;
        try (InputStream in = resource == null ? null : StaticFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new Problem(404, "no such page");
            }
            byte[] bytes = path.endsWith(".html") ? named(in.readAllBytes()) : in.readAllBytes();
            return new File(bytes, type, '"' + hex(sha256().digest(bytes)) + '"');
        } catch (IOException e) {
            throw new IllegalStateException("can't read " + resource, e);
        }
    }

    /** A page whose own files are named with their version. */
    private byte[] named(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        return OWN.matcher(html).replaceAll(version).getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, 12);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
