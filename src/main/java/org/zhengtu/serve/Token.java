package org.zhengtu.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/** A secret that clients know: {@code Authorization: Bearer …}, or Basic with any user and the secret as password. */
final class Token {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final byte[] secret;

    Token(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** @param header of the request; null if it has none */
    boolean isIn(String header) {
        if (header == null) {
            return false;
        }
        if (header.startsWith(BEARER)) {
            return same(header.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8));
        }
        return header.startsWith(BASIC) && same(password(header.substring(BASIC.length())));
    }

    /** Takes as long for a wrong secret as for one that is nearly right. */
    private boolean same(byte[] given) {
        return MessageDigest.isEqual(secret, given);
    }

    private static byte[] password(String credentials) {
        try {
            String pair = new String(Base64.getDecoder().decode(credentials.strip()), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
