package org.openita.scoring.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.assessment.AssessmentBuilder;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/** A year that never was: parts that count differently, items scored in three steps, and items with sub-items. */
class MadeUpFrameworkTest {

    private static final String FACT = "\"source\": \"made up\", \"confidence\": \"C\"";
    private static final String FRAMEWORK = String.join(
            "\n",
            "{\"fiscalYear\": 2599, \"scales\": [",
            "  {\"id\": \"four\", \"points\": [0, 33, 67, 100], FACT},",
            "  {\"id\": \"three\", \"points\": [0, 50, 100], \"scoredOnce\": true, FACT}],",
            " \"instruments\": [",
            "  {\"id\": \"IIT\", NAME, \"weight\": 0.25, \"accepts\": [\"items\", \"instruments\"], FACT,",
            "   \"indicators\": [{\"id\": \"1\", NAME, FACT, \"items\": [",
            "     {\"id\": \"i1\", NAME, \"scale\": \"four\", \"polarity\": \"+\", FACT, \"subItems\": [",
            "       {\"id\": \"i1.1\", NAME, \"scale\": \"four\", \"polarity\": \"+\", FACT},",
            "       {\"id\": \"i1.2\", NAME, \"scale\": \"four\", \"polarity\": \"+\", FACT},",
            "       {\"id\": \"i1.3\", NAME, \"scale\": \"four\", \"polarity\": \"-\", FACT}]},",
            "     {\"id\": \"i2\", NAME, \"scale\": \"four\", \"polarity\": \"+\", FACT}]}]},",
            "  {\"id\": \"EIT\", NAME, \"weight\": 0.25, \"accepts\": [\"items\", \"parts\", \"instruments\"], FACT,",
            "   \"parts\": [",
            "     {\"id\": \"EITA\", \"key\": \"office\", NAME, \"weight\": 0.5, FACT},",
            "     {\"id\": \"EITB\", \"key\": \"phone\", NAME, \"weight\": 0.3, FACT},",
            "     {\"id\": \"EITC\", \"key\": \"web\", NAME, \"weight\": 0.2, FACT}],",
            "   \"indicators\": [{\"id\": \"2\", NAME, FACT, \"items\": [",
            "     {\"id\": \"e1\", NAME, \"scale\": \"four\", \"polarity\": \"+\", FACT}]}]},",
            "  {\"id\": \"OIT\", NAME, \"weight\": 0.5, \"accepts\": [\"items\", \"instruments\"], FACT,",
            "   \"indicators\": [{\"id\": \"3\", NAME, FACT, \"items\": [",
            "     {\"ids\": \"o1-o2\", \"scale\": \"three\", \"polarity\": \"+\", FACT}]}]}],",
            " \"components\": {\"ids\": [\"IIT\", \"EITA\", \"EITB\", \"EITC\", \"OIT\"], FACT}}");

    private Framework framework;

    @BeforeEach
    void read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("framework.json");
        String json = FRAMEWORK.replace("FACT", FACT).replace("NAME", "\"name\": {\"th\": \"ก\", \"en\": \"A\"}");
        framework = Frameworks.read(Files.writeString(file, json, StandardCharsets.UTF_8));
    }

    @Test
    void partsCountByTheirWeights() {
        ScoreSheet sheet =
                sheet(result().score("e1.office", 90).score("e1.phone", 80).score("e1.web", 50));

        assertThat(sheet.of("2")).isEqualTo(Score.of("79"));
        assertThat(sheet.of("EITB")).isEqualTo(Score.of("80"));
        assertThat(sheet.of("EIT")).isEqualTo(Score.of("79"));
    }

    @Test
    void aPartThatIsNotKnownFollowsFromTheOthersByTheirWeights() {
        Assessment assessment =
                result().score("EIT", 79).score("EITA", 90).score("EITB", 80).build();
        Ranges ranges =
                Bounds.of(framework).of(Scorer.of(framework).score(assessment).sheet());

        assertThat(ranges.least(framework.subject("EITC")).hundredths()).isBetween(4990L, 5000L);
        assertThat(ranges.most(framework.subject("EITC")).hundredths()).isBetween(5000L, 5010L);
    }

    @Test
    void anItemIsTheMeanOfItsSubItems() {
        ScoreSheet sheet = sheet(result().score("i1.1", 100)
                .score("i1.2", 67)
                .score("i1.3", "33.33")
                .score("i2", 90));

        assertThat(sheet.of("i1").shown()).isEqualTo("66.78");
        assertThat(sheet.of("1").shown()).isEqualTo("78.39");
    }

    @Test
    void anItemThatWasGivenStandsAndADifferenceToItsSubItemsIsTold() {
        Assessment assessment = result().score("i1", 90)
                .score("i1.1", 100)
                .score("i1.2", 67)
                .score("i1.3", 33)
                .build();
        ScoredAssessment scored = Scorer.of(framework).score(assessment);

        assertThat(scored.sheet().of("i1")).isEqualTo(Score.of("90"));
        assertThat(scored.mismatches()).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.subject().id()).isEqualTo("i1");
            assertThat(mismatch.computed().shown()).isEqualTo("66.67");
        });
    }

    @Test
    void whatIsScoredOnceHasOneOfItsPoints() {
        AssessmentBuilder result = result().score("o1", 50).score("o2", 75);

        assertThatThrownBy(result::build)
                .isInstanceOf(InputException.class)
                .hasMessageContaining("$.items.o2: the number 75")
                .hasMessageContaining("one of 0, 50, 100");
        assertThat(sheet(result().score("o1", 50).score("o2", 100)).of("OIT")).isEqualTo(Score.of("75"));
    }

    @Test
    void theBoundsOfWhatIsScoredOnceAreAmongItsPoints() {
        Assessment assessment = result().score("OIT", 75).build();
        Ranges ranges =
                Bounds.of(framework).of(Scorer.of(framework).score(assessment).sheet());

        assertThat(ranges.least(framework.subject("o1"))).isEqualTo(Score.of("50"));
        assertThat(ranges.most(framework.subject("o1"))).isEqualTo(Score.of("100"));
    }

    private AssessmentBuilder result() {
        return Assessment.builder(framework).agency(Agency.named("ก"));
    }

    private ScoreSheet sheet(AssessmentBuilder result) {
        return Scorer.of(framework).score(result.build()).sheet();
    }
}
