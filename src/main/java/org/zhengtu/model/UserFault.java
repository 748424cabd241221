package org.zhengtu.model;

/**
 * Something the user can put right: a wrong path, a bad row, a locked store. The message says what is wrong, where (file,
 * line, value) and what to do. Handled once, in {@code org.zhengtu.cli}.
 */
public final class UserFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the process ends with. */
    public enum Exit {
        USAGE(2),
        BAD_DATA(3),
        LOCKED(4),
        DISK(5);

        private final int code;

        Exit(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    private final Exit exit;

    public UserFault(Exit exit, String message) {
        super(message);
        this.exit = exit;
    }

    public UserFault(Exit exit, String message, Throwable cause) {
        super(message, cause);
        this.exit = exit;
    }

    public Exit exit() {
        return exit;
    }
}
