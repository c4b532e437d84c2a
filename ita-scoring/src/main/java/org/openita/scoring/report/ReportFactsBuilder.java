package org.openita.scoring.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.finding.EarlierPlan;
import org.openita.model.framework.Framework;
import org.openita.model.profile.Profile;
import org.openita.scoring.Analysis;
import org.openita.scoring.standing.Standing;

/** Puts the facts of one report together. Not thread-safe. */
final class ReportFactsBuilder {

    private final Analysis analysis;
    private final Profile profile;
    private final List<Analysis> earlier;
    private final Optional<EarlierPlan> lastPlan;
    private final NarrativeTexts wording;
    private final YearEquivalence meanings;

    ReportFactsBuilder(Analysis analysis, Profile profile, List<Analysis> earlier, Optional<EarlierPlan> lastPlan) {
        this.analysis = analysis;
        this.profile = profile;
        this.earlier = earlier.stream()
                .sorted(Comparator.comparing(Analysis::fiscalYear))
                .toList();
        this.lastPlan = lastPlan;
        this.wording = new NarrativeTexts(analysis.scores().framework());
        this.meanings = new YearEquivalence(analysis.scores().framework());
        requireYears();
        requirePlanOfYearBefore();
        this.earlier.forEach(each -> analysis.agency().requireSameAs(each.agency()));
    }

    ReportFacts make() {
        Standing standing = Standing.of(analysis);
        Overview overview = new Overview(analysis, standing, wording);
        Plan plan = new PlanBuilder(analysis, standing, profile, wording, toImprove()).plan();
        return new ReportFacts(
                analysis,
                profile,
                overview.verdict(),
                overview.summary(),
                overview.ofAll(),
                new AdviceBuilder(analysis, standing, plan, wording, overview).advice(),
                new TopicBuilder(analysis, standing, plan, wording).topics(),
                plan,
                LimitFinder.limits(analysis, profile),
                new YearsBuilder(analysis, earlier, wording, meanings).years(),
                lastPlan.map(given -> progress().of(given)).orElse(List.of()),
                yearBefore()
                        .filter(last -> lastPlan.isEmpty())
                        .map(last -> progress().shortfalls(last))
                        .orElse(List.of()),
                Optional.empty());
    }

    private ProgressBuilder progress() {
        return new ProgressBuilder(analysis, frameworkBefore(), yearBefore().map(Analysis::scores));
    }

    private Framework frameworkBefore() {
        Framework now = analysis.scores().framework();
        return yearBefore()
                .map(last -> last.scores().framework())
                .or(() -> lastPlan.flatMap(given -> now.years().find(given.basis())))
                .orElseThrow(() -> new IllegalArgumentException("The framework of the year before FY"
                        + analysis.fiscalYear() + " is not known; give its year kit, or leave the plan out"));
    }

    private Optional<Analysis> yearBefore() {
        return earlier.stream()
                .filter(each -> each.fiscalYear().next().equals(analysis.fiscalYear()))
                .findFirst();
    }

    private Set<String> toImprove() {
        return lastPlan.stream()
                .flatMap(given -> given.goals().stream())
                .flatMap(goal -> goal.code().stream())
                .collect(Collectors.toSet());
    }

    private void requirePlanOfYearBefore() {
        lastPlan.filter(given -> !given.basis().next().equals(analysis.fiscalYear()))
                .ifPresent(given -> {
                    throw new IllegalArgumentException(
                            "Last year's plan must be made on the result of the year before FY" + analysis.fiscalYear()
                                    + ", found one on the result of FY" + given.basis());
                });
    }

    private void requireYears() {
        long years = earlier.stream().map(Analysis::fiscalYear).distinct().count();
        boolean isEarlier = earlier.stream().allMatch(each -> each.fiscalYear().compareTo(analysis.fiscalYear()) < 0);
        if (!isEarlier || years < earlier.size()) {
            throw new IllegalArgumentException("Earlier results must be of years before FY" + analysis.fiscalYear()
                    + ", one a year, found "
                    + earlier.stream().map(Analysis::fiscalYear).toList());
        }
    }
}
