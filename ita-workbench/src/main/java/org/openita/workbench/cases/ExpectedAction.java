package org.openita.workbench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.finding.Action;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;

/**
 * An action of the plan should stand under a topic and be for certain roles.
 *
 * @param code the action's code
 * @param topic its topic, empty of none; whichever where it is not said
 * @param lead the role that leads; whichever where it is not said
 * @param involved the roles that take part, in whatever order; whichever where it is not said
 * @param place where the expectation stands
 */
public record ExpectedAction(
        String code, Optional<String> topic, Optional<String> lead, Optional<List<String>> involved, Place place)
        implements Expectation {

    /** Stands in a case for the topic of an action that has none. */
    public static final String NO_TOPIC = "none";

    public ExpectedAction {
        involved = involved.map(List::copyOf);
    }

    @Override
    public boolean concerns(Rule rule) {
        return rule.calls().stream()
                .filter(call ->
                        call.kind().filter(kind -> kind.shape() == Shape.ACTION).isPresent())
                .anyMatch(call -> Expectation.canBe(call, 0, code));
    }

    @Override
    public List<Missing> missing(Analysis analysis) {
        return of(analysis).isEmpty() ? List.of(new Missing(FindingKind.PLAN, code)) : List.of();
    }

    @Override
    public Optional<Failure> check(Analysis analysis) {
        List<Action> actions = of(analysis);
        if (actions.stream().anyMatch(this::fits)) {
            return Optional.empty();
        }
        Text found = actions.isEmpty() ? WORDS.text("action.absent", code) : words(actions);
        return Optional.of(new Failure(
                place,
                WORDS.text("action", code, wanted()),
                found,
                actions.stream().flatMap(action -> action.because().stream()).toList()));
    }

    private List<Action> of(Analysis analysis) {
        return analysis.actions().stream()
                .filter(action -> action.id().equals(code))
                .toList();
    }

    private boolean fits(Action action) {
        return topic.map(action.topic().orElse("")::equals).orElse(true)
                && lead.map(action.lead()::equals).orElse(true)
                && involved.map(roles -> sorted(roles).equals(sorted(action.involved())))
                        .orElse(true);
    }

    private static List<String> sorted(List<String> roles) {
        return roles.stream().sorted().toList();
    }

    private static String shown(String topic) {
        return topic.isEmpty() ? NO_TOPIC : topic;
    }

    private String wanted() {
        List<String> parts = new ArrayList<>();
        topic.ifPresent(id -> parts.add("topic: " + shown(id)));
        lead.ifPresent(role -> parts.add("lead: " + role));
        involved.ifPresent(roles -> parts.add("involved: " + roles));
        return String.join(", ", parts);
    }

    private static Text words(List<Action> actions) {
        return WORDS.text(
                "action",
                actions.get(0).id(),
                actions.stream()
                        .map(action -> "topic: " + shown(action.topic().orElse("")) + ", lead: " + action.lead()
                                + ", involved: " + action.involved())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }
}
