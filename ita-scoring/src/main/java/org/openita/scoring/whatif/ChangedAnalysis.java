package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/**
 * The analysis of a result with changed scores beside the one without.
 *
 * <p>Immutable and thread-safe.
 *
 * @param result the result with the changed scores
 * @param before the analysis without
 * @param after the analysis with
 * @param changes what was changed
 * @param dropped the published figures that were dropped, as they cover what was changed, or are not what their members add up to
 * @param fromItems the overall score after, worked out from measured scores alone, where published figures that still stand make
 *     another
 */
public record ChangedAnalysis(
        Assessment result,
        Analysis before,
        Analysis after,
        List<Raise> changes,
        List<Raise> dropped,
        Optional<Score> fromItems) {

    public ChangedAnalysis {
        changes = ImmutableList.copyOf(changes);
        dropped = ImmutableList.copyOf(dropped);
    }

    static ChangedAnalysis of(ItaEngine engine, Assessment before, Changes changes) {
        Analysis after = engine.analyse(changes.result());
        return new ChangedAnalysis(
                changes.result(),
                engine.analyse(before),
                after,
                changes.raises(),
                dropped(engine.framework(), before, changes.result()),
                fromItems(engine, changes.result(), after));
    }

    private static List<Raise> dropped(Framework framework, Assessment before, Assessment after) {
        return framework.subjects().values().stream()
                .filter(subject -> before.given(subject).isPresent())
                .filter(subject -> after.given(subject).isMissing())
                .map(subject -> new Raise(subject, before.given(subject), Score.MISSING))
                .toList();
    }

    private static Optional<Score> fromItems(ItaEngine engine, Assessment result, Analysis after) {
        Assessment items = new Assessment(
                result.fiscalYear(), result.agency(), result.items(), Map.of(), result.respondents(), Optional.empty());
        Score overall = engine.analyse(items).scores().overall();
        boolean isAnother = overall.isPresent()
                && after.scores().overall().isPresent()
                && overall.hundredths() != after.scores().overall().hundredths();
        return isAnother ? Optional.of(overall) : Optional.empty();
    }

    /** Every score that moved, as shown, in the framework's order. */
    public List<Raise> moved() {
        ScoreSheet from = before.scores();
        return from.framework().subjects().values().stream()
                .map(subject ->
                        new Raise(subject, from.of(subject), after.scores().of(subject)))
                .filter(raise -> !raise.from().toString().equals(raise.to().toString()))
                .toList();
    }

    /** The codes of what is found no more, of a kind. */
    public List<String> gone(FindingKind kind) {
        List<String> still = after.codes(kind);
        return before.codes(kind).stream()
                .filter(code -> !still.contains(code))
                .distinct()
                .toList();
    }

    /** The codes of what is found now and was not before, of a kind. */
    public List<String> come(FindingKind kind) {
        List<String> already = before.codes(kind);
        return after.codes(kind).stream()
                .filter(code -> !already.contains(code))
                .distinct()
                .toList();
    }
}
