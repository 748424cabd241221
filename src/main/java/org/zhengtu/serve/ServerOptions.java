package org.zhengtu.serve;

import java.util.Optional;
import java.util.Set;

/**
 * Where and for whom a server is there.
 *
 * @param port 0 for any free one
 * @param token that every request must carry (as a bearer token, or as the password of any user); empty for none
 * @param hosts names beside those of loopback under which it may be asked; if there are any, it listens on all
 *     addresses of the machine, which takes a token
 * @param limits of each query
 */
public record ServerOptions(int port, Optional<String> token, Set<String> hosts, ServerLimits limits) {

    public ServerOptions {
        hosts = Set.copyOf(hosts);
        if (!hosts.isEmpty() && token.isEmpty()) {
            throw new IllegalArgumentException("a server for other machines has a token");
        }
    }

    /** On loopback, for everybody on this machine. */
    public static ServerOptions local(int port, ServerLimits limits) {
        return new ServerOptions(port, Optional.empty(), Set.of(), limits);
    }
}
