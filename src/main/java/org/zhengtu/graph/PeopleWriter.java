package org.zhengtu.graph;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.zhengtu.model.Organization;
import org.zhengtu.model.Person;
import org.zhengtu.model.PersonKind;
import org.zhengtu.model.Tenure;
import org.zhengtu.model.TenureChange;
import org.zhengtu.model.When;
import org.zhengtu.resolve.Keys;

/** Writes persons, bodies, posts and tenures. */
final class PeopleWriter {

    private final GraphContext context;
    private final Triples triples;
    private final Keys keys;

    PeopleWriter(GraphContext context) {
        this.context = context;
        this.triples = context.triples();
        this.keys = context.keys();
    }

    void write(Person person) {
        Node node = triples.resource(keys.person(person.name()));
        triples.type(node, FOAF.Person.asNode());
        if (person.kind() == PersonKind.OFFICIAL) {
            triples.type(node, Vocab.Official);
        }
        String label = keys.personLabel(person.name());
        triples.label(node, label);
        triples.printed(node, label, person.name());
        context.places().jurisdiction(node, keys.personArea(person.name()));
        context.evidence().attach(node, person.evidence());
    }

    void write(Organization organization) {
        context.evidence().attach(body(organization.name()), organization.evidence());
    }

    /** A body, without evidence: one that a post or meeting implies needn't be named on the page. */
    Node body(String name) {
        Node node = triples.resource(keys.organization(name));
        String label = keys.organizationLabel(name);
        triples.type(node, ORG.Organization.asNode());
        triples.labelOnce(node, label);
        if (keys.commonName(name).equals(name)) {
            triples.printed(node, label, name);
        } else {
            triples.printedName(node, label, name);
        }
        triples.add(
                node,
                ORG.classification.asNode(),
                Vocab.code("orgkind", context.classification().kind(label)));
        context.places().jurisdiction(node, keys.organizationArea(name));
        return node;
    }

    void write(Tenure tenure) {
        Node node = triples.resource(keys.tenure(tenure));
        Node post = post(tenure);
        triples.type(node, Vocab.Tenure);
        triples.label(
                node,
                keys.personLabel(tenure.person()) + "：" + body(tenure) + keys.title(tenure)
                        + (tenure.acting() ? "（代理）" : ""));
        triples.add(node, Vocab.holder, triples.resource(keys.person(tenure.person())));
        triples.add(node, Vocab.post, post);
        triples.bool(node, Vocab.acting, tenure.acting());
        triples.text(node, Vocab.titleText, tenure.title());
        if (!tenure.organization().isEmpty()) {
            triples.add(node, ORG.organization.asNode(), triples.resource(keys.organization(tenure.organization())));
        }
        change(node, tenure);
        context.evidence().attach(node, tenure.evidence());
    }

    private String body(Tenure tenure) {
        return keys.organizationLabel(tenure.organization());
    }

    private Node post(Tenure tenure) {
        Node node = triples.resource(keys.post(tenure));
        String title = keys.title(tenure);
        String body = body(tenure);
        String kind = body.isEmpty() ? "" : context.classification().kind(body);
        Classification.Office office = context.classification().office(kind, title);
        triples.type(node, ORG.Post.asNode());
        triples.label(node, body + title);
        triples.text(node, Vocab.postTitle, title);
        triples.add(node, ORG.role.asNode(), Vocab.code("office", office.code()));
        triples.bool(node, Vocab.soleHolder, office.sole());
        if (!tenure.organization().isEmpty()) {
            triples.add(node, ORG.postIn.asNode(), body(tenure.organization()));
        }
        return node;
    }

    private void change(Node node, Tenure tenure) {
        TenureChange change = tenure.change();
        When when = tenure.when();
        LocalDate day = when.precision() == When.Precision.DAY ? when.from() : null;
        switch (change) {
            case SEEN -> observed(node, Vocab.observedOn, day);
            case APPOINTED, ELECTED, TRANSFERRED -> {
                triples.add(node, Vocab.appointmentKind, Vocab.code("appointment", word(change)));
                changed(node, Vocab.appointedOn, day);
            }
            case NOMINATED -> {
                triples.add(node, Vocab.appointmentKind, Vocab.code("appointment", word(change)));
                changed(node, Vocab.nominatedOn, day);
            }
            case REMOVED, RESIGNED, TRANSFERRED_AWAY, NO_LONGER -> {
                triples.add(node, Vocab.leavingKind, Vocab.code("leaving", word(change)));
                changed(node, Vocab.leftOn, day);
            }
        }
    }

    private void observed(Node node, Node property, LocalDate day) {
        if (day != null) {
            triples.day(node, property, day);
        }
    }

    /** A page gives one day; of two wordings for one post the one read first tells it. */
    private void changed(Node node, Node property, LocalDate day) {
        if (!triples.graph().contains(node, property, Node.ANY)) {
            observed(node, property, day);
        }
    }

    private static String word(TenureChange change) {
        return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
