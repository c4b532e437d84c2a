package org.openita.scoring.report;

import java.util.List;
import java.util.stream.Stream;
import org.openita.model.finding.NoteKind;
import org.openita.model.profile.Profile;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.StatedLimit.Origin;

/** Gathers what stood in the way: what the agency says, what the rules find, what is missing in the data. */
final class LimitFinder {

    private LimitFinder() {}

    static List<StatedLimit> limits(Analysis analysis, Profile profile) {
        return Stream.of(
                        profile.limits().stream().map(text -> new StatedLimit(Origin.PROFILE, text, List.of())),
                        analysis.limits().stream()
                                .map(limit -> new StatedLimit(Origin.RULE, limit.text(), limit.because())),
                        analysis.notes().stream() // those that tell of more than a slip of the pen
                                .filter(note ->
                                        note.is(NoteKind.MISSING, NoteKind.FEW_RESPONDENTS, NoteKind.CARRIED_OVER))
                                .map(note -> new StatedLimit(Origin.DATA, note.text(), List.of())))
                .flatMap(all -> all)
                .toList();
    }
}
