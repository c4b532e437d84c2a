package org.openita.workbench.lint.output;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.problem.ProblemText;
import org.openita.model.problem.Visible;
import org.openita.model.text.Messages;
import org.openita.workbench.lint.PackCheck;
import org.openita.workbench.lint.Proof;
import org.openita.workbench.lint.Severity;
import org.openita.workbench.lint.Violation;

/** Writes a check as text: every problem and violation with its remedy, what is proved, then how many there are. */
public final class PackCheckText {

    static final Messages TEXTS = Messages.beside(PackCheckText.class, "check");

    /** Violations of one lint that are shown; more are counted. */
    private static final int MOST = 100;

    private PackCheckText() {}

    /** The check in a language, with a line end at its end. */
    public static String of(PackCheck check, Locale locale) {
        Stream<String> problems =
                check.problems().isEmpty() ? Stream.empty() : Stream.of(ProblemText.of(check.problems(), locale));
        Shown shown = Shown.of(check, MOST);
        Stream<String> violations = shown.violations().stream().map(violation -> describe(violation, locale));
        Stream<String> more = shown.more().entrySet().stream()
                .map(lint ->
                        TEXTS.text("unshown", lint.getKey(), lint.getValue()).in(locale));
        Stream<String> proof = check.proof() == Proof.NONE
                ? Stream.empty()
                : Stream.of(TEXTS.text("proof." + check.proof()).in(locale));
        return Stream.of(problems, violations, more, proof, Stream.of(sum(check, locale)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String describe(Violation violation, Locale locale) {
        String severity = TEXTS.text("severity." + violation.severity()).in(locale);
        String more = TEXTS.text("more", violation.lint()).in(locale);
        return violation.problem().describe(locale) + "\n    " + severity + " [" + violation.lint() + "], " + more;
    }

    private static String sum(PackCheck check, Locale locale) {
        String name = check.pack().isEmpty() ? "" : Visible.of(check.pack()) + ": ";
        if (!check.problems().isEmpty()) {
            return name + TEXTS.text("sum.problems", check.problems().size()).in(locale);
        }
        return name
                + TEXTS.text(
                                check.violations().isEmpty() ? "sum.nothing" : "sum.alarms",
                                count(check, Severity.ERROR),
                                count(check, Severity.WARNING),
                                count(check, Severity.INFO))
                        .in(locale);
    }

    private static long count(PackCheck check, Severity severity) {
        return check.violations().stream()
                .filter(violation -> violation.severity() == severity)
                .count();
    }
}
