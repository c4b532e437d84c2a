package org.openita.workbench.lint;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import java.util.List;
import org.openita.workbench.lint.ThresholdIndex.Concept;
import org.openita.workbench.lint.ThresholdIndex.Cut;

/** Thresholds that differ where a pack otherwise uses one and the same. */
final class DifferentThreshold implements Check {

    /** With fewer rules that agree there is no custom to depart from. */
    private static final int CUSTOM = 3;

    @Override
    public String id() {
        return "different-threshold";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        ListMultimap<Concept, Cut> cuts =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        pack.meanings()
                .forEach(meaning -> ThresholdIndex.of(meaning, pack).forEach(cut -> cuts.put(cut.concept(), cut)));
        for (Concept concept : cuts.keySet()) {
            look(concept, cuts.get(concept), violations);
        }
    }

    private void look(Concept concept, List<Cut> cuts, Violations violations) {
        Multiset<Integer> counts = LinkedHashMultiset.create();
        cuts.forEach(cut -> counts.add(cut.hundredths()));
        int usual = usual(counts);
        if (concept.isStrict() || (counts.count(usual) >= CUSTOM && 2 * counts.count(usual) > cuts.size())) {
            Cut example = cuts.stream()
                    .filter(cut -> cut.hundredths() == usual)
                    .findFirst()
                    .orElseThrow();
            cuts.stream()
                    .filter(cut -> cut.hundredths() != usual)
                    .forEach(cut -> tell(cut, example, counts.count(usual), violations));
        }
    }

    private static int usual(Multiset<Integer> counts) {
        int usual = counts.iterator().next();
        for (int cut : counts.elementSet()) {
            usual = counts.count(cut) > counts.count(usual) ? cut : usual;
        }
        return usual;
    }

    private void tell(Cut cut, Cut usual, int count, Violations violations) {
        violations.add(
                cut.number().place(),
                List.of(cut.rule()),
                id(),
                Wording.of(cut.comparison()),
                Wording.of(usual.comparison()),
                count,
                usual.rule().name(),
                usual.rule().place());
    }
}
