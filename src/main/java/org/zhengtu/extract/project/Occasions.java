package org.zhengtu.extract.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.extract.time.Dates;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.model.When;
import org.zhengtu.text.Article;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.PatternSearch;
import org.zhengtu.text.Sentence;

/**
 * The day that an article tells of, and the signing or ground-breaking it reports: what projects are listed there for when
 * no word of their own says more (此次集中开工的20个项目).
 */
final class Occasions {

    private static final int LEAD = 3;
    private static final Pattern CEREMONY = Pattern.compile(
            "(?:(?<signed>签约)|(?<started>开工奠基|奠基|开工(?!竣工)|动工)|(?<completed>(?<!开)竣工|落成|交付)|(?<operating>{project.operating}))[^，。；！？]{0,8}?{project.ceremony}");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:{project.counted}|共有?)[^，。；！？]{0,12}?(?:(?<signed>签约)|(?<started>开复?工|动工)|(?<completed>(?<!开)竣工)|(?<operating>投产|投用))[^，。；！？]{0,16}项目");
    /** 签约的7个项目分别是：… */
    private static final Pattern LISTED = Pattern.compile(
            "(?:(?<signed>签约)|(?<started>开复?工|动工)|(?<completed>(?<!开)竣工)|(?<operating>投产|投用))的\\d{1,4}个[^，。；]{0,6}项目(?:分别)?(?:是|为|包括)");
    /** 8月21日，云岭区第四批重点项目开工 */
    private static final Pattern BATCH = Pattern.compile(
            "日[^，。；！？]{0,2}，?[^，。；！？]{2,24}(?:(?:批|\\d个|季度|集中)[^，。；！？]{0,10}项目(?:集中)?|项目集中)(?:(?<signed>签约)|(?<started>开复?工)|(?<completed>(?<!开)竣工)|(?<operating>投产))(?=[，。])");

    /** 12日，在大会现场，19个重大项目集中签约 */
    private static final Pattern DONE = Pattern.compile(
            "\\d{1,4}个[^，。；！？、]{0,10}项目(?:集中|现场|成功|正式)+(?:(?<signed>签[约订署])|(?<started>开复?工)|(?<completed>(?<!开)竣工)|(?<operating>投产))(?=[，。])");

    /** 现场签订亿元以上项目13个 */
    private static final Pattern TALLY = Pattern.compile(
            "(?:现场|集中)(?:(?<signed>签[约订署])|(?<started>开工)|(?<completed>(?<!开)竣工)|(?<operating>投产))了?[^，。；！？、]{0,10}项目\\d{1,4}[个项]");

    /** 市发改委下达今年第一批|投资计划 */
    private static final Pattern PLAN =
            Pattern.compile("(?:下达|印发|公布)[^，。；《》]{0,24}(?:投资|项目|建设)计划|(?:投资|项目|建设)计划(?:正式|日前|近日)?(?:出炉|下达|公布|印发)");

    /** 今年，该县拟实施重点项目36项 */
    private static final Pattern TO_COME = Pattern.compile(
            "(?:拟|计划|将)(?:组织|安排)?(?:实施|建设|推进|新建|开工|启动)[^，。；：、]{0,12}(?:项目|工程)\\d{1,4}[个项]|(?:拟|计划|将)(?:组织|安排)?(?:实施|建设|推进|新建|开工|启动)\\d{1,4}[个项][^，。；：、]{0,12}(?:项目|工程)");

    /** 2023年第一季度|重大项目集中开工 on a day of an unknown month. */
    private static final Pattern YEAR_OF_BATCH =
            Pattern.compile("(20\\d\\d)年(?:度|第?[一二三四]季度|[上下]半年|首批|第[一二三四]批)(?:重点|重大|产业|招商引资)*项目(?:集中)?(?:开工|签约|竣工|投产)");

    /** A later one has the last word. */
    private static final List<PatternSearch> CEREMONIES = Stream.of(CEREMONY, COUNTED, BATCH, LISTED, DONE, TALLY)
            .map(PatternSearch::of)
            .toList();

    private static final Map<String, ProjectStatus> CLASSES = Map.ofEntries(
            Map.entry("意向项目", ProjectStatus.PLANNED),
            Map.entry("储备项目", ProjectStatus.PLANNED),
            Map.entry("前期项目", ProjectStatus.PLANNED),
            Map.entry("预备项目", ProjectStatus.PLANNED),
            Map.entry("谋划项目", ProjectStatus.PLANNED),
            Map.entry("在谈项目", ProjectStatus.PLANNED),
            Map.entry("推介项目", ProjectStatus.PLANNED),
            Map.entry("未开工项目", ProjectStatus.PLANNED),
            Map.entry("拟开工项目", ProjectStatus.PLANNED),
            Map.entry("待开工项目", ProjectStatus.PLANNED),
            Map.entry("计划开工项目", ProjectStatus.PLANNED),
            Map.entry("签约项目", ProjectStatus.SIGNED),
            Map.entry("开工项目", ProjectStatus.STARTED),
            Map.entry("在建项目", ProjectStatus.UNDER_CONSTRUCTION),
            Map.entry("续建项目", ProjectStatus.UNDER_CONSTRUCTION),
            Map.entry("竣工项目", ProjectStatus.COMPLETED),
            Map.entry("完工项目", ProjectStatus.COMPLETED),
            Map.entry("建成项目", ProjectStatus.COMPLETED),
            Map.entry("投用项目", ProjectStatus.OPERATING),
            Map.entry("投产项目", ProjectStatus.OPERATING));
    /** 等12个项目|进行了重点推介 */
    private static final Pattern PROMOTED =
            Pattern.compile("(?:等[^，。；]{0,14})?(?:分别|作了?|进行了?|开展了?)*(?:重点|集中|现场|专题|推荐)*推介(?!会)");

    private static final Pattern BEHIND = Pattern.compile(
            "(?:等[^，。；]{0,10})?(?:均|都|全部)?(?:为|是|属于|列为)(?:[今本]年|本次|当年|年度)?(?:的|新|省级?|市级?|重点|重大)*(?<class>{project.behind}(?:类|的)?项目)");
    private static final Pattern AMONG = Pattern.compile(
            "(?<!拟|未|待|计划|预计|即将)(?<class>{project.among})的?(?:\\d{1,4}[个项])?(?:重点|重大|产业|工业)*项目(?:共?\\d{1,4}[个项])?(?:中|里|，其中)[^。；]{0,200}$");
    private static final Pattern CLASS_OPENING = Pattern.compile(
            "(?:其中，?)?[^，。；：、拟未待将]{0,8}?(?<!计划|预计)(?<class>{project.among}|完工|建成|投用)(?:类|的)?(?:\\d{1,4}[个项])?"
                    + "(?:重点|重大|产业|工业)*项目(?:共?\\d{1,4}[个项])?(?:中|里|方面)[，：]");
    private static final Pattern OTHER_CLASS = Pattern.compile("(?:{project.among})[^，。；：、]{0,6}项目");
    private static final Pattern HERE = Pattern.compile("{project.here}");

    private static final Pattern LISTS = Pattern.compile("{project.lists}");
    /** 这些项目分别是： */
    private static final Pattern ANNOUNCES =
            Pattern.compile("项目[^，。；]{0,8}{project.announces}：$|(?:签约|开工|竣工|投产)(?:重[点大])?项目(?:名单|一览表?|清单)：?$");

    private static final Pattern ITEM =
            Pattern.compile("^(?:由[^，。；]{2,30}(?:投资|承建|建设)|.{2,80}(?:项目|工程|技改|扩建)[^，。；、]{0,10}[、；;。]?$)");
    /** What began and what was finished on one day are told of together. */
    private static final Pattern MIXED = Pattern.compile("开竣工|开工项目[^。]{0,60}竣工项目|竣工项目[^。]{0,60}开工项目");

    /** 开工的项目有A、B, at a ceremony of two kinds */
    private static final Pattern OF_KIND = Pattern.compile("[^，。；：、]{0,6}(?:开工|竣工|签约|投产)的?(?:重点|重大)*项目");

    private static final Pattern PRESENTED = Pattern.compile("推介(?!会)");
    private static final Pattern EXACT = Pattern.compile("\\d|[今昨前]天|[今昨前]日|[去前今]年|[一二三四五六七八九十]月");
    private static final PatternSearch YEAR =
            PatternSearch.of(Pattern.compile("(?<![到至](?:20\\d\\d年[、，])?|{project.year}[于在到]?)((?:19|20)\\d\\d)年"));
    private static final Pattern LEADS_IN = Pattern.compile("{project.leads-in}?，?.?");
    /** 8月1日，县长来到已|建成的X: it had been before that day. */
    private static final Pattern ALREADY = Pattern.compile("(?:已经?|早已|此前).?$");

    /** 今年底, 10月底 */
    private static final Pattern END = Pattern.compile("[底末]");

    private static final Pattern CLAUSE = Pattern.compile("[，；。]");

    private final Dates dates = new Dates();
    private Optional<ProjectStatus> status = Optional.empty();
    private Optional<LocalDate> issued = Optional.empty();
    private OptionalInt year = OptionalInt.empty();
    /** The last year that the page names, once it has been asked for. */
    private Optional<OptionalInt> ofPage = Optional.empty();

    private When day = When.UNKNOWN;
    private boolean listing;
    private boolean mixed;

    /** Begins an article: the day of the meeting it reports, else the first day that its lead names. */
    void begin(Article article, Reading reading, Meetings meetings) {
        status = Optional.empty();
        listing = false;
        mixed = false;
        issued = reading.issued(article);
        year = issued.isPresent() ? OptionalInt.empty() : yearOf(article, reading);
        day = meetings.reportedIn(article).stream()
                .map(meeting -> meeting.when())
                .filter(Occasions::isDay)
                .findFirst()
                .or(() -> lead(article))
                .orElse(When.UNKNOWN);
    }

    /** The last year that an article without a day of issue names, or else the page; its days belong to it. */
    private OptionalInt yearOf(Article article, Reading reading) {
        OptionalInt own = lastYear(article);
        if (own.isEmpty() && ofPage.isEmpty()) {
            ofPage = Optional.of(reading.page().articles().stream()
                    .map(Occasions::lastYear)
                    .flatMapToInt(OptionalInt::stream)
                    .max());
        }
        return own.isPresent() ? own : ofPage.get();
    }

    private static OptionalInt lastYear(Article article) {
        List<Integer> years = new ArrayList<>();
        Stream.concat(article.titles().stream(), article.sentences().stream())
                .forEach(sentence ->
                        YEAR.forEach(sentence.text(), (index, found) -> years.add(Integer.parseInt(found.group(1)))));
        return years.stream().mapToInt(Integer::intValue).max();
    }

    private Optional<When> lead(Article article) {
        return article.sentences().stream()
                .limit(LEAD)
                .flatMap(sentence -> dates.find(sentence.text(), issued, year).stream())
                .map(DateMention::when)
                .filter(Occasions::isDay)
                .findFirst();
    }

    private static boolean isDay(When when) {
        return when.precision() == When.Precision.DAY && when.basis() != DateBasis.RANGE;
    }

    /** Takes note of a ceremony or plan that a sentence tells of, and of a list of its projects that the sentence announces. */
    void note(Sentence sentence) {
        boolean announces = ANNOUNCES.matcher(sentence.text()).find();
        listing = announces || listing && ITEM.matcher(sentence.text()).find();
        if (MIXED.matcher(sentence.text()).find()) {
            status = Optional.empty();
            mixed = true;
            return;
        }
        CEREMONIES.forEach(search -> note(sentence, search));
        Matcher batch = YEAR_OF_BATCH.matcher(sentence.text());
        if (!day.known() && batch.find()) {
            day = When.year(batch.group(1) + "年", Integer.parseInt(batch.group(1)), DateBasis.CONTEXT);
        }
        boolean planned = PLAN.matcher(sentence.text()).find()
                || status.isEmpty() && TO_COME.matcher(sentence.text()).find();
        if (planned) {
            status = Optional.of(ProjectStatus.PLANNED);
        }
    }

    /** What the noun that a list ends in says of its projects: 签约项目, 在建项目. */
    Optional<ProjectStatus> ofClass(String tail) {
        return CLASSES.entrySet().stream()
                .filter(entry -> tail.contains(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /** What the words behind a list say of its projects: 等4个项目为开工项目. */
    Optional<ProjectStatus> ofClassBehind(CharSequence after) {
        if (PROMOTED.matcher(after).lookingAt()) {
            return Optional.of(ProjectStatus.PLANNED);
        }
        Matcher m = BEHIND.matcher(after);
        return m.lookingAt() ? ofClass(m.group("class").replaceFirst("类|的", "")) : Optional.empty();
    }

    /** What the words that lead into a list say of its projects: 新签约项目中，A、B等6个. */
    Optional<ProjectStatus> ofClassBefore(CharSequence before) {
        Matcher m = AMONG.matcher(before);
        return m.find() ? ofClass(m.group("class") + "项目") : Optional.empty();
    }

    /** What a sentence says of all its projects that opens with their class: 签约项目中，A总投资2亿元；B总投资1亿元. */
    Optional<ProjectStatus> ofClassOpening(CharSequence lead) {
        Matcher m = CLASS_OPENING.matcher(lead);
        boolean only = m.lookingAt()
                && !OTHER_CLASS
                        .matcher(lead.subSequence(m.end(), lead.length()))
                        .find();
        return only ? ofClass(m.group("class") + "项目") : Optional.empty();
    }

    /** A ceremony of two kinds (签约暨开工) tells of no project which it is. */
    private void note(Sentence sentence, PatternSearch ceremony) {
        EnumSet<ProjectStatus> kinds = EnumSet.noneOf(ProjectStatus.class);
        ceremony.forEach(sentence.text(), (index, m) -> kinds.add(kind(m)));
        if (!kinds.isEmpty()) {
            status = kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
        }
    }

    private static ProjectStatus kind(Matcher m) {
        if (m.group("signed") != null) {
            return ProjectStatus.SIGNED;
        }
        if (m.group("started") != null) {
            return ProjectStatus.STARTED;
        }
        return m.group("completed") != null ? ProjectStatus.COMPLETED : ProjectStatus.OPERATING;
    }

    /** What the ceremony last told of makes of the projects listed for it. */
    Optional<ProjectStatus> status() {
        return status;
    }

    /** The day that the article tells of, if it is known. */
    When day() {
        return day;
    }

    /** Whether the ceremony last told of breaks ground. */
    boolean begins() {
        return status.filter(ProjectStatus.STARTED::equals).isPresent();
    }

    /** Whether a sentence lists projects for the ceremony: it says so, or tells what they cost. */
    boolean covers(Sentence sentence, boolean money) {
        return status.isPresent() && gathers(sentence, money);
    }

    /** Whether a sentence lists projects for the occasion, whatever it makes of them. */
    boolean gathers(Sentence sentence, boolean money) {
        return (status.isPresent() || mixed)
                && (money || listing || LISTS.matcher(sentence.text()).find())
                && !PRESENTED.matcher(sentence.text()).find();
    }

    /**
     * When a status was reached whose word stands at a position: at the date in its clause, or the one that begins the
     * sentence; else on the day of the occasion, if the sentence speaks of it or
     * the status is what the occasion was held for.
     */
    When when(Sentence sentence, int at, ProjectStatus told) {
        CharSequence text = sentence.text();
        boolean already = ALREADY.matcher(text.subSequence(0, Math.min(text.length(), at + 1)))
                .find();
        List<DateMention> near = dates.find(text, issued, year).stream()
                .filter(mention -> mention.end() <= at && dated(mention.when()) && !isBudget(text, mention.end()))
                .filter(mention -> !already
                                && LEADS_IN.matcher(text.subSequence(0, mention.start()))
                                        .matches()
                        || !CLAUSE.matcher(text.subSequence(mention.end(), at)).find())
                .toList();
        if (!near.isEmpty()) {
            return near.get(near.size() - 1).when();
        }
        boolean here = !already
                && (HERE.matcher(text.subSequence(0, at)).find()
                        || status.filter(told::equals).isPresent()
                        || mixed && OF_KIND.matcher(text).lookingAt());
        return here ? day : When.UNKNOWN;
    }

    /** 2017年|度安置点: the year of a plan, not of what is told. */
    private static boolean isBudget(CharSequence text, int end) {
        return end < text.length() && text.charAt(end) == '度' || text.charAt(end - 1) == '度';
    }

    /** Whether a day is later than the page's: what is told of it has not come about (12月开工, on a page of July). */
    boolean isAhead(When when) {
        LocalDate least = when.known() && END.matcher(when.text()).find() ? when.to() : when.from();
        return when.known() && issued.filter(least::isAfter).isPresent();
    }

    private static boolean dated(When when) {
        return when.known()
                && when.precision() != When.Precision.PERIOD
                && EXACT.matcher(when.text()).find();
    }
}
