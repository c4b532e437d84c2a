package org.openita.report.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Action;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.text.Text;
import org.openita.model.tracking.EvidenceEntry;
import org.openita.model.tracking.EvidenceList;
import org.openita.scoring.report.Plan;
import org.openita.scoring.report.PlannedAction;

/** Makes the list of evidence of a round, ready to be filled in. */
public final class EvidenceItems {

    private final Framework framework;
    private final Map<String, Text> guidance;
    private final Text unknown;
    private final Locale language;
    private final Optional<Plan> plan;

    /**
     * @param framework of the round
     * @param guidance what should be seen, by item, where that is known
     * @param unknown what is said where it is not
     */
    public EvidenceItems(
            Framework framework, Map<String, Text> guidance, Text unknown, Locale language, Optional<Plan> plan) {
        this.framework = framework;
        this.guidance = Map.copyOf(guidance);
        this.unknown = unknown;
        this.language = language;
        this.plan = plan;
    }

    /** The list: all items that assessors look at, in order. */
    public EvidenceList list(Optional<Agency> agency) {
        List<EvidenceEntry> entries = framework.items().values().stream()
                .filter(item -> item.scale().scoredOnce())
                .map(this::entry)
                .toList();
        return new EvidenceList(agency, framework.fiscalYear(), entries);
    }

    private EvidenceEntry entry(Item item) {
        return new EvidenceEntry(
                item.id(),
                item.name().map(name -> name.in(language)).orElse(""),
                guidance.getOrDefault(item.id(), unknown).in(language),
                unit(item.id()),
                "",
                "",
                Optional.empty(),
                "");
    }

    /** Who leads the action that served the same item of the year before; nobody where there was none. */
    private String unit(String item) {
        return plan.stream()
                .flatMap(Plan::actions)
                .filter(action -> serves(action.action(), item))
                .map(PlannedAction::lead)
                .map(lead -> lead.in(language))
                .distinct()
                .limit(2)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), leads -> leads.size() == 1 ? leads.get(0) : ""));
    }

    private boolean serves(Action action, String item) {
        FiscalYear before = FiscalYear.of(framework.fiscalYear().year() - 1);
        Crosswalk crosswalk = framework.years().crosswalk();
        return crosswalk.partners(framework.fiscalYear(), item, before).stream().anyMatch(action.items()::contains);
    }
}
