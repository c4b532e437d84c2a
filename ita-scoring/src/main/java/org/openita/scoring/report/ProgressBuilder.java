package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.finding.EarlierPlan;
import org.openita.model.finding.EarlierPlan.Goal;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.Progress.Outcome;
import org.openita.scoring.standing.Standing;

/** Holds what was wanted of last year's subjects against this year's scores. Not thread-safe. */
final class ProgressBuilder {

    private static final Set<Kind> LOOKED_AT = EnumSet.of(Kind.PART, Kind.INDICATOR, Kind.ITEM);

    private final ScoreSheet scores;
    private final Framework before;
    private final Optional<ScoreSheet> last;
    private final NarrativeTexts wording;
    private final SubjectNames ids;

    /**
     * @param before last year's framework
     * @param last last year's scores, where they are given
     */
    ProgressBuilder(Analysis analysis, Framework before, Optional<ScoreSheet> last) {
        this.scores = analysis.scores();
        this.before = before;
        this.last = last;
        this.wording = new NarrativeTexts(before);
        this.ids = SubjectNames.of(before, Style.SHORT);
    }

    /** What became of each goal of a plan. */
    List<Progress> of(EarlierPlan plan) {
        return plan.goals().stream().map(this::progress).toList();
    }

    /** What was below its mark, beside this year's scores; all above it are left out. */
    List<EarlierShortfall> shortfalls(Analysis lastYear) {
        Standing standing = Standing.of(lastYear);
        return before.subjects().values().stream()
                .filter(subject -> LOOKED_AT.contains(subject.kind()))
                .map(Subject::id)
                .flatMap(subject -> standing.shortOf(subject).map(mark -> shortfall(subject, mark)).stream())
                .toList();
    }

    private EarlierShortfall shortfall(String subject, BigDecimal mark) {
        BigDecimal from = from(subject).orElseThrow();
        Optional<BigDecimal> now = now(subject);
        Outcome outcome = Outcome.of(Optional.of(from), now, mark);
        return new EarlierShortfall(subject, name(subject), mark, from, now, outcome);
    }

    private Progress progress(Goal goal) {
        String subject = deciding(goal);
        Optional<BigDecimal> from = from(subject);
        Optional<BigDecimal> now = now(subject);
        Outcome outcome = Outcome.of(from, now, goal.target());
        return new Progress(goal, subject, from, now, outcome, text(goal, subject, from, now, outcome));
    }

    /** What is asked of several is reached when all reach it: the lowest decides, and one without a score where the others reach it. */
    private String deciding(Goal goal) {
        Optional<String> lowest = goal.subjects().stream()
                .filter(subject -> now(subject).isPresent())
                .min(Comparator.comparing(subject -> now(subject).orElseThrow()));
        Optional<String> unknown = goal.subjects().stream()
                .filter(subject -> now(subject).isEmpty())
                .findFirst();
        return lowest.filter(subject ->
                        unknown.isEmpty() || now(subject).orElseThrow().compareTo(goal.target()) < 0)
                .or(() -> unknown)
                .orElseThrow();
    }

    private Optional<BigDecimal> from(String subject) {
        return last.filter(sheet -> before.subjects().containsKey(subject)).flatMap(sheet -> shown(sheet.of(subject)));
    }

    private Optional<BigDecimal> now(String subject) {
        return same(subject).flatMap(same -> shown(scores.of(same)));
    }

    private Optional<Subject> same(String subject) {
        return before.findSubject(subject).flatMap(known -> known.in(scores.framework()));
    }

    /** As it was called last year, with this year's number where that is another; what does not compare goes by its id. */
    private Text name(String subject) {
        if (now(subject).isEmpty()) {
            return ids.name(subject);
        }
        Text name = wording.name(subject);
        return same(subject)
                .filter(now -> !now.id().equals(subject))
                .map(now -> wording.text(
                        "progress.renumbered",
                        name,
                        now.whole(),
                        scores.framework().fiscalYear()))
                .orElse(name);
    }

    private static Optional<BigDecimal> shown(Score score) {
        return Stream.of(score).filter(Score::isPresent).map(Score::shown).findFirst();
    }

    private Text text(Goal goal, String subject, Optional<BigDecimal> from, Optional<BigDecimal> now, Outcome outcome) {
        boolean isMoved = from.isPresent() || outcome == Outcome.NOT_COMPARABLE;
        return wording.text(
                "progress." + outcome + (isMoved ? "" : ".alone"),
                name(subject),
                from.map(NarrativeTexts::points).orElse(""),
                NarrativeTexts.mark(goal.target()),
                now.map(NarrativeTexts::points).orElse(""));
    }
}
