package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.extract.project.NameList.Names;
import org.zhengtu.extract.project.ProjectWords.Head;

/** The phrases of a sentence that may name projects, where what stands around them does not forbid it. */
final class NameGroups {

    private static final Pattern SITE =
            Pattern.compile("(?:在|于|到|位于|坐落于|坐落在|地处|来到|走进|前往|选址|选址于|入驻|落户|落地|毗邻|紧邻)(?:该县|该市|该镇|该区|我县|我市|我区|全县|全市)?");
    private static final Pattern INTRODUCTION = Pattern.compile("项目(?:主要|具体)?(?:分别为|分别是|包括|为|是|有|：|包含|主要有|涵盖)$");
    private static final Pattern LISTED = Pattern.compile("、|.{4}和.{4}");

    private final CharSequence text;
    private final List<Piece> pieces;
    private final Candidates candidates;
    private final boolean firm;

    /** @param firm whether the paragraph is about a firm, whose works need no name of their own */
    NameGroups(CharSequence text, List<Piece> pieces, Candidates candidates, boolean firm) {
        this.text = text;
        this.pieces = pieces;
        this.candidates = candidates;
        this.firm = firm;
    }

    /** A phrase with names and where it stands among the pieces. */
    record Group(int piece, Names names) {

        Item first() {
            return names.items().get(0);
        }

        Item last() {
            return names.items().get(names.items().size() - 1);
        }

        boolean single() {
            return names.items().size() == 1;
        }
    }

    List<Group> find(NameList lists) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece phrase = pieces.get(i);
            if (!phrase.is(Piece.Type.PHRASE)) {
                continue;
            }
            Names names = lists.read(phrase.start(), phrase.end(), introduced(phrase));
            int at = i;
            boolean site = located(i) && !names.closed();
            if (names.items().stream().anyMatch(item -> counts(item, at, site))) {
                groups.add(new Group(i, names));
            }
        }
        return groups;
    }

    private boolean counts(Item item, int at, boolean site) {
        boolean named = candidates.possible(item) || firm && unnamed(item);
        return named
                && !counted(item, at)
                && !(site && item.head() != Head.WORK)
                && !(predicate(at) && !candidates.proper(item));
    }

    /** 二期工厂, 新厂区: a project of the firm that the paragraph is about. */
    static boolean unnamed(Item item) {
        return !item.name().startsWith("公司") && (item.head() == Head.SITE || Firms.isPhase(item.name()));
    }

    /** 签约的6个项目分别为, 包括以下项目：. */
    private boolean introduced(Piece phrase) {
        boolean listed =
                LISTED.matcher(text.subSequence(phrase.start(), phrase.end())).find();
        int from = Math.max(0, phrase.start() - 10);
        return listed
                && INTRODUCTION.matcher(text.subSequence(from, phrase.start())).find();
    }

    /** 在X产业园 says where, not what. */
    private boolean located(int at) {
        if (at == 0 || pieces.get(at - 1).is(Piece.Type.MARK)) {
            return false;
        }
        int from = at > 1 && pieces.get(at - 2).is(Piece.Type.WORD) ? at - 2 : at - 1;
        String before = text.subSequence(
                        pieces.get(from).start(), pieces.get(at).start())
                .toString();
        String direct = text.subSequence(
                        pieces.get(at - 1).start(), pieces.get(at).start())
                .toString();
        return SITE.matcher(before).matches() || SITE.matcher(direct).matches();
    }

    /** X是国家批准的重点工程: says what X is, names nothing. */
    private boolean predicate(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 8) && !pieces.get(i).is(Piece.Type.MARK); i--) {
            if (pieces.get(i).says("是")) {
                return true;
            }
        }
        return false;
    }

    /** 小区建设305个: how many there are, not one of them. */
    private boolean counted(Item item, int at) {
        int after = at + 1 < pieces.size() && pieces.get(at + 1).says("建设") ? at + 2 : at + 1;
        return item.head() != Head.LAND
                && item.rest().isEmpty()
                && after < pieces.size()
                && NameList.measured(text, pieces.get(after));
    }
}
