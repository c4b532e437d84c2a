package org.openita.workbench.lint;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.score.Fact;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Property;
import org.openita.scoring.arithmetic.FactSheet;
import org.openita.scoring.arithmetic.Scorer;
import org.openita.workbench.lint.reach.Shape;

/** The facts that rules see in a pack's cases. Immutable and thread-safe. */
final class CaseFacts {

    private static final String SUBJECT = "subject";

    private final ImmutableSetMultimap<String, Fact> facts;
    private final boolean areThere;

    private CaseFacts(ImmutableSetMultimap<String, Fact> facts, boolean areThere) {
        this.facts = facts;
        this.areThere = areThere;
    }

    static CaseFacts of(Framework framework, List<Assessment> given) {
        Scorer scorer = Scorer.of(framework);
        FactSheet sheet = FactSheet.of(framework);
        SetMultimap<String, Fact> facts = LinkedHashMultimap.create();
        for (Assessment assessment : given) {
            for (Fact fact : sheet.facts(scorer.score(assessment).sheet())) {
                String type = fact.getClass().getSimpleName();
                facts.put(type, fact);
                facts.put(type + " " + fact.subject(), fact);
            }
        }
        return new CaseFacts(ImmutableSetMultimap.copyOf(facts), !given.isEmpty());
    }

    /** Whether the pack has cases in this year. */
    boolean areThere() {
        return areThere;
    }

    /** Those of a shape. */
    Set<Fact> of(Shape shape) {
        return facts.get(shape.text(SUBJECT).map(it -> shape.type() + " " + it).orElse(shape.type()));
    }

    /** Whether a fact is as a demand wants it; what a variable stands for is not asked. */
    static boolean meets(Fact fact, Comparison demand) {
        Operand operand = demand.operand();
        Object value = value(fact, demand.property());
        if (operand instanceof Operand.Number number) {
            BigDecimal points = BigDecimal.valueOf(Math.round((Double) value * 100), 2);
            return demand.operator().holds(points.compareTo(number.number()));
        }
        if (operand instanceof Operand.Quoted quoted) {
            return demand.operator().holds(value.equals(quoted.text()) ? 0 : 1);
        }
        return !(operand instanceof Operand.Truth truth)
                || demand.operator().holds(value.equals(truth.truth()) ? 0 : 1);
    }

    private static Object value(Fact fact, String name) {
        try {
            Property property = FactType.named(fact.getClass().getSimpleName())
                    .map(type -> type.properties().get(name))
                    .orElseThrow();
            return property.accessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component of a public record cannot be read: " + name, e);
        }
    }
}
