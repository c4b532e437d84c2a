package org.openita.workbench.lint;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.rules.RulePack;
import org.openita.rules.language.Call;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.Comparisons;
import org.openita.workbench.lint.reach.Meaning;
import org.openita.workbench.lint.reach.Reach;
import org.openita.workbench.lint.reach.Work;

/** The thresholds that rules set, by what they are thresholds of. */
final class ThresholdIndex {

    private ThresholdIndex() {}

    /**
     * What a threshold is one of.
     *
     * @param pack the pack in which it is set
     * @param purpose what is found: advice, a remark, or whether a certain target is reached
     * @param subject the kind of fact, its property, and the instruments and parts it belongs to
     * @param isStrict whether it must be one and the same everywhere, even with two rules only
     */
    record Concept(String pack, String purpose, String subject, boolean isStrict) {}

    /**
     * A threshold.
     *
     * @param hundredths the lowest score on its upper side
     */
    record Cut(Concept concept, Rule rule, Comparison comparison, Operand.Number number, int hundredths) {}

    /** The thresholds of a rule, for each thing it finds; those of a band of scores are passed over. */
    static Stream<Cut> of(Meaning meaning, PackInForce pack) {
        String owner = pack.packOf(meaning.rule()).map(RulePack::name).orElse("");
        return meaning.rule().calls().stream()
                .flatMap(call -> purpose(call).stream())
                .distinct()
                .flatMap(purpose -> meaning.reaches().stream().flatMap(reach -> cuts(reach, meaning, owner, purpose)));
    }

    private static Stream<Cut> cuts(Reach reach, Meaning meaning, String owner, Purpose purpose) {
        List<Comparison> ordered = reach.condition().constraints().stream()
                .flatMap(it -> it instanceof Comparison comparison
                                && comparison.operator().orders()
                        ? Stream.of(comparison)
                        : Stream.empty())
                .toList();
        if (!reach.known()
                || ordered.size() != 1
                || Comparisons.in(reach.condition())
                                .filter(it -> it.operator().orders())
                                .count()
                        != 1) {
            return Stream.empty();
        }
        Comparison comparison = ordered.get(0);
        Concept concept = new Concept(owner, purpose.name(), subject(reach, comparison), purpose.isStrict());
        return comparison.operand() instanceof Operand.Number number
                ? Stream.of(new Cut(concept, meaning.rule(), comparison, number, hundredths(comparison, number)))
                : Stream.empty();
    }

    private static int hundredths(Comparison comparison, Operand.Number number) {
        boolean isBelowItself =
                comparison.operator() == Operator.LESS_OR_EQUAL || comparison.operator() == Operator.GREATER;
        return number.number().movePointRight(2).intValueExact() + (isBelowItself ? 1 : 0);
    }

    private static String subject(Reach reach, Comparison comparison) {
        Work.spend(10L * reach.regions().size());
        return Stream.of("instrument", "part")
                .map(property -> reach.regions().stream()
                        .flatMap(region -> region.shape().text(property).stream())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString())
                .collect(Collectors.joining(" ", reach.condition().type() + "." + comparison.property() + " ", ""));
    }

    private record Purpose(String name, boolean isStrict) {}

    /** Levels have several bounds by nature, a plan goes by what was remarked, and notes and statements may be about anything. */
    private static Optional<Purpose> purpose(Call call) {
        return call.kind().flatMap(kind -> switch (kind.shape()) {
            case ADVICE -> Optional.of(new Purpose("advice", false));
            case REMARK -> Optional.of(new Purpose("remark", true));
            case TARGET ->
                Optional.of(new Purpose("target " + call.arguments().get(0).shown(), true));
            case LEVEL, ACTION, STATEMENT, NOTE -> Optional.empty();
        });
    }
}
