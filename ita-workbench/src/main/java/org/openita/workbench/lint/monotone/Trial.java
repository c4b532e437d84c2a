package org.openita.workbench.lint.monotone;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Because;
import org.openita.model.framework.Framework;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.interpretation.Pipeline;
import org.openita.workbench.lint.reach.Work;

/** Runs the real rules on results, for one thing that they find. Immutable and thread-safe. */
final class Trial {

    private static final int COST = 2000;

    private final Pipeline pipeline;
    private final FindingKind kind;
    private final String key;

    Trial(Framework framework, RuleBase base, FindingKind kind, String key) {
        this.pipeline = Pipeline.of(framework, base);
        this.kind = kind;
        this.key = key;
    }

    /** Whether it is found in the second result and not in the first. */
    boolean isAdded(Realisation.Pair pair) {
        return found(pair.before()).isEmpty() && !found(pair.after()).isEmpty();
    }

    /** Whether a rule finds it in the second result and not in the first, where others may. */
    boolean isAddedBy(String rule, Realisation.Pair pair) {
        return !rules(pair.before()).contains(rule) && rules(pair.after()).contains(rule);
    }

    private Set<String> rules(Assessment result) {
        return found(result).stream()
                .flatMap(finding -> finding.because().stream())
                .map(Because::rule)
                .collect(Collectors.toSet());
    }

    private List<Finding> found(Assessment result) {
        return all(result).stream().filter(this::isIt).toList();
    }

    private List<Finding> all(Assessment result) {
        Work.spend(COST);
        return pipeline.evaluate(pipeline.facts(pipeline.score(result), Optional.empty()));
    }

    private boolean isIt(Finding finding) {
        if (finding.kind() != kind) {
            return false;
        }
        return switch (kind) {
            case RECOMMEND ->
                Splitter.on('+').splitToList(finding.arguments().get(0)).contains(key);
            case IMPROVE ->
                key.equals(
                        finding.arguments().get(0) + "/" + finding.arguments().get(1));
            case MISS ->
                finding.because().stream().anyMatch(because -> key.equals(finding.code() + " " + because.subject()));
            default -> key.equals(finding.code());
        };
    }

    /** Shows what a rule finds in the second of two results, and no rule in the first. */
    Function<Realisation.Pair, Optional<Counterexample>> addedBy(String rule) {
        return pair -> {
            List<Finding> before = ofKind(pair.before());
            return ofKind(pair.after()).stream()
                    .filter(finding -> finding.because().stream()
                            .anyMatch(because -> because.rule().equals(rule)))
                    .filter(finding -> before.stream().noneMatch(other -> isSame(other, finding)))
                    .findFirst()
                    .map(finding -> counterexample(pair, finding));
        };
    }

    private List<Finding> ofKind(Assessment result) {
        return all(result).stream().filter(finding -> finding.kind() == kind).toList();
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.code().equals(other.code()) && one.arguments().equals(other.arguments());
    }

    private Counterexample counterexample(Realisation.Pair pair, Finding finding) {
        String what = kind == FindingKind.IMPROVE
                ? finding.arguments().get(0) + "/" + finding.arguments().get(1)
                : finding.code();
        Set<String> rules = finding.because().stream().map(Because::rule).collect(Collectors.toSet());
        return new Counterexample(
                pair.before(), pair.after(), pair.raised(), pair.from(), pair.to(), kind, "", what, rules);
    }

    /** The levels that a result has. */
    Set<String> levels(Assessment result) {
        return all(result).stream()
                .filter(finding -> finding.kind() == FindingKind.LEVEL)
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    Set<String> rulesOfLevel(Assessment result) {
        return all(result).stream()
                .filter(finding -> finding.kind() == FindingKind.LEVEL)
                .flatMap(finding -> finding.because().stream())
                .map(Because::rule)
                .collect(Collectors.toSet());
    }

    Counterexample counterexample(Realisation.Pair pair) {
        Set<String> rules = rules(pair.after());
        String what =
                kind == FindingKind.IMPROVE ? key : found(pair.after()).get(0).code();
        return new Counterexample(
                pair.before(), pair.after(), pair.raised(), pair.from(), pair.to(), kind, "", what, rules);
    }
}
