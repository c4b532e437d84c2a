package org.openita.workbench.lint;

import java.util.List;
import java.util.function.Predicate;
import org.openita.model.problem.Place;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.ItemMentions.Citation;
import org.openita.workbench.lint.PackTextFile.Line;

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
    public void look(PackInForce pack, Violations violations) {
        ItemMentions cited = ItemMentions.of(pack.framework());
        Predicate<Citation> isStray = citation -> !cited.exists(citation) && cited.isPlausible(citation);
        pack.texts().stream()
                .flatMap(file -> file.entries().stream())
                .flatMap(cited::in)
                .filter(isStray)
                .forEach(it -> tell(it, it.line().at(it.offset()), List.of(), cited, pack, violations));
        for (Rule rule : pack.rules()) {
            cited.in(new Line(rule.place().source(), rule.place().line(), rule.name()))
                    .filter(isStray)
                    .forEach(it -> tell(it, rule.place(), List.of(rule), cited, pack, violations));
        }
    }

    private void tell(
            Citation citation,
            Place place,
            List<Rule> rules,
            ItemMentions cited,
            PackInForce pack,
            Violations violations) {
        violations.add(place, rules, id(), citation.id(), pack.framework(), cited.existing(citation));
    }
}
