package org.openita.workbench.lint;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.PackTextFile.Entry;

/** Which lints are to pass over which rules and texts. Immutable and thread-safe. */
final class Exemptions {

    private final SetMultimap<String, String> byRule;
    private final SetMultimap<String, String> byPlace;

    private Exemptions(SetMultimap<String, String> byRule, SetMultimap<String, String> byPlace) {
        this.byRule = byRule;
        this.byPlace = byPlace;
    }

    static Exemptions of(PackInForce pack) {
        ImmutableSetMultimap.Builder<String, String> byRule = ImmutableSetMultimap.builder();
        for (Rule rule : pack.rules()) {
            said(rule).flatMap(Exemption::parse).ifPresent(it -> byRule.putAll(rule.name(), it.lints()));
        }
        ImmutableSetMultimap.Builder<String, String> byPlace = ImmutableSetMultimap.builder();
        pack.texts().forEach(file -> file.entries().forEach(entry -> add(entry, byPlace)));
        return new Exemptions(byRule.build(), byPlace.build());
    }

    /** What a rule says about lints, if it says anything. */
    static Optional<String> said(Rule rule) {
        return Optional.ofNullable(rule.annotations().get(Exemption.ANNOTATION));
    }

    /** Whether a violation is one that the pack's author does not want to hear. */
    boolean cover(Violation violation) {
        return violation.rules().stream().anyMatch(rule -> byRule.containsEntry(rule, violation.lint()))
                || byPlace.containsEntry(
                        line(violation.place().source(), violation.place().line()), violation.lint());
    }

    private static void add(Entry entry, ImmutableSetMultimap.Builder<String, String> byPlace) {
        for (String comment : entry.above()) {
            Exemption.inComment(comment)
                    .flatMap(Exemption::parse)
                    .ifPresent(it -> entry.lines()
                            .forEach(line -> byPlace.putAll(line(line.file(), line.number()), it.lints())));
        }
    }

    private static String line(String file, int number) {
        return file + ":" + number;
    }
}
