package org.openita.workbench.lint;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.problem.Place;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.PackTextFile.Entry;

/** Which lints are to pass over which rules and texts. Immutable and thread-safe. */
final class Exemptions {

    private final ImmutableList<Stated> stated;

    private Exemptions(ImmutableList<Stated> stated) {
        this.stated = stated;
    }

    /**
     * An exemption where it stands.
     *
     * @param exemption what it says
     * @param place where the rule or text stands that it is about
     * @param rules the rule that it is about; none of a text
     * @param lines the lines of the text that it is about, each as file and number
     */
    record Stated(Exemption exemption, Place place, List<Rule> rules, Set<String> lines) {

        /** Whether it passes over a violation. */
        boolean covers(Violation violation) {
            return exemption.lints().contains(violation.lint())
                    && (rules.stream().anyMatch(rule -> violation.rules().contains(rule.name()))
                            || lines.contains(line(
                                    violation.place().source(),
                                    violation.place().line())));
        }
    }

    static Exemptions of(PackInForce pack) {
        ImmutableList.Builder<Stated> stated = ImmutableList.builder();
        for (Rule rule : pack.rules()) {
            said(rule)
                    .flatMap(Exemption::parse)
                    .ifPresent(it -> stated.add(new Stated(it, rule.place(), List.of(rule), Set.of())));
        }
        pack.texts().forEach(file -> file.entries().forEach(entry -> add(entry, stated)));
        return new Exemptions(stated.build());
    }

    /** What a rule says about lints, if it says anything. */
    static Optional<String> said(Rule rule) {
        return Optional.ofNullable(rule.annotations().get(Exemption.ANNOTATION));
    }

    /** All of them, in the order of the rules and then of the texts. */
    List<Stated> stated() {
        return stated;
    }

    /** Whether a violation is one that the pack's author does not want to hear. */
    boolean cover(Violation violation) {
        return stated.stream().anyMatch(one -> one.covers(violation));
    }

    private static void add(Entry entry, ImmutableList.Builder<Stated> stated) {
        for (String comment : entry.above()) {
            Exemption.inComment(comment)
                    .flatMap(Exemption::parse)
                    .ifPresent(it -> stated.add(new Stated(it, entry.place(), List.of(), lines(entry))));
        }
    }

    private static Set<String> lines(Entry entry) {
        return entry.lines().stream()
                .map(line -> line(line.file(), line.number()))
                .collect(Collectors.toSet());
    }

    private static String line(String file, int number) {
        return file + ":" + number;
    }
}
