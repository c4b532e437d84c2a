package org.openita.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.openita.report.ReportRequest;
import org.openita.scoring.report.ReportFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita summary}: the one page for who decides, also as a picture. */
@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes one page for who decides: the result, what the next level lacks, what is most urgent.")
final class SummaryCommand extends ResultPaperCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", defaultValue = "pdf,png")
    private List<SummaryFormat> formats = new ArrayList<>();

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
        ReportRequest brief = request(facts);
        String stem = out + "/" + name(file, "-summary") + ".";
        OutputFile.makeFolder(out);
        List<String> read = new ArrayList<>(previous);
        read.add(file);
        write(
                new LinkedHashSet<>(formats)
                        .stream()
                                .map(format -> new Output(stem + format.extension(), to -> format.write(brief, to)))
                                .toList(),
                read);
        tellDoubts(file, facts);
    }
}
