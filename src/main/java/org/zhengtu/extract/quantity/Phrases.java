package org.zhengtu.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/** Finds the words for what a number measures. */
final class Phrases {

    private static final Pattern GLUE = Pattern.compile("^(?:、|和|及|与|以及)$");
    /** How far a verb carries on over a list: 供应1000单、200吨蔬菜. */
    private static final int LIST = 4;

    /** 生产总值（GDP，下同） */
    private static final Pattern ASIDE = Pattern.compile(
            "(?<=.)（(?![一-龥]{2,6}）[一-龥]{0,6}{quantity.bracketed-name})[^（）]{1,40}）(?=.)|(?<=.)（[^（）]{1,40}，[^（）]{1,20}）");

    /** 生产总值（GDP） */
    private static final Pattern LATIN = Pattern.compile("(?<=[一-龥]{3})（[A-Z]{2,6}）$");

    private static final Pattern ETC = Pattern.compile("^(?<list>.{0,100})(?<![平高中初同上均相优劣甲何特一二三头])等地?(?=[^级同待于候离]|$)");
    /** 完成A公路、B隧道和C大桥|3个续建项目: the works are named before their number. */
    private static final Pattern NAMED = Pattern.compile("[^，。；、]{4,30}(?:和|及|、)[^，。；、]{4,30}(?<!等)$");

    private static final Pattern MEMBER = Pattern.compile("[、和与及]|以及");

    private static final Pattern WORKS_BEHIND = Pattern.compile("^[^，。；、\\d]{0,10}(?:项目|工程)");
    /** 以云岭、清水为主要区域的|蓝莓种植面积 */
    private static final Pattern HEADED_BY = Pattern.compile(
            "(?:^|(?<=其中))以[^，。；]{1,40}?为(?:主|重点|核心|代表|龙头|主体|支撑|依托|载体|引领)[^，。；的]{0,6}的(?=.{2}|$)|^[^，。；]{1,40}?为(?:代表|龙头|引领)的(?=.{2}|$)");

    /** ——农民收入：年均增长 */
    private static final Pattern LABEL =
            Pattern.compile("^(?:——|[-—●◆•]|\\d{1,2}[.、]|[（(]\\d{1,2}[）)])?(?<label>[一-龥]{2,16}{quantity.label})：$");
    /** 小麦单产|再创新高，达到456公斤 */
    private static final Pattern TOPIC = Pattern.compile(
            "(?:^|[，。；：])(?:全[省市县区州旗]|今年|我[省市县区])?(?<noun>[一-龥]{0,12}?(?:{quantity.measured}|单产|亩产|总产|产能|[一-龥]率))(?:也|再|又|已|均|都)?{quantity.topic-deed}[^，。；：\\d]{0,12}，$");

    private static final Pattern WORKS_COST = Pattern.compile("项目(?:年度|计划|累计|概算|完成)*总?投资");

    /** 比2020年|翻一番 */
    private static final Pattern BASE =
            Pattern.compile("与(?:20\\d\\d年|上年|去年|上年同期|去年同期)相比，?|(?:比|较|在)20\\d\\d年(?:的?基础上)?(?=实现$|$)");

    /** 某公司投资12亿元|的零部件项目: what it costs is told of the works, not of who pays. */
    private static final Pattern WORKS = Pattern.compile(
            "(?:建设|兴建|新建|实施|打造)?的(?<works>[^，。；、（）\\d]{2,24}?{quantity.name})(?=[，。；是总计位由占将预建投全竣已正选落]|$)");

