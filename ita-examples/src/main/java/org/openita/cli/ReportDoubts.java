package org.openita.cli;

import java.util.List;
import java.util.stream.Stream;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.profile.Units;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/** What whoever makes a report should know of its figures before it is handed in. */
final class ReportDoubts {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    /** What missing scores leave open is no doubt about a figure, and told by the report itself. */
    private static final NoteKind[] OPEN = {NoteKind.ADVICE_OPEN, NoteKind.TARGET_OPEN};

    private ReportDoubts() {}

    /** What {@code ita check} tells, and what cannot be told; each on a line. */
    static List<Text> of(String file, Analysis analysis) {
        long doubts = analysis.notes().stream()
                .filter(Note::isDoubt)
                .filter(note -> !note.is(OPEN))
                .count();
        Stream<Text> doubtful = doubts == 0 ? Stream.of() : Stream.of(TEXTS.sentence("report.doubts", file, doubts));
        Stream<Text> missing = analysis.scores().overall().isPresent()
                ? Stream.of()
                : Stream.of(TEXTS.sentence("report.incomplete", file));
        Stream<Text> kind = analysis.agency().kind().stream()
                .filter(said -> Units.kindCalled(said).isEmpty())
                .map(said -> TEXTS.sentence("report.kind-unknown", file, said, kinds()));
        return Stream.of(doubtful, missing, kind).flatMap(texts -> texts).toList();
    }

    private static Text kinds() {
        return Text.join(Units.kinds().stream().map(Units::kindName).toList(), ", ");
    }

    /**
     * Stops the making of what would ask for a decision without a score to decide on.
     *
     * @throws InputException if there is no overall score
     */
    static void requireOverall(String file, Analysis analysis) {
        if (analysis.scores().overall().isMissing()) {
            throw TEXTS.refused(Place.of(file), "report-without-score", file);
        }
    }
}
