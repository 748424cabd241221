package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.people.TenureNotices.Verb;
import org.zhengtu.model.TenureChange;
import org.zhengtu.text.Pattern;

/** The names and titles that stand before and behind a verb by which somebody takes or leaves a post. */
final class NoticedNames {

    private static final int LONGEST_TITLE = 45;
    private static final int LONGEST_NAME = 4;
    private static final String COMRADE = "同志";

    /** What may stand between the names and the verb: 三位同志, 等9名代表, 以212票的高票. */
    private static final Pattern GROUP_END = Pattern.compile(
            "(?:等?(?:[两二三四五六七八九十]{1,3}|\\d{1,3})[名位人])?(?:同志|代表|委员)?" + "(?:以[^，。；：、]{0,10}票(?:[^，。；：、]{0,2}数)?)?$");

    private static final int LONGEST_GROUP = 20;

    /** What a notice tells of somebody behind the name: （女，回族）, （挂职）, （试用期一年）. */
    private static final Pattern NOTE = Pattern.compile("（[^（）]{1,30}）");

    private static final int LONGEST_NOTE = 32;
    private static final Pattern NOTE_END = Pattern.compile(NOTE.pattern() + "$");

    private final TitleChains chains;
    private final NameReader names;

    NoticedNames(TitleChains chains, NameReader names) {
        this.chains = chains;
        this.names = names;
    }

    /** The first name behind a verb. */
    Optional<Candidate> first(Line line, int start, Verb verb) {
        return between(line, start, verb)
                .or(() -> closed(line, start))
                .or(() -> linked(line, start, verb))
                .or(() -> titled(line, start, verb))
                .or(() -> named(line, start));
    }

    /** The names of a list that a verb follows: A、B、C|当选为. */
    static List<Candidate> run(List<NameHit> hits, int verb, String text) {
        int end = ungrouped(text, verb);
        List<Candidate> people = new ArrayList<>();
        for (int i = hits.size() - 1; i >= 0; i--) {
            NameHit hit = hits.get(i);
            int noted = overNote(text, hit.end());
            boolean next = hit.end() == end
                    || !people.isEmpty() && noted == people.get(0).start() - 1;
            if (next && (people.isEmpty() || "、和".indexOf(text.charAt(noted)) >= 0)) {
                people.add(0, new Candidate(hit.name(), hit.start(), hit.end(), 0, 0, 0));
            }
        }
        return people;
    }

    /** Where the last name ends before a verb: 甲、乙|两位同志|为. */
    private static int ungrouped(String text, int verb) {
        int from = Math.max(0, verb - LONGEST_GROUP);
        Matcher group = GROUP_END.matcher(text.substring(from, verb));
        int end = group.find() ? from + group.start() : verb;
        return beforeNote(text, end);
    }

    /** The end of the note behind a name: 甲|（女，回族）|为; the position itself if there is none. */
    static int overNote(String text, int end) {
        Matcher note = NOTE.matcher(text).region(end, text.length());
        return note.lookingAt() ? note.end() : end;
    }

    /** Where the note begins that ends at a position; the position itself if none does. */
    private static int beforeNote(String text, int end) {
        Matcher note = NOTE_END.matcher(text.substring(Math.max(0, end - LONGEST_NOTE), end));
        return note.find() ? end - note.group().length() : end;
    }

    /** The name that a note or the next name closes: 任命|甲|（女）为, 任命|甲|、乙为. */
    private Optional<Candidate> closed(Line line, int start) {
        for (int end = start + 2; end < Math.min(line.length(), start + LONGEST_NAME + 1); end++) {
            if ("（、".indexOf(line.text().charAt(end)) >= 0) {
                return names.between(line.sentence(), start, end).filter(Candidate::fitsPost);
            }
        }
        return Optional.empty();
    }

    /** What stands between 接受 and 辞去 is a name, whatever its characters. */
    private Optional<Candidate> between(Line line, int start, Verb verb) {
        int end = line.text().indexOf(verb.link(), start);
        end = end > 2 && line.text().startsWith("同志", end - 2) ? end - 2 : end;
        boolean name = verb.change() == TenureChange.RESIGNED
                && end >= start + 2
                && end <= start + LONGEST_NAME
                && line.text().substring(start, end).chars().allMatch(c -> NameModel.isHan((char) c));
        return name
                ? Optional.of(new Candidate(line.text().substring(start, end), start, end, 0, 0, 0))
                : Optional.empty();
    }

