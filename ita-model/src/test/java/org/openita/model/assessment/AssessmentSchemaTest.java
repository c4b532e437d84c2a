package org.openita.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.Item;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import tools.jackson.core.JacksonException;

class AssessmentSchemaTest {

    /** Mistakes that only the framework of the year shows, or that a schema never sees since a parser keeps one of two members. */
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            "duplicate-items",
            "duplicate-key",
            "duplicate-part",
            "item-of-year-with-some-items",
            "item-of-year-without-any-items",
            "item-of-year-without-items",
            "lone-surrogate",
            "long-number",
            "part-of-year-without-parts",
            "unknown-item",
            "unknown-item-of-other-year",
            "year-unknown");

    @Test
    void whatIsRefusedForItsFormIsNotValid() throws IOException {
        TreeSet<String> valid = new TreeSet<>();
        for (String name : BadAssessmentsTest.names().toList()) {
            if (isValid(BadAssessmentsTest.file(name))) {
                valid.add(name);
            }
        }

        assertThat(valid).containsExactlyElementsOf(BEYOND_A_SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyScoreThatAYearCanHaveIsValid(FiscalYear year) {
        Framework framework = Frameworks.of(year);
        Score full = Score.of("100");
        AssessmentBuilder builder = Assessment.builder(framework).agency(Agency.named("ก"));
        framework.subjects().values().stream()
                .filter(subject -> subject.kind() != Kind.SUB_INDICATOR && subject.kind() != Kind.INDICATOR_PART)
                .forEach(subject -> builder.score(subject, full));
        RespondentEntries.subjects(framework).map(Subject::id).forEach(id -> builder.respondents(id, 26));

        assertThat(Schema.problems(builder.build().toJson())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("years")
    void wordsAreForItemsThatPassOrFail(FiscalYear year) {
        for (Item item : Frameworks.of(year).items().values()) {
            boolean isValid = Schema.problems(document(year, "\"items\": {\"" + item.id() + "\": \"pass\"}"))
                    .isEmpty();

            assertThat(isValid).as(item.id()).isEqualTo(item.scale().isPassFail());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"items\": {\"i1\": null, \"i2\": 95.380, \"e1\": null, \"e2\": {\"part1\": null}, \"o1\": 1e2}, \"level\": null",
                "\"items\": null, \"overall\": 0",
                "\"overall\": 95.11, \"respondents\": {\"IIT\": null}, \"parts\": {}",
                "\"indicators\": {\"1\": null, \"2\": 1}, \"level\": \" ผ่าน \\u200b\\n\""
            })
    void whatTheReaderTakesIsValid(String members) {
        String json = document(FiscalYear.of(2567), members);

        assertThat(Assessment.parse(json, "x").fiscalYear().year()).isEqualTo(2567);
        assertThat(Schema.problems(json)).isEmpty();
    }

    static Stream<FiscalYear> years() {
        return Frameworks.years().stream();
    }

    private static String document(FiscalYear year, String members) {
        return String.format(
                Locale.ROOT, "{\"fiscalYear\": %d, \"agency\": {\"name\": \"ก\"}, %s}", year.year(), members);
    }

    /** What is no JSON is not valid either. */
    private static boolean isValid(Path file) throws IOException {
        try {
            return Schema.problems(Files.readString(file, StandardCharsets.UTF_8))
                    .isEmpty();
        } catch (JacksonException | CharacterCodingException e) {
            return false;
        }
    }
}
