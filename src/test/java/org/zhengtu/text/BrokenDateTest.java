package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDateTest {

    private static final String TEXT = "\n\n云岭县召开防汛会议\n\n本报讯（记者 李小明）昨日上午，云岭县召开防汛工作会议，安排部署防汛工作。县长王建国出席会议并讲话。\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020年4月/8/星期三 | 2020-04-08",
                "8/2020年4月/星期三 | 2020-04-08",
                "星期三/8/2020年4月 | 2020-04-08",
                "8/星期三/2020年4月 | 2020-04-08",
                "2020年/4月8日/星期三 | 2020-04-08",
                "2020/4月8日/周三 | 2020-04-08",
                "2020年/4月/8日 | 2020-04-08",
                "2020年4/月8日/星期三 | 2020-04-08",
                "4月/8/2020年/星期三 | 2020-04-08",
                "04/08/2020年星期三 | 2020-04-08",
                "4.8/2020/星期三 | 2020-04-08",
                "2 0 2 0 年 4 月 8 日 | 2020-04-08",
                "2020年4月  8  星期三 | 2020-04-08",
                "2020年4月/8 星期三 农历庚子年三月十六 | 2020-04-08"
            })
    void isReadFromItsPieces(String printed, LocalDate day) {
        assertEquals(Optional.of(day), date(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nothing says that 8 is a day
                "2020年4月/8",
                // no such day, and no such weekday
                "2020年2月/30/星期三",
                "2020年4月/8/星期五",
                "2020年/第8版/星期三"
            })
    void isNotGuessed(String printed) {
        assertEquals(Optional.empty(), date(printed));
    }

    private static Optional<LocalDate> date(String printed) {
        String page = "云岭日报\n中共云岭县委主办\n" + printed.replace('/', '\n') + "\n第2316期" + TEXT;
        return new PageReader().read("page", page).masthead().date();
    }
}
