package org.openita.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.model.tracking.EvidenceList;
import org.openita.report.ReportFormat;
import org.openita.report.evidence.EvidenceItems;
import org.openita.report.evidence.EvidencePage;
import org.openita.rules.YearKits;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.report.ReportFacts;
import org.openita.tables.tracking.EvidenceBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita evidence}: what is to be shown for each item of the coming round. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        subcommands = EvidenceCheckCommand.class,
        header = "Writes the list of evidence for the coming round, item by item, to be filled in.",
        commandListHeading = "%nCommands:%n")
final class EvidenceCommand extends ResultPaperCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "0..1")
    private Optional<String> file = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<String> out = Optional.empty();

    @Override
    void requireUsage() {
        if (out.isEmpty() || (file.isEmpty() && year().given().isEmpty())) {
            throw ProblemReporter.wrongUsage(spec(), "paper-needs", "FILE|--year YEAR --out DIR");
        }
    }

    @Override
    int make() {
        Optional<ReportFacts> facts = file.flatMap(this::facts);
        if (file.isPresent() && facts.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        YearKits kits = kits();
        FiscalYear round = facts.map(known -> known.analysis().fiscalYear().next())
                .orElseGet(() ->
                        FiscalYear.of(year().of(kits.known()).orElseThrow().year()));
        Framework framework = YearOption.require(round.year(), kits.known());
        write(facts, framework, kits);
        return ExitStatus.FINE;
    }

    private void write(Optional<ReportFacts> facts, Framework framework, YearKits kits) {
        Optional<Agency> agency = facts.map(known -> known.analysis().agency());
        EvidenceList list = new EvidenceItems(
                        framework,
                        guidance(framework, kits),
                        EvidenceBook.unknownElements(),
                        locale(),
                        facts.map(ReportFacts::plan))
                .list(agency);
        String folder = out.orElseThrow();
        String name = name(file.orElse("ita"), "-evidence-" + framework.fiscalYear());
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output(folder + "/" + name + ".xlsx", to -> EvidenceBook.write(list, locale(), to)));
        outputs.addAll(files(folder, name, EvidencePage.of(list, words()), List.of(ReportFormat.HTML)));
        OutputFile.makeFolder(folder);
        write(outputs, file.stream().toList());
    }

    /** What the year's own texts advise for an item says what should be seen there. */
    private Map<String, Text> guidance(Framework framework, YearKits kits) {
        Map<String, Text> guidance = new LinkedHashMap<>();
        Optional<ItaEngine> engine = Engines.of(kits, List.of(), this::tell).of(framework.fiscalYear());
        engine.map(each -> each.rules().messages())
                .ifPresent(messages -> framework
                        .items()
                        .keySet()
                        .forEach(item -> guidance(messages, item).ifPresent(text -> guidance.put(item, text))));
        return guidance;
    }

    private static Optional<Text> guidance(Messages messages, String item) {
        String key = "recommend." + item + ".text";
        return messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
    }
}
