package org.openita.scoring.report;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.profile.Profile;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.StatedLimit.Origin;

/** Gathers what stood in the way: what the agency says, what the rules find, what is missing in the data. */
final class LimitFinder {

    /** Notes that tell of something that stood in the way, rather than of a slip of the pen. */
    private static final Set<String> NOTES = ImmutableSet.of("missing", "few-respondents");

    private LimitFinder() {}

    static List<StatedLimit> limits(Analysis analysis, Profile profile) {
        return Stream.of(
                        profile.limits().stream().map(text -> new StatedLimit(Origin.PROFILE, text, List.of())),
                        analysis.limits().stream()
                                .map(limit -> new StatedLimit(Origin.RULE, limit.text(), limit.because())),
                        analysis.notes().stream()
                                .filter(note -> NOTES.contains(note.kind()))
                                .map(note -> new StatedLimit(Origin.DATA, note.text(), List.of())))
                .flatMap(all -> all)
                .toList();
    }
}
