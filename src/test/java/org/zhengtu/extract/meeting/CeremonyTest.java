package org.zhengtu.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.people.CastReader;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Participation;
import org.zhengtu.text.Page;
import org.zhengtu.text.PageReader;
import org.zhengtu.text.Tokenizer;

/** Ceremonies known by who attended them, and activities that were held. */
class CeremonyTest {

    private static final Tokenizer TOKENIZER = new Tokenizer();

    private static Meetings read(String text) {
        Page page = new PageReader().read("p", "2023-08-16 09:00\n" + text + "\n");
        Reading reading = new Reading(page, TOKENIZER, page.masthead().date());
        return new MeetingReader().read(reading, new CastReader().read(reading));
    }

    private static List<String> held(String text) {
        return read(text).meetings().stream()
                .filter(Meeting::reported)
                .map(Meeting::name)
                .toList();
    }

    @Test
    void aSigningIsToldOfBeforeItsCeremony() {
        Meetings meetings =
                read("道州日报讯（记者 王小明）8月15日，道县与农商银行签订总金额5亿元的融资合作协议。县委书记李国栋说，" + "协议的签订是良好开端。县长何志坚出席签约仪式。县委副书记曾小林主持签约仪式。");
        assertEquals(
                List.of("签约仪式"), meetings.meetings().stream().map(Meeting::name).toList());
        assertEquals(
                List.of("何志坚 ATTEND", "曾小林 CHAIR"),
                meetings.participations().stream()
                        .map((Participation part) -> part.participant() + " " + part.role())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"'8月15日上午，新田县举行第三批“双百工程”项目建设活动。', 第三批“双百工程”项目建设活动", "'8月15日，宁远县举办2023年招才引智活动，120家企业参加。', 2023年招才引智活动"})
    void anActivityThatWasHeldIsAMeeting(String sentence, String name) {
        assertEquals(List.of(name), held(sentence + "县委书记李国栋出席活动并致辞。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"县委书记李国栋参加相关活动。", "县里将举行系列活动。", "今年以来，全县累计举办文化活动120场。", "学校广泛开展体育活动。"})
    void whatIsOnlyNamedIsNone(String sentence) {
        assertEquals(List.of(), held(sentence));
    }

    @Test
    void aCeremonyOfTwoDeedsIsTheOneToldOfByItsFullName() {
        assertEquals(
                List.of("新田县三季度重点项目集中签约暨开工活动"), held("8月15日，新田县三季度重点项目集中签约暨开工活动在城北园区举行。县长何志坚致辞。副县长曾小林主持集中开工签约仪式。"));
        assertEquals(List.of("新田县项目建设推进会", "集中开工签约仪式"), held("8月15日，新田县项目建设推进会召开，县长何志坚讲话。随后，副县长曾小林主持集中开工签约仪式。"));
    }
}
