package org.openita.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.profile.Profile;
import org.openita.rules.YearKits;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.report.ReportFacts;
import org.openita.scoring.whatif.WhatIf;
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
        YearKits kits = kits();
        given = known(kits);
        Engines engines = Engines.of(kits, packs, this::tell);
        ResultFile read = Results.of(spec(), kits.known(), year).readOne(file, locale(), err());
        Assessment assessment = read.only();
        Profile profile = given.with(read.profile());
        return engines.of(assessment.fiscalYear()).map(engine -> facts(assessment, profile, engine));
    }

    private ReportFacts facts(Assessment assessment, Profile profile, ItaEngine engine) {
        Analysis analysis = engine.analyse(assessment);
        return ReportFacts.of(analysis, profile, List.of())
                .with(WhatIf.of(engine).outlook(assessment));
    }

    /** Tells what is doubtful in a result, since a paper does not. */
    final void tellDoubts(String file, ReportFacts facts) {
        ReportDoubts.of(file, facts.analysis()).forEach(text -> err().println(text.in(locale())));
    }

    final void write(List<Output> outputs, Collection<String> read) {
        write(outputs, read, packs, given);
    }
}
