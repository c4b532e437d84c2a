package org.openita.tables.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openita.model.assessment.RawValue;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.text.ThaiText;

/**
 * Tells points of weights, such as 28.83 of 30, from scores of 100, and makes scores of them where that is exact. What may be either
 * is asked for: points are never taken as scores. Not thread-safe.
 */
final class WeightedPoints {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 6;
    private static final int PUBLISHED = 2;

    private final WeightGroups groups;
    private final ProblemLog log;
    private final SheetRemarks remarks;
    private final Set<String> points = new HashSet<>();
    private Map<String, SubjectCell> cells = Map.of();

    WeightedPoints(WeightGroups groups, ProblemLog log, SheetRemarks remarks) {
        this.groups = groups;
        this.log = log;
        this.remarks = remarks;
    }

    /** What is given of one agency, with scores in place of points; what cannot be told is noted. */
    List<SubjectCell> scores(List<SubjectCell> given) {
        cells = figures(given);
        Map<String, SubjectCell> scores = new LinkedHashMap<>();
        groups.all().forEach(group -> judge(group, scores));
        return scores.isEmpty()
                ? given
                : given.stream()
                        .map(cell -> cell.equals(cells.get(cell.subject()))
                                ? scores.getOrDefault(cell.subject(), cell)
                                : cell)
                        .toList();
    }

    /** The figures that have to do with weights; of two of a subject the first. */
    private Map<String, SubjectCell> figures(List<SubjectCell> given) {
        Map<String, SubjectCell> figures = new HashMap<>();
        for (SubjectCell cell : given) {
            if (cell.given() == ValueKind.SCORE
                    && groups.subjects().contains(cell.subject())
                    && cell.number().isPresent()) {
                figures.putIfAbsent(cell.subject(), cell);
            }
        }
        return figures;
    }

    private void judge(WeightGroup group, Map<String, SubjectCell> scores) {
        PointsOrScores found = PointsOrScores.of(group, cells, points.contains(group.total()));
        switch (found) {
            case SCORES -> refuseBelowMembers(group);
            case POINTS -> convert(group, scores);
            case UNCLEAR -> refuse(group, "points-or-scores");
        }
    }

    /** One figure within its weight alone, below what its own members give at least, is no score of 100. */
    private void refuseBelowMembers(WeightGroup group) {
        List<SubjectCell> members = members(group);
        if (members.size() == 1
                && isBelowMembers(members.get(0), group.weight(members.get(0).subject()))) {
            refuse(group, "points-or-scores");
        }
    }

    private boolean isBelowMembers(SubjectCell cell, BigDecimal weight) {
        BigDecimal number = cell.number().orElseThrow();
        return number.compareTo(weight) <= 0
                && groups.all().stream()
                        .filter(below -> below.total().equals(cell.subject()))
                        .anyMatch(below -> least(below).compareTo(number) > 0);
    }

    /** What a total is at least: what its known members give where the others are zero. */
    private BigDecimal least(WeightGroup group) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SubjectCell member : members(group)) {
            sum = sum.add(member.number().orElseThrow().multiply(group.weight(member.subject())));
        }
        return sum.divide(group.weight(), DIGITS, RoundingMode.HALF_UP);
    }

    private void convert(WeightGroup group, Map<String, SubjectCell> scores) {
        List<SubjectCell> members = members(group);
        points.addAll(members.stream().map(SubjectCell::subject).toList());
        if (members.stream().anyMatch(member -> score(group, member).scale() > PUBLISHED)) {
            refuse(group, "points-of-weights");
            return;
        }
        for (SubjectCell member : members) {
            String written = score(group, member).setScale(PUBLISHED).toPlainString();
            remarks.converted(member.place(), member.number().orElseThrow().toPlainString(), written);
            scores.put(member.subject(), member.with(RawValue.number(new BigDecimal(written), written)));
        }
    }

    private void refuse(WeightGroup group, String code) {
        List<SubjectCell> members = members(group);
        List<String> found = new ArrayList<>();
        List<String> weights = new ArrayList<>();
        List<String> asScores = new ArrayList<>();
        for (SubjectCell member : members) {
            found.add(member.subject() + " " + member.number().orElseThrow().toPlainString());
            weights.add(member.subject() + " " + group.weight(member.subject()).toPlainString());
            asScores.add(member.subject() + " "
                    + score(group, member)
                            .setScale(PUBLISHED, RoundingMode.HALF_UP)
                            .toPlainString());
        }
        log.add(TEXTS.problem(
                members.get(0).place(),
                code,
                String.join(", ", found),
                String.join(", ", weights),
                String.join(", ", asScores)));
    }

    private List<SubjectCell> members(WeightGroup group) {
        return group.weights().keySet().stream()
                .filter(cells::containsKey)
                .map(cells::get)
                .toList();
    }

    /** The score of 100, with more than two decimals where it is not exact. */
    private static BigDecimal score(WeightGroup group, SubjectCell member) {
        BigDecimal weight = group.weight(member.subject());
        BigDecimal score = member.number()
                .orElseThrow()
                .multiply(HUNDRED)
                .divide(weight, DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return score.scale() < 0 ? score.setScale(0) : score;
    }
}
