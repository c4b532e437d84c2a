package org.openita.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.profile.Profile;
import org.openita.rules.YearKits;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.ReportFacts;
import org.openita.tables.ResultFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that writes papers about one result. */
abstract class ResultPaperCommand extends PaperCommand {

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "paper.rules")
    private List<String> packs = new ArrayList<>();

    @Mixin
    private ResultYearOption year = new ResultYearOption();

    private GivenProfile given = new GivenProfile(Optional.empty());

    /** The year that was given for results that do not say theirs. */
    final ResultYearOption year() {
        return year;
    }

    /** What there is to say of the result in a file; empty where the rules of its year cannot be used, which is told. */
    final Optional<ReportFacts> facts(String file) {
        return facts(file, List.of());
    }

    /**
     * The same beside earlier years.
     *
     * @param previous the files of the same agency's earlier results
     */
    final Optional<ReportFacts> facts(String file, List<String> previous) {
        YearKits kits = kits();
        given = known(kits);
        Engines engines = Engines.of(kits, packs, this::tell);
        Results results = Results.of(spec(), kits.known(), year);
        List<Assessment> before = previous.stream()
                .map(earlier -> results.readOfAnyYear(earlier, locale(), err()))
                .toList();
        ResultFile read = results.readOne(file, locale(), err());
        Assessment assessment = read.only();
        Profile profile = given.with(read.profile());
        List<Assessment> own = EarlierResults.of(assessment, previous, before, false);
        List<Analysis> earlier =
                own.stream().flatMap(one -> engines.analyse(one, own).stream()).toList();
        return engines.analyse(assessment, own)
                .map(analysis -> ReportFacts.of(analysis, profile, earlier).with(engines.outlook(assessment)));
    }

    /** Tells what is doubtful in a result, since a paper does not. */
    final void tellDoubts(String file, ReportFacts facts) {
        ReportDoubts.of(file, facts.analysis()).forEach(text -> err().println(text.in(locale())));
    }

    final void write(List<Output> outputs, Collection<String> read) {
        write(outputs, read, packs, given);
    }
}
