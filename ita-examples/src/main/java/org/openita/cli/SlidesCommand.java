package org.openita.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.report.block.Report;
import org.openita.report.draft.ReportBuilder;
import org.openita.report.pptx.PptxWriter;
import org.openita.scoring.report.ReportFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita slides}: the result for the meeting that decides. */
@Command(
        name = "slides",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes slides for those who decide: the result, why, what to do by unit, what is asked.")
final class SlidesCommand extends ResultPaperCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    @Option(names = "--incomplete")
    private boolean incomplete;

    @Option(names = "--previous", paramLabel = "FILE")
    private List<String> previous = new ArrayList<>();

    @Override
    int make() {
        Optional<ReportFacts> facts = facts(file, previous);
        facts.ifPresent(this::write);
        return ExitStatus.of(facts.isPresent());
    }

    private void write(ReportFacts facts) {
        if (!incomplete) {
            ReportDoubts.requireOverall(file, facts.analysis());
        }
        Report slides = ReportBuilder.slides(request(facts));
        OutputFile.makeFolder(out);
        List<String> read = new ArrayList<>(previous);
        read.add(file);
        write(
                List.of(new Output(out + "/" + name(file, "-slides") + ".pptx", to -> PptxWriter.write(slides, to))),
                read);
        tellDoubts(file, facts);
    }
}
