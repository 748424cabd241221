package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.Declines;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;
import org.zhengtu.extract.body.States;
import org.zhengtu.model.PersonKind;
import org.zhengtu.model.TenureChange;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.WordIndex;

/** Names right after a title (区委副书记、区长A) or a word for what somebody is (区领导A, 记者B), with the lists they lead. */
final class TitledNames {

    private static final List<String> NOMINEES = List.of("候选人提名人选", "提名人选", "提名人", "候选人", "人选");

    private static final Pattern RANK = Pattern.compile("（(?:挂职|兼|兼职|正[处县厅科]级|副[处县厅科]级|代|主持工作|试用期.{0,4})）");

    private static final Pattern OF = Pattern.compile("(?:候选人)?(?:提名)?(?:人选)?(?:职务)?的");

    /** 在主席台就座的县领导还有：A、B. */
    /** 县委常委|（按姓氏笔画为序）：|甲某、乙某 */
    private static final Pattern COLON =
            Pattern.compile("(?:（[^（）]{0,6}(?:姓氏|笔画|得票)[^（）]{0,12}）)?：|（[^（）]{0,6}(?:姓氏|笔画)[^（）]{0,12}）");

    private static final Pattern LIST = Pattern.compile("(?:还)?(?:有|是|包括)[：:]?");

    /** 省委、省政府领导|同志|A、B. */
    private static final String COMRADES = "同志";

    /** 某市|长江大桥 has no mayor. */
    private static final Pattern RIVER = Pattern.compile("长江{people.river}");

    private static final String MEMBER = "成员";
    /** What stands between a state and the title of who comes into office there. */
    private static final List<String> NEW = List.of("新任", "候任", "当选", "临时", "过渡", "看守政府");

    /** Read once, not for each page. */
    private static final States STATES = new States();

    static final Map<String, PersonKind> ROLES = roles();
    private static final WordIndex ROLE_WORDS = new WordIndex(ROLES.keySet());
    private static final Map<String, TenureChange> CHANGES = changes();
    private static final WordIndex CHANGE_WORDS = new WordIndex(CHANGES.keySet());

    private final TitleChains chains;
    private final NameReader names;
    private final NameLists lists;
    private final PairedPosts pairs;
    private final Declines declines;

    TitledNames(TitleChains chains, NameReader names, NameLists lists, Declines declines) {
        this.declines = declines;
        this.chains = chains;
        this.names = names;
        this.lists = lists;
        this.pairs = new PairedPosts(chains);
    }

