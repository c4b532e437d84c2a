package org.openita.rules.drools;

import java.util.List;
import java.util.Optional;
import org.openita.model.problem.InputException;
import org.openita.model.score.Fact;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleLimits;
import org.openita.rules.match.AlphaNetwork;
import org.openita.rules.match.CompiledRule;
import org.openita.rules.match.Match;
import org.openita.rules.match.Matches;

/**
 * Rules made ready to run: those that look at several facts as a Drools knowledge base in memory.
 *
 * <p>A rule that one fact meets by itself has nothing to be joined with: its matches are found on the way to Drools, which is
 * told only of the rules and facts that it joins. Where there are none, it is not even loaded. Immutable and thread-safe.
 */
public final class DroolsRules {

    private final AlphaNetwork alone;
    private final Optional<DroolsBase> together;

    private DroolsRules(AlphaNetwork alone, Optional<DroolsBase> together) {
        this.alone = alone;
        this.together = together;
    }

    /** Begins to load Drools, by another thread, where it will be needed: for a rule that looks at several facts. */
    public static void prepareFor(Rule rule) {
        if (rule.conditions().size() > 1) {
            DroolsBase.prepare();
        }
    }

    /**
     * Makes these rules ready, whatever the context class loader of the caller's thread.
     *
     * @throws IllegalStateException if Drools cannot be used, with what is missing and what to do
     */
    public static DroolsRules of(List<CompiledRule> rules) {
        List<CompiledRule> joining =
                rules.stream().filter(rule -> !rule.isOfOneFact()).toList();
        return new DroolsRules(
                AlphaNetwork.of(rules), joining.isEmpty() ? Optional.empty() : Optional.of(DroolsBase.of(joining)));
    }

    /**
     * All matches of the rules among these facts, in the order of rules and then of facts.
     *
     * @throws InputException naming the rule that fires most, if the rules fire more than {@link RuleLimits#MOST_FIRINGS} times
     */
    public List<Match> run(List<? extends Fact> facts) {
        Matches matches = new Matches(facts.size());
        List<Fact> others = alone.match(facts, matches);
        if (together.isPresent()) {
            together.get().run(others, matches);
        }
        return matches.inOrder();
    }
}
