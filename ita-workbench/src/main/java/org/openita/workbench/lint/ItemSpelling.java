package org.openita.workbench.lint;

import java.util.List;
import org.openita.workbench.lint.CitedItems.Citation;

/** Items cited in capitals, which are not recognised as references. */
final class ItemSpelling implements Check {

    @Override
    public String id() {
        return "item-spelling";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Alarms alarms) {
        CitedItems cited = CitedItems.of(pack.framework());
        pack.texts().stream()
                .flatMap(file -> file.entries().stream())
                .flatMap(cited::in)
                .filter(cited::exists)
                .filter(citation -> !citation.id().equals(citation.lowerCase()))
                .forEach(citation -> tell(citation, alarms));
    }

    private void tell(Citation citation, Alarms alarms) {
        alarms.add(citation.line().at(citation.offset()), List.of(), id(), citation.id(), citation.lowerCase());
    }
}
