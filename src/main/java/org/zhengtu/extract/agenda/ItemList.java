package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.ListCut.Piece;
import org.zhengtu.text.Pattern;

/**
 * Parts the list after an agenda verb into its items: at 、, 和, 以及, 及, 与 and between 》 and 《, but only where both sides
 * are items by themselves, so that 全国和省、市会议精神 stays one. What stands once at the end for all (等会议精神, 党组工作情况的汇报)
 * is given to each.
 */
final class ItemList {

    private static final int LONGEST = 1500;
    private static final int LONGEST_TOPIC = 20;
    private static final int LONGEST_PROJECT = 40;
    /** 甲度假区、乙中心|等8个项目 */
    private static final Pattern PROJECTS = Pattern.compile("等?(?:\\d+|[一二三四五六七八九十百]+)余?个[^，；。、]{0,12}(?:项目|工程)");

    private static final String ABOUT = "关于";
    /** 总监票人、监票人名单 is one. */
    private static final String ROLL = "名单";

    private static final int SHORTEST_PAIRED = 4;
    private static final Pattern PAIRED = Pattern.compile("(?:的)?(?:工作|情况|问题|事项|任务|汇报|报告|通报)+");
    private static final Set<String> COUNTABLE = Set.of("project", "honour", "any");
    private static final Pattern NUMBERED = Pattern.compile("^\\d+(?:名|个|家|户|位|对|件|支)");
    private static final Pattern TITLES = Pattern.compile("《[^》]*》");
    private static final Pattern NOTE = Pattern.compile("（[^（）]*）$");
    private static final Pattern PLAIN_TAIL = Pattern.compile("[^和的]{0,8}|方面的[^和的]{0,6}");
    private static final Pattern SUPERFLUOUS =
            Pattern.compile("^\\d+余?[个项]|(?<=项目|工程)\\d+余?个$|^(?:当前|近期|目前|下步|方面的?)+(?=.{0,2}(?:工作|任务))");
    private static final Pattern ET_CETERA = Pattern.compile("(?<![平高中初同均对优])等(?![级次候待额比距于])(?<tail>[^》”）等、]{0,12})$");
    private static final Pattern COUNTED =
            Pattern.compile("等(?:\\d+|[一二三四五六七八九十两百多]+|多|若干|一批)余?(?:个|项|家|份|件|条|名|位|支|大|批|座|处|部)[^、》]{0,24}$");
    /** 甲工程、乙工程|2个基础设施项目 */
    private static final Pattern LISTED =
            Pattern.compile("(?:(?<=项目|工程)|(?<=、[^、]{3,30}(?<![共等近约达第前多有的])))\\d+余?个[^、》]{0,20}(?:项目|工程)$");

    /** 规划、建设和管理|工作 */
    private static final Pattern HOLLOW_END = Pattern.compile("等?(?:工作|情况|问题)$");

    private static final Pattern STAGE = Pattern.compile("(?:完成|进展|推进|落实|执行|开展|整改|筹备|办理|实施)情况$");
    /** 第十五次、|十六次会议情况: numbers of one thing. */
    private static final Pattern ORDINAL = Pattern.compile("[次届]$");

    private static final Pattern OPEN_PLACE =
            Pattern.compile("{agenda.open-place}(?:(?!{agenda.closed-place}).){2,60}$");
    private static final Pattern OPEN_SUBJECT = Pattern.compile("(?:^|[^有相])关于[^的]*$|(?:总书记|总理|主席)(?:对|就)[^的]*$");
    /** 甲局关于A情况|、乙局关于B情况的汇报: what follows has a subject of its own. */
    private static final Pattern OWN_SUBJECT = Pattern.compile("[、和及与以][^、的]{2,20}关于");

    private static final Pattern SHARED_START = Pattern.compile("(?<who>[^在关对给致向]{2,14}?)(?:在|关于|对|给|致|向|就)");
    private static final Pattern LACKS_WHO = Pattern.compile("(?:在|对|给|致|向|就).*");

    private final AgendaWords words;
    private final ListCut cut;
    private final BodyReports reports;

    ItemList(AgendaWords words) {
        this.words = words;
        this.cut = new ListCut();
        this.reports = new BodyReports(words);
    }

