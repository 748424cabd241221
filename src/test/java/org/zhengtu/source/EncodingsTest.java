package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    private static final String SIMPLIFIED =
            "本报讯（记者 陆知远）3月8日上午，云岭区召开全区经济工作会议，研究部署今年重点任务。\n" + "区委书记沈怀舟主持会议并讲话，区委副书记、区长顾明湖通报去年工作情况。";
    private static final String TRADITIONAL =
            "本報訊（記者 陸知遠）3月8日上午，雲嶺區召開全區經濟工作會議，研究部署今年重點任務。\n" + "區委書記沈懷舟主持會議並講話，區委副書記、區長顧明湖通報去年工作情況。";

    private static Decoded decode(byte[] bytes) throws RefusedException {
        return Encodings.decode(bytes, Optional.empty());
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void simplifiedTextComesBackWithoutAMark(String charset) throws RefusedException {
        Decoded decoded = decode(SIMPLIFIED.getBytes(Charset.forName(charset)));
        assertEquals(SIMPLIFIED, decoded.text());
        assertEquals(charset, decoded.charset().name());
        assertEquals(List.of(), decoded.warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5"})
    void traditionalTextComesBackWithoutAMark(String charset) throws RefusedException {
        Decoded decoded = decode(TRADITIONAL.getBytes(Charset.forName(charset)));
        assertEquals(TRADITIONAL, decoded.text());
        assertEquals(charset, decoded.charset().name());
        assertEquals(List.of(), decoded.warnings());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EF BB BF", "UTF-16LE, FF FE", "UTF-16BE, FE FF", "UTF-32LE, FF FE 00 00", "GB18030, 84 31 95 33"
    })
    void aByteOrderMarkDecidesAndIsLeftOut(String charset, String mark) throws RefusedException {
        byte[] head = bytes(List.of(mark.split(" ")).stream()
                .mapToInt(hex -> Integer.parseInt(hex, 16))
                .toArray());
        Decoded decoded = decode(joined(head, "澄江".getBytes(Charset.forName(charset))));
        assertEquals("澄江", decoded.text());
        assertEquals(charset, decoded.charset().name());
    }

    @Test
    void gb18030HoldsFourByteCharacters() throws RefusedException {
        String text = "区政协委员𠮷田㐂、䶮国强参加会议，代表们认真讨论工作报告。";
        byte[] bytes = text.getBytes(Charset.forName("GB18030"));
        assertTrue(bytes.length > 2 * text.codePointCount(0, text.length()), "no four-byte character in the test text");
        assertEquals(text, decode(bytes).text());
    }

    @Test
    void big5OfHongKongIsReadToo() throws RefusedException {
        String text = "區委書記主持會議，裏面研究部署經濟工作，發展嘅問題。";
        Decoded decoded = decode(text.getBytes(Charset.forName("Big5-HKSCS")));
        assertEquals(text, decoded.text());
    }

    @Test
    void asciiIsUtf8() throws RefusedException {
        Decoded decoded = decode("GDP 12.7%\n".getBytes(StandardCharsets.US_ASCII));
        assertEquals("GDP 12.7%\n", decoded.text());
        assertEquals("UTF-8", decoded.charset().name());
        assertEquals(List.of(), decoded.warnings());
    }

    @Test
    void asciiInUtf16IsNotTakenForAsciiWithZeros() throws RefusedException {
        Decoded decoded = decode("GDP 12.7%, up 3 points".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("GDP 12.7%, up 3 points", decoded.text());
        assertEquals("UTF-16LE", decoded.charset().name());
    }

    @Test
    void aStrayZeroByteDoesNotMakeUtf8SomethingElse() throws RefusedException {
        Decoded decoded = decode((SIMPLIFIED + "\u0000").getBytes(StandardCharsets.UTF_8));
        assertEquals("UTF-8", decoded.charset().name());
    }

    @Test
    void utf8InAnotherLanguageStaysUtf8AndIsDoubted() throws RefusedException {
        String french = "Le préfet a visité le musée à Besançon, où l'été fut très chaud.";
        Decoded decoded = decode(french.getBytes(StandardCharsets.UTF_8));
        assertEquals(french, decoded.text());
        assertEquals(
                List.of("few common Chinese characters: not Chinese, or garbled before it came here"),
                decoded.warnings());
    }

    @Test
    void fewCharactersAreReadAndDoubted() throws RefusedException {
        Decoded decoded = decode("会议".getBytes(Charset.forName("GB18030")));
        assertEquals("会议", decoded.text());
        assertEquals(List.of("encoding guessed from little: GB18030"), decoded.warnings());
    }

    @Test
    void aBrokenByteInUtf8IsRefusedWithItsPlace() {
        byte[] good = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        byte[] broken = good.clone();
        int offset = "本报讯".getBytes(StandardCharsets.UTF_8).length;
        broken[offset] = (byte) 0xFF;
        RefusedException refusal = assertThrows(RefusedException.class, () -> decode(broken));
        assertEquals(Reason.UNDECODABLE, refusal.reason());
        assertEquals(
                "neither UTF-8, UTF-16, GB18030 nor Big5 reads it as text (UTF-8 fails at byte offset 9 (0xFF), line 1;"
                        + " GB18030 fails at byte offset 8 (0xAF), line 1); repair the bytes there or save it again as UTF-8",
                refusal.getMessage());
    }

    @Test
    void aTornLastCharacterIsRefused() {
        byte[] good = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        byte[] torn = java.util.Arrays.copyOf(good, good.length - 1);
        RefusedException refusal = assertThrows(RefusedException.class, () -> decode(torn));
        assertTrue(refusal.getMessage().contains("byte offset " + (good.length - 3)), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("line 2"), refusal.getMessage());
    }

    @Test
    void aMarkThatLiesIsRefused() {
        byte[] lie = joined(bytes(0xEF, 0xBB, 0xBF), SIMPLIFIED.getBytes(Charset.forName("GB18030")));
        RefusedException refusal = assertThrows(RefusedException.class, () -> decode(lie));
        assertEquals(Reason.UNDECODABLE, refusal.reason());
        assertTrue(refusal.getMessage().startsWith("marked as UTF-8 by its first bytes"), refusal.getMessage());
    }

    @Test
    void aPieceOfUtf8InGb18030IsRefusedWithItsPlace() {
        byte[] first = (SIMPLIFIED + "\n").repeat(3).getBytes(Charset.forName("GB18030"));
        byte[] mixed = joined(first, "会议指出要把发展经济放在首位\n".getBytes(StandardCharsets.UTF_8), first);
        RefusedException refusal = assertThrows(RefusedException.class, () -> decode(mixed));
        assertEquals(Reason.MIXED_ENCODINGS, refusal.reason());
        assertTrue(refusal.getMessage().contains("byte offset " + first.length + " "), refusal.getMessage());
    }

    @Test
    void aPieceOfGb18030InUtf8IsRefused() {
        byte[] utf8 = (SIMPLIFIED + "\n").repeat(3).getBytes(StandardCharsets.UTF_8);
        byte[] mixed = joined(utf8, "云岭区召开会议。\n".getBytes(Charset.forName("GB18030")), utf8);
        assertEquals(
                Reason.UNDECODABLE,
                assertThrows(RefusedException.class, () -> decode(mixed)).reason());
    }

    @Test
    void otherLanguagesInTheirOwnEncodingsAreRefused() {
        byte[] korean = "구청장은 오늘 오전 경제 회의를 열고 주요 과제를 논의했다.".getBytes(Charset.forName("EUC-KR"));
        byte[] latin = "Le préfet a visité le musée, où l'été fut très chaud.".getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] foreign : List.of(korean, latin)) {
            assertEquals(
                    Reason.UNDECODABLE,
                    assertThrows(RefusedException.class, () -> decode(foreign)).reason());
        }
    }

    @Test
    void binaryContentIsNoText() {
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        assertEquals(
                Reason.NOT_TEXT,
                assertThrows(RefusedException.class, () -> decode(noise)).reason());
    }

    @Test
    void whatTheDocumentDeclaresCountsIfItHolds() throws RefusedException {
        Charset big5 = Charset.forName("Big5");
        String little = "岳林";
        assertEquals(
                little,
                Encodings.decode(little.getBytes(big5), Optional.of(big5)).text());
        byte[] utf8 = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                SIMPLIFIED,
                Encodings.decode(utf8, Optional.of(Charset.forName("GB18030"))).text());
    }

    @Test
    void aSourcesOwnReplacementCharacterStays() throws RefusedException {
        assertEquals(
                "云\uFFFD区召开会议",
                decode("云\uFFFD区召开会议".getBytes(StandardCharsets.UTF_8)).text());
    }
}
