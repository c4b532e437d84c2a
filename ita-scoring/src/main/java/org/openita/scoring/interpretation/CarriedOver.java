package org.openita.scoring.interpretation;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Provenance;

/** Says of a year that its frame is but carried over from another: everything found in such a year leans on that. */
final class CarriedOver {

    private CarriedOver() {}

    /** The note on a year whose weights and components are all but weakly known; empty for other years. */
    static Optional<Note> note(Framework framework) {
        boolean isWeak = framework.instruments().stream().allMatch(instrument -> isWeak(instrument.provenance()))
                && isWeak(framework.components().provenance());
        return isWeak
                ? Optional.of(new Note(
                        NoteKind.CARRIED_OVER,
                        FindingInterpreter.OWN.text("carried-over", framework.fiscalYear()),
                        ImmutableMap.of("confidence", Confidence.C.ofNotes())))
                : Optional.empty();
    }

    private static boolean isWeak(Provenance provenance) {
        return provenance.isCarriedOver() && provenance.confidence() == Confidence.C;
    }
}
