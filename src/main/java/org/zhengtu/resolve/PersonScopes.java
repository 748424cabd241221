package org.zhengtu.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.zhengtu.model.Person;
import org.zhengtu.model.PersonKind;

/**
 * Where the people of one document belong, so that one name in one scope is one person. Who is no official is not known by
 * the nation: a member of an academy and a premier of one name are two, so that the first stays within the document.
 */
final class PersonScopes {

    private static final String NATION = "100000";

    private final Scope home;
    private final Scope here;
    private final Map<String, String> scopes = new HashMap<>();
    private final Set<String> reporters = new HashSet<>();
    private final Set<String> officials = new HashSet<>();

    /**
     * @param home scope of the document's own place
     * @param here the document's scope
     */
    PersonScopes(Scope home, Scope here) {
        this.home = home;
        this.here = here;
    }

    void add(Person person) {
        if (person.kind() == PersonKind.REPORTER) {
            reporters.add(person.name());
        } else if (person.kind() == PersonKind.OFFICIAL) {
            officials.add(person.name());
        }
    }

    /** A person with a post at home belongs there; without one, where the smallest of their bodies does. */
    void addPost(String person, Scope scope) {
        String before = scopes.get(person);
        if (before == null || scope.equals(home) || (!before.equals(home.key()) && smaller(scope.key(), before))) {
            scopes.put(person, scope.key());
        }
    }

    private static boolean smaller(String one, String other) {
        return one.replaceAll("(00)+$", "").length()
                > other.replaceAll("(00)+$", "").length();
    }

    String key(String person) {
        String scope = scopes.getOrDefault(person, home.key());
        return scope.equals(NATION) && !officials.contains(person) ? here.key() : scope;
    }

    boolean isReporter(String person) {
        return reporters.contains(person);
    }
}
