package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengtu.extract.body.Body;
import org.zhengtu.model.PersonKind;

/** As many bodies before one title as names behind it: 县法院、县检察院|主要负责同志|A、B are each the head of one. */
final class PairedPosts {

    private static final String SEPARATORS = "、和及与";

    private final TitleChains chains;

    PairedPosts(TitleChains chains) {
        this.chains = chains;
    }

    /** @param list a name with a title before it and those that go on its list */
    List<NameHit> of(Line line, List<NameHit> list, Posts posts) {
        Optional<TitleElement> title = list.size() < 2 || list.get(0).posts().size() != 1
                ? Optional.empty()
                : chains.endingAt(line.sentence(), line.bodies(), list.get(0).titleEnd())
                        .filter(chain -> chain.elements().size() == 1 && !chain.former())
                        .map(TitleChain::last)
                        .filter(last -> last.body() != null);
        List<Body> owners = title.map(last -> run(line, last.body())).orElse(List.of());
        if (owners.size() != list.size()) {
            return list;
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> held(list.get(i), owners.get(i), title.get(), posts))
                .toList();
    }

    /** The bodies of the list that ends with one. */
    private static List<Body> run(Line line, Body last) {
        List<Body> run = new ArrayList<>();
        List<Body> all = line.bodies().all();
        int next = last.start();
        for (int i = all.size() - 1; i >= 0; i--) {
            Body body = all.get(i);
            boolean listed =
                    body.end() == next - 1 && SEPARATORS.indexOf(line.text().charAt(body.end())) >= 0;
            if (body.start() == last.start() || listed) {
                run.add(0, body);
                next = body.start();
            }
        }
        return run;
    }

    private static NameHit held(NameHit hit, Body owner, TitleElement title, Posts posts) {
        TitleElement own = new TitleElement(owner.start(), title.end(), owner, "", title.title(), title.word());
        List<Post> held = posts.read(new TitleChain(owner.start(), title.end(), List.of(own), false));
        PersonKind kind = held.stream().anyMatch(Post::official) ? PersonKind.OFFICIAL : hit.kind();
        return hit.holding(held, owner.name() + title.title(), kind);
    }
}