    private static final Pattern ROW =
            Pattern.compile("连年|(?:已|已经)?连续[一二两三四五六七八九十\\d]{1,3}(?:个?季度|个?[年月季周天]|次|届)(?:以?来)?(?:都|均)?");
    private static final Pattern REST_OF_LIST = Pattern.compile(
            "^[^，]{0,30}、[^，]{0,30}等(?:(?:领域|方面|方向|行业|区域|国家|国|地|省市)的)?的?(?=[^，]{4,12}$)|^、(?:[^，]{0,30}等的)?");
    private static final Pattern LEADS_IN =
            Pattern.compile("^(?:包括|其中|即(?!将)|[是为])(?=.{3})|(?<=项目|工程|企业)[中里](?:[^，]{0,20})$");
    private static final Pattern LEADERS = Pattern.compile("(?:领导|代表|负责人|人员|嘉宾|干部|同志)[^，]{0,4}、$");
    private static final Pattern LEADS = Pattern.compile("(?:为|给|向|让|使|将|把|对)$");
    private static final Pattern INVESTMENT = Pattern.compile("(?:计划|预计)?总?投资额?$");

    /** 涉及5大类: what is spread over is not told. */
    private static final Set<String> COVERS = Set.of("涉及", "涵盖", "包括", "包含", "分为", "主要涉及", "主要涵盖");

    private static final Pattern HAVING = Pattern.compile(
            "(?<owner>[^，。；：、]{2,24}?)(?:现有|共有|设有|现设|共设|下设|下辖|现辖|共辖|辖有|建有|开设有|配备有|配有|内有|现存)(?<noun>[一-龥]{2,})");

    private static final int LONGEST_OWNER = 16;
    private static final int LONGEST_SUBJECT = 14;

    /** Of words that name an indicator of the lexicon. */
    private static final double SURE = 0.95;

    private final KnownIndicators indicators = new KnownIndicators();
    private final List<Rule> rules;
    private final CoveragePhrase coverage;
    private final Trim trim;
    private final Developments developments;
    private final CountedBefore counted;

    /** One way in which the words for a number are arranged. */
    interface Rule {
        /** Nothing if they are arranged otherwise; several if the number holds for several things. */
        List<Phrase> read(Slot slot);
    }

    Phrases(Words words) {
        trim = new Trim(words);
        developments = new Developments(words);
        coverage = new CoveragePhrase(trim);
        counted = new CountedBefore(trim);
        CountedPhrase things = new CountedPhrase(words, trim);
        rules = List.of(
                new StructurePhrase()::read,
                new BasePhrase()::read,
                new PresencePhrase()::read,
                new RankPhrase(words, trim)::read,
                new ApartPhrase()::read,
                new ProgressPhrase(trim)::read,
                new ObjectPhrase()::read,
                new RatePhrase(words, trim)::read,
                new PurposePhrase()::read,
                things::sorted,
                things::read,
                new NounPhrase(words, trim)::read);
    }

    /**
     * @param measure number of the measure in the passage
     * @param told what the numbers before it in the sentence measure, the last one last
     * @return one phrase as a rule, none where no words are found, several where the number holds for several things
     */
    List<Phrase> read(Passage passage, int measure, List<Phrase> before) {
        List<Phrase> row = NamedRow.with(passage, measure, before);
        List<Phrase> told = row.size() > before.size() ? row : withNamed(passage, measure, row);
        Series series = Series.of(passage, measure);
        Developments.Head head = developments.head(passage, series.first());
        PlaceList places = PlaceList.before(passage, measure, series, head.words(), trim);
        String words = words(passage, series.first(), places.rest(), LIST);
        Slot slot = new Slot(passage, measure, series, places.rest(), words, head.turn(), told);
        if (passage.measures().get(measure).kind() == Unit.Kind.COVERAGE) {
            return coverage.read(slot).stream().flatMap(places::each).toList();
        }
        boolean several = PlaceShare.areSeveral(passage);
        for (Rule rule : rules) {
            List<Phrase> phrases = rule.read(slot).stream()
                    .filter(found -> isPhrase(found.indicator()))
                    .map(found -> known(found, told, several).at(head.turn()))
                    .flatMap(places::each)
                    .toList();
            if (!phrases.isEmpty()) {
                return phrases;
            }
        }
        return List.of();
    }

