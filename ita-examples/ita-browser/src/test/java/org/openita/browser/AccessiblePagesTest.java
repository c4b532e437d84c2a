package org.openita.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds pages against WCAG 2.2 AA, as far as axe-core can. */
class AccessiblePagesTest {

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static List<Path> pages;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = Browser.start(folder);
        pages = Pages.writtenTo(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,light", "390,dark", "1280,light", "1280,dark"})
    void noPageIsClosedToAnyone(int width, String scheme) {
        for (Path page : pages) {
            browser.open(page, width, scheme);
            assertThat(Axe.violations(browser))
                    .as(page.getFileName() + " " + width + " " + scheme)
                    .isEmpty();
        }
    }

    @Test
    void theAxeCutsWhereSomethingIsWrong() {
        browser.open(pages.get(0), 390, "light");
        browser.ask(
                "document.querySelector('h1').remove(); document.querySelector('svg.n').removeAttribute('aria-labelledby');"
                        + "return [];");
        assertThat(Axe.violations(browser)).hasSizeGreaterThanOrEqualTo(2);
    }
}
