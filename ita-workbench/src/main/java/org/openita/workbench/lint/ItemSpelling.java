package org.openita.workbench.lint;

import java.util.List;
import org.openita.workbench.lint.ItemMentions.Citation;

/** Items cited in capitals, with Thai digits or with a space, which are not recognised as references. */
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
    public void look(PackInForce pack, Violations violations) {
        ItemMentions cited = ItemMentions.of(pack.framework());
        pack.texts().stream()
                .flatMap(file -> file.entries().stream())
                .flatMap(cited::in)
                .filter(cited::exists)
                .filter(citation -> !citation.id().equals(citation.lowerCase()))
                .forEach(citation -> tell(citation, violations));
    }

    private void tell(Citation citation, Violations violations) {
        boolean isOfCase = citation.id().equals(citation.meant());
        violations.add(
                citation.line().at(citation.offset()),
                List.of(),
                isOfCase ? id() : "item-spelling.digits",
                citation.id(),
                citation.lowerCase());
    }
}
