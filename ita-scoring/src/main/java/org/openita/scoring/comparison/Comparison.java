package org.openita.scoring.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Level;
import org.openita.model.framework.FiscalYear;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.result.AnalysisView;

/**
 * Sets two results side by side.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the one, such as that of the year before
 * @param to the other
 * @param change by how much the overall score differs, exactly, as a fraction of a point ({@code -149/120}); empty where one of the
 *     two is missing
 * @param causes what makes the difference, the largest first; their effects sum exactly to the change
 * @param scores the scores that differ, those of the whole first, and what only one of the two has
 * @param findings what the one says and the other does not
 */
public record Comparison(
        Side from,
        Side to,
        Optional<String> change,
        List<Cause> causes,
        List<ScoreDifference> scores,
        List<FindingDifference> findings) {

    public Comparison {
        causes = List.copyOf(causes);
        scores = List.copyOf(scores);
        findings = List.copyOf(findings);
    }

    /**
     * Whose result it is, and of which year.
     *
     * @param agency the agency
     * @param fiscalYear the fiscal year
     * @param overall the overall score
     * @param level the level
     */
    public record Side(Agency agency, FiscalYear fiscalYear, Score overall, Level level) {}

    /** The kinds of causes. */
    public enum CauseKind {
        /** A score differs. */
        SCORE,
        /** The score counts for more or less in the overall score. */
        WEIGHT,
        /** What was published is not what its members add up to, and differs from it otherwise in the other result. */
        PUBLISHED,
        /** Published scores are rounded to two decimals. */
        ROUNDING
    }

    /**
     * Something that makes the overall scores differ.
     *
     * @param kind what kind of thing
     * @param subject whose score it is
     * @param name the subject in words
     * @param from its score in the one result, as shown
     * @param to its score in the other, as shown
     * @param effect how many points of the change it makes, exactly, as a fraction
     * @param points the same with four decimals
     */
    public record Cause(
            CauseKind kind,
            String subject,
            Text name,
            BigDecimal from,
            BigDecimal to,
            String effect,
            BigDecimal points) {}

    /**
     * A score that differs.
     *
     * @param subject its subject, by its id in the other result's year; {@code o28@2567} where only the one's year has it
     * @param name the subject in words
     * @param from its score in the one result; missing where there is none, or it is not measured there
     * @param to its score in the other
     */
    public record ScoreDifference(String subject, Text name, Score from, Score to) {

        /** Points gained, as shown; empty where one of the two is missing. */
        public Optional<BigDecimal> difference() {
            return from.isMissing() || to.isMissing()
                    ? Optional.empty()
                    : Optional.of(to.shown().subtract(from.shown()));
        }
    }

    /**
     * Something that one of the two says and the other does not.
     *
     * @param kind what kind of thing
     * @param code its code; of a remark the topic and instrument, {@code 3/EIT}
     * @param text what a reader sees first of it
     * @param isNew whether the other says it and the one does not
     */
    public record FindingDifference(FindingKind kind, String code, Text text, boolean isNew) {

        /** The kind in a word: advice, action. */
        public Text what() {
            return kind.one();
        }
    }

    /** Compares two results. */
    public static Comparison of(AnalysisView from, AnalysisView to) {
        return new Differences(from, to).compare();
    }

    /** Whether both have the same level, or neither has one. */
    public boolean isSameLevel() {
        return from.level().code().equals(to.level().code());
    }

    /** Returns the comparison for a screen, 96 columns wide; English for English locales, else Thai. */
    public String toText(Locale locale) {
        return ComparisonText.of(this, locale);
    }

    /** Returns the comparison as JSON. */
    public String toJson() {
        return ComparisonJson.of(this);
    }
}
