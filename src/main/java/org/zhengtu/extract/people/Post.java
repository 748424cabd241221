package org.zhengtu.extract.people;

import org.zhengtu.model.TenureChange;

/**
 * A post read from a title.
 *
 * @param organization as printed; empty if it can't be known
 * @param official whether who holds it is an official
 * @param change what the text says of it
 */
record Post(String organization, String title, boolean official, TenureChange change) {

    Post with(TenureChange other) {
        return new Post(organization, title, official, other);
    }
}