    /** One list: where it stands and what its items must end in. */
    record Listed(Passage passage, String headClass) {}

    /** The items between two positions; none if these are too far apart for a list. */
    List<Stretch> split(Passage passage, int start, int end, String headClass) {
        if (end - start > LONGEST || end <= start) {
            return List.of();
        }
        List<Piece> chunks = cut.pieces(passage, start, end, "，；");
        List<Stretch> items = new ArrayList<>();
        for (Piece chunk : chunks) {
            items.addAll(chunk(new Listed(passage, headClass), chunk, chunk == chunks.get(chunks.size() - 1)));
        }
        return items;
    }

    private List<Stretch> chunk(Listed list, Piece chunk, boolean last) {
        String whole = list.passage().text(chunk.start(), chunk.end());
        String tail = "";
        int end = chunk.end();
        boolean direct = whole.contains("、") && LISTED.matcher(whole).find();
        Matcher counted = (direct ? LISTED : COUNTED).matcher(whole);
        Matcher open = ET_CETERA.matcher(whole);
        boolean countable = COUNTABLE.contains(list.headClass()) || whole.contains("》等");
        if (countable && counted.find() && counted.start() > 0) {
            end = chunk.start() + counted.start();
        } else if (last
                && open.find()
                && open.start() > 0
                && !list.passage().brackets().inside(chunk.start() + open.start())) {
            tail = words.words("hollow").contains(open.group("tail")) ? "" : plain(open.group("tail"));
            boolean plain = PLAIN_TAIL.matcher(tail).matches()
                    || SharedTail.TOLD.matcher(tail).matches();
            if (!plain && whole.charAt(open.start() - 1) == '》') {
                tail = "";
                plain = true;
            }
            if (!plain && !whole.contains("、关于")) {
                return List.of(new Stretch(whole, chunk.start(), chunk.end()));
            }
            end = plain ? chunk.start() + open.start() : end;
            tail = plain ? tail : "";
        }
        boolean cutShort = end < chunk.end();
        List<Stretch> items = finished(list, cut.pieces(list.passage(), chunk.start(), end, "、"), tail, cutShort);
        return items.size() == 1 && !tail.isEmpty() ? List.of(new Stretch(whole, chunk.start(), chunk.end())) : items;
    }

    /** 等当前重点工作 makes each of them 工作. */
    private static String plain(String tail) {
        return SUPERFLUOUS.matcher(tail).replaceFirst("");
    }

    private List<Stretch> finished(Listed list, List<Piece> pieces, String tail, boolean cutShort) {
        List<Stretch> joint = reports.joint(list, pieces, tail);
        if (!joint.isEmpty()) {
            return joint;
        }
        List<Piece> topics = topics(list, pieces, cutShort);
        List<Piece> merged = merge(list, pieces, tail);
        boolean parted = topics.size() > 2
                && merged.size() < topics.size()
                && pieces.stream().noneMatch(Piece::joined);
        if ((merged.size() == 1 || cutShort || parted) && topics.size() > 1 && alike(list, topics, tail, cutShort)) {
            return shared(list, topics, tail.isEmpty() && !cutShort ? looseTail(list, topics) : tail);
        }
        boolean made = merged.size() == 1 || !reports.own(list, pieces, tail).isEmpty();
        List<Stretch> bodies = made ? reports.of(list, pieces, tail) : List.of();
        return bodies.isEmpty() ? grouped(list, pieces, merged, tail) : bodies;
    }

    /** 甲、乙、丙完成情况和丁工作情况: an item that is itself a list of topics is parted. */
    private List<Stretch> grouped(Listed list, List<Piece> pieces, List<Piece> merged, String tail) {
        List<Stretch> whole = shared(list, merged, tail);
        List<Stretch> items = new ArrayList<>();
        for (int i = 0; i < merged.size(); i++) {
            Piece group = merged.get(i);
            List<Piece> inner = pieces.stream()
                    .filter(piece -> piece.start() >= group.start() && piece.end() <= group.end())
                    .toList();
            List<Piece> topics = merged.size() > 1 && inner.size() > 2 ? topics(list, inner, false) : List.of();
            boolean parted = topics.size() > 2 && alike(list, topics, "", false);
            items.addAll(parted ? shared(list, topics, looseTail(list, topics)) : List.of(whole.get(i)));
        }
        return items;
    }

