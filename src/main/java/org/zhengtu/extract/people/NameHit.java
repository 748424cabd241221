package org.zhengtu.extract.people;

import java.util.List;
import org.zhengtu.model.PersonKind;

/**
 * A name that a rule found.
 *
 * @param start UTF-16 position of the name in its sentence
 * @param title the title printed with it; empty if none
 * @param titleStart where a title before it begins; {@code start} if there is none
 * @param posts what the title says; empty for roles (区领导, 记者) and former posts
 * @param kind what the place makes of the person
 */
record NameHit(
        String name,
        int start,
        int end,
        String title,
        int titleStart,
        int titleEnd,
        List<Post> posts,
        PersonKind kind,
        String rule,
        double confidence) {

    NameHit {
        posts = List.copyOf(posts);
    }

    /** A name without a title. */
    static NameHit bare(Candidate name, PersonKind kind, String rule, double confidence) {
        return new NameHit(
                name.name(), name.start(), name.end(), "", name.start(), name.end(), List.of(), kind, rule, confidence);
    }

    /** A name whose title stands behind it. */
    static NameHit before(Candidate name, TitleChain chain, List<Post> posts, String text, double confidence) {
        return new NameHit(
                name.name(),
                name.start(),
                name.end(),
                text.substring(chain.start(), chain.end()),
                name.start(),
                chain.end(),
                posts,
                posts.stream().anyMatch(Post::official) ? PersonKind.OFFICIAL : PersonKind.OTHER,
                "NAME-02",
                confidence);
    }

    /** Where title and name begin together. */
    int from() {
        return Math.min(start, titleStart);
    }

    /** Where title and name end together. */
    int to() {
        return Math.max(end, titleEnd);
    }

    /** The same name with another title. */
    NameHit holding(List<Post> held, String heldTitle, PersonKind heldKind) {
        return new NameHit(name, start, end, heldTitle, titleStart, titleEnd, held, heldKind, rule, confidence);
    }

    /** A further name of a list that this one leads. */
    NameHit next(Candidate name, boolean share) {
        return new NameHit(
                name.name(),
                name.start(),
                name.end(),
                share ? title : "",
                share ? titleStart : name.start(),
                name.end(),
                share ? posts : List.of(),
                kind,
                "NAME-03",
                confidence - 0.02);
    }
}
