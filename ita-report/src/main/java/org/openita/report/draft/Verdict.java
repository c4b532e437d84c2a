package org.openita.report.draft;

import java.util.List;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.framework.Subject;

/** The result in a sentence: the overall score, the level, and why it is not another one. */
final class Verdict {

    private final Pages pages;

    Verdict(Pages pages) {
        this.pages = pages;
    }

    String sentence() {
        return statement() + end();
    }

    /** The same, with why the level is what it is. */
    String withReasons() {
        return statement() + why() + end();
    }

    private String end() {
        return pages.words().say("verdict.end");
    }

    private String statement() {
        Level level = pages.analysis().level();
        boolean isScored = pages.analysis().scores().overall().isPresent();
        if (!isScored) {
            return pages.words().say("verdict.none", pages.agency(), pages.year());
        }
        String key = level.isDetermined() ? "verdict" : "verdict.no-level";
        return pages.words()
                .say(
                        key,
                        pages.agency(),
                        pages.score(Subject.OVERALL),
                        pages.words().in(level.name()),
                        pages.year());
    }

    /** Why the level is what it is, from the rule that found it; empty where no rule did. */
    private String why() {
        List<String> reasons =
                pages.analysis().level().because().stream().map(this::claim).toList();
        return reasons.isEmpty() ? "" : pages.words().say("verdict.why", pages.and(reasons));
    }

    /** A comparison in words, such as "EIT part 2 has 82.44 points, below 85.00". */
    String claim(Because because) {
        String key = "claim." + named(because.comparison());
        String value = because.value().toPlainString();
        String threshold = because.threshold().setScale(2).toPlainString();
        return pages.words().say(key, pages.label(because.subject()), value, threshold)
                + (because.basis().isEmpty() ? "" : " (" + pages.words().say("claim.basis", because.basis()) + ")");
    }

    private static String named(String comparison) {
        return switch (comparison) {
            case "<" -> "below";
            case "<=" -> "at-most";
            case ">" -> "above";
            case ">=" -> "at-least";
            case "!=" -> "not";
            default -> "is";
        };
    }
}