    /** The pieces between 、, and behind the last 和 of a list that doesn't end in 等. */
    private static List<Piece> topics(Listed list, List<Piece> pieces, boolean open) {
        List<Piece> topics = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean titled = list.passage().text().charAt(piece.start()) == '《';
            boolean last = titled || piece == pieces.get(pieces.size() - 1) && (!open || closes(pieces));
            if (piece.joined() && !topics.isEmpty() && !last) {
                Piece before = topics.remove(topics.size() - 1);
                topics.add(new Piece(before.start(), piece.end(), before.joined()));
            } else {
                topics.add(piece);
            }
        }
        return topics;
    }

    /** 甲、乙和丙等: 和 parts the last of a list whose others 、 parts. */
    private static boolean closes(List<Piece> pieces) {
        return pieces.size() > 2
                && pieces.stream().allMatch(piece -> piece.end() - piece.start() >= SHORTEST_PAIRED)
                && pieces.subList(0, pieces.size() - 1).stream().noneMatch(Piece::joined);
    }

    /** Pieces that are no items by themselves go with the next, or with the one before if they only add to it. */
    private List<Piece> merge(Listed list, List<Piece> pieces, String tail) {
        List<Piece> merged = new ArrayList<>();
        boolean reports = pieces.stream().filter(piece -> told(list, piece)).count() > 1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean last = i == pieces.size() - 1;
            Piece before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            String rest = list.passage()
                    .text(piece.end(), pieces.get(pieces.size() - 1).end());
            boolean starts = before == null
                    || whole(
                                    list,
                                    before,
                                    list.passage()
                                                    .text(
                                                            before.end(),
                                                            pieces.get(pieces.size() - 1)
                                                                    .end())
                                            + tail)
                            && !adds(list, piece, rest)
                            && !(piece.joined() && (unnamed(list, before) || reports && !told(list, before)))
                            && !(piece.joined() && last && !itself(list, piece, tail));
            if (starts) {
                merged.add(piece);
            } else {
                merged.set(merged.size() - 1, new Piece(before.start(), piece.end(), before.joined()));
            }
        }
        return merged;
    }

    /** Whether it says that it is a report; of several such, 及 parts none that doesn't: A及B情况的报告、C及D情况的报告. */
    private static boolean told(Listed list, Piece piece) {
        return SharedTail.TOLD
                .matcher(list.passage().text(piece.start(), piece.end()))
                .find();
    }

    /** 年产铸件及加工件项目: 及 parts no name of a project that has no noun before it. */
    private boolean unnamed(Listed list, Piece before) {
        return list.headClass().equals("name")
                && words.head(list.passage().text(before.start(), before.end()), "project")
                        .isEmpty();
    }

    private boolean adds(Listed list, Piece piece, String rest) {
        String text = list.passage().text(piece.start(), piece.end());
        return words.bare(text)
                || words.bare(HOLLOW_END.matcher(text).replaceFirst(""))
                || text.length() < 2
                || rest.isEmpty() && words.bare(ET_CETERA.matcher(text).replaceFirst(""));
    }

    /** Whether the piece can be an item, given what follows it in the list. */
    private boolean whole(Listed list, Piece piece, String rest) {
        String text = list.passage().text(piece.start(), piece.end());
        if (list.headClass().equals("name")) {
            return true;
        }
        if (SharedTail.TITLED.matcher(text).find()) {
            return !OPEN_SUBJECT
                    .matcher(text.substring(0, Math.max(0, text.indexOf('《'))))
                    .find();
        }
        String bare = NOTE.matcher(text).replaceFirst("").replaceFirst("”$", "");
        if (list.headClass().equals("honour") && NUMBERED.matcher(text).find()) {
            return true;
        }
        if (text.contains(ABOUT) && OWN_SUBJECT.matcher(rest).lookingAt()) {
            return true;
        }
        if (words.head(bare, list.headClass()).isEmpty()
                || !words.end(bare, "group").isEmpty() && !list.headClass().equals("honour")) {
            return false;
        }
        if (OPEN_SUBJECT.matcher(text).find()
                && TITLES.matcher(rest).replaceAll("").contains("的")
                && !OWN_SUBJECT.matcher(rest).lookingAt()
                && !(rest.startsWith("、关于") && SharedTail.PAPER.matcher(text).find())) {
            return false;
        }
        return !(list.headClass().equals("spirit") && OPEN_PLACE.matcher(text).find() && !text.endsWith("精神"));
    }

    private boolean itself(Listed list, Piece piece, String tail) {
        String text = list.passage().text(piece.start(), piece.end());
        String bare = NOTE.matcher(text).replaceFirst("");
        return list.headClass().equals("name")
                || bare.endsWith("》")
                || !words.head(bare + tail, list.headClass()).isEmpty();
    }

    /** Whether all pieces are names of one kind of thing with one head at the end (安全生产、森林防火等工作). */
    private boolean alike(Listed list, List<Piece> pieces, String tail, boolean cutShort) {
        if (list.headClass().equals("spirit") || list.headClass().equals("honour")) {
            return false;
        }
        int shortest = cutShort ? 2 : 3;
        boolean projects = cutShort
                && PROJECTS.matcher(list.passage()
                                .text()
                                .substring(pieces.get(pieces.size() - 1).end()))
                        .lookingAt();
        for (Piece piece : pieces) {
            String text = list.passage().text(piece.start(), piece.end());
            boolean last = piece == pieces.get(pieces.size() - 1);
            text = last ? SharedTail.TOLD.matcher(text).replaceFirst("") : text;
            boolean names = !projects
                    && (!words.end(text, "group").isEmpty()
                            || !words.end(text, "body").isEmpty()
                                    && words.end(text, "doing").isEmpty());
            if (text.length() < shortest
                    || text.length() > (projects ? LONGEST_PROJECT : LONGEST_TOPIC)
                    || text.contains("的")
                    || text.contains(ABOUT)
                    || ORDINAL.matcher(text).find()
                    || !last && names) {
                return false;
            }
        }
        boolean pair = pieces.size() == 2 && !pieces.get(1).joined() && paired(list, pieces);
        return (pieces.size() > 2 - (cutShort ? 1 : 0) || pair)
                && (cutShort || !looseTail(list, pieces).isEmpty());
    }

    /** 农业生产、森林防火|工作: two that say enough by themselves. */
    private boolean paired(Listed list, List<Piece> pieces) {
        Piece first = pieces.get(0);
        Piece last = pieces.get(1);
        String tail = looseTail(list, pieces);
        int core = last.end() - last.start() - tail.length();
        return PAIRED.matcher(tail).matches()
                && list.passage().text(first.start(), first.end()).indexOf('对') < 0
                && Math.min(core, first.end() - first.start()) >= SHORTEST_PAIRED;
    }

    private String looseTail(Listed list, List<Piece> pieces) {
        Piece last = pieces.get(pieces.size() - 1);
        String text = list.passage().text(last.start(), last.end());
        Matcher told = SharedTail.TOLD.matcher(text);
        Matcher stage = STAGE.matcher(text);
        String head =
                told.find() ? told.group("tail") : stage.find() ? stage.group() : words.head(text, list.headClass());
        return words.head(head, "honour").isEmpty() && !head.equals(ROLL) ? head : "";
    }

    /** The pieces with what the list shares. */
    private List<Stretch> shared(Listed list, List<Piece> pieces, String tail) {
        Piece last = pieces.get(pieces.size() - 1);
        String end = list.passage().text(last.start(), last.end()) + tail;
        String common = tail.isEmpty() ? SharedTail.common(list.headClass(), end) : tail;
        String who = "";
        List<Stretch> items = new ArrayList<>();
        for (Piece piece : pieces) {
            String text = list.passage().text(piece.start(), piece.end());
            if (list.headClass().equals("spirit")) {
                Matcher shared = SHARED_START.matcher(text);
                who = LACKS_WHO.matcher(text).matches() ? who : shared.lookingAt() ? shared.group("who") : "";
                text = LACKS_WHO.matcher(text).matches() ? who + text : text;
            }
            items.add(new Stretch(
                    text + SharedTail.missing(text, piece == last ? tail : common), piece.start(), piece.end()));
        }
        return items;
    }
}
