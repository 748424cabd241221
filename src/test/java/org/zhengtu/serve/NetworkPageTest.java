package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Who attends together, in a real browser: by mouse, by keyboard, and what leaves as a file. */
class NetworkPageTest extends SampleInBrowser {

    private static final Pattern STATUS = Pattern.compile("(\\d+) 人 \\(共 \\d+\\) · (\\d+) 条连线.*");

    @BeforeAll
    static void start() throws Exception {
        serve();
    }

    @BeforeEach
    void open() {
        browser.go(sample.at("/network?lang=zh"));
        browser.until("return document.querySelectorAll('.graph canvas').length > 0");
    }

    /** People and links that are shown. */
    private static int[] shown() {
        Matcher status = STATUS.matcher(browser.text("[role=status]"));
        assertTrue(status.matches(), browser.text("[role=status]"));
        return new int[] {Integer.parseInt(status.group(1)), Integer.parseInt(status.group(2))};
    }

    @Test
    void theSliderOfTimeMovesByKeys() {
        int[] all = shown();
        String last = browser.text(".controls output");
        browser.focus(".controls input[type=range]");
        browser.press(Keys.HOME);
        String first = browser.text(".controls output");
        assertTrue(first.compareTo(last) < 0, first + " " + last);
        browser.until("return !document.querySelector('[role=status]').textContent.startsWith('" + all[0] + " ')");
        assertTrue(shown()[0] < all[0] && shown()[1] < all[1]);
        browser.press(Keys.END);
        browser.until("return document.querySelector('[role=status]').textContent.startsWith('" + all[0] + " ')");
        assertArrayEquals(all, shown());
    }

    @Test
    void fewerMeetTwice() {
        int[] before = shown();
        browser.focus(".controls input[type=number]");
        browser.press(Keys.ARROW_UP, Keys.TAB);
        browser.until("return !document.querySelector('[role=status]').textContent.includes('· " + before[1] + " ')");
        assertTrue(shown()[1] < before[1]);
    }

    @Test
    void peopleAreReachedWithoutAMouse() {
        browser.focus("main details summary");
        browser.press(Keys.ENTER);
        browser.focus("main details li button");
        String name = browser.text("main details li a");
        browser.press(Keys.ENTER);
        browser.until("return !!document.querySelector('main [aria-live] a')");
        assertTrue(
                browser.text("main [aria-live]").matches("(?s)" + name + " · 还有 \\d+.*"),
                browser.text("main [aria-live]"));
        browser.focus("main details li a");
        browser.press(Keys.ENTER);
        browser.until("return location.pathname === '/thing' && document.body.dataset.settled === 'true'");
        assertEquals(name, browser.text("h1"));
    }

    @Test
    void leavesAsAPicture() throws Exception {
        browser.all(".controls button").get(0).click();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(browser.downloaded("network.png")));
        assertTrue(picture.getWidth() > 200 && picture.getHeight() > 200, picture.toString());
        int[] points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        assertTrue(Arrays.stream(points).distinct().count() > 10, "not empty");
    }

    @Test
    void leavesAsATableOfWhatIsShown() throws Exception {
        browser.all(".controls button").get(1).click();
        String text = new String(browser.downloaded("network.csv"), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        assertEquals("\uFEFF人物,人物,会议", lines.get(0));
        assertEquals(shown()[1], lines.size() - 1);
        assertFalse(lines.stream().skip(1).anyMatch(line -> !line.matches("[^,]+,[^,]+,\\d+")), text);
    }

    @Test
    void aPersonIsTheCentre() {
        browser.go(sample.at(
                "/network?lang=zh&person=https://w3id.org/zhengtu/id/person.990102_%E6%B2%88%E5%90%AC%E6%BE%9C"));
        browser.until("return document.querySelectorAll('.graph canvas').length > 0");
        browser.focus("main details summary");
        browser.press(Keys.ENTER);
        assertTrue(browser.text("main details").contains("沈听澜"), browser.text("main details"));
    }
}
