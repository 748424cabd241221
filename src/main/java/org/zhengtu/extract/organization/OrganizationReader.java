package org.zhengtu.extract.organization;

import java.util.List;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.people.Cast;
import org.zhengtu.model.Organization;

/** Finds the particular bodies that a page names or clearly means. */
public final class OrganizationReader {

    public List<Organization> read(Reading reading, Cast cast) {
        return List.of();
    }
}
