package org.openita.scoring.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.profile.Profile;
import org.openita.model.profile.Units;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.standing.Standing;

/** Lays the actions that the rules decided on out as a plan, topic by topic. Not thread-safe. */
final class PlanBuilder {

    private final Analysis analysis;
    private final Framework framework;
    private final Agency agency;
    private final Profile profile;
    private final NarrativeTexts wording;
    private final ActionTexts words;
    private final Set<String> lastYear;
    private final Gains gains;
    private final Weakness weakness;

    /** @param lastYear the ids of the actions to improve of last year's plan */
    PlanBuilder(Analysis analysis, Standing standing, Profile profile, NarrativeTexts wording, Set<String> lastYear) {
        this.analysis = analysis;
        this.framework = analysis.scores().framework();
        this.agency = analysis.agency();
        this.profile = profile;
        this.wording = wording;
        this.gains = Gains.of(analysis, standing);
        this.words = new ActionTexts(analysis, standing, wording, gains);
        this.weakness = new Weakness(analysis.scores(), standing);
        this.lastYear = lastYear;
    }

    Plan plan() {
        List<PlanRow> rows = new ArrayList<>();
        for (TopicRemarks topic : analysis.topics()) {
            topic.rows().stream().map(remark -> row(topic, remark)).forEach(rows::add);
        }
        framework.instruments().stream().map(this::withoutTopic).forEach(rows::add);
        return new Plan(
                analysis.fiscalYear().next(),
                rows.stream().filter(PlanBuilder::holdsAny).toList());
    }

    private static boolean holdsAny(PlanRow row) {
        return !row.actions().isEmpty() || !row.elsewhere().isEmpty();
    }

    private PlanRow row(TopicRemarks topic, Remark remark) {
        Instrument instrument = framework.instrument(remark.instrument()).orElseThrow();
        return new PlanRow(
                Optional.of(topic.id()),
                Optional.of(topic.name()),
                instrument.id(),
                instrument.name(),
                remark.verdict(),
                remark.items().stream().map(wording::item).toList(),
                of(instrument)
                        .filter(action -> action.topic().equals(Optional.of(topic.id())))
                        .map(this::planned)
                        .toList(),
                of(instrument)
                        .flatMap(action -> elsewhere(action, topic.id(), remark.items()))
                        .toList());
    }

    /** Actions under no topic, or under one that does not look at their instrument: none is lost. */
    private PlanRow withoutTopic(Instrument instrument) {
        Set<String> topics = analysis.topics().stream()
                .filter(topic ->
                        topic.rows().stream().anyMatch(row -> row.instrument().equals(instrument.id())))
                .map(TopicRemarks::id)
                .collect(Collectors.toSet());
        return new PlanRow(
                Optional.empty(),
                Optional.empty(),
                instrument.id(),
                instrument.name(),
                Verdict.UNDETERMINED,
                List.of(),
                of(instrument)
                        .filter(action ->
                                action.topic().filter(topics::contains).isEmpty())
                        .map(this::planned)
                        .toList(),
                List.of());
    }

    private Stream<Action> of(Instrument instrument) {
        return analysis.actions().stream().filter(action -> action.instrument().equals(instrument.id()));
    }

    private static Stream<PlanRow.Reference> elsewhere(Action action, String topic, Collection<String> items) {
        boolean serves =
                action.mode() == Mode.IMPROVE && action.items().stream().anyMatch(items::contains);
        return action.topic().stream()
                .filter(home -> serves && !home.equals(topic))
                .map(home -> new PlanRow.Reference(home, action.id(), action.title()));
    }

    private PlannedAction planned(Action action) {
        return new PlannedAction(
                action,
                action.items().stream().map(wording::item).toList(),
                words.finding(action),
                unit(action.lead()),
                action.involved().stream().map(this::unit).toList(),
                words.measures(action),
                action.mode() == Mode.IMPROVE && lastYear.contains(action.id()),
                new PlannedAction.Urgency(weakness.isIn(action), gains.component(action), gains.overall(action)));
    }

    private Text unit(String role) {
        return profile.unit(role, Units.kindOf(agency));
    }
}
