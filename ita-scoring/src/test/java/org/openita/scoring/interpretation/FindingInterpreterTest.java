package org.openita.scoring.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.openita.scoring.interpretation.Found.because;
import static org.openita.scoring.interpretation.Found.found;
import static org.openita.scoring.interpretation.Found.low;
import static org.openita.scoring.interpretation.Found.texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.finding.Statement;
import org.openita.model.finding.Target;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Topic;
import org.openita.model.text.Text;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;

/** What findings mean, verb by verb. */
class FindingInterpreterTest {

    private static final Framework FRAMEWORK = Framework.of(2567);
    private static final Because LOW = low("EIT2");
    private static final Because HIGH = because("IIT", "96.00", ">=", "85");

    private final FindingInterpreter interpreter = new FindingInterpreter(
            FRAMEWORK,
            texts(
                    "level.PASS.name", "pass",
                    "level.GOOD.name", "good",
                    "recommend.e1.title", "title of e1",
                    "recommend.e1.text", "see o11, then o10 and o11, not e1, x1 or o99",
                    "recommend.e4+e5.title", "title of both",
                    "recommend.e4+e5.text", "text",
                    "remark.improve.EIT", "improve EIT",
                    "remark.maintain.EIT", "maintain EIT",
                    "remark.improve.IIT", "improve IIT",
                    "target.pass.name", "{0} to {1}",
                    "action.do.title", "do",
                    "action.do.steps", "one|two",
                    "action.do.follow", "look",
                    "limit.few.text", "few",
                    "warning.odd.text", "odd",
                    "warning.other.text", "other",
                    "note.seen.text", "seen"));

    @Test
    void theLevelIsThatOfTheFirstRuleThatGivesOne() {
        Finding pass = found(FindingKind.LEVEL, List.of("PASS"), LOW);
        Finding good = found(FindingKind.LEVEL, List.of("GOOD"), HIGH);

        assertThat(interpreter.level(List.of(found(FindingKind.NOTE, List.of("seen")), pass, good)))
                .isEqualTo(new Level("PASS", Text.same("pass"), List.of(LOW)));
        assertThat(interpreter.level(List.of(good, pass)).code()).isEqualTo("GOOD");
    }

    @Test
    void withoutARuleThatGivesOneTheLevelIsUndetermined() {
        Level level = interpreter.level(List.of(found(FindingKind.NOTE, List.of("seen"), LOW)));

        assertThat(level.code()).isEqualTo(Level.UNDETERMINED);
        assertThat(level.because()).isEmpty();
        assertThat(level.possible()).isEmpty();
    }

    @Test
    void severalLevelsAreNotedAndOneIsNot() {
        Finding pass = found(FindingKind.LEVEL, List.of("PASS"), LOW);
        Finding good = found(FindingKind.LEVEL, List.of("GOOD"), HIGH);

        assertThat(interpreter.notes(List.of(pass))).isEmpty();
        assertThat(interpreter.notes(List.of(pass, good)))
                .singleElement()
                .satisfies(note -> assertThat(note.is(NoteKind.LEVEL_CONFLICT)).isTrue())
                .satisfies(note -> assertThat(note.text().en()).contains("PASS, GOOD"))
                .extracting(Note::details)
                .isEqualTo(Map.of("levels", List.of("PASS", "GOOD")));
    }

    @Test
    void theLevelIsAsSureAsItsRuleAndSureWhereThereIsNone() {
        Finding unsure = new Finding(FindingKind.LEVEL, List.of("PASS"), Confidence.B, List.of(LOW));

        assertThat(interpreter.sureOfLevel(List.of())).isEqualTo(Confidence.A);
        assertThat(interpreter.sureOfLevel(List.of(unsure, found(FindingKind.LEVEL, List.of("GOOD")))))
                .isEqualTo(Confidence.B);
    }

    @Test
    void ofLevelsOfWhichOneIsRightAllAreNamed() {
        List<Level.Named> levels = List.of(
                new Level.Named("A", Text.same("a")),
                new Level.Named("B", Text.same("b")),
                new Level.Named("C", Text.same("c")));

        assertThat(FindingInterpreter.eitherOf(levels).en()).isEqualTo("a or b or c");
        assertThat(FindingInterpreter.eitherOf(levels.subList(0, 1)).en()).isEqualTo("a");
    }

