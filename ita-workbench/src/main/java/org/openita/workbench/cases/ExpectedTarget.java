package org.openita.workbench.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.finding.Target;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind.Shape;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;

/**
 * A target should be reached, missed, or not spoken of.
 *
 * @param code the target's code
 * @param subject whose score it is about; whichever where it is not said
 * @param state how it should stand
 * @param place where the expectation stands
 */
public record ExpectedTarget(String code, Optional<String> subject, State state, Place place) implements Expectation {

    /** How a target stands. */
    public enum State {
        REACHED,
        MISSED,
        /** No rule speaks of it. */
        ABSENT
    }

    @Override
    public boolean concerns(Rule rule) {
        return rule.calls().stream()
                .filter(call ->
                        call.kind().filter(kind -> kind.shape() == Shape.TARGET).isPresent())
                .anyMatch(call -> Expectation.canBe(call, 0, code));
    }

    @Override
    public Optional<Failure> check(Analysis analysis) {
        List<Target> about = analysis.targets().stream()
                .filter(target -> target.code().equals(code)
                        && subject.map(target.subject()::equals).orElse(true))
                .toList();
        if (about.isEmpty()) {
            return state == State.ABSENT
                    ? Optional.empty()
                    : Optional.of(new Failure(place, words(state), words(State.ABSENT), List.of()));
        }
        return about.stream()
                .filter(target -> of(target) != state)
                .findFirst()
                .map(target -> new Failure(place, words(state), words(of(target)), target.because()));
    }

    private static State of(Target target) {
        return target.reached() ? State.REACHED : State.MISSED;
    }

    private Text words(State how) {
        String name = code + subject.map(id -> "/" + id).orElse("");
        return WORDS.text("target", name, how.name().toLowerCase(Locale.ROOT));
    }
}
