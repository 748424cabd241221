package org.zhengtu.extract.project;

import java.util.List;
import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/** What HanLP's segmentation tells of a name: whether it holds a proper name, and how much of it is its own. */
final class ProperNames {

    private static final Pattern COINED = Pattern.compile("n[rzx].*");

    private static final Pattern NAMED = Pattern.compile("n[rstxz].*");

    private static final Pattern PLACE = Pattern.compile("[省市州盟县区旗镇乡村]$");

    private static final Pattern PROPER = Pattern.compile(
            "[“”A-Za-z·]|[一二三四五六七八九十\\d]期|第[一二三四五六七八九十]|[年日](?:产|出栏|存栏|加工|处理|屠宰|供水)(?:\\d|[一二三四五六七八九十百千]{1,3}万)|\\d(?:号|千伏|万千瓦|兆瓦)|片区|地块|^[\\p{IsHan}]{2,6}至[\\p{IsHan}]{2,6}?(?:公路|高速|铁路|快速)");

    private final ProjectWords words;
    private final List<Token> tokens;

    ProperNames(ProjectWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    static boolean isPlace(String name) {
        return PLACE.matcher(name).find();
    }

    /** Whether a name begins in no word of the dictionary: 天|福|养老. */
    boolean coined(Item item) {
        List<Token> first = tokens.stream()
                .filter(token -> token.start() >= item.start() && token.end() <= item.end())
                .limit(2)
                .toList();
        return first.size() == 2
                        && first.stream().allMatch(token -> token.word().length() == 1)
                || !first.isEmpty() && COINED.matches(first.get(0).nature());
    }

    /** How many characters of a name are neither general words nor the name of a place (东河镇|产业). */
    int own(Item item, String bare) {
        String left = bare;
        for (Token token : tokens) {
            boolean place = token.nature().startsWith("ns") && isPlace(token.word());
            if (place && token.start() >= item.start() && token.end() <= item.end()) {
                left = left.replace(token.word(), "");
            }
        }
        return words.particular(left, false).length();
    }

    /** Whether a name holds a name: of a place, a firm, a road, or one that the dictionary doesn't know. */
    boolean proper(Item item) {
        if (PROPER.matcher(item.name()).find()) {
            return true;
        }
        int single = 0;
        int covered = 0;
        for (Token token : tokens) {
            boolean straddles = token.start() < item.start() && token.end() > item.start();
            if (straddles && token.nature().startsWith("n")) {
                return true;
            }
            if (token.start() >= item.start() && token.end() <= item.end()) {
                if (NAMED.matches(token.nature())) {
                    return true;
                }
                single += token.word().length() == 1 ? 1 : 0;
                covered++;
            }
        }
        return single >= 3 && single * 2 >= covered;
    }
}
