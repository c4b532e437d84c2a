package org.openita.rules.language;

import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.text.Messages;

/**
 * Holds rules against what there is: fact types and their properties, the year's items, the findings and their texts.
 *
 * <p>What passes can be run; nothing else can. Not thread-safe.
 */
public final class Checker {

    private final Catalogue catalogue;
    private final Combinations combinations;
    private final CallChecker calls;
    private final Slips slips;

    public Checker(Framework framework, Messages messages, Slips slips) {
        this.catalogue = new Catalogue(framework);
        this.combinations = new Combinations(framework);
        this.calls = new CallChecker(catalogue, messages, slips);
        this.slips = slips;
    }

    /** Adds what is wrong with the rules to the slips. */
    public void check(List<Rule> rules) {
        for (Rule rule : rules) {
            slips.enterRule(rule.name());
            check(rule);
            slips.leaveRule();
        }
    }

    private void check(Rule rule) {
        Variables variables = new Variables(slips);
        ConditionChecker conditions = new ConditionChecker(catalogue, variables, slips);
        checkSize(rule);
        rule.conditions().forEach(conditions::check);
        rule.calls().forEach(call -> calls.check(call, variables));
        if (rule.conditions().size() <= Limits.MOST_CONDITIONS && combinations.areTooMany(rule)) {
            slips.add(rule.place(), "too-many-combinations", Limits.MOST_COMBINATIONS);
        }
    }

    private void checkSize(Rule rule) {
        if (rule.conditions().isEmpty()) {
            slips.add(rule.place(), "no-conditions");
        } else if (rule.conditions().size() > Limits.MOST_CONDITIONS) {
            slips.add(rule.place(), "too-many-conditions", rule.conditions().size(), Limits.MOST_CONDITIONS);
        }
        if (rule.calls().isEmpty()) {
            slips.add(rule.place(), "no-calls");
        } else if (rule.calls().size() > Limits.MOST_CALLS) {
            slips.add(rule.place(), "too-many-calls", rule.calls().size(), Limits.MOST_CALLS);
        }
    }
}
