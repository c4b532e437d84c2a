package org.openita.cli;

import java.util.List;
import java.util.stream.Stream;
import org.openita.model.finding.Note;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/** What whoever makes a report should know of its figures before it is handed in. */
final class ReportDoubts {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private ReportDoubts() {}

    static List<Text> of(String file, Analysis analysis) {
        long doubts = analysis.notes().stream().filter(Note::isDoubt).count();
        Stream<Text> doubtful = doubts == 0 ? Stream.of() : Stream.of(TEXTS.sentence("report.doubts", file, doubts));
        Stream<Text> missing = analysis.scores().overall().isPresent()
                ? Stream.of()
                : Stream.of(TEXTS.sentence("report.incomplete", file));
        return Stream.concat(doubtful, missing).toList();
    }
}
