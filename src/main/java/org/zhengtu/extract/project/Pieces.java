package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.ProjectWords.Kind;
import org.zhengtu.extract.project.ProjectWords.Word;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/**
 * Cuts a sentence into phrases that may hold names and the words and marks around them. A word of the lexicon cuts where
 * HanLP's segmentation agrees that a word begins and ends there; one that names hold too (建设, 服务) only where no name is
 * under way. A list of names is one phrase. Linear in the sentence.
 */
final class Pieces {

    private static final String MARKS = "，；：。！？,;:!?…▲◆●■★|<>";
    private static final int WIDEST = 40;
    private static final int LONG = 6;

    /** 2.X项目, （3）Y工程, 四、Z水库 */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\d{1,3}[.、．](?!\\d)|（[\\d一二三四五六七八九十]{1,3}）|[①-⑳]|[一二三四五六七八九十]{1,3}、)");

    /** Of HanLP's natures those of names. */
    private static final Pattern PROPER = Pattern.compile("n[rstz].*");

    private static final Pattern NOUN = Pattern.compile("b|n[zg]?");

    private static final Pattern WORKS = Pattern.compile("{project.deed}|提升|升级");
    private static final Pattern LISTED = Pattern.compile("等[\\d一二三四五六七八九十多]{0,4}(?:余)?[个项批]");
    /** 供水|管道, but 正式|供水|。 */
    private static final Set<String> SUPPLY = Set.of("供水", "发电");

    private static final Pattern COMPOUND =
            Pattern.compile("(?:掘进|施工|吊装|铺轨|浇筑)机(?![关构会遇制场组])|开放(?:床位|式|型|大学|合作|发展|水平)");

    private static final Pattern DONE = Pattern.compile("[，。；！）了后前]|$");

    /** A、B等一批新|的|旅游项目 */
    private static final Pattern FRESH = Pattern.compile("一?批新");

    /** 配套|设施建设项目 */
    private static final Pattern BELONGS = Pattern.compile("(?:基础|附属|公共|服务)?(?:设施|工程|管网|道路|用房)[^，。；、]{0,8}(?:项目|工程)");

    private static final Pattern PROJECTS = Pattern.compile("(?:建设)?(?:项目|工程)");

    private static final Pattern ROUTE = Pattern.compile("[至到—-][^，]{2,12}(?:\\d[\\d.]*公里|段)$");
    private static final Pattern WAY = Pattern.compile("[^，。；、的]{0,6}{project.way}");

    /** 柳湾隧道|右线|贯通 */
    private static final Pattern SIDE = Pattern.compile("[左右双][线幅]");

    /** 新建|高岭村文化广场, but 新建区 */
    private static final Pattern BUILDS = Pattern.compile("{project.built}(?![县区路街村镇乡])");

    private static final Pattern LOCATED = Pattern.compile("位于|坐落|座落|地处|选址");

    private static final Pattern UNDER_WAY = Pattern.compile("{project.under-way}|\\d|[，。；、）]|$");

    private final ProjectWords words;
    private final CharSequence text;
    private final boolean[] starts;
    private final boolean[] swallowed;
    private final boolean[] nouns;
    private final Matcher amount;
    private final List<Span> lists;
    private final List<Piece> pieces = new ArrayList<>();
    private int phrase = -1;
    private int paid = -1;

    private Pieces(ProjectWords words, CharSequence text, List<Token> tokens, List<Span> lists) {
        this.words = words;
        this.lists = lists;
        this.text = text;
        this.starts = new boolean[text.length() + 1];
        this.swallowed = new boolean[text.length() + 1];
        this.nouns = new boolean[text.length() + 1];
        this.amount = Amounts.ATTRIBUTIVE.matcher(text);
        int read = 0;
        for (Token token : tokens) {
            starts[token.start()] = true;
            swallowed[token.start()] =
                    PROPER.matches(token.nature()) && token.word().length() > 1;
            nouns[token.start()] = NOUN.matches(token.nature());
            read = token.end();
        }
        for (int i = read; i <= text.length(); i++) {
            starts[i] = true;
        }
    }

    /** @param lists stretches that no word cuts */
    static List<Piece> of(ProjectWords words, CharSequence text, List<Token> tokens, List<Span> lists) {
        Pieces pieces = new Pieces(words, text, tokens, lists);
        pieces.cut();
        return pieces.pieces;
    }

    private void cut() {
        int i = 0;
        while (i < text.length()) {
            i = step(i);
        }
        flush(text.length());
    }

    private int step(int i) {
        char c = text.charAt(i);
        int number = i == 0 ? NUMBERED.endFrom(text, 0) : -1;
        if (number >= 0) {
            return cut(Piece.Type.MARK, 0, number, null);
        }
        Optional<Span> list = lists.stream().filter(span -> span.start() == i).findFirst();
        if (list.isPresent()) {
            flush(i);
            return keep(i, list.get().end());
        }
        if (c == '《') {
            return aside(i, closing(i, '》', 160));
        }
        if (c == '（' || c == '“' || c == '‘') {
            return bracket(i, c);
        }
        if (c == '—' && i + 1 < text.length() && text.charAt(i + 1) == '—') {
            return cut(Piece.Type.MARK, i, i + 2, null);
        }
        if (MARKS.indexOf(c) >= 0 || c == '”' || c == '’' || c == '》' || c == '）') {
            return cut(Piece.Type.MARK, i, i + 1, null);
        }
        if (amount.region(i, Math.min(text.length(), i + WIDEST)).lookingAt()) {
            paid = amount.end();
            return keep(i, amount.end());
        }
        Optional<Word> stage = starts[i] ? StagePhrases.at(text, i) : Optional.empty();
        Optional<Word> word = stage.or(() -> words.word(text, i)).filter(found -> cuts(found, i));
        return word.isPresent() ? cut(Piece.Type.WORD, i, i + word.get().text().length(), word.get()) : keep(i, i + 1);
    }

    /** A quoted or bracketed part of a name stays in it; a bracket elsewhere is an aside, a speech begins a clause. */
    private int bracket(int i, char open) {
        boolean round = open == '（';
        int close = closing(i, round ? '）' : open == '“' ? '”' : '’', round ? 2 * WIDEST : WIDEST);
        boolean short_ = close > i + 1 && !holdsMark(i + 1, close - 1);
        if (!short_) {
            return cut(Piece.Type.MARK, i, i + 1, null);
        }
        return round && phrase < 0 ? aside(i, close) : keep(i, close);
    }

    private boolean holdsMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int closing(int from, char mark, int widest) {
        for (int i = from + 1; i < Math.min(text.length(), from + widest); i++) {
            if (text.charAt(i) == mark) {
                return i + 1;
            }
        }
        return from + 1;
    }

    private int keep(int from, int to) {
        phrase = phrase < 0 ? from : phrase;
        return to;
    }

    private int aside(int from, int to) {
        return cut(Piece.Type.ASIDE, from, to, null);
    }

    private int cut(Piece.Type type, int from, int to, Word word) {
        flush(from);
        pieces.add(new Piece(type, from, to, word));
        return to;
    }

    private void flush(int end) {
        if (phrase >= 0 && phrase < end) {
            pieces.add(new Piece(Piece.Type.PHRASE, phrase, end, null));
        }
        phrase = -1;
    }

    private boolean cuts(Word word, int at) {
        int end = at + word.text().length();
        if (word.text().equals("的") && (land(end) || route(at, end))) {
            return false;
        }
        if (word.text().equals("的") && phrase >= 0 && FRESH.endFrom(text, Math.max(phrase, at - 3)) == at) {
            return false;
        }
        if (word.text().equals("的") && located()) {
            return true;
        }
        if (word.kind() == Kind.STATUS
                && phrase >= 0
                && LISTED.matcher(text).region(phrase, at).find()
                && PROJECTS.matcher(text).region(end, text.length()).lookingAt()) {
            return false;
        }
        // 东河大桥灾|后|重建工程
        if (word.text().equals("后") && at > 0 && "灾震".indexOf(text.charAt(at - 1)) >= 0) {
            return false;
        }
        if (word.text().equals("续建") && phrase >= 0 && text.toString().startsWith("配套", end)) {
            return false;
        }
        // X园|配套设施建设项目
        if (word.text().equals("配套")
                && phrase >= 0
                && BELONGS.matcher(text).region(end, text.length()).lookingAt()) {
            return false;
        }
        if (SUPPLY.contains(word.text())
                && !DONE.matcher(text).region(end, text.length()).lookingAt()) {
            return false;
        }
        // 掘进|机, 开放|床位
        if (word.kind() == Kind.STATUS && COMPOUND.endFrom(text, at) >= 0) {
            return false;
        }
        // 牛羊屠宰加工|续建项目
        if (word.text().equals("续建")
                && phrase >= 0
                && at - phrase >= LONG
                && PROJECTS.matcher(text).region(end, text.length()).lookingAt()) {
            return false;
        }
        if (word.text().equals("在建")
                && !UNDER_WAY.matcher(text).region(end, text.length()).lookingAt()) {
            return false;
        }
        // 投资2亿元|建设X, of which HanLP makes 元建设
        if ((word.kind() == Kind.VERB || word.kind() == Kind.STATUS) && paid == at && starts[end]) {
            return true;
        }
        // 新建|高岭村文化广场, of which HanLP makes one body
        if (phrase < 0 && starts[at] && BUILDS.endFrom(text, at) == end && swallowed[at]) {
            return true;
        }
        // 共享智能|助力|单车项目: a verb that is none here
        if (word.kind() == Kind.VERB && phrase >= 0 && starts[at] && starts[end] && nouns[at]) {
            return false;
        }
        // 国家|储备林|项目: the noun is longer than 储备
        if (word.kind() == Kind.STATUS && !word.hard() && phrase >= 0 && longerHead(word, at)) {
            return false;
        }
        // HanLP takes 澄江市将建成文化中心 for the name of a body
        boolean anywhere = word.text().length() > 1
                        && (word.kind() == Kind.MODAL || word.text().startsWith("将"))
                || word.text().length() > 1 && phrase >= 0 && longHead(at)
                || word.text().equals("了")
                || word.text().equals("的") && starts[at];
        if (word.text().length() == 1 && !word.text().equals("的") && enumerated(at)) {
            return false;
        }
        if (!anywhere && !(starts[at] && (starts[end] || swallows(word, at, end)))) {
            return false;
        }
        // 投资9000万元扩建X: the verb after an amount begins a name
        if (!word.inside() || phrase < 0 || paid == at) {
            return true;
        }
        if (word.kind() == Kind.VERB && isAt() && Bodies.ends(text, phrase, at)) {
            return true;
        }
        if (continues(word, end)) {
            return false;
        }
        return words.headEnding(text, phrase, at).isPresent()
                || word.kind() == Kind.STATUS && SIDE.endFrom(text, Math.max(phrase, at - 2)) == at
                || word.kind() == Kind.VERB && Bodies.ends(text, phrase, at);
    }

    /** 在|云岭区|建设X: the phrase says where. */
    private boolean isAt() {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        return last != null && last.end() == phrase && (last.says("在") || last.says("拟在") || last.says("将在"));
    }

    /** Whether a word that names hold goes on in a name: before its head noun, or as the work that is done (X灌区改造). */
    private boolean continues(Word word, int end) {
        boolean within = words.headEnding(text, phrase, end)
                .filter(head -> head.text().length() > word.text().length())
                .isPresent();
        return within
                || end < text.length() && words.head(text, end).isPresent()
                || word.kind() == Kind.VERB && WORKS.matcher(word.text()).matches();
    }

    /** In the midst of a list, a lone character is rather a part of a name (方不圆) than a word. */
    private boolean enumerated(int at) {
        if (phrase < 0 || text.subSequence(phrase, at).toString().indexOf('、') < 0) {
            return false;
        }
        for (int i = at + 1; i < Math.min(text.length(), at + WIDEST) && MARKS.indexOf(text.charAt(i)) < 0; i++) {
            if (text.charAt(i) == '、' || text.charAt(i) == '等') {
                return true;
            }
        }
        return false;
    }

    /** 位于|城北新区|的|县医院: HanLP may join 区的. */
    private boolean located() {
        Piece last = phrase < 0 || pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        return last != null
                && last.is(Piece.Type.WORD)
                && LOCATED.matcher(text).region(last.start(), last.end()).find();
    }

    /** 柳湾镇至石桥镇10公里的|快速通道 is one name. */
    private boolean route(int at, int end) {
        return phrase >= 0
                && ROUTE.matcher(text.subSequence(phrase, at)).find()
                && WAY.matcher(text).region(end, text.length()).lookingAt();
    }

    private boolean longerHead(Word word, int at) {
        return words.head(text, at)
                .filter(head -> head.text().length() > word.text().length())
                .isPresent();
    }

    private boolean longHead(int at) {
        return words.headEnding(text, phrase, at)
                .filter(head -> head.text().length() > 1)
                .isPresent();
    }

    /** HanLP takes the verb before the name of a body for a part of it. */
    private boolean swallows(Word word, int at, int end) {
        if (word.inside() || end - at < 2 || word.text().startsWith("在")) {
            return false;
        }
        int last = end - 1;
        while (!starts[last]) {
            last--;
        }
        return swallowed[last];
    }

    /** 黄村、柳湾等片区的征收 is one name with its land. */
    private boolean land(int at) {
        return at < text.length()
                && words.head(text, at)
                        .filter(head ->
                                head.value() == ProjectWords.Head.LAND || head.value() == ProjectWords.Head.RENEWAL)
                        .isPresent();
    }
}