    @Test
    void adviceStandsInTheOrderOfTheFindingsWithItsReasons() {
        List<Recommendation> advice = interpreter.recommendations(List.of(
                found(FindingKind.RECOMMEND, List.of("e4+e5"), low("e4.part2")),
                found(FindingKind.NOTE, List.of("seen")),
                found(FindingKind.RECOMMEND, List.of("e1"), LOW, HIGH)));

        assertThat(advice).extracting(Recommendation::code).containsExactly("e4+e5", "e1");
        assertThat(advice).extracting(Recommendation::items).containsExactly(List.of("e4", "e5"), List.of("e1"));
        assertThat(advice.get(1).because()).containsExactly(LOW, HIGH);
        assertThat(advice.get(1).title()).isEqualTo(Text.same("title of e1"));
    }

    @Test
    void adviceLeansOnTheItemsOfTheYearThatItsTextNamesButForItsOwn() {
        assertThat(interpreter.recommendations(List.of(found(FindingKind.RECOMMEND, List.of("e1"), LOW))))
                .extracting(Recommendation::references)
                .containsExactly(List.of("o11", "o10"));
    }

    @Test
    void adviceWithoutATextIsAFaultOfOursAndNotLeftOut() {
        List<Finding> findings = List.of(found(FindingKind.RECOMMEND, List.of("e2"), LOW));

        assertThatThrownBy(() -> interpreter.recommendations(findings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Unchecked rule")
                .hasMessageContaining("e2");
    }

    @Test
    void everyRowOfEveryTopicHasARemarkWhateverTheRulesFound() {
        List<Remark> remarks = remarks(List.of());

        assertThat(remarks)
                .extracting(Remark::topic, Remark::instrument, Remark::items)
                .containsExactlyElementsOf(FRAMEWORK.topics().stream()
                        .flatMap(topic -> topic.rows().stream().map(row -> rowOf(topic, row)))
                        .toList());
        assertThat(remarks).allSatisfy(remark -> {
            assertThat(remark.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(remark.because()).isEmpty();
        });
    }

    @Test
    void aRemarkStandsInItsRowAndInNoOther() {
        List<Remark> remarks = remarks(List.of(found(FindingKind.IMPROVE, List.of("1", "EIT"), LOW)));

        assertThat(remarks)
                .filteredOn(remark -> remark.verdict() != Verdict.UNDETERMINED)
                .singleElement()
                .isEqualTo(new Remark(
                        "1",
                        "EIT",
                        List.of("e1", "e2", "e3", "e4"),
                        Verdict.IMPROVE,
                        Text.same("improve EIT"),
                        List.of(LOW)));
    }

    @Test
    void whatIsToBeImprovedInOnePartIsToBeImprovedWhicheverIsFoundFirst() {
        Finding improve = found(FindingKind.IMPROVE, List.of("1", "EIT"), LOW);
        Finding maintain = found(FindingKind.MAINTAIN, List.of("1", "EIT"), HIGH);

        assertThat(List.of(List.of(improve, maintain), List.of(maintain, improve)))
                .allSatisfy(findings -> assertThat(row(findings))
                        .isEqualTo(row(List.of(improve)))
                        .extracting(Remark::because)
                        .isEqualTo(List.of(LOW)));
        assertThat(row(List.of(maintain)).verdict()).isEqualTo(Verdict.MAINTAIN);
        assertThat(row(List.of(maintain)).text()).isEqualTo(Text.same("maintain EIT"));
    }

    @Test
    void ofRemarksThatSayTheSameTheFirstGivesTheReasons() {
        Finding first = found(FindingKind.MAINTAIN, List.of("1", "EIT"), HIGH);
        Finding second = found(FindingKind.MAINTAIN, List.of("1", "EIT"), LOW);

        assertThat(row(List.of(first, second)).because()).containsExactly(HIGH);
    }

    @Test
    void aTargetIsReachedOrMissedByEachFigureThatItsRuleCompares() {
        Finding missed =
                new Finding(FindingKind.MISS, List.of("pass"), Confidence.B, List.of(low("EIT1"), low("EIT2")));

        List<Target> targets = interpreter.targets(List.of(missed, found(FindingKind.REACH, List.of("pass"), HIGH)));

        assertThat(targets).extracting(Target::subject).containsExactly("EIT1", "EIT2", "IIT");
        assertThat(targets).extracting(Target::reached).containsExactly(false, false, true);
        assertThat(targets)
                .extracting(Target::because)
                .containsExactly(List.of(low("EIT1")), List.of(low("EIT2")), List.of(HIGH));
        assertThat(targets).extracting(Target::confidence).containsExactly(Confidence.B, Confidence.B, Confidence.A);
    }

    @Test
    void aTargetIsNamedAfterItsSubjectAndTheFigureToReach() {
        Target target = interpreter
                .targets(List.of(found(FindingKind.MISS, List.of("pass"), because("EIT2", "80.00", "<", "85.50"))))
                .get(0);

        assertThat(target.name().en()).isEqualTo("EIT part 2 to 85.5");
        assertThat(target.target()).isEqualTo(new BigDecimal("85.50"));
        assertThat(target.value()).isEqualTo(new BigDecimal("80.00"));
        assertThat(target.distance()).isEqualTo(new BigDecimal("-5.50"));
    }

    @Test
    void oneTargetWithOtherFiguresHasAnotherName() {
        List<Target> targets = interpreter.targets(List.of(
                found(FindingKind.MISS, List.of("pass"), because("IIT", "80.00", "<", "85")),
                found(FindingKind.MISS, List.of("pass"), because("IIT", "80.00", "<", "95")),
                found(FindingKind.MISS, List.of("pass"), because("OIT", "80.00", "<", "85"))));

        assertThat(targets)
                .extracting(target -> target.name().en())
                .containsExactly("IIT to 85", "IIT to 95", "OIT to 85");
        assertThat(targets).extracting(Target::target).startsWith(new BigDecimal("85.00"), new BigDecimal("95.00"));
    }

    @Test
    void actionsAreWhatIsPlannedAndWhatIsKeptUpAndNothingElse() {
        List<String> arguments = List.of("do", "1", "clerk", "");

        assertThat(interpreter.actions(List.of(
                        found(FindingKind.RECOMMEND, List.of("e1"), LOW),
                        found(FindingKind.KEEP, arguments, low("i1")),
                        found(FindingKind.PLAN, arguments, low("e1.part2")))))
                .extracting(Action::mode)
                .containsExactly(Mode.MAINTAIN, Mode.IMPROVE);
    }

    @Test
    void statementsStandInTheListOfTheirVerb() {
        Map<FindingKind, List<Statement>> statements = interpreter.statements(List.of(
                found(FindingKind.WARN, List.of("other"), HIGH),
                found(FindingKind.LIMIT, List.of("few"), LOW),
                found(FindingKind.WARN, List.of("odd"), LOW)));

        assertThat(statements).containsOnlyKeys(FindingKind.of(FindingKind.Shape.STATEMENT));
        assertThat(statements.get(FindingKind.LIMIT))
                .containsExactly(new Statement("few", Text.same("few"), List.of(LOW)));
        assertThat(statements.get(FindingKind.WARN)).extracting(Statement::code).containsExactly("other", "odd");
        assertThat(interpreter.statements(List.of()))
                .allSatisfy((kind, none) -> assertThat(none).isEmpty());
    }

    @Test
    void aNoteTellsItsReasonsAsData() {
        Because worked = new Because(
                "r", "p/r.drl:2", "e1.part2", new BigDecimal("70.00"), "<", new BigDecimal("80.25"), "e1.part1 - 15");

        List<Note> notes = interpreter.notes(List.of(found(FindingKind.NOTE, List.of("seen"), LOW, worked)));

        assertThat(notes).extracting(Note::kind).containsExactly("seen");
        assertThat(notes.get(0).details())
                .isEqualTo(Map.of(
                        "because",
                        List.of(
                                Map.of(
                                        "rule", "rule",
                                        "source", "p/r.drl:1",
                                        "subject", "EIT2",
                                        "value", new BigDecimal("80.00"),
                                        "comparison", "<",
                                        "threshold", new BigDecimal("85")),
                                Map.of(
                                        "rule", "r",
                                        "source", "p/r.drl:2",
                                        "subject", "e1.part2",
                                        "value", new BigDecimal("70.00"),
                                        "comparison", "<",
                                        "threshold", new BigDecimal("80.25"),
                                        "basis", "e1.part1 - 15"))));
    }

    private static Tuple rowOf(Topic topic, Topic.Row row) {
        return tuple(topic.id(), row.instrument(), row.items());
    }

    private Remark row(List<Finding> findings) {
        return remarks(findings).stream()
                .filter(remark ->
                        remark.topic().equals("1") && remark.instrument().equals("EIT"))
                .findFirst()
                .orElseThrow();
    }

    private List<Remark> remarks(List<Finding> findings) {
        return interpreter.topics(findings).stream()
                .flatMap(topic -> topic.rows().stream())
                .toList();
    }
}
