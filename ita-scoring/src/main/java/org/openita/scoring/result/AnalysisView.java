package org.openita.scoring.result;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.finding.Statement;
import org.openita.model.finding.Target;
import org.openita.model.finding.Thresholds;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.FiscalYear;
import org.openita.model.score.ScoreSheet;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;

/** What an analysis holds, as its writers see it; {@link org.openita.scoring.Analysis} says what each part is. */
public interface AnalysisView {

    /** The version of the JSON form that is written, and the newest that is read. */
    int SCHEMA_VERSION = 2;

    /** What it was made with. */
    EngineInfo engine();

    /** The fiscal year. */
    FiscalYear fiscalYear();

    /** The agency. */
    Agency agency();

    /** Its scores. */
    ScoreSheet scores();

    /** Its level. */
    Level level();

    /** The advice. */
    List<Recommendation> recommendations();

    /** The topics with their remarks. */
    List<TopicRemarks> topics();

    /** What the plan asks for. */
    List<Action> actions();

    /** What rules say in one text each, by their kind. */
    Map<FindingKind, List<Statement>> statements();

    /** What is missing, doubtful or contradicted. */
    List<Note> notes();

    /** The targets reached and missed. */
    List<Target> targets();

    /** What the rules hold the scores of the year against. */
    Thresholds thresholds();

    /** What rules of a kind say in one text; empty of kinds that say more or something else. */
    default List<Statement> statements(FindingKind kind) {
        return statements().getOrDefault(kind, List.of());
    }

    /** What the figures show to have stood in the way of the assessment. */
    default List<Statement> limits() {
        return statements(FindingKind.LIMIT);
    }

    /** What rules say to the reader in one text, by kind; not what only the plan asks for, nor kinds of which nothing is said. */
    default List<Statements> toReader() {
        return FindingKind.of(Shape.STATEMENT).stream()
                .filter(kind -> !kind.isOfPlan() && !statements(kind).isEmpty())
                .map(kind -> new Statements(kind.one(), kind.all(), statements(kind)))
                .toList();
    }

    /** Everything it says, of whatever kind, in the order in which it is read; remarks that the figures leave open are left out. */
    default List<Conclusion> conclusions() {
        return Stream.of(FindingKind.values()).flatMap(this::conclusions).toList();
    }

    /** The codes of what it says of a kind, in order. */
    default List<String> codes(FindingKind kind) {
        return conclusions(kind).map(Conclusion::code).toList();
    }

    /** Every reason that it gives; notes of the data checks have none but their words. */
    default Stream<Because> reasons() {
        return conclusions().stream().flatMap(conclusion -> conclusion.because().stream());
    }

    private Stream<Conclusion> conclusions(FindingKind kind) {
        return switch (kind.shape()) {
            case LEVEL -> Stream.of(new Conclusion(kind, level().code(), level().name(), level().because()));
            case ADVICE ->
                recommendations().stream().map(it -> new Conclusion(kind, it.code(), it.title(), it.because()));
            case REMARK ->
                topics().stream()
                        .flatMap(topic -> topic.rows().stream())
                        .filter(row ->
                                row.verdict() == (kind == FindingKind.IMPROVE ? Verdict.IMPROVE : Verdict.MAINTAIN))
                        .map(row -> new Conclusion(kind, row.topic(), row.text(), row.because()));
            case ACTION ->
                actions().stream()
                        .filter(it -> it.mode() == (kind == FindingKind.KEEP ? Mode.MAINTAIN : Mode.IMPROVE))
                        .map(it -> new Conclusion(kind, it.id(), it.title(), it.because()));
            case TARGET ->
                targets().stream()
                        .filter(it -> it.reached() == (kind == FindingKind.REACH))
                        .map(it -> new Conclusion(kind, it.code(), it.name(), it.because()));
            case STATEMENT ->
                statements(kind).stream().map(it -> new Conclusion(kind, it.code(), it.text(), it.because()));
            case NOTE -> notes().stream().map(it -> new Conclusion(kind, it.code(), it.text(), it.because()));
        };
    }

    /** Statements by kind, with a list for each kind there is. */
    static Map<FindingKind, List<Statement>> byKind(Map<FindingKind, List<Statement>> statements) {
        ImmutableMap.Builder<FindingKind, List<Statement>> all = ImmutableMap.builder();
        FindingKind.of(Shape.STATEMENT)
                .forEach(kind -> all.put(kind, List.copyOf(statements.getOrDefault(kind, List.of()))));
        return all.buildOrThrow();
    }
}