    /** 财政总收入突破亿元大关，|实现…: an indicator of a clause without a number is told of too; 农民人均纯收入：|年均增长… likewise. */
    private List<Phrase> withNamed(Passage passage, int measure, List<Phrase> told) {
        int start = passage.measures().get(measure).start();
        int from = measure == 0 ? 0 : passage.measures().get(measure - 1).end();
        int clause = passage.clauseStart(start);
        if (from >= clause || Series.of(passage, measure).first() != measure) {
            return told;
        }
        String between = passage.text().substring(from, clause);
        String place = PlaceShare.superlative(between, told);
        if (!place.isEmpty()) {
            List<Phrase> all = new ArrayList<>(told);
            all.add(new Phrase("", place, place, 0));
            return all;
        }
        String named = indicators.last(between);
        String subject = !named.isEmpty() ? named : told.isEmpty() ? labelled(between) : "";
        if (subject.isEmpty()) {
            return told;
        }
        List<Phrase> all = new ArrayList<>(told);
        all.add(new Phrase("", subject, subject, 0));
        return all;
    }

    /** What a label, or a clause without a number, says that the next number measures; empty if none does. */
    private static String labelled(String between) {
        Matcher label = LABEL.matcher(between);
        Matcher topic = TOPIC.matcher(between);
        return label.find() ? label.group("label") : topic.find() ? topic.group("noun") : "";
    }

    /** What a number that is read by no rule is told of, such as the cost of one project; for the numbers after it. */
    Phrase owned(Passage passage, int measure) {
        if (passage.measures().get(measure).kind() != Unit.Kind.MONEY) {
            return new Phrase("", "", "", 0);
        }
        Matcher works = WORKS.matcher(passage.text())
                .region(passage.measures().get(measure).end(), passage.text().length());
        if (works.lookingAt()) {
            return new Phrase("", works.group("works"), works.group("works"), 0);
        }
        int end = passage.measures().get(measure).start();
        String head = words(passage, measure, passage.undated(passage.headStart(measure), end), 0);
        String thing = INVESTMENT.matcher(head).replaceFirst("");
        String subject = thing.length() <= LONGEST_SUBJECT ? thing : "";
        return new Phrase("", subject, subject, 0);
    }

    private String words(Passage passage, int measure, String head, int list) {
        String whole = ASIDE.matcher(counted.without(passage, measure, head)).replaceAll("");
        String own = LATIN.matcher(HEADED_BY.matcher(whole).replaceFirst("")).replaceFirst("");
        if (measure > 0 && list > 0 && GLUE.matcher(own).matches()) {
            Developments.Head earlier = developments.head(passage, measure - 1);
            String verb = words(passage, measure - 1, earlier.words(), list - 1);
            return verb.length() <= LIST + 2 ? verb : "";
        }
        if (leadsToDeed(passage, measure, own) || endsList(passage, measure)) {
            return "";
        }
        boolean named = passage.measures().get(measure).kind().counts()
                && (WORKS_BEHIND.matcher(passage.tail(measure)).find()
                                && NAMED.matcher(own).find()
                        || areNamed(passage.measures().get(measure), own));
        if (named) {
            return verb(own, passage.tokens());
        }
        Matcher etc = ETC.matcher(own);
        String core = etc.find() ? verb(etc.group("list"), passage.tokens()) + own.substring(etc.end()) : own;
        String bare = trim.head(ROW.matcher(BASE.matcher(core).replaceFirst("")).replaceAll(""));
        boolean places = ToldBefore.isByRegion(passage) || PlaceShare.areSeveral(passage);
        return owned(trim.open(places ? bare : withoutPlace(bare, passage.tokens())));
    }

    /** 黄石洲、高桥、观音滩、凌水|4个断面: as many names as are counted. */
    private static boolean areNamed(Measure value, String head) {
        int names = MEMBER.split(head).length;
        return names > 2 && value.quantity().value().equals(BigDecimal.valueOf(names));
    }

    /** 县医院|现有|职工: 县医院职工; of a long owner the noun alone. */
    private static String owned(String words) {
        Matcher having = HAVING.matcher(words);
        if (!having.matches()) {
            return words;
        }
        String owner = having.group("owner");
        return (owner.length() <= LONGEST_OWNER ? owner : "") + having.group("noun");
    }

