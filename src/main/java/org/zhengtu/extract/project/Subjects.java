package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.extract.project.NameList.Names;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.extract.project.ProjectWords.Kind;
import org.zhengtu.text.Pattern;

/**
 * Names without a noun of projects that a whole clause says to be begun, finished or put into production: 云岭纺织二期、
 * 宏达电子|建成投产. What can only be said of a project makes one of its subject, if that is told apart by a name.
 */
final class Subjects {

    /** What only works can be; 开园 is said of tea gardens, 复工 of every firm. */
    private static final Pattern OF_WORKS = Pattern.compile("{project.vouches}");

    private static final Pattern NO_NAME = Pattern.compile(
            "[\\d，。；：《》％%的]|(?:顺利|成功|全部|陆续)$|^(?:[一二三四五六七八九十]是|该|此|这|那|其|各|全|我|东西|南北|美丽|平安|幸福|本|市|县|区|镇|乡|村)|(?:公司|集团|企业|厂商|农田|道路|公路|设施|线路|生产|工作|任务|仪式|活动|年|月|日|前|后|产业|产品|房|楼|车间|会|人|段|系统|建设)$");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;

    private final CharSequence text;
    private final List<Piece> pieces;
    private final Candidates candidates;

    Subjects(CharSequence text, List<Piece> pieces, Candidates candidates) {
        this.text = text;
        this.pieces = pieces;
        this.candidates = candidates;
    }

    /** Whether a sentence holds a word that only works can have said of them. */
    static boolean mayTell(CharSequence text) {
        return OF_WORKS.matcher(text).find();
    }

    /**
     * The names of a phrase, with those that have no noun of projects if the clause it begins says such a thing of all.
     *
     * @param names those that have one
     */
    Names of(int at, Names names) {
        List<Item> items = isSubject(at) ? members(pieces.get(at)) : List.of();
        List<Item> bare = items.stream()
                .filter(item -> names.items().stream()
                        .noneMatch(name -> name.start() < item.end() && item.start() < name.end()))
                .toList();
        boolean named = bare.stream().allMatch(item -> isName(item.name()))
                && items.stream().filter(candidates::proper).count() * 2 >= items.size();
        return bare.isEmpty() || !named
                ? names
                : new Names(
                        Stream.concat(names.items().stream(), bare.stream())
                                .sorted(Comparator.comparingInt(Item::start))
                                .toList(),
                        false,
                        names.tail());
    }

    private List<Item> members(Piece phrase) {
        List<Item> items = new ArrayList<>();
        int from = phrase.start();
        for (int i = from; i <= phrase.end(); i++) {
            if (i == phrase.end() || text.charAt(i) == '、') {
                items.add(new Item(text.subSequence(from, i).toString(), from, i, Head.WORK, false, "", ""));
                from = i + 1;
            }
        }
        return items;
    }

    private static boolean isName(String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && !NO_NAME.matcher(name).find();
    }

    private boolean isSubject(int at) {
        if (at > 0 && !pieces.get(at - 1).is(Piece.Type.MARK)) {
            return false;
        }
        boolean vouched = false;
        int i = at + 1;
        for (; i < pieces.size() && !pieces.get(i).is(Piece.Type.MARK); i++) {
            boolean adverb = pieces.get(i).is(Kind.FUNCTION);
            boolean status =
                    pieces.get(i).is(Kind.STATUS) && pieces.get(i).word().hard();
            if (!adverb && !status) {
                return false;
            }
            vouched |= status && OF_WORKS.matches(pieces.get(i).word().text());
        }
        return vouched;
    }
}
