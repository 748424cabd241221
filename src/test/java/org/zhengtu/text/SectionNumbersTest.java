package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionNumbersTest {

    private static final String POST =
            """
            云岭：一天两场会，这样开局！

            当天上午，县委常委会召开扩大会议；下午，全县主题教育工作会议召开。两场会，说的是同一件事。

            %s
            上午：先学一步

            上午的会由县委书记王建国主持。会议传达学习了省委会议精神，研究了实施方案。

            %s
            下午：再议一步

            下午的会议由县长李向东主持。会议对下一步工作作了安排。
            """;

    @ParameterizedTest
    @CsvSource({"01,02", "1,2", "一,二", "①,②", "PART 1,PART 2", "壹,贰"})
    void partOneArticle(String first, String second) {
        assertEquals(List.of("云岭：一天两场会，这样开局！"), headlines(POST.formatted(first, second)));
    }

    @ParameterizedTest
    @CsvSource({"02,01", "1,3"})
    void countOnlyInOrder(String first, String second) {
        assertEquals(3, headlines(POST.formatted(first, second)).size());
    }

    private static List<String> headlines(String page) {
        return new PageReader()
                .read("page", page).articles().stream().map(Article::headline).toList();
    }
}
