package org.zhengtu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Newspaper pages of invented counties' officials in the genre, for stores of any size: the same seed and number always
 * give the same pages. Counties are real names of the gazetteer, since scopes and places depend on them; people, firms,
 * projects and numbers are drawn. Posts change hands every few years, targets of one year are followed by figures.
 */
final class SyntheticPages {

    private static final String[] COUNTIES = {
        "民勤县", "滦南县", "绥棱县", "桐梓县", "尤溪县", "罗甸县", "宁陕县", "靖西市", "克山县", "洞口县", "蓝山县", "崇信县", "广南县", "会昌县", "新绛县", "泗水县",
        "梁河县", "霍山县", "高台县", "海城市"
    };
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻苏潘葛范彭郎鲁韦马苗方俞任袁柳";
    private static final String GIVEN = "明远书航思齐晓岚文博志强建华雅静子涵玉兰国栋春生海燕立群若兰知行景行怀瑾望舒清和云舒";
    private static final String[] BUSINESS = {"春耕备耕", "防汛抗旱", "安全生产", "招商引资", "乡村振兴", "生态环境保护", "义务教育", "养老服务"};
    private static final String[] PLANS = {"茶产业发展三年行动计划", "农村饮水安全提升工程实施方案", "营商环境优化若干措施", "城市更新行动方案", "粮食安全责任制考核办法"};
    private static final String[] WORKS = {"新材料产业园", "冷链物流中心", "风力发电", "污水处理厂扩建", "高标准农田", "中医院迁建", "食品加工", "光伏组件生产线"};
    private static final String WEEKDAYS = "一二三四五六日";
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 4);

    private final long seed;

    SyntheticPages(long seed) {
        this.seed = seed;
    }

    /** Writes pages {@code from} (inclusive) to {@code to} into a folder, one file each. */
    void write(Path folder, int from, int to) throws IOException {
        Files.createDirectories(folder);
        for (int i = from; i < to; i++) {
            Files.writeString(folder.resolve("page-%06d.txt".formatted(i)), page(i));
        }
    }

    /** One page of about 1,500 characters. */
    String page(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        String county = COUNTIES[number % COUNTIES.length];
        LocalDate day = FIRST.plusDays(number / COUNTIES.length * 3L);
        List<String> parts = new ArrayList<>();
        parts.add(masthead(county, day, number));
        parts.add(meeting(county, day, random));
        parts.add(projects(day, random));
        parts.add(numbers(county, day, random));
        return String.join("\n\n", parts) + "\n";
    }

    private static String masthead(String county, LocalDate day, int number) {
        String place = county.substring(0, county.length() - 1);
        return "今日" + place + "\n" + date(day) + " 星期"
                + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1) + "\n第" + (number / COUNTIES.length + 1) + "期";
    }

    private static String date(LocalDate day) {
        return day.getYear() + "年" + monthDay(day);
    }

    private static String monthDay(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.CHINA) + day.getDayOfMonth() + "日";
    }

    /** The holder of an office: another one every four years. */
    private String holder(String county, String office, LocalDate day) {
        SplittableRandom random = new SplittableRandom((county + office + day.getYear() / 4).hashCode() * 31L + seed);
        return name(random);
    }

    private static String name(SplittableRandom random) {
        String name = String.valueOf(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
        for (int i = 0; i < 2; i++) {
            name += GIVEN.charAt(random.nextInt(GIVEN.length()));
        }
        return name;
    }

    private static String one(String[] words, SplittableRandom random) {
        return words[random.nextInt(words.length)];
    }

    private String meeting(String county, LocalDate day, SplittableRandom random) {
        String kind = county.substring(county.length() - 1);
        String head = holder(county, "head", day);
        String held = monthDay(day.minusDays(1));
        int ordinal = (int) ((day.toEpochDay() - FIRST.toEpochDay()) / 3 % 400) + 1;
        String plan = one(PLANS, random);
        StringBuilder text = new StringBuilder();
        text.append(kind).append("政府召开第").append(ordinal).append("次常务会议\n");
        text.append("本报讯（记者 ")
                .append(name(random))
                .append("）")
                .append(held)
                .append("，")
                .append(county)
                .append("政府召开第")
                .append(day.getYear() / 5 - 385)
                .append("届第")
                .append(ordinal)
                .append("次常务会议，")
                .append(kind)
                .append("委副书记、")
                .append(kind)
                .append("长")
                .append(head)
                .append("主持会议。\n");
        text.append("会议传达学习全省")
                .append(one(BUSINESS, random))
                .append("工作会议精神，审议了《")
                .append(county)
                .append(plan)
                .append("（送审稿）》，听取了")
                .append(one(BUSINESS, random))
                .append("工作情况汇报，研究了")
                .append(one(BUSINESS, random))
                .append("工作。\n");
        text.append("会议强调，各级各部门要压实责任，把").append(one(BUSINESS, random)).append("各项措施落到实处，确保完成年度目标任务。\n");
        text.append("副")
                .append(kind)
                .append("长")
                .append(holder(county, "deputy1", day))
                .append("、")
                .append(holder(county, "deputy2", day))
                .append("、")
                .append(holder(county, "deputy3", day))
                .append("参加会议，")
                .append(kind)
                .append("人大常委会副主任")
                .append(holder(county, "congress", day))
                .append("、")
                .append(kind)
                .append("政协副主席")
                .append(holder(county, "conference", day))
                .append("列席会议。");
        return text.toString();
    }

    private String projects(LocalDate day, SplittableRandom random) {
        StringBuilder text = new StringBuilder("重点项目集中开工\n本报讯 " + monthDay(day.minusDays(2)) + "，");
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String firm =
                    "" + GIVEN.charAt(random.nextInt(GIVEN.length())) + GIVEN.charAt(random.nextInt(GIVEN.length()));
            text.append(i == 0 ? "" : "；")
                    .append("总投资")
                    .append(1 + random.nextInt(30))
                    .append('.')
                    .append(random.nextInt(10))
                    .append("亿元的")
                    .append(firm)
                    .append(one(WORKS, random))
                    .append("项目开工，项目由")
                    .append(firm)
                    .append("实业有限公司投资建设，占地")
                    .append(20 + random.nextInt(300))
                    .append("亩");
        }
        return text.append("。").toString();
    }

    private String numbers(String county, LocalDate day, SplittableRandom random) {
        int base = 80 + Math.floorMod(county.hashCode(), 200);
        int grown = base + 9 * (day.getYear() - FIRST.getYear());
        return "经济运行稳中有进\n" + (day.getYear() - 1) + "年，" + county + "地区生产总值达到" + grown + "." + random.nextInt(10)
                + "亿元，同比增长"
                + (3 + random.nextInt(6)) + "." + random.nextInt(10) + "%；规模以上工业增加值增长" + (4 + random.nextInt(7)) + "."
                + random.nextInt(10) + "%；城镇居民人均可支配收入达到" + (21000 + random.nextInt(9000)) + "元。\n到"
                + (day.getYear() + 3)
                + "年，地区生产总值突破" + (grown + 40) + "亿元，城镇登记失业率控制在" + (3 + random.nextInt(2)) + ".5%以内。";
    }
}
