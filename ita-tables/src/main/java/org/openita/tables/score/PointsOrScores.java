package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the figures of a group can be: scores of 100, points of their weights, or either. */
enum PointsOrScores {
    SCORES,
    POINTS,
    UNCLEAR;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What rounding may add to each figure. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    private static final int ENOUGH = 2;

    /**
     * Judges the figures by what they add up to, else by their headings.
     *
     * @param cells all figures of the agency
     * @param isTotalInPoints whether the figure of the total was found to be points itself
     */
    static PointsOrScores of(WeightGroup group, Map<String, SubjectCell> cells, boolean isTotalInPoints) {
        if (isPlainlyScores(group, cells)) {
            return SCORES;
        }
        List<SubjectCell> members = group.weights().keySet().stream()
                .filter(cells::containsKey)
                .map(cells::get)
                .toList();
        boolean isZero = members.stream().allMatch(member -> number(member).signum() == 0);
        if (isZero) {
            return SCORES;
        }
        boolean isWeighted = members.stream().anyMatch(SubjectCell::isWeighted);
        long within = members.stream().filter(member -> isWithin(group, member)).count();
        Optional<BigDecimal> total = Optional.ofNullable(cells.get(group.total()))
                .map(PointsOrScores::number)
                .map(said ->
                        isTotalInPoints ? said : said.multiply(group.weight()).divide(HUNDRED));
        Sums sums = Sums.of(group, members);
        return within == members.size()
                ? allWithin(group, members, isWeighted, total, sums)
                : beyond(isWeighted, within, total, sums);
    }

    /** Nearly always: no heading speaks of weights, and a figure is above its own. */
    private static boolean isPlainlyScores(WeightGroup group, Map<String, SubjectCell> cells) {
        boolean isAnyAbove = false;
        for (Map.Entry<String, BigDecimal> weight : group.weights().entrySet()) {
            SubjectCell cell = cells.get(weight.getKey());
            if (cell != null && cell.isWeighted()) {
                return false;
            }
            isAnyAbove |= cell != null && number(cell).compareTo(weight.getValue()) > 0;
        }
        return isAnyAbove;
    }

    private static PointsOrScores allWithin(
            WeightGroup group, List<SubjectCell> members, boolean isWeighted, Optional<BigDecimal> total, Sums sums) {
        if (total.isEmpty()) {
            return isWeighted ? POINTS : members.size() >= ENOUGH ? UNCLEAR : SCORES;
        }
        boolean isComplete = members.size() == group.weights().size();
        if (sums.canBePoints(total.get()) && (isWeighted || isComplete)) {
            return POINTS;
        }
        return sums.canBeScores(total.get()) ? SCORES : UNCLEAR;
    }

    /** Points are never above their weight; a heading that names it may stand above scores all the same. */
    private static PointsOrScores beyond(boolean isWeighted, long within, Optional<BigDecimal> total, Sums sums) {
        boolean isPlain =
                !isWeighted || within == 0 || total.filter(sums::canBeScores).isPresent();
        return isPlain ? SCORES : UNCLEAR;
    }

    private static boolean isWithin(WeightGroup group, SubjectCell member) {
        return number(member).compareTo(group.weight(member.subject())) <= 0;
    }

    private static BigDecimal number(SubjectCell cell) {
        return cell.number().orElseThrow();
    }

    /**
     * What the figures add up to.
     *
     * @param points if they are points
     * @param scores if they are scores
     * @param open what those that are missing can add
     * @param rounding what rounding can add
     */
    private record Sums(BigDecimal points, BigDecimal scores, BigDecimal open, BigDecimal rounding) {

        static Sums of(WeightGroup group, List<SubjectCell> members) {
            BigDecimal points = BigDecimal.ZERO;
            BigDecimal scores = BigDecimal.ZERO;
            BigDecimal open = group.weight();
            for (SubjectCell member : members) {
                BigDecimal weight = group.weight(member.subject());
                points = points.add(number(member));
                scores = scores.add(number(member).multiply(weight).divide(HUNDRED));
                open = open.subtract(weight);
            }
            BigDecimal rounding = ROUNDING.multiply(BigDecimal.valueOf(members.size() + 1L));
            return new Sums(points, scores, open.max(BigDecimal.ZERO), rounding);
        }

        boolean canBePoints(BigDecimal total) {
            return isBetween(points, total);
        }

        boolean canBeScores(BigDecimal total) {
            return isBetween(scores, total);
        }

        private boolean isBetween(BigDecimal least, BigDecimal total) {
            return total.compareTo(least.subtract(rounding)) >= 0
                    && total.compareTo(least.add(open).add(rounding)) <= 0;
        }
    }
}
