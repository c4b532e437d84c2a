package org.openita.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Asks axe-core what is wrong with the page that a browser shows. */
final class Axe {

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
            axe.run(document, {runOnly: tags, resultTypes: ["violations"]}).then(result => done(
              result.violations.map(each => each.id + ": " + each.help + " | " + each.nodes.length + " × "
                + each.nodes[0].html.slice(0, 300) + " | " + each.nodes[0].failureSummary)
              .concat(result.passes.length > 10 ? [] : ["axe looked at nothing"])));
            """;

    private static final String SCRIPT = script();

    private Axe() {}

    private static String script() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> violations(Browser browser) {
        browser.ask(SCRIPT + ";return [];");
        return browser.askLater(RUN);
    }
}
