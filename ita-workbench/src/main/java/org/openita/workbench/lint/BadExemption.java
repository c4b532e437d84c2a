package org.openita.workbench.lint;

import java.util.List;
import java.util.Optional;
import org.openita.model.problem.Place;
import org.openita.rules.language.Rule;
import org.openita.rules.language.Suggestion;
import org.openita.workbench.lint.PackTextFile.Entry;

/** Exemptions that exempt nothing: wrongly written, without a reason, or of a lint that there is not. */
final class BadExemption implements Check {

    @Override
    public String id() {
        return "bad-exemption";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        for (Rule rule : pack.rules()) {
            Exemptions.said(rule).ifPresent(said -> look(said, rule.place(), List.of(rule), violations));
        }
        pack.texts().forEach(file -> file.entries().forEach(entry -> look(entry, violations)));
    }

    private static void look(Entry entry, Violations violations) {
        for (String comment : entry.above()) {
            Exemption.inComment(comment).ifPresent(said -> look(said, entry.place(), List.of(), violations));
        }
    }

    private static void look(String said, Place place, List<Rule> rules, Violations violations) {
        Optional<Exemption> exemption = Exemption.parse(said);
        if (exemption.isEmpty()) {
            violations.add(place, rules, "bad-exemption.form", said);
            return;
        }
        List<String> known = Lints.all().stream().map(Lint::id).toList();
        exemption.get().lints().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> violations.add(place, rules, "bad-exemption.unknown", id, Suggestion.of(id, known)));
    }
}
