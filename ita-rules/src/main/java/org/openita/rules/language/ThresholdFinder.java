package org.openita.rules.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.finding.Thresholds;
import org.openita.model.finding.Thresholds.Steps;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.OverallScore;
import org.openita.model.score.PreviousScore;
import org.openita.model.score.Score;
import org.openita.model.score.TopicScore;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint.Comparison;

/**
 * Reads off the rules what they ask of the scores of a year.
 *
 * <p>What a subject is to reach is what the rules say that speak of it alone, whatever else the agency scored: the targets set
 * for it; where there are none, what the remarks on its topic ask, else the plan, else the advice. Instruments, parts and
 * indicators of which no rule asks anything go by what is asked of the whole. Above that, the bounds of levels make a
 * difference: those of the subject itself, else those of components, else those of the whole.
 *
 * <p>Not thread-safe.
 */
public final class ThresholdFinder {

    /** Whose word counts, the first first. */
    private enum Purpose {
        TARGET,
        REMARK,
        PLAN,
        ADVICE
    }

    private final Framework framework;
    private final ListMultimap<Class<?>, Fact> facts;
    private final Map<Purpose, SetMultimap<String, BigDecimal>> asked = new EnumMap<>(Purpose.class);
    private final SetMultimap<String, BigDecimal> levels = TreeMultimap.create();
    private final SetMultimap<String, BigDecimal> gaps = TreeMultimap.create();

    private ThresholdFinder(Framework framework) {
        this.framework = framework;
        this.facts = JoinSize.facts(framework);
        for (Purpose purpose : Purpose.values()) {
            asked.put(purpose, TreeMultimap.create());
        }
    }

    /** The thresholds of checked rules. */
    public static Thresholds of(Framework framework, List<Rule> rules) {
        ThresholdFinder finder = new ThresholdFinder(framework);
        rules.forEach(finder::look);
        return finder.thresholds();
    }

    private void look(Rule rule) {
        Optional<Comparison> only = only(rule);
        for (Call call : rule.calls()) {
            call.kind().ifPresent(kind -> {
                if (kind.shape() == Shape.LEVEL) {
                    rule.conditions()
                            .forEach(condition ->
                                    ordered(condition).forEach(comparison -> note(condition, comparison, levels)));
                }
                only.filter(comparison -> isBelow(comparison) ? isLack(kind) : isReach(kind))
                        .ifPresent(comparison -> purpose(kind)
                                .ifPresent(purpose -> note(
                                        rule.conditions().get(0),
                                        comparison,
                                        Objects.requireNonNull(asked.get(purpose)))));
            });
        }
        rule.conditions().forEach(condition -> lookForGap(condition, rule));
    }

    /** The comparison of a rule that holds one kind of score against one figure and looks at nothing else. */
    private static Optional<Comparison> only(Rule rule) {
        Condition first = rule.conditions().get(0);
        List<Comparison> ordered = ordered(first);
        boolean isAlone = rule.conditions().size() == 1
                && first.quantifier() == Quantifier.EACH
                && ordered.size() == 1
                && first.constraints().stream().noneMatch(Constraint.AnyOf.class::isInstance);
        return isAlone ? Optional.of(ordered.get(0)) : Optional.empty();
    }

