package org.openita.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.whatif.ChangedAnalysis;
import org.openita.scoring.whatif.Costs;
import org.openita.scoring.whatif.Prospect;
import org.openita.scoring.whatif.WhatIf;
import org.openita.scoring.whatif.WhatIfAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita what-if}: what it takes to reach a level, what a change would do, what a point is worth. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Tells what it takes to reach a level, and what a change of scores would do.")
final class WhatIfCommand extends SingleResultCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--target", paramLabel = "LEVEL|SCORE")
    private Optional<String> target = Optional.empty();

    @Option(names = "--set", paramLabel = "SUBJECT=SCORE")
    private List<String> set = new ArrayList<>();

    @Option(names = "--cost", paramLabel = "FILE")
    private Optional<String> cost = Optional.empty();

    @Option(names = "--freeze", split = ",", arity = "1..*", paramLabel = "ITEM")
    private List<String> freeze = new ArrayList<>();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    int answer(Results results, Engines engines) {
        Map<String, String> changes = changes();
        Assessment result = results.read(file, locale(), err());
        Optional<WhatIfAnswer> answer = engines.of(result.fiscalYear()).map(engine -> answer(engine, result, changes));
        answer.ifPresent(told -> out().print(format.isJson() ? told.toJson() : told.toText(locale())));
        return ExitStatus.of(answer.filter(WhatIfAnswer::isReachable).isPresent());
    }

    private WhatIfAnswer answer(ItaEngine engine, Assessment result, Map<String, String> changes) {
        WhatIf whatIf = WhatIf.of(engine);
        Costs costs = Costs.read(cost.map(FileNames::path), freeze, engine.framework());
        Optional<ChangedAnalysis> change =
                changes.isEmpty() ? Optional.empty() : Optional.of(whatIf.change(result, changes));
        Assessment from = change.map(ChangedAnalysis::result).orElse(result);
        Optional<Prospect> prospect = target.map(wanted -> whatIf.reach(from, wanted, costs))
                .or(() -> change.isPresent() ? Optional.empty() : Optional.of(whatIf.next(from, costs)));
        Analysis now = change.map(ChangedAnalysis::after)
                .or(() -> prospect.map(Prospect::before))
                .orElseThrow();
        return new WhatIfAnswer(file, change, prospect, whatIf.decidingComponent(now), whatIf.worths(now));
    }

    private Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        for (String typed : set) {
            int sign = typed.indexOf('=');
            if (sign < 1) {
                throw ProblemReporter.wrongUsage(spec(), "set-without-sign", typed);
            }
            String subject = typed.substring(0, sign).strip();
            if (changes.put(subject, typed.substring(sign + 1).strip()) != null) {
                throw ProblemReporter.wrongUsage(spec(), "set-twice", subject);
            }
        }
        return changes;
    }
}
