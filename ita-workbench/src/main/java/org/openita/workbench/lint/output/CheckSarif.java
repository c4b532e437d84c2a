package org.openita.workbench.lint.output;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.openita.model.json.JsonWriter;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.lint.Lint;
import org.openita.workbench.lint.LintPage;
import org.openita.workbench.lint.Lints;
import org.openita.workbench.lint.PackCheck;
import org.openita.workbench.lint.Proof;
import org.openita.workbench.lint.Severity;
import org.openita.workbench.lint.Violation;

/**
 * Writes a check as SARIF 2.1.0, the form that editors and code hosts show beside the lines of a file.
 *
 * <p>Why a pack does not compile stands there as results of the rule {@code compile}. The page of each lint goes along whole, so that
 * it can be read where there is no network. Of more than 500 violations of one lint the rest is counted in the run's properties.
 */
public final class CheckSarif {

    private static final String VERSION = "2.1.0";
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String COMPILE = "compile";

    private final PackCheck check;
    private final Locale locale;
    private final UnaryOperator<String> address;

    private CheckSarif(PackCheck check, Locale locale, UnaryOperator<String> address) {
        this.check = check;
        this.locale = locale;
        this.address = address;
    }

    /**
     * The check in a language, with a line end at its end.
     *
     * @param address the URI of a file as named in messages, absolute or relative to where the reader looks
     */
    public static String of(PackCheck check, Locale locale, UnaryOperator<String> address) {
        return new CheckSarif(check, locale, address).write();
    }

    private String write() {
        return JsonWriter.pretty(json -> json.object(log -> {
            log.text("$schema", SCHEMA);
            log.text("version", VERSION);
            log.array("runs", runs -> runs.object(this::run));
        }));
    }

    private void run(JsonWriter run) {
        run.object("tool", tool -> tool.object("driver", this::driver));
        run.text("language", locale.getLanguage());
        run.text("columnKind", "unicodeCodePoints");
        Shown shown = Shown.of(check, PackCheckJson.MOST);
        run.array("results", results -> {
            check.problems().forEach(problem -> results.object(it -> result(it, problem)));
            shown.violations().forEach(violation -> results.object(it -> result(it, violation)));
        });
        if (check.proof() != Proof.NONE || !shown.more().isEmpty()) {
            run.object("properties", it -> properties(it, shown));
        }
    }

    private void properties(JsonWriter properties, Shown shown) {
        if (check.proof() != Proof.NONE) {
            properties.text("monotone", check.proof().toString());
        }
        if (!shown.more().isEmpty()) {
            properties.object("more", more -> shown.more().forEach((lint, count) -> more.number(lint, (long) count)));
        }
    }

    private void driver(JsonWriter driver) {
        driver.text("name", "OpenITA");
        driver.text("version", ItaEngine.version());
        driver.array("rules", rules -> {
            rules.object(this::compile);
            Lints.all().forEach(lint -> rules.object(rule -> rule(rule, lint)));
        });
    }

    private void compile(JsonWriter rule) {
        rule.text("id", COMPILE);
        words(
                rule,
                "shortDescription",
                PackCheckText.TEXTS.text("compile.title").in(locale));
        words(rule, "fullDescription", PackCheckText.TEXTS.text("compile.help").in(locale));
        rule.object("defaultConfiguration", it -> it.text("level", level(Severity.ERROR)));
    }

    private void rule(JsonWriter rule, Lint lint) {
        LintPage page = LintPage.of(lint, locale);
        rule.text("id", lint.id());
        words(rule, "shortDescription", lint.title().in(locale));
        words(rule, "fullDescription", page.what());
        rule.text("helpUri", page.uri());
        rule.object("help", help -> help.text("text", page.text()).text("markdown", page.text()));
        rule.object("defaultConfiguration", it -> it.text("level", level(lint.severity())));
    }

    private void result(JsonWriter result, Problem problem) {
        result(result, COMPILE, Severity.ERROR, problem, problem.place());
    }

    private void result(JsonWriter result, Violation violation) {
        result(result, violation.lint(), violation.severity(), violation.problem(), violation.place());
    }

    private void result(JsonWriter result, String rule, Severity severity, Problem problem, Place at) {
        result.text("ruleId", rule);
        result.number("ruleIndex", index(rule));
        result.text("level", level(severity));
        result.object("message", message -> message.text("text", message(problem)));
        result.object("properties", it -> it.text("code", problem.code()));
        result.array(
                "locations", all -> all.object(one -> one.object("physicalLocation", place -> location(place, at))));
    }

    private void location(JsonWriter json, Place at) {
        json.object("artifactLocation", file -> file.text("uri", address.apply(at.source())));
        if (at.line() > 0) {
            json.object("region", it -> it.number("startLine", at.line()).number("startColumn", at.column()));
        }
    }

    private String message(Problem problem) {
        return PackCheckText.TEXTS
                .text("message", problem.found(), problem.expected(), problem.remedy())
                .in(locale);
    }

    private static int index(String rule) {
        List<Lint> lints = Lints.all();
        return rule.equals(COMPILE)
                ? 0
                : 1 + Iterables.indexOf(lints, lint -> lint.id().equals(rule));
    }

    private static void words(JsonWriter json, String name, String text) {
        json.object(name, it -> it.text("text", text));
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.toString();
    }
}
