package org.openita.workbench.coverage;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.problem.Visible;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** Says in words what cases cover and what they do not. */
public final class CoverageText {

    private static final Messages WORDS = Messages.beside(CoverageText.class, "coverage");

    private CoverageText() {}

    /** What is missing, each with its place and rule, then the figures. */
    public static String of(Coverage coverage, Locale locale) {
        Stream<String> gaps = coverage.gaps().stream()
                .map(gap -> gap.place() + ", rule \"" + gap.rule() + "\": "
                        + gap.text().in(locale));
        Stream<String> untouched = coverage.untouched().isEmpty()
                ? Stream.empty()
                : Stream.of(WORDS.text("untouched", String.join(", ", coverage.untouched()))
                        .in(locale));
        String summary = WORDS.text(
                        coverage.rules().all() == 0 ? "no-rules" : "summary",
                        percent(coverage.percent()),
                        coverage.rules(),
                        coverage.conditions(),
                        coverage.thresholds())
                .in(locale);
        return Stream.of(gaps, untouched, Stream.of(summary))
                .flatMap(lines -> lines)
                .map(Visible::of)
                .collect(Collectors.joining("\n"));
    }

    /** That the coverage is below the least asked for. */
    public static Text tooLittle(Coverage coverage, double least) {
        return WORDS.text("too-little", percent(coverage.percent()), percent(least));
    }

    /** With one decimal, never rounded up to a mark that is not reached. */
    static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(percent * 10) / 10);
    }
}