    /** A，男，… at the head of a sentence. */
    Optional<Candidate> introduced(Line line) {
        int comma = line.text().indexOf('，');
        boolean notice = comma > 1
                && comma <= LONGEST_NAME
                && (line.text().startsWith("男", comma + 1) || line.text().startsWith("女", comma + 1));
        return notice ? names.between(line.sentence(), 0, comma) : Optional.empty();
    }

    /** The name that the link closes: 推选张大成|为, not 张大|成为; with 同志 before the link or a post behind it any that begins with a surname. */
    private Optional<Candidate> linked(Line line, int start, Verb verb) {
        int link = line.text().lastIndexOf(verb.link(), start + LONGEST_NAME + COMRADE.length());
        boolean comrade = link > start + LONGEST_NAME - 1 && line.text().startsWith(COMRADE, link - COMRADE.length());
        int end = comrade ? link - COMRADE.length() : link;
        if (end <= start + 1 || end > start + LONGEST_NAME) {
            return Optional.empty();
        }
        boolean given = comrade || title(line, link + verb.link().length()).isPresent();
        return names.between(line.sentence(), start, end).filter(name -> given || name.fitsPost());
    }

    /** The name at a position, or after the title there that somebody holds already: 任命|县委副书记A|为B. */
    private Optional<Candidate> named(Line line, int start) {
        return names.at(line.sentence(), start).filter(Candidate::fitsPost).or(() -> title(line, start)
                .flatMap(held -> names.after(line.sentence(), held.end())));
    }

    /** The name that a title ends: 免去|林某某|县教育局局长职务. */
    private Optional<Candidate> titled(Line line, int start, Verb verb) {
        for (int end = start + 2; verb.change() == TenureChange.REMOVED && end < start + LONGEST_NAME; end++) {
            Optional<Candidate> name = names.between(line.sentence(), start, end);
            if (name.filter(Candidate::fitsTitle).isPresent()
                    && title(line, end).isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The longest chain of titles that begins at a position. */
    Optional<TitleChain> title(Line line, int start) {
        int from = line.text().startsWith("中共", start) ? start + 2 : start;
        for (int end = Math.min(line.length(), start + LONGEST_TITLE); end > start + 1; end--) {
            Optional<TitleChain> chain = chains.endingAt(line.sentence(), line.bodies(), end);
            if (chain.isPresent()
                    && (chain.get().start() == start || chain.get().start() == from)) {
                return chain;
            }
        }
        return ofBody(line, start);
    }

    /** 李某担任|县第二小学的校长: the title behind a body's name. */
    private Optional<TitleChain> ofBody(Line line, int start) {
        Optional<Body> body = line.bodies().at(start).filter(one -> one.start() == start);
        return body.filter(one -> line.text().startsWith("的", one.end())).flatMap(one -> title(line, one.end() + 1)
                .filter(chain -> chain.elements().get(0).body() == null)
                .map(chain -> chain.of(one)));
    }

    /** The name that ends before a verb; with a title behind the verb, any of three characters that opens the clause. */
    Optional<Candidate> subject(Line line, int verb, int verbEnd) {
        int end = ungrouped(line.text(), verb);
        Candidate best = null;
        boolean given = title(line, verbEnd).isPresent();
        for (int start = Math.max(0, end - LONGEST_NAME); start <= end - 2; start++) {
            Optional<Candidate> name = names.between(line.sentence(), start, end);
            boolean counted = (end < verb || given) && line.opensClause(start);
            boolean whole = given && line.opensClause(start) && end - start > 2;
            boolean likely = name.isPresent()
                    && (name.get().fitsTitle() || counted && name.get().fitsPost())
                    && name.get().words() > -2;
            if (whole && name.isPresent()) {
                return name;
            }
            boolean fits = likely && (line.opensClause(start) || line.sentence().tokenStarts(start));
            if (fits && (best == null || name.get().score() > best.score())) {
                best = name.get();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The names of the list that ends with one: A、B|当选. */
    List<Candidate> listed(Line line, Candidate last) {
        List<Candidate> people = new ArrayList<>(List.of(last));
        int end = last.start() - 1;
        boolean more = true;
        while (more && end > 1 && "、和".indexOf(line.text().charAt(end)) >= 0) {
            more = false;
            end = beforeNote(line.text(), end);
            for (int start = Math.max(0, end - LONGEST_NAME); start <= end - 2 && !more; start++) {
                Optional<Candidate> name = names.between(line.sentence(), start, end);
                more = line.opensClause(start)
                        && name.filter(Candidate::fitsTitle).isPresent();
                if (more) {
                    people.add(name.get());
                    end = start - 1;
                }
            }
        }
        return people;
    }
}
