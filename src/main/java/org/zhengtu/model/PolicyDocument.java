package org.zhengtu.model;

import java.util.List;

/** A document, plan or law named in 《》; the title without them. */
public record PolicyDocument(String title, List<Evidence> evidence) implements Fact {

    public PolicyDocument {
        evidence = List.copyOf(evidence);
    }
}
