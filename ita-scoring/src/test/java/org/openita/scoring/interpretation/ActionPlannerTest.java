package org.openita.scoring.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.scoring.interpretation.Found.because;
import static org.openita.scoring.interpretation.Found.found;
import static org.openita.scoring.interpretation.Found.low;
import static org.openita.scoring.interpretation.Found.texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.finding.Measure;
import org.openita.model.framework.Framework;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;

/** What becomes of the actions that rules decide on. */
class ActionPlannerTest {

    private static final Framework FRAMEWORK = Framework.of(2567);
    private static final Messages TEXTS = texts(
            "action.a.title", "A",
            "action.a.steps", "one (o11) | two (o10)",
            "action.a.follow", "look at o12, o11, x1 and ITA99",
            "action.b.title", "B",
            "action.b.steps", "only",
            "action.b.follow", "look");

    private final ActionPlanner planner = new ActionPlanner(FRAMEWORK, TEXTS, new NextRound(FRAMEWORK));

    @Test
    void anActionIsAboutTheItemsOfItsReasonsEachOnce() {
        Action action = plan("a", "1", low("e2.part2"), low("e1.part1"), low("e2.part1"), low("6"), low("overall"));

        assertThat(action.mode()).isEqualTo(Mode.IMPROVE);
        assertThat(action.topic()).contains("1");
        assertThat(action.items()).containsExactly("e2", "e1");
        assertThat(action.because())
                .extracting(Because::subject)
                .containsExactly("e2.part2", "e1.part1", "e2.part1", "6", "overall");
    }

    @Test
    void itsSuccessIsMeasuredByEachReason() {
        assertThat(plan("a", "1", because("e1.part2", "77.00", "<", "85")).measures())
                .containsExactly(new Measure("e1.part2", new BigDecimal("77.00"), new BigDecimal("85")));
    }

    @Test
    void itMovesTheInstrumentOfTheFirstReasonThatIsOfOne() {
        assertThat(plan("a", "1", low("overall"), low("e1.part1"), low("i1")).instrument())
                .isEqualTo("EIT");
        assertThat(plan("a", "1", low("i1"), low("e1.part1")).instrument()).isEqualTo("IIT");
        assertThat(plan("a", "1", low("6")).instrument()).isEqualTo("EIT");
        assertThat(plan("a", "1", low("overall")).instrument()).isEmpty();
    }

    @Test
    void figuresOfManyOrOfEarlierYearsAreReasonsButNoItems() {
        Action action = plan("a", "1", low("average(e7.part2, e8.part2)"), low("e1.part1@2566"), low("i1"));

        assertThat(action.items()).containsExactly("i1");
        assertThat(action.instrument()).isEqualTo("IIT");
        assertThat(action.because()).hasSize(3);
    }

    @Test
    void keepingUpIsAboutTheWholeRowOfTheTopic() {
        assertThat(keep("a", "1", low("i2")).items()).containsExactly("i1", "i2", "i3");
        assertThat(keep("a", "1", low("e9.part1")).items()).containsExactly("e1", "e2", "e3", "e4");
        assertThat(keep("a", "1", low("i2")).mode()).isEqualTo(Mode.MAINTAIN);
    }

    @Test
    void keepingUpWhereTheTopicHasNoSuchRowIsAboutTheItemsOfTheReasons() {
        assertThat(keep("a", "3", low("i2")).items()).containsExactly("i2");
        assertThat(keep("a", "", low("i2")).items()).containsExactly("i2");
        assertThat(keep("a", "", low("i2")).topic()).isEmpty();
        assertThat(keep("a", "1", low("overall")).items()).isEmpty();
    }

    @Test
    void whatToDoForAnIndicatorGivesWayToWhatToDoForItsItems() {
        Finding indicator = finding(FindingKind.PLAN, "b", "", low("6"));
        Finding item = finding(FindingKind.PLAN, "a", "1", low("e1.part2"));

        assertThat(ids(indicator)).containsExactly("b");
        assertThat(ids(indicator, item)).containsExactly("a");
        assertThat(ids(item, indicator)).containsExactly("a");
    }

