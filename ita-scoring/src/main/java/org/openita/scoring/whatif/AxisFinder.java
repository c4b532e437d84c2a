package org.openita.scoring.whatif;

import com.google.common.primitives.ImmutableLongArray;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates;
import org.openita.model.score.FactTemplates.Form;
import org.openita.model.score.PreviousScore;
import org.openita.model.score.Score;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Call;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;
import org.openita.rules.language.Rule;

/**
 * Finds the scores that the rules of the level look at, and the figures that they compare them with.
 *
 * <p>Understood are comparisons of single scores with numbers. Not thread-safe; lives for one set of rules.
 */
final class AxisFinder {

    private static final String TOPIC = "TopicScore";

    /** A fact that a result can have. */
    private record Seen(Subject subject, Fact blank, Form form) {}

    private final List<Seen> all = new ArrayList<>();
    private final Map<Subject, Map<String, Form>> forms = new LinkedHashMap<>();
    private final Map<Subject, TreeSet<Long>> starts = new LinkedHashMap<>();
    private Optional<Rule> strange = Optional.empty();

    private AxisFinder(Framework framework, List<ComponentScore> components) {
        FactTemplates.of(framework)
                .scores()
                .forEach(score -> all.add(new Seen(score.subject(), score.form().of(0), score.form())));
        components.forEach(component -> all.add(new Seen(
                framework.subject(component.component()),
                component,
                value -> ComponentScore.known(component.component(), value))));
    }

    /**
     * Of the rules that find a level.
     *
     * @param components those that a result has
     */
    static AxisFinder of(Framework framework, List<ComponentScore> components, List<Rule> rules) {
        AxisFinder finder = new AxisFinder(framework, components);
        rules.stream().filter(AxisFinder::isOfLevel).forEach(finder::read);
        return finder;
    }

    private static boolean isOfLevel(Rule rule) {
        return rule.calls().stream().anyMatch(AxisFinder::isLevel);
    }

    private static boolean isLevel(Call call) {
        return call.kind().filter(FindingKind.LEVEL::equals).isPresent();
    }

    /** The scores, in the framework's order. */
    List<Axis> axes() {
        return forms.keySet().stream()
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .map(subject -> new Axis(
                        subject,
                        List.copyOf(forms.getOrDefault(subject, Map.of()).values()),
                        ImmutableLongArray.copyOf(starts.getOrDefault(subject, new TreeSet<>()))))
                .toList();
    }

    /** A rule that is not understood, if there is one. */
    Optional<Rule> strange() {
        return strange;
    }

    private void read(Rule rule) {
        boolean isPlain = rule.calls().stream()
                .filter(AxisFinder::isLevel)
                .flatMap(call -> call.arguments().stream())
                .allMatch(Operand.Quoted.class::isInstance);
        for (Condition condition : rule.conditions()) {
            isPlain &= read(condition);
        }
        if (!isPlain && strange.isEmpty()) {
            strange = Optional.of(rule);
        }
    }

    /** Whether a condition is understood. Of an earlier year there is nothing here, so that nothing can change. */
    private boolean read(Condition condition) {
        if (condition.type().equals(PreviousScore.class.getSimpleName())) {
            return true;
        }
        if (condition.accumulation().isPresent() || condition.type().equals(TOPIC)) {
            return false;
        }
        List<Seen> matched = all.stream()
                .filter(seen -> seen.blank().getClass().getSimpleName().equals(condition.type()))
                .filter(seen -> condition.constraints().stream().allMatch(demand -> mayMeet(seen.blank(), demand)))
                .toList();
        matched.forEach(seen -> {
            forms.computeIfAbsent(seen.subject(), any -> new LinkedHashMap<>()).put(condition.type(), seen.form());
            starts.computeIfAbsent(seen.subject(), any -> new TreeSet<>(List.of(0L)));
        });
        return condition.constraints().stream()
                .map(demand -> cut(demand, condition, matched))
                .reduce(true, Boolean::logicalAnd);
    }

    private static boolean mayMeet(Fact blank, Constraint demand) {
        if (demand instanceof Comparison comparison
                && comparison.operand() instanceof Operand.Quoted quoted
                && comparison.operator() == Operator.EQUAL) {
            return quoted.text().equals(text(blank, comparison.property()));
        }
        return !(demand instanceof Membership list)
                || list.negated()
                || list.values().stream().anyMatch(value -> isText(value, text(blank, list.property())));
    }

    private static boolean isText(Operand value, String text) {
        return !(value instanceof Operand.Quoted quoted) || quoted.text().equals(text);
    }

    private static String text(Fact fact, String property) {
        try {
            Property of = FactType.named(fact.getClass().getSimpleName())
                    .orElseThrow()
                    .property(property);
            return String.valueOf(of.accessor().invoke(fact));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + property + " of " + fact, e);
        }
    }

    /** Cuts the scores where a demand begins or ends to hold; answers whether it is understood. */
    private boolean cut(Constraint demand, Condition condition, List<Seen> matched) {
        if (demand instanceof AnyOf any) {
            return any.alternatives().stream()
                    .flatMap(List::stream)
                    .map(each -> cut(each, condition, matched))
                    .reduce(true, Boolean::logicalAnd);
        }
        if (demand instanceof Membership list) {
            list.values().forEach(value -> cutAt(value, matched));
            return true;
        }
        if (demand instanceof Comparison comparison) {
            cutAt(comparison.operand(), matched);
            return comparison.operand() instanceof Operand.Number || comparison.operand() instanceof Operand.Quoted;
        }
        return demand instanceof Binding;
    }

    private void cutAt(Operand operand, List<Seen> matched) {
        if (operand instanceof Operand.Number number) {
            BigDecimal hundredths = number.number().movePointRight(2);
            long from = hundredths.setScale(0, RoundingMode.CEILING).longValue();
            long above = hundredths.setScale(0, RoundingMode.FLOOR).longValue() + 1;
            matched.forEach(seen -> List.of(from, above).forEach(start -> addStart(seen.subject(), start)));
        }
    }

    private void addStart(Subject subject, long start) {
        if (start > 0 && start <= Score.MAX_HUNDREDTHS) {
            starts.computeIfAbsent(subject, any -> new TreeSet<>()).add(start);
        }
    }
}
