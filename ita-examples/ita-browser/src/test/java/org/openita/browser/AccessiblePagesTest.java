package org.openita.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds pages against WCAG 2.2 AA, as far as axe-core can. */
class AccessiblePagesTest {

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
            axe.run(document, {runOnly: tags, resultTypes: ["violations"]}).then(result => done(
              result.violations.map(each => each.id + ": " + each.help + " | " + each.nodes.length + " × "
                + each.nodes[0].html.slice(0, 300) + " | " + each.nodes[0].failureSummary)
              .concat(result.passes.length > 10 ? [] : ["axe looked at nothing"])));
            """;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static List<Path> pages;
    private static String axe;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = Browser.start(folder);
        pages = Pages.writtenTo(folder);
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
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
            browser.ask(axe + ";return [];");
            assertThat(browser.askLater(RUN))
                    .as(page.getFileName() + " " + width + " " + scheme)
                    .isEmpty();
        }
    }

    @Test
    void theAxeCutsWhereSomethingIsWrong() {
        browser.open(pages.get(0), 390, "light");
        browser.ask(
                "document.querySelector('h1').remove(); document.querySelector('svg.n').removeAttribute('aria-labelledby');"
                        + axe + ";return [];");
        assertThat(browser.askLater(RUN)).hasSizeGreaterThanOrEqualTo(2);
    }
}
