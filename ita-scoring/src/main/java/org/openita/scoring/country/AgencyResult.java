package org.openita.scoring.country;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Level;
import org.openita.model.finding.Recommendation;
import org.openita.model.profile.Units;
import org.openita.model.score.Score;
import org.openita.rules.LevelScale;
import org.openita.scoring.Analysis;

/** What is kept of one agency's analysis. Immutable and thread-safe. */
final class AgencyResult {

    private final Agency agency;
    private final Optional<String> province;
    private final Optional<String> district;
    private final Optional<String> kind;
    private final Score[] scores;
    private final Level.Named level;
    private final Optional<Boolean> isPassed;
    private final List<String> advice;

    private AgencyResult(
            Agency agency, Score[] scores, Level.Named level, Optional<Boolean> isPassed, List<String> advice) {
        this.agency = agency;
        this.province = agency.provinceKey();
        this.district = agency.districtKey();
        this.kind =
                agency.kind().map(kind -> Agency.spelling(Units.kindName(kind).th()));
        this.scores = scores;
        this.level = level;
        this.isPassed = isPassed;
        this.advice = List.copyOf(advice);
    }

    static AgencyResult of(Analysis analysis, Measures measures, LevelScale levels) {
        return new AgencyResult(
                analysis.agency(),
                measures.scores(analysis.scores()),
                new Level.Named(analysis.level().code(), analysis.level().name()),
                isPassed(analysis.level(), levels),
                analysis.recommendations().stream().map(Recommendation::code).toList());
    }

    /** That of which no more than the overall score is looked at. */
    static AgencyResult of(Agency agency, Score overall, Level.Named level) {
        return new AgencyResult(agency, new Score[] {overall}, level, Optional.empty(), List.of());
    }

    /** Also where the level is open, if every level that is possible says the same. */
    private static Optional<Boolean> isPassed(Level level, LevelScale levels) {
        if (level.isDetermined()) {
            return levels.isPassed(level.code());
        }
        List<Optional<Boolean>> possible = level.possible().stream()
                .map(each -> levels.isPassed(each.code()))
                .distinct()
                .toList();
        return possible.size() == 1 ? possible.get(0) : Optional.empty();
    }

    Agency agency() {
        return agency;
    }

    Optional<String> province() {
        return province;
    }

    Optional<String> district() {
        return district;
    }

    Optional<String> kind() {
        return kind;
    }

    /** The overall score. */
    Score overall() {
        return scores[0];
    }

    /** The score of a measure, by its place among them. */
    Score score(int measure) {
        return scores[measure];
    }

    Level.Named level() {
        return level;
    }

    /** Whether it passed, where that is known. */
    Optional<Boolean> isPassed() {
        return isPassed;
    }

    /** The codes of its advice. */
    List<String> advice() {
        return advice;
    }

    /** Whether another result of the agency says the same. */
    boolean saysTheSame(AgencyResult other) {
        return Arrays.equals(scores, other.scores) && level.equals(other.level) && advice.equals(other.advice);
    }
}
