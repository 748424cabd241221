package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.extract.body.Body;
import org.zhengtu.model.PersonKind;
import org.zhengtu.model.TenureChange;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.WordIndex;

/** Names right before a title (李明院士, 李明代市长) or a form of address (李明同志). */
final class TrailingTitles {

    private static final WordIndex ADDRESSES =
            new WordIndex(List.of("同志", "先生", "女士", "老师", "博士", "烈士", "医生", "老人", "夫妇", "一行"));
    private static final Set<String> WEAK = Set.of("代表", "成员", "委员", "主持人", "导师", "顾问", "秘书", "法人", "负责人", "班长", "组长");
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_BRACKET = 40;
    private static final Pattern PREMIER = Pattern.compile("{people.premier}(?=总理)");
    private static final int KNOWN_LENGTH = 3;

    /** What makes a word of 习 behind it: 学习. */
    private static final String LEARNING = "学研温复练见补演实";

    private static final Set<String> LEADERS = Set.copyOf(Lexicon.load("leader").column("name"));

    private final TitleLexicon titles;
    private final NameReader names;

    TrailingTitles(TitleLexicon titles, NameReader names) {
        this.titles = titles;
        this.names = names;
    }

    List<NameHit> find(Line line) {
        List<NameHit> found = new ArrayList<>();
        for (int at = 2; at < line.length(); at++) {
            int end = titles.endFrom(line.text(), at);
            int called = line.text().startsWith("等同志", at) ? at + 1 : at;
            int address = ADDRESSES.endFrom(line.text(), called);
            if (end > at) {
                titled(line, at, end).ifPresent(found::add);
            } else if (address > called && !isOfLife(line.text(), called)) {
                name(line, at)
                        .map(name -> NameHit.bare(name, PersonKind.OTHER, "NAME-02", 0.9))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** 邓某先|生平, 邓某先|生前: 先 ends the name. */
    private static boolean isOfLife(String text, int start) {
        return text.startsWith("先生平", start) || text.startsWith("先生前", start);
    }

    private Optional<NameHit> titled(Line line, int at, int end) {
        String title = line.text().substring(at, end);
        TitleWord word = titles.word(line.text(), end);
        boolean goesOn = !word.area().isEmpty()
                && names.at(line.sentence(), end).filter(Candidate::fitsTitle).isPresent();
        // 云岭|副县长李明: the title is that of the name behind it.
        if (WEAK.contains(word.title()) || goesOn) {
            return Optional.empty();
        }
        Optional<Candidate> leader = title.equals("总书记") ? leader(line, at) : Optional.empty();
        boolean abroad = word.kind() == TitleWord.Kind.FOREIGN;
        // 有关|前总统
        if (abroad && line.text().charAt(at - 1) == '前') {
            return Optional.empty();
        }
        Optional<Candidate> name = leader.or(() -> name(line, at));
        name = abroad ? name.or(() -> names.beforeForeign(line.sentence(), at)) : name;
        return name.map(n -> {
            String organization = title.equals("总书记") ? partyOf(n.name()) : organization(line, n.start(), title, word);
            boolean official = abroad || word.kind() == TitleWord.Kind.POST;
            return new NameHit(
                    n.name(),
                    n.start(),
                    n.end(),
                    title,
                    n.start(),
                    end,
                    List.of(new Post(organization, title, official, TenureChange.SEEN)),
                    official ? PersonKind.OFFICIAL : PersonKind.OTHER,
                    "NAME-02",
                    0.9);
        });
    }

    /** 李明（区委书记）. */
    List<NameHit> bracketed(Line line, TitleChains chains, Posts posts) {
        List<NameHit> found = new ArrayList<>();
        String text = line.text();
        for (int open = text.indexOf('（'); open > 1; open = text.indexOf('（', open + 1)) {
            int close = closing(text, open);
            if (close < 0) {
                continue;
            }
            int mark = open;
            int from = open + 1;
            Optional<TitleChain> chain =
                    chains.endingAt(line.sentence(), line.bodies(), close).filter(c -> c.start() == from);
            Optional<Candidate> name =
                    chain.isPresent() ? name(line, open).or(() -> listed(line, mark)) : Optional.empty();
            name.ifPresent(n -> found.add(NameHit.before(n, chain.get(), posts.read(chain.get()), text, 0.93)));
        }
        return found;
    }

    /** A name that a mark opens and the bracket with its title closes: 、|李明|（区政协主席）. */
    private Optional<Candidate> listed(Line line, int end) {
        for (int start = Math.max(0, end - LONGEST_NAME); start <= end - 2; start++) {
            boolean opens = line.opensClause(start) || line.text().charAt(start - 1) == '、';
            Optional<Candidate> name = opens ? names.between(line.sentence(), start, end) : Optional.empty();
            if (name.filter(one -> one.fitsPost() && !insideBody(line, one)).isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** Where a bracket closes, -1 if not soon. */
    private static int closing(String text, int open) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST_BRACKET); i++) {
            if (text.charAt(i) == '）') {
                return i;
            }
        }
        return -1;
    }

    /** 习|总书记: the leader of that surname, where there is but one; not 学习|总书记. */
    private static Optional<Candidate> leader(Line line, int at) {
        String surname = line.text().substring(at - 1, at);
        List<String> called =
                LEADERS.stream().filter(name -> name.startsWith(surname)).toList();
        boolean word = LEARNING.indexOf(line.text().charAt(at - 2)) >= 0;
        return called.size() == 1 && !word
                ? Optional.of(new Candidate(called.get(0), at - 1, at, 0, 0, 0))
                : Optional.empty();
    }

    /** 总书记 after a name is the Party's where the name is known for it; parties of other countries have theirs. */
    private static String partyOf(String name) {
        return LEADERS.contains(name) ? "党中央" : "";
    }

    /** The head of a government is known by the title, others by the body before the name: 县林业局|李明局长. */
    private static String organization(Line line, int start, String title, TitleWord word) {
        if (word.title().equals("总理") && line.text().charAt(start + 1) != '·') {
            return "国务院";
        }
        if (word.title().equals("委员长")) {
            return "全国人大常委会";
        }
        if (!word.area().isEmpty() && line.town().endsWith(word.area())) {
            return line.town() + "政府";
        }
        if (!word.area().isEmpty()) {
            return word.area() + (word.area().equals("地区") ? "行署" : "政府");
        }
        return line.bodies()
                .endingAt(start)
                .filter(body -> !body.bare())
                .map(Body::name)
                .orElse("");
    }

    /** A name that HanLP sees or that can't be the end of another word. */
    private Optional<Candidate> name(Line line, int end) {
        Optional<Candidate> known = known(line, end);
        if (known.isPresent()) {
            return known;
        }
        for (int start = Math.max(0, end - LONGEST_NAME); start <= end - 2; start++) {
            Optional<Candidate> name = names.between(line.sentence(), start, end);
            boolean open = line.opensClause(start) || line.sentence().tokenStarts(start);
            if (name.isEmpty()
                    || !open
                    || insideBody(line, name.get())
                    || "为任".indexOf(line.text().charAt(end - 1)) >= 0) {
                continue;
            }
            int titleEnd = titles.endFrom(line.text(), end);
            boolean head = titleEnd > end && heads(line, name.get(), titleEnd, titles.word(line.text(), titleEnd));
            if (head || name.get().fitsRole() && strong(line, name.get())) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** A name that needs nobody's word for it before its title, whatever HanLP makes of it (学习李克强|总理). */
    private static Optional<Candidate> known(Line line, int end) {
        int start = end - KNOWN_LENGTH;
        return start >= 0
                        && PREMIER.matcher(line.text())
                                .region(start, line.length())
                                .lookingAt()
                ? Optional.of(new Candidate(line.text().substring(start, end), start, end, 0, 0, 0))
                : Optional.empty();
    }

    private static boolean insideBody(Line line, Candidate name) {
        return line.bodies()
                .at(name.start())
                .filter(body -> name.end() <= body.end())
                .isPresent();
    }

    private static boolean strong(Line line, Candidate name) {
        return name.seenByHanLP() || name.name().length() > 2 && name.words() > -1 && name.score() > -21;
    }

    /** The head of a government after a name that opens a clause or follows a conjunction: 以及李明代市长. */
    private boolean heads(Line line, Candidate name, int titleEnd, TitleWord word) {
        boolean open =
                line.opensClause(name.start()) || "及和与".indexOf(line.text().charAt(name.start() - 1)) >= 0;
        return open
                && !titles.isModifier(name.name())
                && !word.area().isEmpty()
                && name.score() > -29
                && titleEnd > name.end();
    }
}
