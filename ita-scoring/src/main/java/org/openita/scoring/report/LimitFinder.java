package org.openita.scoring.report;

import java.util.List;
import java.util.stream.Stream;
import org.openita.model.finding.NoteKind;
import org.openita.model.finding.Statement;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.profile.Profile;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.StatedLimit.Origin;

/** Gathers what stood in the way: what the agency says, what the rules find, what is missing in the data. */
final class LimitFinder {

    private LimitFinder() {}

    static List<StatedLimit> limits(Analysis analysis, Profile profile) {
        Framework framework = analysis.scores().framework();
        return Stream.of(
                        profile.limits().stream().map(text -> new StatedLimit(Origin.PROFILE, text, List.of())),
                        analysis.limits().stream()
                                .map(limit -> new StatedLimit(Origin.RULE, text(limit, framework), limit.because())),
                        analysis.notes().stream() // those that tell of more than a slip of the pen
                                .filter(note -> note.is(NoteKind.MISSING, NoteKind.FEW_RESPONDENTS))
                                .map(note -> new StatedLimit(Origin.DATA, note.text(), List.of())))
                .flatMap(all -> all)
                .toList();
    }

    /** What is shown by answers that come in parts says whose they are: it need not hold of the others. */
    private static Text text(Statement limit, Framework framework) {
        List<Text> parts = limit.because().stream()
                .flatMap(reason -> framework.findSubject(reason.subject()).stream())
                .filter(Subject::isInPart)
                .map(subject -> subject.part().orElseThrow().name())
                .distinct()
                .toList();
        return parts.isEmpty()
                ? limit.text()
                : NarrativeTexts.message("limit.of-parts", limit.text(), NarrativeTexts.list(parts));
    }
}
