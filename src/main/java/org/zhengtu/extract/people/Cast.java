package org.zhengtu.extract.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtu.extract.body.PageBodies;
import org.zhengtu.model.Person;
import org.zhengtu.model.Tenure;
import org.zhengtu.text.Sentence;

/** Everybody named on a page, the posts they hold, and where their names stand. */
public final class Cast {

    private final List<Person> persons;
    private final List<Tenure> tenures;
    private final Map<Sentence, List<Mention>> mentions;
    private final PageBodies bodies;

    public Cast(List<Person> persons, List<Tenure> tenures, Map<Sentence, List<Mention>> mentions, PageBodies bodies) {
        this.persons = List.copyOf(persons);
        this.tenures = List.copyOf(tenures);
        this.mentions = Map.copyOf(mentions);
        this.bodies = bodies;
    }

    /** One record per name, in order of first appearance. */
    public List<Person> persons() {
        return persons;
    }

    public Optional<Person> person(String name) {
        return persons.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    public List<Tenure> tenures() {
        return tenures;
    }

    /** The page's sentences with the bodies that they name, among which the people were found. */
    public PageBodies bodies() {
        return bodies;
    }

    /** The names in a sentence of the page, in order; names inside fixed terms (习近平新时代…思想) are not among them. */
    public List<Mention> mentions(Sentence sentence) {
        return mentions.getOrDefault(sentence, List.of());
    }
}
