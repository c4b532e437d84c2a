package org.openita.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.country.Peers;
import org.openita.tables.ResultFile;
import org.openita.tables.score.LocatedAssessment;

/** The results of others, beside which a report puts its agency; read once for all reports of a run. */
final class PeerResults {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private final Peers peers;
    private final String files;
    private final int all;
    private final PrintWriter err;
    private final Locale locale;

    private PeerResults(Peers peers, String files, int all, PrintWriter err, Locale locale) {
        this.peers = peers;
        this.files = files;
        this.all = all;
        this.err = err;
        this.locale = locale;
    }

    /**
     * Those of these files; nothing where none are given.
     *
     * @throws InputException with everything that is wrong with them: ranks among some of the others would be wrong
     */
    static Optional<PeerResults> of(
            List<String> names, KnownYears years, Engines engines, PrintWriter err, Locale locale) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<Assessment> results =
                names.stream().flatMap(name -> read(name, years, err, locale)).toList();
        Stream<Analysis> analyses = results.stream()
                .flatMap(result -> engines.of(result.fiscalYear()).stream().map(engine -> engine.analyse(result)));
        return Optional.of(new PeerResults(Peers.of(analyses), String.join(" ", names), results.size(), err, locale));
    }

    private static Stream<Assessment> read(String name, KnownYears years, PrintWriter err, Locale locale) {
        ResultFile file = ResultFile.read(FileNames.path(name), name, years);
        if (!file.problems().isEmpty()) {
            throw new InputException(file.problems());
        }
        Results.tellRead(file, locale, err);
        return file.results().stream().map(LocatedAssessment::assessment);
    }

    /**
     * An agency among them; tells how many of them are of other years.
     *
     * @param file the agency's own result
     * @throws InputException if all of them are
     */
    Peers.Beside beside(Analysis analysis, String file) {
        Peers.Beside beside = peers.beside(analysis);
        if (beside.otherYears() == all) {
            throw new InputException(
                    List.of(TEXTS.problem(Place.of(files), "peers-of-other-years", analysis.fiscalYear(), all)));
        }
        if (beside.otherYears() > 0) {
            Text said =
                    TEXTS.sentence("peers-passed-over", Text.same(file), beside.otherYears(), analysis.fiscalYear());
            err.println(TEXTS.sentence("remark").in(locale) + " " + said.in(locale));
        }
        return beside;
    }
}
