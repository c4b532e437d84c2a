package org.openita.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;

/** What the page of this module says of assessments is so. */
class ReadmeTest {

    private static final Pattern RESOURCE = Pattern.compile("\\(([^)]*assessment\\.schema\\.json)\\)");

    @Test
    void theAssessmentShownIsReadAndIsAsItsSchemaSays() throws IOException {
        String json = between(readme(), "```json\n", "```");

        assertThat(Schema.problems(json)).isEmpty();
        assertThat(Assessment.parse(json, "README.md").respondents()).hasSize(3);
        assertThat(RESOURCE.matcher(readme()).results().map(MatchResult::group))
                .singleElement()
                .satisfies(link -> assertThat(Path.of(link.substring(1, link.length() - 1)))
                        .exists());
    }

    /** As the program on the page does. */
    @Test
    void theProgramPrintsWhatIsShown() throws IOException {
        AssessmentBuilder builder = Assessment.builder(Framework.of(2567), "request 17")
                .agency(Agency.Field.NAME, "เทศบาลตำบลก้อ")
                .score("i1", 95.38)
                .score("e1.part2", 177)
                .score("IIT", "96.105")
                .respondents("EIT2", -20);
        String program = between(readme(), "```java\n", "```");

        assertThat(program)
                .contains(
                        "\"request 17\"",
                        ".score(\"i1\", 95.38).score(\"e1.part2\", 177).score(\"IIT\", \"96.105\").respondents(\"EIT2\", -20)");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(builder::build)
                .satisfies(
                        refused -> assertThat(readme()).contains("```\n" + refused.describe(Locale.ENGLISH) + "\n```"));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
