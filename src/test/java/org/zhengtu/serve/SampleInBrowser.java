package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The sample graph in a real browser: after each test nothing has failed there and nothing has come from elsewhere. */
abstract class SampleInBrowser {

    @TempDir
    static Path folder;

    static Browser browser;
    static ServedSample sample;

    /** @param quads beside the sample */
    static void serve(String... quads) throws IOException {
        browser = Browser.open();
        sample = new ServedSample(folder.resolve("db"), ServerLimits.DEFAULT, quads);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (sample != null) {
            sample.close();
        }
        browser = null;
        sample = null;
    }

    @AfterEach
    void nothingFailedAndNothingCameFromElsewhere() {
        assertEquals(List.of(), browser.errors());
        assertEquals(
                List.of(),
                browser.run("return performance.getEntriesByType('resource').map(e => e.name)"
                        + ".filter(name => !name.startsWith(location.origin))"));
    }
}
