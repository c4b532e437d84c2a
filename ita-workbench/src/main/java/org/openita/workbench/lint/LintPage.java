package org.openita.workbench.lint;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.openita.model.text.Language;

/**
 * What a lint's page of documentation says in one language.
 *
 * <p>The pages are the files of {@code docs/lints}, Markdown in Thai and then in English; the library carries them. Immutable and
 * thread-safe.
 *
 * @param uri a name of the page that is the same everywhere and for ever; no address
 * @param text the page, in Markdown
 */
public record LintPage(String uri, String text) {

    private static final String TURN = "\n---\n";

    /** The page of a lint. */
    public static LintPage of(Lint lint, Locale locale) {
        List<String> languages = Splitter.on(TURN).trimResults().splitToList(read(lint.id() + ".md"));
        boolean isThai = Language.of(locale) == Language.TH;
        return new LintPage("urn:openita:lint:" + lint.id(), languages.get(isThai ? 0 : 1) + "\n");
    }

    /** Its first paragraph: what the lint looks for. */
    public String what() {
        return Splitter.on("\n\n").trimResults().splitToList(text).get(1).replace("\n", " ");
    }

    private static String read(String file) {
        try {
            return Resources.toString(Resources.getResource(LintPage.class, "docs/" + file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
