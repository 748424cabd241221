package org.zhengtu.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.body.Bodies;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;
import org.zhengtu.extract.body.BodyReader;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.model.Span;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/**
 * Firms by names that don't tell that they are any, in lists that do: by what the list is said to be (A、B等企业, 以A、B为代表的,
 * A、B两家企业), or because its members are names with a trade (华岭机械、云丰药业). One such name alone is a firm where somebody goes
 * to (走进华岭机械，).
 */
final class ListedFirms {

    private static final String HAN = "[\\u4e00-\\u9fff“”\\d]";
    private static final String END = "(?:{organization.firms}|(?<=家)机构)(?![家区化员]|平台|频道)";
    private static final String NUMBER = "(?:\\d{1,4}|[一二两三四五六七八九十数多]{1,3})";
    /** What says behind a list that its members are firms. */
    private static final Pattern FIRMS = Pattern.compile("等(?:一大?批" + HAN + "{0,12}?|" + NUMBER + "(?:多|余)?[家户个]" + HAN
            + "{0,8}?|(?:{organization.firm-rank}|“)" + HAN + "{0,8}?|[\\u4e00-\\u9fff]{0,4}?)" + END);

    /** The same without 等, where the count is that of the members: A、B|两家企业. */
    private static final Pattern COUNTED = Pattern.compile("(?<count>" + NUMBER + ")家" + HAN + "{0,8}?" + END);

    private static final Pattern TYPICAL =
            Pattern.compile("等?(?:为|作为)(?:典型|代表|龙头|骨干|引领|核心|主体|支撑)的?" + HAN + "{0,8}?(?:企业|集群|产业)");
    private static final Pattern NO_FIRM =
            Pattern.compile(".*一行.*|引领|.*(?:信息技术|制造业|服务业|工业园|公园|[园新老小]区|基地|项目|工程|小镇|广场|[镇乡村县市街路])");
    private static final Pattern CALLED = Pattern.compile("(?:企业|公司|企业代表|民企|国企)(?:有|如)?$");
    private static final Pattern AFTER_CALLED =
            Pattern.compile("[\\u4e00-\\u9fff]{0,12}(?:企业|公司|代表)(?<name>[\\u4e00-\\u9fff]{4,7})");
    private static final Pattern VISITS = Pattern.compile("{organization.goes}了?$");
    private static final Pattern VISITED = Pattern.compile("(?:等地|等处|等[企单]业?位?)?(?:进行|开展)了?(?:实地)?{organization.goes}");
    private static final Pattern SITE = Pattern.compile("，|(?:的)?(?:生产|加工)?(?:车间|厂区|展厅|生产线)");
    private static final Pattern MANNER = Pattern.compile("{organization.manner}$");
    private static final Pattern CALLS_ON = Pattern.compile("{organization.calls-on}了?");
    private static final String LINKS = "、和与及";
    /** What HanLP takes into a name behind it. */
    private static final String LEADING = "以由对向在到从将把了有如是为";

    private static final String MARKS = "，。；：“”《》（）！？ ";
    /** Parts of speech that go on behind a list, by their first letter: nothing that a name may hold. */
    private static final String NEXT = "vpducwmftril";

    private static final String VERBAL_NOUN = "vn";
    private static final int REACH = 8;
    private static final int SHORT = 4;
    private static final int LONGEST = 16;
    private static final int SHORTEST = 3;
    private static final int MOST = 20;

    private final BodyReader bodies;
    private final TradeNames names = new TradeNames();

    ListedFirms(BodyReader bodies) {
        this.bodies = bodies;
    }

    /** Firms that {@code named} doesn't hold. */
    List<Body> find(TaggedSentence sentence, Bodies named) {
        List<Span> found = new ArrayList<>();
        for (Pattern told : List.of(FIRMS, TYPICAL)) {
            Matcher list = told.matcher(sentence.text());
            while (list.find()) {
                found.addAll(told(sentence, named, items(sentence, named, list.start())));
            }
        }
        Matcher counted = COUNTED.matcher(sentence.text());
        while (counted.find()) {
            List<Span> items = items(sentence, named, counted.start());
            if (items.size() > 1 && Numerals.whole(counted.group("count")).orElse(0) == items.size()) {
                found.addAll(told(sentence, named, items));
            }
        }
        for (int end = SHORTEST; end <= sentence.text().length(); end++) {
            if (names.endsTrade(sentence.text(), end) && isClosed(sentence, end)) {
                found.addAll(traded(sentence, named, items(sentence, named, end)));
            }
        }
        return found.stream()
                .distinct()
                .filter(item -> !named.namedWithin(item.start(), item.end()))
                .map(item -> new Body(
                        sentence.text().substring(item.start(), item.end()),
                        item.start(),
                        item.end(),
                        BodyKind.COMPANY,
                        "",
                        false))
                .toList();
    }

    /** The members of a list that is said to be one of firms. */
    private List<Span> told(TaggedSentence sentence, Bodies named, List<Span> items) {
        long proper =
                items.stream().filter(item -> isFirm(sentence, named, item)).count();
        return items.stream()
                .filter(item -> isFirm(sentence, named, item)
                        || proper * 2 > items.size()
                        || proper * 2 == items.size() && item.end() - item.start() >= SHORTEST)
                .filter(item -> sentence.areasBefore(item.end()) > item.start())
                .filter(item -> !NO_FIRM.matcher(sentence.text())
                        .region(item.start(), item.end())
                        .matches())
                .toList();
    }