    private static List<Comparison> ordered(Condition condition) {
        return condition.constraints().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> comparison.operator().orders() && comparison.operand() instanceof Operand.Number)
                .toList();
    }

    private static boolean isBelow(Comparison comparison) {
        return comparison.operator() == Operator.LESS || comparison.operator() == Operator.LESS_OR_EQUAL;
    }

    private static boolean isLack(FindingKind kind) {
        return !isReach(kind);
    }

    private static boolean isReach(FindingKind kind) {
        return kind == FindingKind.REACH || kind == FindingKind.MAINTAIN || kind == FindingKind.KEEP;
    }

    private static Optional<Purpose> purpose(FindingKind kind) {
        return switch (kind.shape()) {
            case TARGET -> Optional.of(Purpose.TARGET);
            case REMARK -> Optional.of(Purpose.REMARK);
            case ACTION -> Optional.of(Purpose.PLAN);
            case ADVICE -> Optional.of(Purpose.ADVICE);
            case LEVEL, STATEMENT, NOTE -> Optional.empty();
        };
    }

    private void note(Condition condition, Comparison comparison, SetMultimap<String, BigDecimal> thresholds) {
        FactType type = FactType.named(condition.type()).orElseThrow();
        facts.get(type.type()).stream()
                .filter(fact -> TextDemands.fit(condition.constraints(), type, fact, Map.of()))
                .flatMap(this::subjects)
                .forEach(subject -> thresholds.put(subject, lowestAbove(comparison)));
    }

    /** The lowest score on the upper side of a comparison. */
    private static BigDecimal lowestAbove(Comparison comparison) {
        BigDecimal points = ((Operand.Number) comparison.operand()).number();
        boolean isBelowItself =
                comparison.operator() == Operator.LESS_OR_EQUAL || comparison.operator() == Operator.GREATER;
        return isBelowItself ? points.add(Score.STEP) : points;
    }

    private Stream<String> subjects(Fact fact) {
        if (fact instanceof OverallScore) {
            return Stream.of(Subject.OVERALL);
        }
        if (fact instanceof TopicScore topic) {
            return items(topic);
        }
        if (fact instanceof ComponentScore component) {
            return Stream.of(component.component());
        }
        return fact instanceof PreviousScore ? Stream.empty() : Stream.of(fact.subject());
    }

    /** A topic's lowest item stands for all its items. */
    private Stream<String> items(TopicScore score) {
        Optional<Part> part = framework.part(score.part());
        return framework.topic(score.topic()).stream()
                .flatMap(topic -> topic.rows().stream())
                .filter(row -> row.instrument().equals(score.instrument()))
                .flatMap(row -> row.items().stream())
                .flatMap(item -> framework.findSubject(item, part).stream())
                .map(Subject::id);
    }

    /** From where on two parts are far apart: {@code PartScore( part == "EIT2", value <= $first - 10 )}. */
    private void lookForGap(Condition condition, Rule rule) {
        for (Constraint constraint : condition.constraints()) {
            if (constraint instanceof Comparison comparison
                    && comparison.operand() instanceof Operand.Shifted shifted) {
                boolean isOtherPart = rule.conditions().stream()
                        .filter(other -> other.type().equals(condition.type()) && binds(other, shifted.name()))
                        .anyMatch(other -> isOfOtherPart(condition, other));
                if (isOtherPart) {
                    gaps.put(condition.type(), shifted.shift().abs());
                }
            }
        }
    }

    private static boolean binds(Condition condition, String variable) {
        return condition.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Binding binding
                        && binding.variable().equals(variable));
    }

    private static boolean isOfOtherPart(Condition one, Condition other) {
        Optional<String> here = part(one);
        return here.isPresent() && part(other).isPresent() && !here.equals(part(other));
    }

    private static Optional<String> part(Condition condition) {
        return condition.constraints().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> comparison.property().equals("part") && comparison.operator() == Operator.EQUAL)
                .map(comparison -> comparison.operand().shown())
                .findFirst();
    }

    private Thresholds thresholds() {
        ImmutableMap.Builder<String, Steps> steps = ImmutableMap.builder();
        framework.subjects().values().forEach(subject -> {
            Steps ofSubject = steps(subject);
            if (!ofSubject.all().isEmpty()) {
                steps.put(subject.id(), ofSubject);
            }
        });
        return new Thresholds(steps.buildOrThrow(), gap());
    }

    /** What rules say of items is meant for items, sooner than what they say of whole parts. */
    private Optional<BigDecimal> gap() {
        return Stream.of("ItemScore", "PartScore")
                .flatMap(type -> gaps.get(type).stream())
                .findFirst();
    }

    private Steps steps(Subject subject) {
        Collection<BigDecimal> own = asked(subject.id());
        if (own.isEmpty() && goesByTheWhole(subject.kind())) {
            own = asked(Subject.OVERALL);
        }
        if (own.isEmpty() && subject.kind() != Kind.OVERALL && !goesByTheWhole(subject.kind())) {
            return Steps.NONE;
        }
        BigDecimal highest = own.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        List<BigDecimal> beyond = levels(subject.id()).stream()
                .filter(points -> points.compareTo(highest) > 0)
                .toList();
        return new Steps(new ArrayList<>(own), beyond);
    }

    private static boolean goesByTheWhole(Kind kind) {
        return kind == Kind.INSTRUMENT || kind == Kind.PART || kind == Kind.INDICATOR;
    }

    private Collection<BigDecimal> asked(String subject) {
        return asked.values().stream()
                .map(thresholds -> thresholds.get(subject))
                .filter(thresholds -> !thresholds.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private Collection<BigDecimal> levels(String subject) {
        if (levels.containsKey(subject)) {
            return levels.get(subject);
        }
        List<BigDecimal> components = framework.components().ids().stream()
                .flatMap(id -> levels.get(id).stream())
                .distinct()
                .toList();
        return components.isEmpty() ? levels.get(Subject.OVERALL) : components;
    }
}
