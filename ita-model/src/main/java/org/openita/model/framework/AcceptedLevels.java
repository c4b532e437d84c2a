package org.openita.model.framework;

import java.util.List;
import org.openita.model.problem.Place;

/** Holds the input levels that an instrument accepts against what the framework lists for it. */
final class AcceptedLevels {

    private final FrameworkProblems problems;
    private final Instrument instrument;

    AcceptedLevels(FrameworkProblems problems, Instrument instrument) {
        this.problems = problems;
        this.instrument = instrument;
    }

    /** @param idsAreComplete whether no item may have gone unread */
    void check(Place accepts, boolean idsAreComplete) {
        if (!idsAreComplete) {
            return;
        }
        List<String> lacking = indicatorsWithoutItems();
        check(
                accepts,
                InputLevel.ITEMS,
                lacking,
                lacking.size() < instrument.indicators().size());
        boolean parts = !instrument.parts().isEmpty();
        check(accepts, InputLevel.PARTS, parts ? List.of() : List.of(instrument.id()), parts);
    }

    /** A level is accepted if the framework lists everything for it, and not if it lists nothing. */
    private void check(Place place, InputLevel level, List<String> lacking, boolean any) {
        boolean accepted = instrument.accepts().contains(level);
        if (accepted && !lacking.isEmpty()) {
            problems.acceptsWhatIsNotKnown(place, instrument.id(), level, lacking);
        }
        if (!accepted && any) {
            problems.keepsBackWhatIsKnown(place, instrument.id(), level);
        }
    }

    private List<String> indicatorsWithoutItems() {
        return instrument.indicators().stream()
                .filter(indicator -> indicator.items().isEmpty())
                .map(Indicator::id)
                .toList();
    }
}
