package org.openita.workbench.cases;

import java.util.List;
import java.util.Optional;
import org.openita.model.finding.Level;
import org.openita.model.problem.Place;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;

/**
 * A level is expected.
 *
 * @param code its code
 * @param place where the expectation stands
 */
public record ExpectedLevel(String code, Place place) implements Expectation {

    @Override
    public boolean concerns(Rule rule) {
        return rule.calls().stream()
                .anyMatch(call -> call.kind().filter(FindingKind.LEVEL::equals).isPresent());
    }

    @Override
    public List<Missing> missing(Analysis analysis) {
        return analysis.level().code().equals(code) ? List.of() : List.of(new Missing(FindingKind.LEVEL, code));
    }

    @Override
    public Optional<Failure> check(Analysis analysis) {
        Level level = analysis.level();
        return level.code().equals(code)
                ? Optional.empty()
                : Optional.of(new Failure(
                        place, WORDS.text("level", code), WORDS.text("level", level.code()), level.because()));
    }
}
