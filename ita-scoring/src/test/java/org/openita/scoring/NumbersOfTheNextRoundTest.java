package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.assessment.AssessmentBuilder;
import org.openita.model.finding.Action;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Target;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;

class NumbersOfTheNextRoundTest {

    /** A result in which all that is disclosed passes but one item. */
    private static Analysis failing(int year, String failed) {
        Framework framework = Framework.of(year);
        AssessmentBuilder builder =
                Assessment.builder(framework, "made up").agency(Agency.Field.NAME, "เทศบาลตำบลตัวอย่าง");
        framework.items().values().stream()
                .filter(item -> item.instrument().equals("OIT"))
                .map(Item::id)
                .forEach(id -> builder.score(id, id.equals(failed) ? 0 : 100));
        return ItaEngine.forFiscalYear(year).analyse(builder.build());
    }

    private static Recommendation advice(Analysis analysis) {
        assertThat(analysis.recommendations()).hasSize(1);
        return analysis.recommendations().get(0);
    }

    @Test
    void anAgencyWithHalfOfAGroupReadsWhichItemFailedAndWhatToDo() {
        Analysis analysis = failing(2568, "o13");

        assertThat(analysis.scores().of("9.3").toString()).isEqualTo("50.00");
        assertThat(analysis.scores()
                        .framework()
                        .item("o13")
                        .orElseThrow()
                        .name()
                        .orElseThrow()
                        .th())
                .isEqualTo("รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี");
        assertThat(advice(analysis).code()).isEqualTo("o13");
        assertThat(advice(analysis).title().en()).isEqualTo("Publish the annual summary of procurement");
        assertThat(analysis.actions()).extracting(Action::id).containsExactly("disclose-procurement");
        assertThat(analysis.targets())
                .filteredOn(target -> target.subject().equals("9.3"))
                .extracting(Target::reached)
                .containsExactly(false);
    }

    @Test
    void adviceNamesTheNumbersOfTheRoundInWhichItIsCarriedOut() {
        assertThat(advice(failing(2567, "o12")).text().en())
                .contains("through the E-Service (o13)")
                .endsWith("(numbers in FY2568: o12 → o11, o13 → o10)");
        assertThat(advice(failing(2568, "o13")).text().th()).endsWith("(เลขข้อของปี 2569: o13 → o12)");
        assertThat(advice(failing(2568, "o13")).references()).isEmpty();
    }

    @Test
    void whereTheNumberStaysNothingIsAdded() {
        assertThat(advice(failing(2568, "o4")).text().en()).doesNotContain("numbers in");
    }

    @Test
    void whatTheNextRoundDoesNotAskForIsSaidSo() {
        assertThat(advice(failing(2567, "o15")).text().en())
                .endsWith("(numbers in FY2568: o15 is not asked for, o14 → o12)");
    }

    @Test
    void ofARoundWhoseNumbersAreNotKnownThatIsSaid() {
        assertThat(advice(failing(2569, "o12")).text().en()).endsWith("(the numbers of FY2570 are not known yet)");
        assertThat(failing(2569, "o12").actions().get(0).steps())
                .anyMatch(step -> step.en().endsWith("(the numbers of FY2570 are not known yet)"));
    }

    @Test
    void stepsOfThePlanNameThemToo() {
        assertThat(failing(2568, "o11").actions().get(0).steps())
                .anyMatch(step -> step.th().endsWith("(เลขข้อของปี 2569: o11 → o10)"));
    }

    @Test
    void everyAnalysisOfAYearThatIsCarriedOverSaysSoInOneSentence() {
        assertThat(failing(2569, "none").notes()).extracting(Note::kind).containsOnlyOnce("carried-over");
        assertThat(failing(2568, "none").notes()).extracting(Note::kind).doesNotContain("carried-over");
    }
}
