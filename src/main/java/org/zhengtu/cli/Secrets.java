package org.zhengtu.cli;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/** What other servers ask for. Secrets come from the environment, since everybody on the machine can see a command line. */
final class Secrets {

    static final String PASSWORD = "ZHENGTU_PASSWORD";
    static final String TOKEN = "ZHENGTU_TOKEN";

    private Secrets() {}

    /** The {@code Authorization} header with the token, if there is one. */
    static Optional<String> token(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(TOKEN))
                .filter(token -> !token.isBlank())
                .map(token -> "Bearer " + token.strip());
    }

    /** The {@code Authorization} header of a user with the password. */
    static String password(String user, Map<String, String> environment) {
        String password = environment.get(PASSWORD);
        if (password == null) {
            throw new UserFault(Exit.USAGE, "--user takes its password from the environment variable " + PASSWORD);
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
