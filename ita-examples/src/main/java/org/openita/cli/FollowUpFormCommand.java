package org.openita.cli;

import java.util.List;
import java.util.Optional;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.tracking.PlannedTask;
import org.openita.report.followup.PlanTasks;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.ReportFacts;
import org.openita.tables.tracking.FollowUpBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita followup form}: the plan as a workbook to be kept up. */
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes the plan as a workbook, with columns for what becomes of it.")
final class FollowUpFormCommand extends ResultPaperCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--out", required = true, paramLabel = "PLAN.xlsx")
    private String out = "";

    @Override
    int make() {
        Optional<ReportFacts> facts = facts(file);
        facts.ifPresent(this::write);
        return ExitStatus.of(facts.isPresent());
    }

    private void write(ReportFacts facts) {
        List<PlannedTask> tasks = PlanTasks.of(facts.plan(), words(), day());
        if (tasks.isEmpty()) {
            throw ProblemTexts.beside(Ita.class).refused(Place.of(file), "no-plan");
        }
        Analysis analysis = facts.analysis();
        Output book = new Output(
                out, to -> FollowUpBook.write(analysis.agency(), analysis.fiscalYear(), tasks, locale(), to));
        write(List.of(book), List.of(file));
        tellDoubts(file, facts);
    }
}
