package org.openita.workbench.mutation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.problem.Excerpt;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.workbench.mutation.MutationResult.State;

/** Says in words what the cases make of the mutants. */
public final class MutationText {

    private static final Messages WORDS = Messages.beside(MutationText.class, "mutation");

    private static final int MOST_NAMED = 5;

    private MutationText() {}

    /**
     * Each mutant that survived, with its place, its change and a case that would catch it; what is undecided, what is proved to make
     * no difference and what was left untried; the score.
     */
    public static String of(MutationRun run, Locale locale) {
        Stream<String> survivors = run.survivors().stream().map(verdict -> survivor(verdict, locale));
        return Stream.of(
                        survivors,
                        with(run, State.UNDECIDED, "undecided", locale),
                        with(run, State.EQUIVALENT, "no-difference", locale),
                        untried(run, locale),
                        Stream.of(summary(run, locale)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** That the score is, or may be, below the least asked for. */
    public static Text tooLittle(MutationRun run, double least) {
        return WORDS.text(run.isPartial() ? "too-little-partial" : "too-little", percent(run.score()), percent(least));
    }

    /** How far a run is. */
    public static Text progress(int rules, int all) {
        return WORDS.text("progress", rules, all);
    }

    private static String survivor(MutationResult verdict, Locale locale) {
        return place(verdict)
                + "\n    " + WORDS.text("survived", verdict.mutant().change()).in(locale)
                + "\n    " + WORDS.text("catch").in(locale)
                + "\n" + verdict.caught().orElse("").indent(8);
    }

    private static Stream<String> with(MutationRun run, State state, String words, Locale locale) {
        return run.verdicts().stream()
                .filter(verdict -> verdict.state() == state)
                .map(verdict -> place(verdict)
                        + "\n    "
                        + WORDS.text(words, verdict.mutant().change()).in(locale)
                        + "\n    "
                        + verdict.reason().map(reason -> reason.in(locale)).orElse("") + "\n");
    }

    private static String place(MutationResult verdict) {
        return verdict.mutant().place() + ", rule "
                + Excerpt.quoted(verdict.mutant().original().name());
    }

    private static Stream<String> untried(MutationRun run, Locale locale) {
        return run.isPartial()
                ? Stream.of(WORDS.text(
                                "untried",
                                run.untried().size(),
                                run.cases().rules().size(),
                                run.untried().stream()
                                        .limit(MOST_NAMED)
                                        .map(rule -> Excerpt.quoted(rule.name()))
                                        .collect(Collectors.joining(", ")),
                                run.untried().size() > MOST_NAMED ? ", …" : "")
                        .in(locale))
                : Stream.empty();
    }

    private static String summary(MutationRun run, Locale locale) {
        if (run.isEmpty()) {
            return WORDS.text("no-rules").in(locale);
        }
        long killed = run.count(State.KILLED);
        long equivalent = run.count(State.EQUIVALENT);
        boolean isRange = run.score() < run.mostScore();
        String share = percent(run.score()) + (isRange ? " % – " + percent(run.mostScore()) : "");
        return WORDS.text(
                        run.isPartial() ? "score-partial" : "score",
                        share,
                        killed,
                        run.verdicts().size() - equivalent,
                        run.count(State.SURVIVED),
                        run.count(State.UNDECIDED) + run.count(State.UNTRIED),
                        equivalent)
                .in(locale);
    }

    /** With one decimal, never rounded up to a mark that is not reached. */
    private static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(percent * 10) / 10);
    }
}
