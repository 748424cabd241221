package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/** Offices inside a body, named right behind it: 县教育局|基教科, 县公安局|刑侦大队, 云岭县医院|健康管理中心, 县法院|立案庭. */
final class InnerOffices {

    /** Besides the bodies of the State Council, whose departments are 司: 教育部|体卫艺司. */
    private static final Set<BodyKind> OWNERS = Set.of(
            BodyKind.AUTHORITY,
            BodyKind.OFFICE,
            BodyKind.DEPARTMENT,
            BodyKind.GROUP,
            BodyKind.INSTITUTION,
            BodyKind.COURT);

    private static final int LONGEST = 14;
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff&&[^和与及]]{1,13}{body.inner}");
    private static final Pattern KIND = Pattern.compile("{body.inner}");
    private static final Pattern SITE = Pattern.compile(".*{body.inner-site}");
    private static final Pattern INSIDER = Pattern.compile("{body.insider}");
    /** 县法院|民事审判第一庭|庭长, 县法院|民一庭. */
    private static final Pattern CHAMBER =
            Pattern.compile("(?:[民刑行][一二三四五]|(?:第[一二三四五])?(?:{body.chamber}){1,5}(?:第?[一二三四五])?)庭(?!审|前)");

    /** 基教|科长: the last character of the name begins the title. */
    private static final Pattern HEAD = Pattern.compile("(?:科|股|处|司|站|所|队|大队|中队|支队)长");
    /** Hospitals and institutes have many parts; these act as bodies. */
    private static final Pattern OF_INSTITUTE = Pattern.compile(".*(?:中心|处|办公室|研究[所院])");
    /** Parts of speech that go on behind a name, by their first letter: verb, preposition, adverb, particle, conjunction, mark. */
    private static final String NEXT = "vpducw";

    private final NameExtent extent;

    InnerOffices(NameExtent extent) {
        this.extent = extent;
    }

    /** @param bodies those of the sentence that other rules found */
    List<Body> find(TaggedSentence sentence, List<Body> bodies) {
        List<Body> found = new ArrayList<>();
        for (Body owner : bodies) {
            boolean ministry =
                    owner.kind() == BodyKind.GOVERNMENT && owner.prefix().isEmpty();
            if (!owner.bare() && (ministry || OWNERS.contains(owner.kind()))) {
                int end = end(sentence, owner);
                if (end > owner.end()) {
                    String name = owner.name() + sentence.text().substring(owner.end(), end);
                    found.add(new Body(name, owner.start(), end, owner.kind(), owner.prefix()));
                }
            }
        }
        return found;
    }

    /** Where the longest name of an office ends that begins behind a body; the body's end if none does. */
    private int end(TaggedSentence sentence, Body owner) {
        if (owner.kind() == BodyKind.COURT) {
            Matcher chamber = CHAMBER.matcher(sentence.text())
                    .region(owner.end(), sentence.text().length());
            return chamber.lookingAt() ? chamber.end() : owner.end();
        }
        int best = owner.end();
        for (int i = sentence.tokenAt(owner.end());
                i >= 0 && i < sentence.tokens().size();
                i++) {
            Token token = sentence.tokens().get(i);
            if (token.start() >= owner.end() && HEAD.matcher(token.word()).matches()) {
                int end = isOffice(sentence, owner, token.start()) ? token.start() : token.end() - 1;
                return isOffice(sentence, owner, end) ? end : best;
            }
            boolean does = token.nature().startsWith("v") && !token.nature().equals("vn");
            boolean part = token.start() < owner.end() || !does && extent.namesPart(token);
            if (!part || token.end() - owner.end() > LONGEST) {
                return best;
            }
            if (isOffice(sentence, owner, token.end()) && isClosed(sentence, owner, i + 1)) {
                best = token.end();
            }
        }
        return best;
    }

    private static boolean isOffice(TaggedSentence sentence, Body owner, int end) {
        String name = sentence.text().substring(owner.end(), end);
        return NAME.matcher(name).matches()
                && !KIND.matcher(name).matches()
                && !SITE.matcher(name).matches()
                && (owner.kind() != BodyKind.INSTITUTION
                        || OF_INSTITUTE.matcher(name).matches());
    }

    /** Whether what follows goes on from a name: nothing, a verb or mark, or who works there (but 医院|心脏中心主任). */
    private static boolean isClosed(TaggedSentence sentence, Body owner, int next) {
        if (next >= sentence.tokens().size()) {
            return true;
        }
        Token token = sentence.tokens().get(next);
        return NEXT.indexOf(token.nature().charAt(0)) >= 0
                || token.nature().startsWith("nr")
                || owner.kind() != BodyKind.INSTITUTION
                        && INSIDER.matcher(token.word()).lookingAt();
    }
}
