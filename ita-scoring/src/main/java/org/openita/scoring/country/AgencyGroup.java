package org.openita.scoring.country;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Level;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.scoring.arithmetic.Fraction;

/**
 * How the agencies of a province, a district, a kind, or all of them stand.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what tells it from the others, such as {@code province-07}: letters, digits and hyphens
 * @param grouping what its agencies have in common
 * @param name its name; empty of the whole
 * @param within the id of the group that it is part of; empty of the whole
 * @param agencies how many agencies it has
 * @param overall how their overall scores spread
 * @param scores how the scores of instruments, parts and indicators spread, by subject; without those that too few have
 * @param passed how many passed
 * @param levels how many have each level, best first
 * @param open of how many the figures leave the level open
 * @param weakest the items with the lowest means, from the lowest upwards
 * @param advice what agencies are advised, the most frequent first
 * @param rank its place among groups beside it by its mean; empty of the whole
 * @param members its agencies in the order of their ranks, those without a score last
 * @param changes what became of the scores of the year before, where it is given
 */
public record AgencyGroup(
        String id,
        Grouping grouping,
        Text name,
        Optional<String> within,
        int agencies,
        ScoreSpread overall,
        Map<String, ScoreSpread> scores,
        Passed passed,
        List<LevelCount> levels,
        int open,
        List<ItemMean> weakest,
        List<AdviceCount> advice,
        Optional<Rank> rank,
        List<Member> members,
        Optional<Changes> changes) {

    /**
     * How many passed.
     *
     * @param known of how many it is known whether they passed
     * @param passed how many of these did
     */
    public record Passed(int known, int passed) {

        /** The share of those who passed in percent, with two decimals; empty where it is known of too few. */
        public Optional<BigDecimal> percent() {
            return known < Country.FEWEST ? Optional.empty() : Optional.of(AgencyGroup.percent(passed, known));
        }
    }

    /**
     * How many have a level.
     *
     * @param level the level
     * @param agencies how many
     */
    public record LevelCount(Level.Named level, int agencies) {}

    /**
     * The mean of an item.
     *
     * @param subject the item, such as {@code e1.part2}
     * @param mean its mean
     * @param agencies how many have the score
     */
    public record ItemMean(String subject, BigDecimal mean, int agencies) {}

    /**
     * How many are given an advice.
     *
     * @param code its code
     * @param title what it is about
     * @param agencies how many
     */
    public record AdviceCount(String code, Text title, int agencies) {}

    /**
     * An agency in its place.
     *
     * @param rank its rank by its overall score; empty where it has none
     * @param agency the agency; empty where it is not named
     * @param overall its overall score
     * @param level its level
     */
    public record Member(Optional<Rank> rank, Optional<Agency> agency, Score overall, Level.Named level) {}

    /**
     * What became of overall scores since the year before.
     *
     * @param compared how many have both
     * @param mean by how much they changed in the mean
     * @param risen those that rose most, at most ten and who changed as much as the tenth
     * @param fallen those that fell most, likewise
     */
    public record Changes(int compared, BigDecimal mean, List<Move> risen, List<Move> fallen) {

        public Changes {
            risen = List.copyOf(risen);
            fallen = List.copyOf(fallen);
        }
    }

    /**
     * An agency's overall scores, as shown.
     *
     * @param agency the agency
     * @param from the year before
     * @param to this year
     */
    public record Move(Agency agency, BigDecimal from, BigDecimal to) {

        /** Points gained; negative when lost. */
        public BigDecimal difference() {
            return to.subtract(from);
        }
    }

    public AgencyGroup {
        scores = ImmutableMap.copyOf(scores);
        levels = List.copyOf(levels);
        weakest = List.copyOf(weakest);
        advice = List.copyOf(advice);
        members = List.copyOf(members);
    }

    /** How many agencies have no overall score. */
    public int withoutScore() {
        return agencies - overall.agencies();
    }

    /** A share of the agencies in percent, with two decimals, rounded half up. */
    public BigDecimal percent(int count) {
        return percent(count, agencies);
    }

    private static BigDecimal percent(int count, int all) {
        return Fraction.of(100L * count, all).rounded(2);
    }
}
