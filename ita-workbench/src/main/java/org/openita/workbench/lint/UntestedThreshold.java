package org.openita.workbench.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.problem.Place;
import org.openita.model.score.Fact;
import org.openita.model.text.Text;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.Meaning;
import org.openita.workbench.lint.reach.Reach;
import org.openita.workbench.lint.reach.Work;

/** Thresholds in a pack's own rules that its cases do not try on both sides. */
final class UntestedThreshold implements Check {

    @Override
    public String id() {
        return "untested-threshold";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        List<Meaning> own = pack.meanings().stream()
                .filter(meaning -> pack.isOwn(meaning.rule()))
                .toList();
        if (pack.cases().areThere()) {
            own.forEach(meaning -> meaning.reaches().forEach(reach -> look(meaning.rule(), reach, pack, violations)));
        } else if (own.stream()
                .flatMap(it -> it.reaches().stream())
                .anyMatch(it -> thresholds(it).findAny().isPresent())) {
            violations.add(Place.of(pack.pack().place()), List.of(), "untested-threshold.no-cases");
        }
    }

    private static void look(Rule rule, Reach reach, PackInForce pack, Violations violations) {
        thresholds(reach).forEach(threshold -> {
            Set<Boolean> sides = sides(reach, threshold, pack);
            if (sides.size() < 2) {
                violations.add(
                        threshold.operand().place(),
                        List.of(rule),
                        "untested-threshold",
                        Wording.of(threshold),
                        seen(sides));
            }
        });
    }

    private static Stream<Comparison> thresholds(Reach reach) {
        return reach.known()
                ? reach.condition().constraints().stream()
                        .flatMap(UntestedThreshold::comparison)
                        .filter(it -> it.operand() instanceof Operand.Number)
                : Stream.empty();
    }

    /** On which sides of a threshold the cases have facts that meet all else that the condition demands. */
    private static Set<Boolean> sides(Reach reach, Comparison threshold, PackInForce pack) {
        List<Constraint> others = reach.condition().constraints().stream()
                .filter(it -> it != threshold)
                .toList();
        return pack.space().reach(reach.condition(), others).regions().stream()
                .flatMap(region -> pack.cases().of(region.shape()).stream())
                .peek(fact -> Work.spend(1L + others.size()))
                .filter(fact -> others.stream().allMatch(other -> meets(fact, other)))
                .map(fact -> CaseFacts.meets(fact, threshold))
                .collect(Collectors.toSet());
    }

    private static boolean meets(Fact fact, Constraint constraint) {
        return comparison(constraint).allMatch(it -> CaseFacts.meets(fact, it));
    }

    private static Stream<Comparison> comparison(Constraint constraint) {
        return constraint instanceof Comparison it ? Stream.of(it) : Stream.empty();
    }

    private static Text seen(Set<Boolean> sides) {
        String key = sides.isEmpty() ? "neither" : sides.contains(true) ? "met" : "missed";
        return Violations.TEXTS.text("untested-threshold.seen." + key);
    }
}
