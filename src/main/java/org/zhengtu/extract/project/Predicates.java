package org.zhengtu.extract.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.ProjectWords.Head;
import org.zhengtu.extract.project.ProjectWords.Kind;
import org.zhengtu.extract.project.ProjectWords.Word;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Pattern;

/**
 * Whether a word of a sentence that tells how far something has come says it of the name beside it, and what it says:
 * not 建成后, not 完成投资, not 建成 with another noun between.
 */
final class Predicates {

    /** Pieces looked at on either side of a name: no clause that a person wrote has more. */
    static final int WIDEST = 60;

    private static final Pattern LATER = Pattern.compile("{project.later}?后|以来|之后|时(?!间)|前(?!期|景|列)|之前|之际|的?过程中");

    /** 通车|准备, 开工|条件: it has not come to that. */
    private static final Pattern AHEAD = Pattern.compile("{project.ahead}");

    /** 恢复重建项目累计开工|118个 */
    private static final Pattern COUNTED = Pattern.compile("\\d{1,4}[个项](?=[，。；]|$)");

    private static final Pattern NOUN_AFTER = Pattern.compile("[率额户期]|{project.noun-after}");

    private static final Pattern HURRY = Pattern.compile("{project.hurry}$");

    /** Of something: 完成投资, 建成道路; 完成建设 has its object. */
    private static final Pattern DONE = Pattern.compile("完成(?!了?建设$)|^建成了?$");

    private static final int NEAR = 14;

    /** 厂房装修|基本完成: not the whole of it. */
    private static final Pattern PART =
            Pattern.compile("(?:{project.predicates-part}|(?<!配套)宿舍|[一二三四五六七八九\\d]号楼)[^，。；]{0,8}$");

    /** 完成|主体施工, 完成|土建 */
    private static final Pattern OF_WORKS = Pattern.compile(
            "了?\\d{1,2}(?:\\.\\d{1,2})?%|了?(?:全部|\\d[^，。；]{0,8})?(?:{project.works-part})(?:[^，。；（]{0,10})?(?=[，。；]|$)");

    /** 3号车间|已投产 */
    private static final Pattern ONE_OF =
            Pattern.compile("(?<!等|等\\d)[\\d一二三四五六七八九]号?(?:[#栋条]|车间|厂房|生产线|机组)[^，。；]{0,6}$");

    private static final Pattern PREPARES =
            Pattern.compile("了?(?:全部)?(?:{project.preparation-work})(?:[^，。；（]{0,14})?(?=[，。；]|$)");

    /** 环评等前期工作|已全部完成 */
    private static final Pattern PREPARED = Pattern.compile("{project.prepared}[^，。；]{0,8}$");

    private static final Pattern WISH = Pattern.compile("[^，。；]{0,8}意向(?!书|协议|性)|[^，。；]{4,30}的合作意向(?!书|协议)");

    private static final Pattern CLEARING = Pattern.compile("了?[^，。；]{0,8}(?:{project.clearing})[^，。；]{0,6}(?:协议|合同)");

    private static final Pattern OF_HOUSEHOLDS = Pattern.compile("[，已经签约完成共达了]{0,8}\\d+余?[户家]");

    private static final Pattern HOUSEHOLDS = Pattern.compile("\\d.*[户家]|农户|居民|村民|住户");

    /** 并签订|框架协议, 举行开工|仪式 tell of the project named before. */
    private static final Pattern CONTRACT = Pattern.compile("[^，。；]{0,6}(?:协议|合同)|(?:奠基)?(?:仪式|典礼|活动)");

    /** 机场开通|了多条国际航线: what runs there. */
    private static final Pattern OPENED = Pattern.compile("开[通行设辟]了?[^，。；、]{0,14}?{project.opened}");

    /** 共|实施, 先后|实施: it has been taken up. */
    private static final Pattern TAKEN_UP = Pattern.compile("(?:共|已经?|累计|先后|陆续|相继)$");

    /** 部分项目已|开工 says it of others. */
    private static final Pattern SOME =
            Pattern.compile("{project.some-of-them}的?(?:重点|子)?(?:项目|工程)(?:已经?|正在?|也|均|都|全部|陆续|相继|实现了?)*$");

    private static final Pattern LOCATING = Pattern.compile("在|于|到|来到|走进");

    private static final Pattern LANDED = Pattern.compile("落户|落地|入驻|花落|落子");

    private static final Pattern BUILT = Pattern.compile("^{project.built}$");
    private static final Pattern INTENDED = Pattern.compile("^{project.intended}$");

    private final CharSequence text;
    private final List<Piece> pieces;

