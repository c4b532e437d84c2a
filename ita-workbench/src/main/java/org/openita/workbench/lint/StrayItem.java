package org.openita.workbench.lint;

import java.util.List;
import java.util.function.Predicate;
import org.openita.model.problem.Place;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.CitedItems.Citation;
import org.openita.workbench.lint.TextFile.Line;

/** Items cited in a text or a rule's name that the year does not have. */
final class StrayItem implements Check {

    @Override
    public String id() {
        return "stray-item";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(PackInForce pack, Alarms alarms) {
        CitedItems cited = CitedItems.of(pack.framework());
        Predicate<Citation> isStray = citation -> !cited.exists(citation);
        pack.texts().stream()
                .flatMap(file -> file.entries().stream())
                .flatMap(cited::in)
                .filter(isStray)
                .forEach(it -> tell(it, it.line().at(it.offset()), List.of(), cited, pack, alarms));
        for (Rule rule : pack.rules()) {
            cited.in(new Line(rule.place().source(), rule.place().line(), rule.name()))
                    .filter(isStray)
                    .forEach(it -> tell(it, rule.place(), List.of(rule), cited, pack, alarms));
        }
    }

    private void tell(
            Citation citation, Place place, List<Rule> rules, CitedItems cited, PackInForce pack, Alarms alarms) {
        alarms.add(place, rules, id(), citation.id(), pack.framework(), cited.existing(citation));
    }
}
