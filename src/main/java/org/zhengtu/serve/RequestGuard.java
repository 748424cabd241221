package org.zhengtu.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before everything: refuses requests that a page of another host makes a browser send (by a Host name that isn't
 * this server's, or an Origin that is another's), and sets the headers that keep pages from loading or being framed by
 * anything but this server.
 */
final class RequestGuard implements Filter {

    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** YASGUI's editor writes style elements and attributes; no other page may have them. */
    private static final String YASGUI_POLICY = POLICY + "; style-src 'self' 'unsafe-inline'";

    private static final Set<String> YASGUI_PAGES = Set.of("/query", "/query.html");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    /** Bytes of a refused request that are read all the same. */
    private static final int MOST_DISCARDED = 1 << 20;

    private final Set<String> hosts;
    private final Optional<Token> token;
    private final int requestBytes;

    /**
     * @param hosts the names under which this server is asked, without ports
     * @param token that requests must carry
     * @param requestBytes that may be sent with a request
     */
    RequestGuard(Set<String> hosts, Optional<Token> token, int requestBytes) {
        this.hosts = Set.copyOf(hosts);
        this.token = token;
        this.requestBytes = requestBytes;
    }

    @Override
    public void doFilter(ServletRequest plain, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plain;
        HttpServletResponse response = (HttpServletResponse) answer;
        secure(request, response);
        try {
            check(request);
            if (token.isPresent() && !token.get().isIn(request.getHeader("Authorization"))) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"zhengtu\", charset=\"UTF-8\"");
                throw new Problem(401, "this server asks for its token");
            }
            chain.doFilter(request, response);
        } catch (Problem problem) {
            discard(request);
            // what a refused request sends beyond that isn't read: a client that used the connection again would find
            // it
            // closed
            response.setHeader("Connection", "close");
            problem.write(request, response);
        }
    }

    /** Reads what a refused request of moderate length sends: a connection closed over unread bytes loses the answer too. */
    private static void discard(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= MOST_DISCARDED) {
            request.getInputStream().readNBytes(MOST_DISCARDED);
        }
    }

    private void check(HttpServletRequest request) {
        String host = request.getHeader("Host");
        if (host == null || !hosts.contains(withoutPort(host))) {
            throw new Problem(421, "this server isn't asked by that Host name");
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw new Problem(403, "requests from pages of another origin are refused");
        }
        if (!METHODS.contains(request.getMethod())) {
            throw new Problem(405, "this server only reads");
        }
        if (request.getContentLengthLong() > requestBytes) {
            throw new Problem(413, "more than " + requestBytes + " bytes");
        }
        if (request.getMethod().equals("POST") && request.getContentLengthLong() < 0) {
            throw new Problem(411, "the length of what is sent must be told");
        }
    }

    private static void secure(HttpServletRequest request, HttpServletResponse response) {
        boolean yasgui = YASGUI_PAGES.contains(request.getRequestURI());
        response.setHeader("Content-Security-Policy", yasgui ? YASGUI_POLICY : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}
