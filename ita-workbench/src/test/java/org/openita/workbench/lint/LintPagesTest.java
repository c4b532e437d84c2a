package org.openita.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of the lints and the lints themselves, held in step both ways. */
@Tag("text")
class LintPagesTest {

    private static final Path PAGES = Path.of("docs", "lints");

    @Test
    void everyLintHasAPageAndEveryPageALint() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Lints.all().stream().map(lint -> lint.id() + ".md").toList());
        }
    }

    @Test
    void aPageSaysWhatTheLintSaysOfItself() throws IOException {
        for (Lint lint : Lints.all()) {
            String page = Files.readString(PAGES.resolve(lint.id() + ".md"), StandardCharsets.UTF_8);
            assertThat(page)
                    .contains("# " + lint.id() + ": " + lint.title().th() + "\n")
                    .contains("# " + lint.id() + ": " + lint.title().en() + "\n")
                    .contains("\nSeverity: " + lint.severity() + "\n")
                    .contains("(" + lint.severity() + ")\n")
                    .contains("## ทำไมจึงสำคัญ\n", "## วิธีแก้\n", "## ตัวอย่าง\n")
                    .contains("## Why it matters\n", "## How to fix it\n", "## Example\n");
        }
    }

    @Test
    void thePageIsReadInEitherLanguage() {
        Lint lint = Lints.all().get(0);
        assertThat(LintPage.of(lint, Locale.ENGLISH).text())
                .startsWith("# level-gap: A gap")
                .doesNotContain("ระดับ");
        assertThat(LintPage.of(lint, Locale.forLanguageTag("th")).text()).startsWith("# level-gap: ช่วงคะแนน");
        assertThat(LintPage.of(lint, Locale.ENGLISH).what()).startsWith("Finds overall scores");
    }

    @Test
    void idsAreInLowerCaseWithHyphensAndEachIsThereOnce() {
        List<String> ids = Lints.all().stream().map(Lint::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)+"));
    }
}
