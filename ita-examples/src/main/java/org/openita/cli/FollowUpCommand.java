package org.openita.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.model.tracking.FollowUp;
import org.openita.report.ReportFormat;
import org.openita.report.block.Report;
import org.openita.report.followup.FollowUpReport;
import org.openita.rules.YearKits;
import org.openita.tables.tracking.FollowUpReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita followup}: the report on what became of a plan. */
@Command(
        name = "followup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        subcommands = FollowUpFormCommand.class,
        header = "Writes the report after six or twelve months of what became of the plan.",
        commandListHeading = "%nCommands:%n")
final class FollowUpCommand extends PaperCommand {

    private static final Set<Integer> MONTHS = Set.of(6, 12);

    @Parameters(paramLabel = "PLAN.xlsx", descriptionKey = "PLAN", arity = "0..1")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<String> out = Optional.empty();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", defaultValue = "docx,html")
    private List<ReportFormat> formats = new ArrayList<>();

    @Option(names = "--months", paramLabel = "6|12")
    private Optional<Integer> months = Optional.empty();

    @Override
    void requireUsage() {
        if (plan.isEmpty() || out.isEmpty()) {
            throw ProblemReporter.wrongUsage(spec(), "paper-needs", "PLAN.xlsx --out DIR");
        }
        if (months.filter(given -> !MONTHS.contains(given)).isPresent()) {
            throw ProblemReporter.wrongUsage(spec(), "months-unknown", months.orElseThrow());
        }
    }

    @Override
    int make() {
        String file = plan.orElseThrow();
        YearKits kits = kits();
        GivenProfile known = known(kits);
        FollowUpReading read = FollowUpReading.of(FileNames.path(file), file, months);
        read.remarks().forEach(this::remark);
        FollowUp followUp = read.followUp();
        Report report = FollowUpReport.of(
                followUp, kits.known().crosswalk(), office(followUp.agency(), known.with(Optional.empty())));
        String folder = out.orElseThrow();
        OutputFile.makeFolder(folder);
        write(files(folder, name(file, "-" + followUp.months()), report, formats), List.of(file), List.of(), known);
        return ExitStatus.FINE;
    }
}
