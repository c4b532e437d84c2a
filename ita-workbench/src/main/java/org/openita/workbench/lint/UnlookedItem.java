package org.openita.workbench.lint;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Instrument;
import org.openita.model.problem.Place;
import org.openita.model.score.ItemScore;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.Meaning;
import org.openita.workbench.lint.reach.Region;
import org.openita.workbench.lint.reach.Shape;

/** Items that no rule looks at, in an instrument most of whose items some rule looks at. */
final class UnlookedItem implements Check {

    private static final String TYPE = ItemScore.class.getSimpleName();

    @Override
    public String id() {
        return "unlooked-item";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        pack.framework().instruments().forEach(instrument -> look(instrument, pack, violations));
    }

    private void look(Instrument instrument, PackInForce pack, Violations violations) {
        Set<Shape> items = pack.space().shapes(TYPE).stream()
                .filter(shape -> shape.text("instrument").equals(java.util.Optional.of(instrument.id())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Shape> looked = new HashSet<>();
        pack.meanings().forEach(meaning -> shapes(meaning).forEach(looked::add));
        List<String> unlooked = items.stream()
                .filter(shape -> !looked.contains(shape))
                .map(shape -> shape.text("subject").orElseThrow())
                .toList();
        if (!unlooked.isEmpty() && 2 * unlooked.size() <= items.size()) {
            List<Rule> rules = pack.meanings().stream()
                    .filter(meaning -> shapes(meaning).anyMatch(items::contains))
                    .map(Meaning::rule)
                    .toList();
            violations.add(
                    Place.of(pack.pack().place()),
                    rules,
                    id(),
                    instrument.id(),
                    pack.framework(),
                    unlooked.stream().collect(Collectors.joining(", ")),
                    items.size() - unlooked.size(),
                    items.size());
        }
    }

    private static Stream<Shape> shapes(Meaning meaning) {
        return meaning.reaches().stream()
                .filter(reach -> reach.condition().type().equals(TYPE))
                .flatMap(reach -> reach.regions().stream())
                .map(Region::shape);
    }
}
