package org.openita.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.EarlierPlan;
import org.openita.model.problem.InputException;
import org.openita.model.profile.Profile;
import org.openita.report.ReportFiles;
import org.openita.report.ReportFormat;
import org.openita.report.ReportRequest;
import org.openita.report.block.Report;
import org.openita.rules.YearKits;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.ReportFacts;
import org.openita.tables.ResultFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita report}: writes the analysis of results as documents. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes the analysis report: for word processors, for the web, to print, as data.")
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", defaultValue = "docx,html")
    private List<ReportFormat> formats = new ArrayList<>();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--thai-digits")
    private boolean thaiDigits;

    @Option(names = "--profile", paramLabel = "FILE")
    private String profile = "";

    @Option(names = "--previous", paramLabel = "FILE")
    private List<String> previous = new ArrayList<>();

    @Option(names = "--previous-plan", paramLabel = "FILE")
    private Optional<String> previousPlan = Optional.empty();

    @Option(names = "--peers", paramLabel = "FILE")
    private List<String> peers = new ArrayList<>();

    @Option(names = "--previous-any-name")
    private boolean previousAnyName;

    @Option(names = "--incomplete")
    private boolean incomplete;

    @Option(names = "--working")
    private boolean working;

    @Option(names = "--no-memo")
    private boolean noMemo;

    @Option(names = "--memo-file")
    private boolean memoFile;

    @Option(names = "--date", paramLabel = "DATE")
    private Optional<String> date = Optional.empty();

    @Option(names = "--rules", paramLabel = "DIR")
    private List<String> packs = new ArrayList<>();

    @Mixin
    private ResultYearOption year = new ResultYearOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private ForceOption force = new ForceOption();

    private Optional<LocalDate> day = Optional.empty();

    private Optional<PeerResults> others = Optional.empty();

    /** One result, and what its reports are called. */
    private record Job(String file, String name) {}

    @Override
    public Integer call() {
        LibraryDefaults.prepare();
        if (files.size() > 1 && (!previous.isEmpty() || previousPlan.isPresent())) {
            throw ProblemReporter.wrongUsage(spec, "previous-of-one");
        }
        try {
            day = date.map(typed -> WrittenDate.read("--date", typed));
        } catch (InputException e) {
            tell(e);
            return ExitCode.USAGE;
        }
        return ProblemReporter.statusOf(spec, language.locale(), this::report);
    }

    private int report() {
        List<Job> jobs = jobs();
        YearKits kits = yearKits.kits();
        GivenProfile known = GivenProfile.read(profile, kits.known());
        Outputs outputs = outputs(known);
        outputs.requireApart(jobs.stream().flatMap(job -> targets(job).stream()).toList());
        Engines engines = Engines.of(kits, packs, this::tell);
        LastPlan lastPlan = new LastPlan(kits.known());
        others = PeerResults.of(peers, kits.known(), engines, spec.commandLine().getErr(), language.locale());
        Results results = Results.of(spec, kits.known(), year);
        if (jobs.size() > 1 && !force.isGiven()) {
            outputs.refuseInTheWay(inTheWay(jobs, outputs, job -> analysed(job, known, results, engines, lastPlan)));
        }
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), files.size());
        long written = 0;
        for (Job job : jobs) {
            written += write(job, outputs, () -> analysed(job, known, results, engines, lastPlan)) ? 1 : 0;
            progress.step();
        }
        return ExitStatus.of(written == jobs.size());
    }

    /** The files of many agencies that are there and say something else, found before the first is written. */
    private List<String> inTheWay(List<Job> jobs, Outputs outputs, Function<Job, Optional<ReportRequest>> analysed) {
        List<String> names = new ArrayList<>();
        for (Job job : jobs) {
            if (targets(job).stream().anyMatch(Outputs::isThere)) {
                try {
                    analysed.apply(job)
                            .map(brief -> outputs.inTheWay(files(job, brief)))
                            .ifPresent(names::addAll);
                } catch (InputException toldWhenItIsWritten) {
                    // nothing is in the way of what cannot be made
                }
            }
        }
        return names;
    }

    /** One bad file must not keep the others from their reports. */
    private boolean write(Job job, Outputs outputs, Supplier<Optional<ReportRequest>> analysed) {
        try {
            Optional<ReportRequest> brief = analysed.get();
            brief.ifPresent(about -> write(job, outputs, about));
            return brief.isPresent();
        } catch (InputException e) {
            tell(e);
            return false;
        }
    }

    private void write(Job job, Outputs outputs, ReportRequest brief) {
        OutputFile.makeFolder(out);
        outputs.write(files(job, brief));
        targets(job).forEach(spec.commandLine().getOut()::println);
        ReportDoubts.of(job.file(), brief.facts().analysis())
                .forEach(text -> spec.commandLine().getErr().println(text.in(language.locale())));
    }

    private Outputs outputs(GivenProfile known) {
        Inputs inputs = Inputs.of(files)
                .and(Inputs.paths(previous))
                .and(Inputs.paths(peers))
                .and(Inputs.paths(previousPlan.stream().toList()))
                .and(profile.isEmpty() ? List.of() : Inputs.paths(List.of(profile)))
                .and(known.pictures())
                .andPacks(packs)
                .andPacks(yearKits.names());
        return new Outputs(force, inputs, spec.commandLine().getErr(), language.locale());
    }

    private Set<ReportFormat> kinds() {
        return new LinkedHashSet<>(formats);
    }

    private List<String> targets(Job job) {
        return kinds().stream()
                .flatMap(format -> parts().stream().map(part -> target(job, part, format)))
                .toList();
    }

    private String target(Job job, ReportPart part, ReportFormat format) {
        return out + "/" + job.name() + part.suffix() + "." + format.extension();
    }

    private List<Output> files(Job job, ReportRequest brief) {
        boolean isMemoWithin = !noMemo && !memoFile;
        List<Output> files = new ArrayList<>();
        for (ReportPart part : parts()) {
            Report report = part.of(brief.withMemo(isMemoWithin));
            kinds().forEach(format -> files.add(new Output(target(job, part, format), to -> format.write(report, to))));
        }
        return files;
    }

    private List<ReportPart> parts() {
        List<ReportPart> parts = new ArrayList<>(List.of(ReportPart.REPORT));
        if (memoFile) {
            parts.add(ReportPart.MEMO);
        }
        if (working) {
            parts.add(ReportPart.WORKING);
        }
        return parts;
    }

    private Optional<ReportRequest> analysed(
            Job job, GivenProfile known, Results results, Engines engines, LastPlan lastPlan) {
        PrintWriter err = spec.commandLine().getErr();
        List<Assessment> before = previous.stream()
                .map(file -> results.readOfAnyYear(file, language.locale(), err))
                .toList();
        ResultFile read = results.readOne(job.file(), language.locale(), err);
        Assessment assessment = read.only();
        Profile agency = known.with(read.profile());
        List<Assessment> own = EarlierResults.of(assessment, previous, before, previousAnyName);
        List<Analysis> earlier =
                own.stream().flatMap(one -> engines.analyse(one, own).stream()).toList();
        Optional<EarlierPlan> plan = previousPlan.map(file -> lastPlan.read(file, assessment, previousAnyName));
        return engines.analyse(assessment, own)
                .map(analysis -> complete(analysis, job))
                .map(analysis -> besideOthers(
                        brief(ReportFacts.of(analysis, agency, earlier, plan).with(engines.outlook(assessment))), job));
    }

    private Analysis complete(Analysis analysis, Job job) {
        if (!incomplete) {
            ReportDoubts.requireOverall(job.file(), analysis);
        }
        return analysis;
    }

    private ReportRequest besideOthers(ReportRequest brief, Job job) {
        return others.map(all -> brief.among(all.beside(brief.facts().analysis(), job.file())))
                .orElse(brief);
    }

    private ReportRequest brief(ReportFacts facts) {
        ReportRequest brief = ReportRequest.of(facts).in(language.locale()).withThaiDigits(thaiDigits);
        return day.map(brief::dated).orElse(brief);
    }

    /** Reports are called as the files of results, in English with {@code -en}; no two of one run alike. */
    private List<Job> jobs() {
        Set<String> taken = new HashSet<>();
        return files.stream().map(file -> new Job(file, name(file, taken))).toList();
    }

    private String name(String file, Set<String> taken) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = ReportFiles.name(dot > 0 ? last.substring(0, dot) : last) + version();
        String name = stem;
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = stem + "-" + again;
        }
        return name;
    }

    /** What tells versions of one report apart, so that they can lie beside one another. */
    private String version() {
        return (language.isEnglish() ? "-en" : "") + (thaiDigits ? "-thai-digits" : "");
    }

    private void tell(InputException problems) {
        spec.commandLine().getErr().println(problems.describe(language.locale()));
    }
}
