package org.zhengtu.model;

import java.util.List;

/**
 * One person in one post.
 *
 * @param person name
 * @param organization the body of the post; empty where it isn't said and can't be known
 * @param title as printed without the body, 代, 常务, 党组 and the like kept: 代区长, 党组书记
 * @param change what the text says happened; {@link TenureChange#SEEN} for a mere sighting
 * @param when the day of the sighting or of the change; may be {@link When#UNKNOWN}
 */
public record Tenure(
        String person, String organization, String title, TenureChange change, When when, List<Evidence> evidence)
        implements Fact {

    public Tenure {
        evidence = List.copyOf(evidence);
    }

    /** Whether the post is held for the time being only (代区长, 代理县长). */
    public boolean acting() {
        return title.startsWith("代");
    }
}