    /** Whether the words before a number bring its noun into a deed told behind: 为32户家庭送去慰问品. */
    private static boolean leadsToDeed(Passage passage, int measure, String head) {
        return passage.measures().get(measure).kind().counts()
                && LEADS.matcher(head).find()
                && passage.tail(measure).length() >= LIST + 2;
    }

    /** 县领导李明、王芳及省商务厅有关领导、|120名客商出席: those before are none of the number's words. */
    private static boolean endsList(Passage passage, int measure) {
        Measure value = passage.measures().get(measure);
        int before = value.start() - 1;
        String head = passage.text().substring(passage.headStart(measure), value.start());
        return value.kind().counts()
                && before > 0
                && passage.text().charAt(before) == '、'
                && LEADERS.matcher(head).find();
    }

    /** The verb that a list begins with: 建成|A、B、C等8个…. */
    private static String verb(String list, List<Token> tokens) {
        for (Token token : tokens) {
            int at = list.indexOf(token.word());
            boolean named = at >= 0 && list.startsWith("、", at + token.word().length());
            if (at >= 0 && at <= LIST && !named && token.word().length() > 1 && Nouns.isVerb(token)) {
                return list.substring(0, Nouns.verbsEnd(tokens, token) - token.start() + at);
            }
        }
        return "";
    }

    private Phrase known(Phrase found, List<Phrase> told, boolean several) {
        if (told.stream().anyMatch(ToldBefore::isTopic)
                || PlaceShare.is(found)
                || several
                || found.rule().equals(ApartPhrase.ELSEWHERE)) {
            return found;
        }
        String works = ofWorks(found.indicator(), told);
        if (!works.isEmpty()) {
            return new Phrase(found.rule(), works, works, found.confidence());
        }
        double confidence = indicators.in(found.indicator()) ? Math.max(found.confidence(), SURE) : found.confidence();
        return new Phrase(
                found.rule(),
                tidy(indicators.withoutRegion(found.indicator())),
                indicators.withoutRegion(found.subject()),
                confidence);
    }

    /** 集中开工项目共有7个，7个|项目总投资: the cost of those works; empty if other words are meant. */
    private static String ofWorks(String indicator, List<Phrase> told) {
        if (!WORKS_COST.matcher(indicator).lookingAt()) {
            return "";
        }
        return told.stream()
                .map(Phrase::subject)
                .filter(subject -> subject.endsWith("项目") && subject.length() > 2)
                .reduce((first, second) -> second)
                .map(subject -> subject + indicator.substring(2))
                .orElse("");
    }

    /** Without what is left of a list, of a quotation, or of words that lead in: 、嘉禾精密等的|产业项目, 四园”|项目中. */
    private static String tidy(String indicator) {
        String whole =
                REST_OF_LIST.matcher(LATIN.matcher(indicator).replaceFirst("")).replaceFirst("");
        boolean open =
                whole.indexOf('”') >= 0 && whole.indexOf('“') < 0 || whole.indexOf('“') >= 0 && whole.indexOf('”') < 0;
        String plain = open ? whole.replaceAll("[“”]", "") : whole;
        String tidied =
                REST_OF_LIST.matcher(LEADS_IN.matcher(plain).replaceAll("")).replaceFirst("");
        return isPhrase(tidied) ? tidied : indicator;
    }

    private static boolean isPhrase(String words) {
        return words.startsWith("GDP")
                || !COVERS.contains(words)
                        && words.length() >= 2
                        && words.chars().filter(c -> c >= 0x4e00).count() >= 2;
    }

    /** 澄江市地区生产总值 is the measure of the page's own place; 澄江市级项目 are of a level. */
    private static String withoutPlace(String head, List<Token> tokens) {
        for (Token token : tokens) {
            boolean place = token.nature().startsWith("ns") && token.word().matches(".{1,6}[省市县区州旗盟镇乡]");
            if (place
                    && head.startsWith(token.word())
                    && head.length() >= token.word().length() + 2
                    && "级、和与及".indexOf(head.charAt(token.word().length())) < 0) {
                return head.substring(token.word().length());
            }
        }
        return head;
    }
}
