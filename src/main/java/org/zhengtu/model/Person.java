package org.zhengtu.model;

import java.util.List;

/** Somebody named in the document; one record per name. */
public record Person(String name, PersonKind kind, List<Evidence> evidence) implements Fact {

    public Person {
        evidence = List.copyOf(evidence);
    }
}