    /** The members of a list that nothing says to be one of firms; none if their names don't tell it. */
    private List<Span> traded(TaggedSentence sentence, Bodies named, List<Span> items) {
        String text = sentence.text();
        long sure = items.stream().filter(item -> isSure(sentence, named, item)).count();
        boolean trades = sure * 2 >= items.size()
                && items.stream()
                        .allMatch(item ->
                                isSure(sentence, named, item) || names.mayBeTraded(sentence, item.start(), item.end()));
        if (sure == 0) {
            return List.of();
        }
        Span first = items.get(items.size() - 1);
        String before = text.substring(Math.max(0, first.start() - REACH), first.start());
        boolean goes = VISITS.matcher(before).find()
                || VISITED.matcher(text)
                        .region(items.get(0).end(), text.length())
                        .lookingAt();
        if (!trades) {
            return goes && items.size() > 1 ? firms(sentence, items) : List.of();
        }
        boolean firm = items.stream().anyMatch(item -> names.endsFirm(text, item.end()));
        if (items.size() == 1) {
            Matcher site = SITE.matcher(text).region(first.end(), text.length());
            return firm && goes && site.lookingAt() ? items : List.of();
        }
        return firm || goes || CALLED.matcher(before).find() ? items : List.of();
    }

    /** Of a list of what was visited those members whose names tell that they are firms. */
    private List<Span> firms(TaggedSentence sentence, List<Span> visited) {
        return visited.stream()
                .filter(item -> names.endsFirm(sentence.text(), item.end())
                        && names.isTraded(sentence, item.start(), item.end()))
                .toList();
    }

    private boolean isSure(TaggedSentence sentence, Bodies named, Span item) {
        return isNamed(named, item.end()) || names.isTraded(sentence, item.start(), item.end());
    }

    private boolean isFirm(TaggedSentence sentence, Bodies named, Span item) {
        return isNamed(named, item.end()) || names.isName(sentence, item.start(), item.end());
    }

    private static boolean isNamed(Bodies named, int end) {
        return named.endingAt(end)
                .filter(body -> body.kind() == BodyKind.COMPANY)
                .isPresent();
    }

    /** Whether a list may end there: what follows is no further member and no part of the last name. */
    private static boolean isClosed(TaggedSentence sentence, int end) {
        String text = sentence.text();
        if (end == text.length()) {
            return true;
        }
        int index = sentence.tokenAt(end);
        Token next = index < 0 ? null : sentence.tokens().get(index);
        return LINKS.indexOf(text.charAt(end)) < 0
                && next != null
                && next.start() == end
                && NEXT.indexOf(next.nature().charAt(0)) >= 0
                && !next.nature().equals(VERBAL_NOUN);
    }

    /** The members of the list that ends at a position, the last first. */
    private List<Span> items(TaggedSentence sentence, Bodies named, int listEnd) {
        List<Span> items = new ArrayList<>();
        int end = listEnd;
        while (end > 0 && items.size() < MOST) {
            int start = itemStart(sentence, named, end);
            if (end - start < 2 || end - start > LONGEST && !isNamed(named, end)) {
                return items;
            }
            items.add(new Span(start, end));
            if (!goesOn(sentence, named, start - 1)) {
                return items;
            }
            end = start - 1;
        }
        return items;
    }

    /**
     * Whether what stands there links two members: a comma does behind a firm with its full name, 与 behind a firm, 和 and 及 unless
     * somebody does something with firms (分别和A公司签约).
     */
    private boolean goesOn(TaggedSentence sentence, Bodies named, int link) {
        String text = sentence.text();
        char mark = link < SHORTEST ? '。' : text.charAt(link);
        if (mark == '、') {
            return true;
        }
        if (mark == '，' || LINKS.indexOf(mark) < 0) {
            return mark == '，' && isNamed(named, link);
        }
        return isNamed(named, link)
                || names.isTraded(sentence, itemStart(sentence, named, link), link)
                || mark != '与'
                        && !MANNER.matcher(text.substring(Math.max(0, link - REACH), link))
                                .find();
    }

    private int itemStart(TaggedSentence sentence, Bodies named, int end) {
        if (isNamed(named, end)) {
            return named.endingAt(end).orElseThrow().start();
        }
        String text = sentence.text();
        int start = end;
        int conjunction = -1;
        while (start > 0 && text.charAt(start - 1) != '、' && MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
            boolean inside = start > 0 && start < end - 2 && text.charAt(start - 1) != '、';
            boolean links = inside && LINKS.indexOf(text.charAt(start)) > 0 && sentence.tokenStarts(start);
            conjunction = conjunction < 0 && links && sentence.tokenStarts(start + 1) ? start : conjunction;
        }
        if (conjunction >= 0) {
            return conjunction + 1;
        }
        Matcher called = AFTER_CALLED.matcher(text).region(start, end);
        start = called.matches() ? called.start("name") : start;
        boolean whole = end - start <= SHORT || start > 0 && text.charAt(start - 1) == '、';
        int name = whole ? start : Math.max(start, bodies.nameStart(sentence, end));
        boolean led = !whole && end - name > SHORT && LEADING.indexOf(text.charAt(name)) >= 0;
        return led ? name + 1 : afterVerb(sentence, name, end);
    }

    /** 欢迎|华岭等企业 */
    private static int afterVerb(TaggedSentence sentence, int start, int end) {
        int after = CALLS_ON.endFrom(sentence.text(), start);
        return after < end - 1 ? Math.max(start, after) : start;
    }
}
