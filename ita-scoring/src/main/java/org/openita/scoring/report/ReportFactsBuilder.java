package org.openita.scoring.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.profile.Profile;
import org.openita.scoring.Analysis;
import org.openita.scoring.standing.Standing;

/** Puts the facts of one report together. Not thread-safe. */
final class ReportFactsBuilder {

    private final Analysis analysis;
    private final Profile profile;
    private final List<Analysis> earlier;
    private final NarrativeTexts wording;
    private final YearEquivalence meanings;

    ReportFactsBuilder(Analysis analysis, Profile profile, List<Analysis> earlier) {
        this.analysis = analysis;
        this.profile = profile;
        this.earlier = earlier.stream()
                .sorted(Comparator.comparing(Analysis::fiscalYear))
                .toList();
        this.wording = new NarrativeTexts(analysis.scores().framework());
        this.meanings = new YearEquivalence(analysis.scores().framework());
        requireYears();
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
                new TopicBuilder(analysis, standing, wording).topics(),
                plan,
                LimitFinder.limits(analysis, profile),
                new YearsBuilder(analysis, earlier, wording, meanings).years(),
                yearBefore()
                        .map(last -> new ProgressBuilder(analysis, wording, meanings).since(last))
                        .orElse(List.of()));
    }

    private Optional<Analysis> yearBefore() {
        return earlier.stream()
                .filter(each -> each.fiscalYear().next().equals(analysis.fiscalYear()))
                .findFirst();
    }

    private Set<String> toImprove() {
        return yearBefore().stream()
                .flatMap(last -> last.actions().stream())
                .filter(action -> action.mode() == Mode.IMPROVE)
                .map(Action::id)
                .collect(Collectors.toSet());
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
