package org.openita.workbench.lint.output;

import org.openita.model.json.JsonWriter;
import org.openita.model.json.ProblemJson;
import org.openita.workbench.lint.PackCheck;
import org.openita.workbench.lint.Proof;
import org.openita.workbench.lint.Violation;

/**
 * Writes a check as JSON.
 *
 * <p>{@code problems} say why a pack does not compile, {@code lints} what the lints report; both with a stable
 * {@code code}, {@code file}, {@code line}, {@code column} (from 1, left out for a file as a whole), {@code rule} or {@code rules},
 * {@code attributes} (what the texts tell, by name), {@code found}, {@code expected} and {@code remedy} in {@code th} and
 * {@code en}. {@code monotone} is {@code proved}, {@code open} or {@code refuted}: whether raising a score never makes a result worse.
 * Of more than 500 violations of one lint the rest is counted in {@code more}, by the lint's id.
 */
public final class PackCheckJson {

    private static final int SCHEMA_VERSION = 1;

    /** Violations of one lint. */
    static final int MOST = 500;

    private PackCheckJson() {}

    /** The check as an object, with a line end at its end. */
    public static String of(PackCheck check) {
        return JsonWriter.pretty(json -> json.object(root -> {
            root.number("schemaVersion", SCHEMA_VERSION);
            root.text("pack", check.pack());
            root.array("fiscalYears", years -> check.fiscalYears().forEach(year -> years.number(decimal(year.year()))));
            root.bool("fine", check.isFine());
            if (check.proof() != Proof.NONE) {
                root.text("monotone", check.proof().toString());
            }
            root.array(
                    "problems",
                    problems -> check.problems()
                            .forEach(problem -> problems.object(member -> ProblemJson.write(member, problem))));
            Shown shown = Shown.of(check, MOST);
            root.array("lints", lints -> shown.violations().forEach(violation -> violation(lints, violation)));
            if (!shown.more().isEmpty()) {
                root.object("more", more -> shown.more().forEach((lint, count) -> more.number(lint, (long) count)));
            }
        }));
    }

    private static void violation(JsonWriter json, Violation violation) {
        json.object(member -> {
            member.text("id", violation.lint());
            member.text("severity", violation.severity().toString());
            member.text("code", violation.problem().code());
            ProblemJson.write(member, violation.place());
            member.array("rules", rules -> violation.rules().forEach(rules::text));
            ProblemJson.words(member, violation.problem());
        });
    }

    private static java.math.BigDecimal decimal(int number) {
        return java.math.BigDecimal.valueOf(number);
    }
}
