package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private static final String DIGITS = "零一二三四五六七八九";

    @ParameterizedTest
    @CsvSource({
        "十, 10",
        "十五, 15",
        "二十, 20",
        "廿三, 23",
        "三十一, 31",
        "两百, 200",
        "一百零五, 105",
        "五千二百, 5200",
        "两万, 20000",
        "两万三千, 23000",
        "三万五, 35000",
        "二百五, 250",
        "一亿二千万, 120000000",
        "三万亿, 3000000000000",
        "二〇二三, 2023",
        "二○○九, 2009",
        "三点五, 3.5",
        "12.7, 12.7",
        "'1,200', 1200"
    })
    void readsNumbers(String numeral, BigDecimal value) {
        assertEquals(0, value.compareTo(Numerals.value(numeral).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"''", "万里无云", "1.2.3", "三X", "一二三四五六七八九一二三四五六七八九一二三"})
    void declinesWhatIsNone(String words) {
        assertEquals(Optional.empty(), Numerals.value(words));
    }

    @Test
    void readsBackWhatIsWrittenInCharacters() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            int number = 1 + random.nextInt(99_999_999);
            String written = written(number);
            assertEquals(Optional.of(number), Numerals.whole(written), written);
        }
    }

    private static String written(int number) {
        if (number >= 10_000) {
            int rest = number % 10_000;
            String low = rest == 0 ? "" : (rest < 1000 ? "零" : "") + section(rest);
            return section(number / 10_000) + "万" + low;
        }
        return section(number);
    }

    private static String section(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int unit = 1000, k = 0; unit > 0; unit /= 10, k++) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = gap || !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(k < 3 ? "千百十".substring(k, k + 1) : "");
            gap = false;
        }
        return text.toString();
    }
}
