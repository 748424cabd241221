package org.zhengtu.extract.meeting;

import java.util.List;
import org.zhengtu.model.Role;

/**
 * A word that says what somebody did at a meeting, where it stands.
 *
 * @param use how it does so
 */
record RoleWord(int start, int end, List<Role> roles, Use use) {

    /** How a word tells of a part. */
    enum Use {
        /** It is the verb. */
        ACT,
        /** It tells a point made: 指出, 强调. */
        SAY,
        /** It tells what somebody said, there or elsewhere: 表示, 说. */
        TELL
    }

    boolean is(Role role) {
        return roles.contains(role);
    }
}