    @Test
    void itStaysBesideActionsForItemsOfOtherIndicatorsAndBesideWhatIsKeptUp() {
        Finding indicator = finding(FindingKind.PLAN, "b", "", low("6"));

        assertThat(ids(indicator, finding(FindingKind.PLAN, "a", "1", low("e4.part2"))))
                .containsExactly("b", "a");
        assertThat(ids(indicator, finding(FindingKind.KEEP, "a", "1", low("e1.part2"))))
                .containsExactly("b", "a");
        assertThat(ids(indicator, finding(FindingKind.PLAN, "a", "1", low("e1.part2"), low("6"))))
                .containsExactly("a");
    }

    @Test
    void actionsStandInTheOrderOfTheFindings() {
        Finding a = finding(FindingKind.PLAN, "a", "1", low("e1.part2"));
        Finding b = finding(FindingKind.KEEP, "b", "1", low("i1"));

        assertThat(ids(a, b)).containsExactly("a", "b");
        assertThat(ids(b, a)).containsExactly("b", "a");
        assertThat(ids()).isEmpty();
    }

    @Test
    void aTextOfManyStepsIsCutAtItsBars() {
        assertThat(plan("a", "1", low("i1")).steps()).containsExactly(Text.same("one (o11)"), Text.same("two (o10)"));
        assertThat(steps(" one || two | ", "one|two|")).hasSize(2).first().isEqualTo(Text.same("one"));
    }

    @Test
    void thereAreAsManyStepsAsBothLanguagesHave() {
        assertThat(steps("ก|ข|ค", "a|b")).containsExactly(new Text("ก", "a"), new Text("ข", "b"));
        assertThat(steps("ก", "a|b")).containsExactly(new Text("ก", "a"));
    }

    @Test
    void theItemsItLeansOnAreThoseOfTheYearThatStepsAndFollowUpNameInTheirOrder() {
        assertThat(plan("a", "1", low("i1")).references()).containsExactly("o11", "o10", "o12");
        assertThat(plan("b", "1", low("i1")).references()).isEmpty();
    }

    @Test
    void whoLeadsAndWhoTakesPartAreRoles() {
        Action shared = planner.actions(
                        List.of(found(FindingKind.PLAN, List.of("a", "1", "clerk", "finance+engineering"), low("i1"))))
                .get(0);
        Action alone = planner.actions(List.of(found(FindingKind.PLAN, List.of("a", "1", "clerk", ""), low("i1"))))
                .get(0);

        assertThat(shared.lead()).isEqualTo("clerk");
        assertThat(shared.involved()).containsExactly("finance", "engineering");
        assertThat(alone.involved()).isEmpty();
    }

    /** An action is put together once and used again. */
    @Test
    void oneAgencysReasonsAreNeverAnothers() {
        assertThat(plan("a", "1", low("i1")).items()).containsExactly("i1");
        assertThat(plan("a", "1", low("i4")).items()).containsExactly("i4");
        assertThat(keep("a", "1", low("i4")).mode()).isEqualTo(Mode.MAINTAIN);
        assertThat(plan("a", "2", low("i4")).topic()).contains("2");
        assertThat(plan("a", "1", low("i4")).because()).hasSize(1);
    }

    private Action plan(String code, String topic, Because... because) {
        return planner.actions(List.of(finding(FindingKind.PLAN, code, topic, because)))
                .get(0);
    }

    private Action keep(String code, String topic, Because... because) {
        return planner.actions(List.of(finding(FindingKind.KEEP, code, topic, because)))
                .get(0);
    }

    private List<String> ids(Finding... findings) {
        return planner.actions(List.of(findings)).stream().map(Action::id).toList();
    }

    private static Finding finding(FindingKind kind, String code, String topic, Because... because) {
        return found(kind, List.of(code, topic, "clerk", ""), because);
    }

    private static List<Text> steps(String thai, String english) {
        Messages steps =
                TEXTS.overlaidBy(Messages.of(Map.of("action.a.steps", thai), Map.of("action.a.steps", english)));
        Finding plan = finding(FindingKind.PLAN, "a", "1", low("i1"));
        return new ActionPlanner(FRAMEWORK, steps, new NextRound(FRAMEWORK))
                .actions(List.of(plan))
                .get(0)
                .steps();
    }
}
