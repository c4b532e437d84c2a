package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.model.framework.Framework;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates;
import org.openita.model.score.FactTemplates.Blank;
import org.openita.model.score.FactTemplates.TopicTemplate;
import org.openita.model.score.TopicScore;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;

/** The facts that a year can have, but for their figures, and which of them a condition can be about. Immutable. */
final class FactChoices {

    private final List<Blank> blanks;
    private final Map<List<String>, TopicTemplate> topics;

    private FactChoices(List<Blank> blanks, Map<List<String>, TopicTemplate> topics) {
        this.blanks = blanks;
        this.topics = topics;
    }

    static FactChoices of(Framework framework) {
        FactTemplates templates = FactTemplates.of(framework);
        return new FactChoices(
                templates.blanks(),
                templates.topics().stream()
                        .collect(Collectors.toMap(
                                row -> List.of(row.topic(), row.instrument(), row.part()), Function.identity())));
    }

    /** The facts that a condition can be about, by what it asks of texts; what else it asks is left to the trial. */
    List<Blank> of(Condition condition) {
        Optional<FactType> type = FactType.named(condition.type());
        List<Blank> found = new ArrayList<>();
        for (Blank blank : blanks) {
            if (type.filter(of -> of.type() == blank.fact().getClass()).isPresent()
                    && condition.constraints().stream()
                            .allMatch(demand -> mayMeet(demand, type.orElseThrow(), blank))) {
                found.add(blank);
            }
        }
        return found;
    }

    /** The row of a topic that a fact is about. */
    TopicTemplate rowOf(TopicScore fact) {
        return Optional.ofNullable(topics.get(List.of(fact.topic(), fact.instrument(), fact.part())))
                .orElseThrow();
    }

    /** The other rows that are about the very same items, and so have the same figures. */
    List<TopicTemplate> twins(TopicScore fact) {
        TopicTemplate row = rowOf(fact);
        return topics.values().stream()
                .filter(other ->
                        !other.topic().equals(row.topic()) && other.items().equals(row.items()))
                .toList();
    }

    private static boolean mayMeet(Constraint demand, FactType type, Blank blank) {
        if (demand instanceof Comparison comparison && comparison.operand() instanceof Operand.Quoted quoted) {
            return text(comparison.property(), type, blank)
                    .map(text -> comparison.operator().holds(text.equals(quoted.text()) ? 0 : 1))
                    .orElse(true);
        }
        if (demand instanceof Membership list && list.values().get(0) instanceof Operand.Quoted) {
            return text(list.property(), type, blank)
                    .map(text -> list.negated()
                            != list.values().stream()
                                    .anyMatch(value -> value instanceof Operand.Quoted quoted
                                            && quoted.text().equals(text)))
                    .orElse(true);
        }
        return true;
    }

    /** A text of a fact, where it does not differ from result to result. */
    private static Optional<String> text(String property, FactType type, Blank blank) {
        return blank.open().contains(property)
                ? Optional.empty()
                : Optional.of(String.valueOf(value(property, type, blank.fact())));
    }

    static Object value(String property, FactType type, Fact fact) {
        try {
            return type.property(property).accessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + property, e);
        }
    }

    /** Whether some text of a fact is this one. */
    static boolean names(Blank blank, String text) {
        FactType type = FactType.named(blank.fact().getClass().getSimpleName()).orElseThrow();
        return type.properties().keySet().stream()
                .anyMatch(property -> text.equals(value(property, type, blank.fact())));
    }
}
