package org.openita.workbench.lint.monotone;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Call;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.Meaning;
import org.openita.workbench.lint.reach.Reach;
import org.openita.workbench.lint.reach.Region;
import org.openita.workbench.lint.reach.Values;
import org.openita.workbench.lint.reach.Work;

/** Reads what rules say into clauses. Not thread-safe; lives for one set of rules. */
final class ClauseReader {

    /** What is said of scores that are low. */
    static final Set<FindingKind> BELOW =
            Set.of(FindingKind.RECOMMEND, FindingKind.IMPROVE, FindingKind.PLAN, FindingKind.MISS);

    private static final Splitter ITEMS = Splitter.on('+');
    private static final String EARLIER = "PreviousScore";

    private final Set<String> components;
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<Rule, Doubt> unknown = new LinkedHashMap<>();

    private ClauseReader(Framework framework) {
        this.components = Set.copyOf(framework.components().ids());
    }

    static ClauseReader of(Framework framework, List<Meaning> meanings) {
        ClauseReader reader = new ClauseReader(framework);
        meanings.forEach(reader::read);
        return reader;
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** The rules of which it cannot be told when they fire, and why. */
    Map<Rule, Doubt> unknown() {
        return unknown;
    }

    private void read(Meaning meaning) {
        for (Call call : meaning.rule().calls()) {
            call.kind()
                    .filter(kind -> kind == FindingKind.LEVEL || BELOW.contains(kind))
                    .filter(kind -> !meaning.isImpossible())
                    .ifPresent(kind -> read(meaning, call, kind));
        }
    }

    private void read(Meaning meaning, Call call, FindingKind kind) {
        if (!meaning.reaches().stream().allMatch(ClauseReader::isTold)) {
            if (kind == FindingKind.LEVEL || !letsGoSurely(meaning)) {
                unknown.put(meaning.rule(), doubt(meaning));
            }
            return;
        }
        Optional<Integer> open = openCondition(meaning, call, kind);
        if (open.isEmpty()) {
            keys(kind, call, Optional.empty()).forEach(key -> add(kind, key, meaning, -1, Optional.empty()));
            return;
        }
        for (Region region : meaning.reaches().get(open.get()).regions()) {
            keys(kind, call, Optional.of(new Bound(meaning.reaches().get(open.get()), region)))
                    .forEach(key -> add(kind, key, meaning, open.get(), Optional.of(region)));
        }
    }

    private static Doubt doubt(Meaning meaning) {
        return meaning.reaches().stream().allMatch(Reach::known) ? Doubt.COMPARES_SCORES : Doubt.TAKES_TOGETHER;
    }

    private static boolean isTold(Reach reach) {
        return reach.known() && reach.exact();
    }

    /** A fact that a call's argument is taken of. */
    private record Bound(Reach reach, Region region) {

        Optional<String> text(String variable) {
            return reach.condition().constraints().stream()
                    .filter(Binding.class::isInstance)
                    .map(Binding.class::cast)
                    .filter(binding -> binding.variable().equals(variable))
                    .findFirst()
                    .flatMap(binding -> region.shape().text(binding.property()));
        }
    }

    /** A condition whose fact decides what exactly is found; a target is one of each score that is compared. */
    private static Optional<Integer> openCondition(Meaning meaning, Call call, FindingKind kind) {
        boolean isOpen = kind == FindingKind.MISS
                || call.arguments().stream().anyMatch(argument -> !(argument instanceof Operand.Quoted));
        if (!isOpen) {
            return Optional.empty();
        }
        for (int i = 0; i < meaning.reaches().size(); i++) {
            Reach reach = meaning.reaches().get(i);
            boolean isEach = reach.condition().quantifier() == Quantifier.EACH;
            if (isEach && (kind == FindingKind.MISS || bindsAll(reach, call))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean bindsAll(Reach reach, Call call) {
        return call.arguments().stream()
                .filter(Operand.Variable.class::isInstance)
                .map(Operand.Variable.class::cast)
                .allMatch(variable -> reach.condition().constraints().stream()
                        .anyMatch(demand -> demand instanceof Binding binding
                                && binding.variable().equals(variable.name())));
    }

    private static Stream<String> keys(FindingKind kind, Call call, Optional<Bound> bound) {
        List<String> arguments = call.arguments().stream()
                .map(argument -> argument instanceof Operand.Quoted quoted
                        ? quoted.text()
                        : bound.flatMap(of -> of.text(((Operand.Variable) argument).name()))
                                .orElse("?"))
                .toList();
        if (kind == FindingKind.RECOMMEND) {
            return ITEMS.splitToStream(arguments.get(0));
        }
        if (kind == FindingKind.IMPROVE) {
            return Stream.of(arguments.get(0) + "/" + arguments.get(1));
        }
        String subject = kind == FindingKind.MISS
                ? bound.flatMap(of -> of.region().shape().text("subject"))
                        .map(of -> " " + of)
                        .orElse("")
                : "";
        return Stream.of(arguments.get(0) + subject);
    }

    private void add(FindingKind kind, String key, Meaning meaning, int at, Optional<Region> only) {
        List<Demand> demands = new ArrayList<>();
        for (int i = 0; i < meaning.reaches().size(); i++) {
            Reach reach = meaning.reaches().get(i);
            List<Region> regions = i == at ? only.stream().toList() : reach.regions();
            demands.add(new Demand(
                    reach.isPositive(),
                    regions.stream().flatMap(region -> within(region).stream()).toList()));
        }
        clauses.add(new Clause(kind, key, meaning.rule(), demands));
    }

    /** All figures of a fact are one where the score is known; of truths the one that holds of known scores. */
    private Optional<Demand.Within> within(Region region) {
        Work.spend(1);
        Optional<Values> figure = Optional.empty();
        for (String property : List.of("value", "lowest", "least", "most", "lowestPart")) {
            Optional<Values> of = region.values(property);
            figure = figure.isPresent() && of.isPresent()
                    ? Optional.of(figure.get().and(of.get()))
                    : figure.or(() -> of);
        }
        boolean isComplete =
                region.values("complete").map(truths -> truths.holds(1)).orElse(true);
        Optional<ScoreAxis> axis = ScoreAxis.of(region.shape(), components);
        return !isComplete || figure.isEmpty() || axis.isEmpty()
                ? Optional.empty()
                : Optional.of(new Demand.Within(axis.get(), figure.get()));
    }

    /** A rule with variables that only lets go where scores rise, since what they compare with is of an earlier year. */
    private static boolean letsGoSurely(Meaning meaning) {
        Set<String> earlier = new LinkedHashSet<>();
        for (Reach reach : meaning.reaches()) {
            if (isEarlier(reach)) {
                reach.condition().constraints().stream()
                        .filter(Binding.class::isInstance)
                        .forEach(demand -> earlier.add(((Binding) demand).variable()));
            }
        }
        return meaning.reaches().stream().allMatch(reach -> letsGoSurely(reach, earlier));
    }

    private static boolean isEarlier(Reach reach) {
        return reach.condition().type().equals(EARLIER);
    }

    private static boolean letsGoSurely(Reach reach, Set<String> earlier) {
        if (!reach.known() || !reach.isPositive()) {
            return false;
        }
        Set<Operator> letting = isEarlier(reach)
                ? Set.of(Operator.GREATER, Operator.GREATER_OR_EQUAL)
                : Set.of(Operator.LESS, Operator.LESS_OR_EQUAL);
        return reach.condition().constraints().stream()
                .allMatch(demand -> letsGoSurely(demand, letting, isEarlier(reach), earlier));
    }

    private static boolean letsGoSurely(
            Constraint demand, Set<Operator> letting, boolean isEarlier, Set<String> earlier) {
        if (demand instanceof Binding) {
            return true;
        }
        if (demand instanceof Constraint.Membership list) {
            return isEarlier || list.values().stream().allMatch(Operand.Quoted.class::isInstance);
        }
        if (!(demand instanceof Comparison comparison)) {
            return false;
        }
        boolean isFixed = comparison.operand() instanceof Operand.Quoted
                || (isEarlier && comparison.operand() instanceof Operand.Number);
        return isFixed
                || (letting.contains(comparison.operator()) && (isEarlier || isOf(comparison.operand(), earlier)));
    }

    /** Whether something does not rise: a number, or a variable of an earlier year. */
    private static boolean isOf(Operand operand, Set<String> earlier) {
        return operand instanceof Operand.Number
                || (operand instanceof Operand.Variable variable && earlier.contains(variable.name()))
                || (operand instanceof Operand.Shifted shifted && earlier.contains(shifted.name()));
    }
}
