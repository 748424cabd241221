package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;

/**
 * The committees that an article names: one of them elects those of whom a notice says no more than 书记 or 常委
 * (县纪委举行第一次全体会议，选举A为书记，B为|副书记).
 */
final class Plenums {

    private static final Set<BodyKind> KINDS = Set.of(BodyKind.COMMITTEE, BodyKind.DISCIPLINE);
    private static final Set<String> ELECTED = Set.of("书记", "副书记", "常委", "委员", "候补委员");

    private final List<Body> inSentence = new ArrayList<>();
    private Body before;

    void startSentence() {
        before = last(Integer.MAX_VALUE).orElse(before);
        inSentence.clear();
    }

    void see(Body body) {
        if (KINDS.contains(body.kind())) {
            inSentence.add(body);
        }
    }

    /** The titles of those elected, the first of them of the committee that was named last if it says none. */
    TitleChain of(TitleChain chain) {
        TitleElement first = chain.elements().get(0);
        boolean bare = first.body() == null && ELECTED.contains(first.title());
        Optional<Body> elector = bare ? last(chain.start()).or(() -> Optional.ofNullable(before)) : Optional.empty();
        return elector.map(body -> chain.of(body)).orElse(chain);
    }

    private Optional<Body> last(int end) {
        return inSentence.stream().filter(body -> body.end() <= end).reduce((one, next) -> next);
    }
}
