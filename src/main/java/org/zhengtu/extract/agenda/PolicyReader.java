package org.zhengtu.extract.agenda;

import java.util.List;
import org.zhengtu.extract.Reading;
import org.zhengtu.model.PolicyDocument;

/** Finds the documents, plans and laws that a page names in 《》. */
public final class PolicyReader {

    public List<PolicyDocument> read(Reading reading) {
        return List.of();
    }
}
