package org.openita.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.report.ReportFormat;
import org.openita.report.calendar.PlanCalendar;
import org.openita.report.letters.Announcement;
import org.openita.report.letters.UnitLetters;
import org.openita.report.office.Office;
import org.openita.scoring.report.Plan;
import org.openita.scoring.report.ReportFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita letters}: the papers that set a plan to work. */
@Command(
        name = "letters",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes a letter to each unit of the plan, the announcement of measures, and a calendar of due dates.")
final class LettersCommand extends ResultPaperCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", defaultValue = "docx")
    private List<ReportFormat> formats = new ArrayList<>();

    @Override
    int make() {
        Optional<ReportFacts> facts = facts(file);
        facts.ifPresent(this::write);
        return ExitStatus.of(facts.isPresent());
    }

    private void write(ReportFacts facts) {
        Plan plan = facts.plan();
        if (plan.isEmpty()) {
            throw ProblemTexts.beside(Ita.class).refused(Place.of(file), "no-plan");
        }
        Office office = office(facts.analysis().agency(), facts.profile());
        List<Output> outputs = new ArrayList<>();
        outputs.addAll(files(out, name(file, "-letters"), UnitLetters.of(plan, office), formats));
        outputs.addAll(files(out, name(file, "-announcement"), Announcement.of(plan, office), formats));
        byte[] calendar = PlanCalendar.of(plan, office);
        outputs.add(new Output(out + "/" + name(file, "-calendar") + ".ics", to -> to.write(calendar)));
        OutputFile.makeFolder(out);
        write(outputs, List.of(file));
        tellDoubts(file, facts);
    }
}
