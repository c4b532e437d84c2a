package org.openita.workbench.mutation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.finding.Because;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;

/**
 * What is found, as far as anyone sees it apart from its reasons: of a target the figures belong to it, of an action what it is to
 * move.
 *
 * @param kind what
 * @param arguments its arguments
 * @param about the figures or subjects that belong to it
 */
record Claim(FindingKind kind, List<String> arguments, Set<String> about) {

    static Claim of(Finding finding) {
        return new Claim(finding.kind(), finding.arguments(), about(finding));
    }

    private static Set<String> about(Finding finding) {
        return switch (finding.kind().shape()) {
            case TARGET ->
                finding.because().stream()
                        .map(because -> because.subject() + " " + because.value() + " " + because.threshold())
                        .collect(Collectors.toSet());
            case ACTION -> finding.because().stream().map(Because::subject).collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    /** Whether it shows no more where this is found as well: it is the same, or says that what is to improve should be kept up. */
    boolean isHiddenBy(Claim other) {
        return equals(other)
                || (kind == FindingKind.MAINTAIN
                        && other.kind() == FindingKind.IMPROVE
                        && arguments.equals(other.arguments()));
    }
}