    private static Map<String, PersonKind> roles() {
        Map<String, PersonKind> roles = new HashMap<>();
        for (Map<String, String> row : Lexicon.load("role").rows()) {
            roles.put(row.get("role"), PersonKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
        }
        return roles;
    }

    private static Map<String, TenureChange> changes() {
        Map<String, TenureChange> changes = new HashMap<>();
        Lexicon.load("tenure-verb").rows().stream()
                .filter(row -> row.get("form").equals("attribute"))
                .forEach(row -> changes.put(row.get("verb"), TenureChange.valueOf(row.get("change"))));
        return changes;
    }

    /** Reads a line; {@code posts} has read the lines before it of the same article. */
    List<NameHit> find(Line line, Posts posts) {
        List<NameHit> found = new ArrayList<>();
        posts.startSentence(line.text(), line.town());
        int seen = 0;
        List<Body> bodies = line.bodies().all();
        for (int end = 2; end < line.length(); end++) {
            int at = end;
            while (seen < bodies.size() && bodies.get(seen).end() <= end) {
                posts.see(bodies.get(seen++));
            }
            Optional<NameHit> hit = titled(line, end, posts).or(() -> role(line, at));
            if (hit.isPresent()) {
                List<NameHit> list = new ArrayList<>(List.of(hit.get()));
                list.addAll(lists.after(line, hit.get(), isShared(line, hit.get())));
                found.addAll(pairs.of(line, list, posts));
            }
        }
        bodies.subList(seen, bodies.size()).forEach(posts::see);
        return found;
    }

    private boolean isShared(Line line, NameHit hit) {
        return chains.endingAt(line.sentence(), line.bodies(), hit.titleEnd())
                .map(TitleChain::many)
                .orElse(true);
    }

    private Optional<NameHit> titled(Line line, int end, Posts posts) {
        String text = line.text();
        if (!chains.mayEnd(text, end) || RIVER.endFrom(text, end - 1) > 0) {
            return Optional.empty();
        }
        int of = attributed(text, end);
        int at = of > end ? of : skipColon(text, end);
        if (!names.mayBeginAt(line.sentence(), at) && !names.mayBeForeign(line.sentence(), at)) {
            return Optional.empty();
        }
        Optional<TitleChain> chain = chains.endingAt(line.sentence(), line.bodies(), end);
        if (chain.isEmpty()
                || ofGroup(text, chain.get())
                || chains.goesOn(text, chain.get().last())) {
            return Optional.empty();
        }
        Optional<TenureChange> change = change(text, chain.get().start());
        if (of > end && change.isEmpty()) {
            return Optional.empty();
        }
        TitleElement last = chain.get().last();
        boolean placed = last.body() != null && !last.body().bare()
                || !last.word().area().isEmpty()
                || chain.get().elements().size() > 1;
        boolean abroad = isForeign(text, last);
        Optional<Candidate> foreign = abroad ? names.afterForeign(line.sentence(), at) : Optional.empty();
        Optional<Candidate> name = foreign.isPresent() || abroad && !names.mayBeForeign(line.sentence(), at)
                ? foreign
                : names.after(line.sentence(), at);
        name = name.filter(candidate -> !isBody(line, candidate));
        Optional<Candidate> fitting =
                name.filter(n -> fits(n, placed)).or(() -> lists.first(line, at).filter(n -> !isBody(line, n)));
        if (fitting.isEmpty()) {
            name.ifPresent(n -> decline(line, chain.get(), n));
        }
        return fitting.map(n -> hit(line, chain.get(), n, changed(posts.read(chain.get()), change)));
    }

    /** Whether a title is held in another state: 某国|总理, 某国国防部|部长, 总统. */
    private boolean isForeign(String text, TitleElement title) {
        Body body = title.body();
        return body == null
                ? title.word().kind() == TitleWord.Kind.FOREIGN
                        || isOfState(text, title.end() - title.title().length())
                : body.kind() == BodyKind.FOREIGN;
    }

    /** 某国|总理, 某国|新任总理. */
    private boolean isOfState(String text, int start) {
        return STATES.endAt(text, start)
                || NEW.stream()
                        .anyMatch(word -> text.startsWith(word, start - word.length())
                                && STATES.endAt(text, start - word.length()));
    }

    /** 指导组|成员, 区班子|成员: no post of the body named before. */
    private static boolean ofGroup(String text, TitleChain chain) {
        String before = text.substring(Math.max(0, chain.start() - 2), chain.start());
        return chain.last().title().equals(MEMBER) && (before.endsWith("组") || before.equals("班子"));
    }

    /** Where a name may stand that a notice ends with: 拟任局长|的|A同志, 被免去局长|职务的|A; the position itself if 的 isn't there. */
    private static int attributed(String text, int end) {
        return Math.max(end, OF.endFrom(text, end));
    }

    /** What the verb before a title tells of it: 拟任, 被任命为. */
    private Optional<TenureChange> change(String text, int start) {
        return Optional.ofNullable(CHANGES.get(text.substring(CHANGE_WORDS.startOf(text, start), start)));
    }

    private static List<Post> changed(List<Post> posts, Optional<TenureChange> change) {
        return change.map(told -> posts.stream().map(post -> post.with(told)).toList())
                .orElse(posts);
    }

    /** Whether a body begins where the name would: 代表|县委. */
    private static boolean isBody(Line line, Candidate name) {
        return line.bodies()
                .at(name.start())
                .filter(body -> body.start() == name.start() && body.end() >= name.end())
                .isPresent();
    }

    private static boolean fits(Candidate name, boolean placed) {
        return placed ? name.fitsPost() : name.fitsTitle();
    }

    private void decline(Line line, TitleChain chain, Candidate name) {
        declines.add(
                "NAME-01",
                () -> "“%s” is hardly a name: it weighs %.1f, as HanLP's words %.1f"
                        .formatted(name.name(), name.score(), name.words()),
                () -> line.sentence().sentence().text().origin(chain.start(), name.end()));
    }

    private static NameHit hit(Line line, TitleChain chain, Candidate name, List<Post> posts) {
        boolean official = posts.stream().anyMatch(Post::official);
        String title = line.text().substring(chain.start(), chain.end());
        return new NameHit(
                name.name(),
                name.start(),
                name.end(),
                title,
                chain.start(),
                chain.end(),
                chain.former()
                        ? List.of()
                        : nominated(
                                posts,
                                nominee(line.text(), chain.end()) > chain.end() || designated(line.text(), chain)),
                official ? PersonKind.OFFICIAL : PersonKind.OTHER,
                "NAME-01",
                name.score() > -22 ? 0.98 : 0.9);
    }

    /** 县委副书记、县长候选人A holds the first post and shall get the last. */
    private static List<Post> nominated(List<Post> posts, boolean nominee) {
        if (!nominee) {
            return posts;
        }
        List<Post> marked = new ArrayList<>(posts);
        marked.set(marked.size() - 1, marked.get(marked.size() - 1).with(TenureChange.NOMINATED));
        return marked;
    }

    /** 候任|总理 */
    private static boolean designated(String text, TitleChain chain) {
        return text.startsWith("候任", chain.start() - 2);
    }

    /** The end of a word that tells that the title before it is still to be given. */
    private static int nominee(String text, int end) {
        for (String nominee : NOMINEES) {
            if (text.startsWith(nominee, end)) {
                return end + nominee.length();
            }
        }
        return end;
    }

    private static int skipColon(String text, int end) {
        int nominee = nominee(text, end);
        if (nominee > end) {
            return nominee;
        }
        int rank = RANK.endFrom(text, end);
        if (rank > end) {
            return rank;
        }
        return Math.max(end, COLON.endFrom(text, end));
    }

    private Optional<NameHit> role(Line line, int end) {
        int start = ROLE_WORDS.startOf(line.text(), end);
        if (start == end) {
            return Optional.empty();
        }
        PersonKind kind = ROLES.get(line.text().substring(start, end));
        Matcher list = LIST.matcher(line.text()).region(end, line.length());
        int at = kind == PersonKind.OFFICIAL && list.lookingAt() ? list.end() : skipColon(line.text(), end);
        at = line.text().startsWith(COMRADES, at) ? at + COMRADES.length() : at;
        return role(line, start, end, at, kind);
    }

    private Optional<NameHit> role(Line line, int start, int end, int at, PersonKind kind) {
        String role = line.text().substring(start, end);
        return names.at(line.sentence(), at)
                .filter(name -> kind == PersonKind.OTHER ? name.fitsRole() : name.fitsTitle())
                .or(() -> kind == PersonKind.OTHER ? names.called(line.sentence(), at) : lists.first(line, at))
                .map(name -> new NameHit(
                        name.name(), name.start(), name.end(), role, start, end, List.of(), kind, "NAME-01", 0.93));
    }
}
