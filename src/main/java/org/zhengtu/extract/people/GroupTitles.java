package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** A title behind a list of names that all of them hold: A、B、C三位县政协委员, A、B等副县长. */
final class GroupTitles {

    /** What makes a group of the names before: 等, 3名, 等三位, 同志3名. */
    private static final Pattern GROUP = Pattern.compile("(?:同志)?(?:等?(?:[两二三四五六七八九十]{1,3}|\\d{1,3})[名位]|等)(?:同志)?");

    private final NoticedNames noticed;
    private final NameReader names;
    private final NameLists lists;

    GroupTitles(NoticedNames noticed, NameReader names, NameLists lists) {
        this.noticed = noticed;
        this.names = names;
        this.lists = lists;
    }

    List<NameHit> find(Line line, Posts posts) {
        List<NameHit> found = new ArrayList<>();
        List<NameHit> alone = null;
        Matcher group = GROUP.matcher(line.text());
        while (group.find()) {
            Optional<TitleChain> chain = title(line, group.end());
            if (chain.isPresent()) {
                alone = alone == null ? lists.alone(line) : alone;
                found.addAll(holders(line, group.start(), chain.get(), alone, posts));
            }
        }
        return found;
    }

    /** A title that several hold, with a body of the state, that leads no name of its own: 等|县人大代表, not 等县政协副主席|D. */
    private Optional<TitleChain> title(Line line, int start) {
        return noticed.title(line, start)
                .filter(chain -> chain.many() && !chain.former() && isPlaced(chain.last()))
                .filter(chain -> names.after(line.sentence(), chain.end())
                        .filter(Candidate::fitsTitle)
                        .isEmpty());
    }

    private static boolean isPlaced(TitleElement title) {
        boolean ofBody = title.body() != null
                && !title.body().bare()
                && title.body().kind().official();
        return ofBody || !title.word().area().isEmpty();
    }

    private List<NameHit> holders(Line line, int end, TitleChain chain, List<NameHit> alone, Posts posts) {
        List<Candidate> run = NoticedNames.run(alone, end, line.text());
        List<Candidate> people = !run.isEmpty()
                ? run
                : noticed.subject(line, end, end)
                        .map(last -> noticed.listed(line, last))
                        .orElse(List.of());
        if (people.isEmpty()) {
            return List.of();
        }
        List<Post> held = posts.read(chain);
        return people.stream()
                .map(person -> NameHit.before(person, chain, held, line.text(), 0.9))
                .toList();
    }
}
