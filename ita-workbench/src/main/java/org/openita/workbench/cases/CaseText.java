package org.openita.workbench.cases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.model.problem.Visible;

/** Says in words how a case came out. */
public final class CaseText {

    /** Cases that fail, failures of one and reasons of one that are told; whoever mends these mends most others. */
    private static final int MOST_CASES = 100;

    private static final int MOST_FAILURES = 20;
    private static final int MOST_REASONS = 50;

    private CaseText() {}

    /** The failed cases, a hundred at most, and how many hold. */
    public static String of(CaseRun run, Locale locale) {
        int failed = run.failed().size();
        String summary = Expectation.WORDS
                .text(
                        failed == 0 ? "run.fine" : "run.failed",
                        run.cases().pack(),
                        run.year(),
                        run.outcomes().size(),
                        failed)
                .in(locale);
        Stream<String> more = failed <= MOST_CASES
                ? Stream.empty()
                : Stream.of(
                        Expectation.WORDS.text("run.more", failed - MOST_CASES).in(locale));
        Stream<String> told = run.failed().stream().limit(MOST_CASES).map(outcome -> of(outcome, locale));
        return Stream.of(told, more, Stream.of(Visible.of(summary)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** The case and its failures: for each where, what was expected, what was found, and the reasons. */
    public static String of(Outcome outcome, Locale locale) {
        return outcome.of().place() + ": " + Visible.of(outcome.of().name()) + "\n"
                + outcome.failures().stream()
                        .limit(MOST_FAILURES)
                        .map(failure -> of(failure, locale))
                        .collect(Collectors.joining("\n"))
                + (outcome.failures().size() > MOST_FAILURES ? "  …\n" : "");
    }

    /** One failure, indented. */
    public static String of(Failure failure, Locale locale) {
        return "  " + failure.place() + "\n"
                + line("expected", failure.expected().in(locale), locale)
                + line("found", failure.found().in(locale), locale)
                + reasons(failure.because(), locale)
                + failure.whyNot().stream()
                        .map(reason -> line("because", reason.in(locale), locale))
                        .collect(Collectors.joining());
    }

    /** The rule, its place and its claim: {@code "EIT2 82.44 < 85.00 (2567/recommendations-eit.drl:8, rule "…")"}. */
    public static String of(Because because) {
        return because.claim() + "  (" + because.source() + ", rule \"" + because.rule() + "\")";
    }

    private static String reasons(List<Because> because, Locale locale) {
        List<Because> each = because.stream().distinct().toList();
        String more = each.size() > MOST_REASONS ? "    …\n" : "";
        return each.stream()
                .limit(MOST_REASONS)
                .map(reason -> line("because", of(reason), locale))
                .collect(Collectors.joining("", "", more));
    }

    private static String line(String word, String text, Locale locale) {
        return "    " + Visible.of(Expectation.WORDS.text(word, text).in(locale)) + "\n";
    }
}