    Predicates(CharSequence text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    int clauseStart(int at) {
        int i = at;
        while (i > 0 && at - i < WIDEST && !pieces.get(i - 1).is(Piece.Type.MARK)) {
            i--;
        }
        return i;
    }

    int clauseEnd(int at) {
        int i = at;
        while (i < pieces.size() && i - at < WIDEST && !pieces.get(i).is(Piece.Type.MARK)) {
            i++;
        }
        return i;
    }

    /** Whether a word after a name is said of it: not 建成后, not 完成投资. */
    boolean stands(int i, Head head, boolean building) {
        Word word = pieces.get(i).word();
        if (LATER.matcher(text).region(pieces.get(i).end(), text.length()).lookingAt()
                && !pieces.get(clauseStart(i)).says("继")) {
            return false;
        }
        if (next(i).map(COUNTED::matcher).filter(Matcher::lookingAt).isPresent()
                || next(i).map(NOUN_AFTER::matcher).filter(Matcher::lookingAt).isPresent()
                || pieces.get(i).start() > 0 && text.charAt(pieces.get(i).start() - 1) == '除'
                || AHEAD.matcher(text)
                        .region(pieces.get(i).end(), text.length())
                        .lookingAt()
                || OPENED.matcher(text)
                        .region(pieces.get(i).start(), text.length())
                        .lookingAt()
                || SOME.matcher(text.subSequence(
                                Math.max(0, pieces.get(i).start() - NEAR),
                                pieces.get(i).start()))
                        .find()
                || households(i)) {
            return false;
        }
        if (word.status() == ProjectStatus.COMPLETED
                && DONE.matcher(word.text()).find()) {
            return !objectFollows(i) || isPart(i) || prepares(i);
        }
        return word.hard() || building || head == Head.WORK;
    }

    /** 完成|土建: of the whole, a part. */
    private boolean isPart(int i) {
        return OF_WORKS.matcher(text).region(pieces.get(i).end(), text.length()).lookingAt();
    }

    /** 完成|选址和可研: what comes before the works. */
    private boolean prepares(int i) {
        return PREPARES.matcher(text).region(pieces.get(i).end(), text.length()).lookingAt();
    }

    private Optional<CharSequence> next(int i) {
        return i + 1 < pieces.size() && pieces.get(i + 1).is(Piece.Type.PHRASE)
                ? Optional.of(text.subSequence(
                        pieces.get(i + 1).start(), pieces.get(i + 1).end()))
                : Optional.empty();
    }

    /** 完成800户农户签约, 签订征收协议730户: who signs are the people there. */
    private boolean households(int i) {
        boolean clearing = pieces.get(i).word().status() == ProjectStatus.SIGNED
                && CLEARING.matcher(text)
                        .region(pieces.get(i).end(), text.length())
                        .lookingAt();
        boolean counts = pieces.get(i).word().status() == ProjectStatus.SIGNED
                && OF_HOUSEHOLDS
                        .matcher(text)
                        .region(pieces.get(i).end(), text.length())
                        .lookingAt();
        return clearing
                || counts
                || i > 0
                        && pieces.get(i).word().status() == ProjectStatus.SIGNED
                        && pieces.get(i - 1).is(Piece.Type.PHRASE)
                        && HOUSEHOLDS
                                .matcher(text.subSequence(
                                        pieces.get(i - 1).start(),
                                        pieces.get(i - 1).end()))
                                .find();
    }

    private boolean objectFollows(int i) {
        int to = clauseEnd(i);
        for (int j = i + 1; j < to; j++) {
            if (pieces.get(j).is(Piece.Type.PHRASE) || pieces.get(j).is(Kind.STATUS)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a word says.
     *
     * @param modal whether it is hoped for
     * @param plans whether what is hoped for (将建成X) is planned; elsewhere it tells nothing of today (X力争年底建成)
     */
    Verdict verdict(Piece piece, boolean modal, boolean after, Head head, boolean plans) {
        boolean wish = piece.word().status() == ProjectStatus.SIGNED
                && WISH.matcher(text).region(piece.end(), text.length()).lookingAt();
        ProjectStatus status = wish ? ProjectStatus.PLANNED : piece.word().status();
        int clause = Math.max(0, piece.start() - NEAR);
        boolean part = status == ProjectStatus.COMPLETED
                && after
                && PART.matcher(text.subSequence(clause, piece.start())).find();
        part |= status == ProjectStatus.COMPLETED
                && after
                && OF_WORKS.matcher(text).region(piece.end(), text.length()).lookingAt();
        boolean early = status == ProjectStatus.COMPLETED
                && after
                && (PREPARES.matcher(text).region(piece.end(), text.length()).lookingAt()
                        || PREPARED.matcher(text.subSequence(clause, piece.start()))
                                .find());
        if (early) {
            return new Verdict(ProjectStatus.PLANNED, true, true, modal, piece.start(), piece.end());
        }
        part |= status == ProjectStatus.OPERATING
                && after
                && ONE_OF.matcher(text.subSequence(clause, piece.start())).find();
        status = part ? ProjectStatus.UNDER_CONSTRUCTION : status;
        boolean underWay = status == ProjectStatus.UNDER_CONSTRUCTION;
        if (modal && status.compareTo(ProjectStatus.STARTED) > 0 && !underWay) {
            if (hurries(piece)) {
                return hurried(piece, after);
            }
            return plans && piece.word().hard()
                    ? new Verdict(ProjectStatus.PLANNED, true, after, true, piece.start(), piece.end())
                    : null;
        }
        boolean renewal = head == Head.RENEWAL && underWay && !piece.word().hard();
        boolean hard = piece.word().hard()
                && !(head == Head.LOOSE && LANDED.matcher(piece.word().text()).find());
        ProjectStatus told = modal && !underWay || renewal ? ProjectStatus.PLANNED : status;
        return new Verdict(told, hard, after, modal, piece.start(), piece.end());
    }

    /** 要确保质量，如期|建成: it is being built. */
    private boolean hurries(Piece piece) {
        return HURRY.matcher(text.subSequence(0, piece.start())).find();
    }

    private static Verdict hurried(Piece piece, boolean after) {
        return new Verdict(ProjectStatus.UNDER_CONSTRUCTION, false, after, true, piece.start(), piece.end());
    }

    /** 拟在东河建立X, 大力实施X片区改造. */
    boolean intends(Piece piece, boolean modal, Head head) {
        return piece.is(Kind.VERB)
                && !TAKEN_UP.matcher(text.subSequence(0, piece.start())).find()
                && (modal && INTENDED.matcher(piece.word().text()).find()
                        || (head == Head.RENEWAL || modal && (head == Head.WORK || head == Head.SITE))
                                && piece.says("实施"));
    }

    /** 新建X of years that are over: it stands. */
    boolean built(int i, int at) {
        return pieces.get(i).is(Kind.VERB) && BUILT.matcher(words(i)).find() && !interrupted(i, at);
    }

    private CharSequence words(int i) {
        return text.subSequence(pieces.get(i).start(), pieces.get(i).end());
    }

    /** Whether a word before a name takes it for its object: 建成X, 推进X建设, 启动X工程. */
    boolean governs(int i, int at, int to, Head head) {
        String word = pieces.get(i).word().text();
        if (i + 1 < at && LOCATING.matcher(last(at)).matches()) {
            return false;
        }
        if (LANDED.matcher(word).find() || word.contains("施工") || word.equals("合龙") || interrupted(i, at)) {
            return false;
        }
        if (pieces.get(i).word().status() == ProjectStatus.OPERATING) {
            return word.contains("用") || word.contains("建成") || word.equals("开通");
        }
        boolean building = at + 1 < to && pieces.get(at + 1).says("建设");
        boolean object = head != Head.SITE && head != Head.LOOSE || building;
        return object || pieces.get(i).word().hard() && !word.contains("完成");
    }

    /** 签订|合作协议 */
    boolean isContract(Piece piece) {
        return piece.word().status() == ProjectStatus.SIGNED
                && piece.word().hard()
                && CONTRACT.matcher(text).region(piece.end(), text.length()).lookingAt();
    }

    private CharSequence last(int at) {
        return text.subSequence(pieces.get(at - 1).start(), pieces.get(at).start());
    }

    /** Whether another noun stands between a word and the name; 签订 reaches across one, what 的 joins to the name is none. */
    private boolean interrupted(int i, int at) {
        String word = pieces.get(i).word().text();
        if (word.startsWith("签") || word.startsWith("达成")) {
            return false;
        }
        boolean joined = false;
        for (int j = at - 1; j > i; j--) {
            joined |= pieces.get(j).says("的");
            if (!joined && pieces.get(j).is(Piece.Type.PHRASE) && !money(pieces.get(j))) {
                return true;
            }
        }
        return false;
    }

    boolean money(int from, int to) {
        return pieces.subList(from, to).stream().anyMatch(piece -> piece.is(Piece.Type.PHRASE) && money(piece));
    }

    private boolean money(Piece piece) {
        return Amounts.ATTRIBUTIVE
                .matcher(text.subSequence(piece.start(), piece.end()))
                .find();
    }

    /** 开工建设安置房 in a later clause tells of something else. */
    boolean takesOther(int i) {
        ProjectStatus status = pieces.get(i).word().status();
        return status != ProjectStatus.UNDER_CONSTRUCTION
                && status != ProjectStatus.OPERATING
                && next(i).filter(object -> !CONTRACT.matcher(object).lookingAt())
                        .isPresent();
    }
}
