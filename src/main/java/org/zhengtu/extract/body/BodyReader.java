package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.text.Pattern;

/** Finds the bodies that a sentence names, those without a place of their own (宣传部) too. */
public final class BodyReader {

    /** What stands between two bodies of one list: 、, or items that tell no body. */
    private static final Pattern LINK = Pattern.compile("(?:、[\\u4e00-\\u9fff&&[^和与的]]{2,8}){0,3}(?:、|和|及|以及)");

    private final NameExtent extent = new NameExtent();
    private final LevelBodies levels = new LevelBodies(extent);
    private final NationalBodies nationals = new NationalBodies();
    private final ForeignBodies foreign = new ForeignBodies();
    private final SuffixBodies suffixes = new SuffixBodies(extent);
    private final BranchBodies branches = new BranchBodies();
    private final InnerOffices offices = new InnerOffices(extent);
    private final TownOffices townOffices = new TownOffices(levels);
    private final SharedOrgans shared = new SharedOrgans(levels);

    public Bodies read(TaggedSentence sentence) {
        List<Body> candidates = new ArrayList<>(levels.find(sentence));
        List<Body> nationwide = nationals.find(sentence);
        candidates.addAll(nationwide);
        candidates.addAll(foreign.find(sentence));
        candidates.addAll(townOffices.find(sentence));
        candidates.addAll(branches.find(sentence, candidates));
        List<Body> named = suffixes.find(sentence).stream()
                .filter(body -> !swallows(body, nationwide))
                .toList();
        candidates.addAll(named);
        candidates.addAll(BranchBodies.residents(sentence.text(), named));
        candidates.addAll(offices.find(sentence, List.copyOf(candidates)));
        List<Body> own = inherit(sentence, Bodies.of(candidates).all());
        List<Body> each = new ArrayList<>(SharedTowns.in(sentence.text(), own));
        each.addAll(shared.find(sentence, each));
        return Bodies.of(each);
    }

    /** Whether words before a body that is known by its name have been taken for part of it: 播出|世界银行. */
    private static boolean swallows(Body body, List<Body> known) {
        return known.stream().anyMatch(one -> one.end() == body.end() && one.start() > body.start());
    }

    /**
     * Where the name of a firm or institute begins that ends at a position and has no telling last word (华岭科技董事长);
     * the position itself if no name stands there.
     */
    public int nameStart(TaggedSentence sentence, int end) {
        return end == 0 ? end : Math.min(end, extent.startOfRun(sentence, end));
    }

    /** Where the name of a township begins whose level word stands at a position (大河|镇|镇长); that position if no name does. */
    public int townStart(TaggedSentence sentence, int level, int end) {
        int start = levels.prefixStart(sentence, level, end, sentence.text().substring(level, end));
        return start < 0 ? level : start;
    }

    /** Whose a bare body after another is: of the same level, of the same committee; empty if it can't be told. */
    private static String owner(Body before, BodyKind kind) {
        String committee = before.prefix() + "委";
        return switch (kind) {
            case AUTHORITY -> before.prefix();
            case DEPARTMENT ->
                before.name().startsWith(committee) && before.kind() != BodyKind.DISCIPLINE ? committee : "";
            default -> "";
        };
    }

    /** In 市发改委、财政局、教育局 the level is said once for all. */
    private static List<Body> inherit(TaggedSentence sentence, List<Body> bodies) {
        List<Body> all = new ArrayList<>();
        Body before = null;
        for (Body body : bodies) {
            boolean listed = before != null
                    && LINK.matcher(sentence.text())
                            .region(before.end(), body.start())
                            .matches();
            boolean inherits = (body.bare() || body.prefix().isEmpty() && body.kind() == BodyKind.AUTHORITY)
                    && listed
                    && !before.bare()
                    && !before.prefix().isEmpty()
                    && before.kind().official();
            String owner = inherits ? owner(before, body.kind()) : "";
            Body own = owner.isEmpty()
                    ? body
                    : new Body(owner + body.name(), body.start(), body.end(), body.kind(), before.prefix());
            all.add(own);
            before = own;
        }
        return all;
    }
}
