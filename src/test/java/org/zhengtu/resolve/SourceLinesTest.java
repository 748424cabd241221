package org.zhengtu.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtu.text.Gazetteer;

class SourceLinesTest {

    private static List<String> of(String text) {
        return SourceLines.of(text, Gazetteer.get());
    }

    @Test
    void aSourceNamedAfterItsPlaceTellsThePlace() {
        assertEquals(List.of("中国舞阳网", "舞阳县"), of("县长办公会召开\n来源： 中国舞阳网    时间：2022-08-22\n会议听取汇报。"));
        assertEquals(List.of("人民日报"), of("来源：人民日报\n会议听取汇报。"));
    }

    @Test
    void thePathToThePageIsRead() {
        assertEquals(List.of("罗甸县人民政府 > 走进罗甸 > 县情概况"), of("当前位置: 罗甸县人民政府 > 走进罗甸 > 县情概况\n上半年，县委、县政府团结带领全县。"));
    }

    @Test
    void theMediumThatHeadsThePageTellsThePlace() {
        assertEquals(List.of("舞阳县新闻"), of("舞阳县新闻\n全县春耕现场会召开\n会议听取汇报。"));
        assertEquals(List.of("舞阳融媒"), of("\n 舞阳融媒 \n\n全县春耕现场会召开"));
        assertEquals(List.of("今日新闻"), of("今日新闻\n全县春耕现场会召开"));
        assertEquals(List.of(), of("甲\n乙\n丙\n丁\n舞阳县新闻\n全县春耕现场会召开"));
        assertEquals(List.of(), of("舞阳县新闻发布会召开\n全县春耕现场会召开"));
    }

    @Test
    void aDatelineTellsThePlace() {
        assertEquals(List.of("红网新田站", "新田县"), of("全县春耕现场会召开\n红网新田站5月6日讯（记者 李明）6日，会议召开。"));
        assertEquals(List.of("舞阳"), of("舞阳讯（记者 李明）3月2日，会议召开。").subList(0, 1));
        assertEquals(List.of(), of("3月2日，市长李明简讯座谈会召开。"));
    }

    @Test
    void theSiteThatWelcomesTellsThePlace() {
        assertEquals(List.of("舞阳组工网", "舞阳县"), of("欢迎访问舞阳组工网! 今天是\n全县表彰大会举行\n会议听取汇报。"));
    }

    @Test
    void nationalMediaAreNamedAfterNoPlace() {
        assertEquals(List.of("新华网"), of("来源：新华网\n会议听取汇报。"));
    }

    @Test
    void aTextWithoutSuchLinesTellsNothing() {
        assertEquals(List.of(), of("会议指出，要从源头抓起。来源于群众，作者众多。位置优越。"));
    }

    @Test
    void whoOwnsTheSite() {
        assertEquals(List.of("今日舞阳"), of("市委调研组来我县调研\n县领导参加座谈会。\n© 2017 今日舞阳"));
        assertEquals(List.of("舞阳县人民政府"), of("调研组来我县调研\nCopyright 2011-2015 All Rights Reserved 舞阳县人民政府"));
        assertEquals(List.of(), of("调研组来我县调研\n© 2017"));
    }
}
