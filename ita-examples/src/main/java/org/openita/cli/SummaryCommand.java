package org.openita.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.profile.Profile;
import org.openita.report.ReportFiles;
import org.openita.report.ReportRequest;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.report.ReportFacts;
import org.openita.scoring.whatif.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita summary}: the one page for who decides, also as a picture. */
@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes one page for who decides: the result, what the next level lacks, what is most urgent.")
final class SummaryCommand extends SingleResultCommand {

    private static final String SUFFIX = "-summary";

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", defaultValue = "pdf,png")
    private List<SummaryFormat> formats = new ArrayList<>();

    @Option(names = "--thai-digits")
    private boolean thaiDigits;

    @Option(names = "--profile", paramLabel = "FILE")
    private Optional<String> profile = Optional.empty();

    @Option(names = "--previous", paramLabel = "FILE")
    private List<String> previous = new ArrayList<>();

    @Option(names = "--date", paramLabel = "DATE")
    private Optional<String> date = Optional.empty();

    @Mixin
    private ForceOption force = new ForceOption();

    @Override
    int answer(Results results, Engines engines) {
        LibraryDefaults.prepare();
        Optional<LocalDate> day = date.map(typed -> WrittenDate.read("--date", typed));
        Profile known = profile.map(FileNames::path).map(Profile::read).orElse(Profile.NONE);
        List<Assessment> before = previous.stream()
                .map(earlier -> results.readOfAnyYear(earlier, locale(), err()))
                .toList();
        Assessment result = results.read(file, locale(), err());
        List<Assessment> own = EarlierResults.of(result, previous, before, false);
        Optional<ReportRequest> brief = engines.of(result.fiscalYear())
                .map(engine -> brief(engine, result, known, own, engines))
                .map(made -> day.map(made::dated).orElse(made));
        brief.ifPresent(this::write);
        return ExitStatus.of(brief.isPresent());
    }

    private ReportRequest brief(
            ItaEngine engine, Assessment result, Profile known, List<Assessment> before, Engines engines) {
        List<Analysis> earlier = before.stream()
                .flatMap(one -> engines.of(one.fiscalYear()).map(its -> its.analyse(one)).stream())
                .toList();
        ReportFacts facts = ReportFacts.of(engine.analyse(result), known, earlier)
                .with(WhatIf.of(engine).outlook(result));
        return ReportRequest.of(facts).in(locale()).withThaiDigits(thaiDigits);
    }

    private void write(ReportRequest brief) {
        OutputFile.makeFolder(out);
        List<Output> files = new LinkedHashSet<>(formats)
                .stream()
                        .map(format -> new Output(target(format), to -> format.write(brief, to)))
                        .toList();
        outputs().write(files);
        files.forEach(written -> out().println(written.name()));
        ReportDoubts.of(file, brief.facts().analysis()).forEach(text -> err().println(text.in(locale())));
    }

    private Outputs outputs() {
        Inputs inputs = Inputs.of(List.of(file))
                .and(Inputs.paths(previous))
                .and(Inputs.paths(profile.stream().toList()));
        return new Outputs(force, inputs, err(), locale());
    }

    private String target(SummaryFormat format) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String version = (locale().getLanguage().equals("en") ? "-en" : "") + (thaiDigits ? "-thai-digits" : "");
        String stem = ReportFiles.name(dot > 0 ? last.substring(0, dot) : last);
        return out + "/" + stem + SUFFIX + version + "." + format.extension();
    }
}
