package org.openita.workbench.lint;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Exemptions of what a lint does not report. What all lints report must be known first: see {@link Lints}. */
final class IdleExemption implements Check {

    /** The lints that look at packs; those of year kits look later. */
    private static final Supplier<Set<String>> IDS = Suppliers.memoize(() -> Lints.all().stream()
            .filter(lint -> !Lints.ofYearKits().contains(lint))
            .map(Lint::id)
            .collect(Collectors.toSet()));

    @Override
    public String id() {
        return "idle-exemption";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {}

    /** The exemptions in a pack's own files that have passed over nothing. */
    List<Violation> among(PackInForce pack, Exemptions exemptions, List<Violation> reported) {
        Set<String> tooLarge = reported.stream()
                .filter(Violations::isTooLarge)
                .map(Violation::lint)
                .collect(Collectors.toSet());
        Violations violations = new Violations(this);
        for (Exemptions.Stated stated : exemptions.stated()) {
            stated.exemption().lints().stream()
                    .filter(lint -> IDS.get().contains(lint) && !tooLarge.contains(lint))
                    .filter(lint -> pack.isOwn(stated.place()) || stated.rules().isEmpty())
                    .filter(lint ->
                            reported.stream().noneMatch(one -> one.lint().equals(lint) && stated.covers(one)))
                    .forEach(lint -> violations.add(stated.place(), stated.rules(), id(), lint));
        }
        return violations.all();
    }
}
