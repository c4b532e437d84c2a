package org.openita.rules.language;

import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Messages;

/**
 * Holds rules against what there is: fact types and their properties, the year's items, the findings and their texts.
 *
 * <p>What passes can be run; nothing else can. Not thread-safe.
 */
public final class Checker {

    private final RuleIds catalogue;
    private final JoinSize combinations;
    private final CallChecker calls;
    private final ProblemLog log;
    private long looks;

    /** Validates rules for this framework and these texts, and tells what is wrong with them. */
    public Checker(Framework framework, Messages messages, ProblemLog log) {
        this.catalogue = new RuleIds(framework);
        this.combinations = new JoinSize(framework);
        this.calls = new CallChecker(catalogue, messages, log);
        this.log = log;
    }

    /** Adds what is wrong with the rules to the log, up to where more would help no one. */
    public void check(List<Rule> rules) {
        check(rules, false);
    }

    /** The same, and that the rules together are not too large or too slow, as those of packs must not be. */
    public void checkTogether(List<Rule> rules) {
        looks = check(rules, true);
    }

    /** How often the rules that were checked together hold a demand against a fact of one agency, at most. */
    public long looks() {
        return looks;
    }

    private long check(List<Rule> rules, boolean together) {
        Sum sum = new Sum(log);
        for (Rule rule : rules) {
            if (log.isFull()) {
                break;
            }
            log.enterRule(rule.name());
            JoinSize.Effort effort = check(rule);
            if (together) {
                sum.add(rule, effort);
            }
            log.enterRule("");
        }
        return sum.looks;
    }

    private JoinSize.Effort check(Rule rule) {
        Variables variables = new Variables(log);
        ConditionChecker conditions = new ConditionChecker(catalogue, variables, log);
        checkSize(rule);
        rule.conditions().forEach(conditions::check);
        CallExpander.Written written = new CallExpander.Written(rule);
        JoinSize.Effort effort = rule.conditions().size() <= RuleLimits.MOST_CONDITIONS
                ? combinations.of(rule, written::add)
                : JoinSize.Effort.NONE;
        rule.calls().forEach(call -> calls.check(call, variables, written.of(call)));
        if (effort.ways() > RuleLimits.MOST_COMBINATIONS) {
            log.add(rule.place(), "too-many-combinations", RuleLimits.MOST_COMBINATIONS);
        }
        return effort;
    }

    /** What rules come to together; told once, at the rule with which a bound is passed. */
    private static final class Sum {

        private final ProblemLog log;
        private long parts;
        private long ways;
        private long looks;

        Sum(ProblemLog log) {
            this.log = log;
        }

        void add(Rule rule, JoinSize.Effort effort) {
            parts = added(parts, Parts.of(rule), RuleLimits.MOST_PARTS, rule, "too-many-parts");
            if (effort.ways() <= RuleLimits.MOST_COMBINATIONS) {
                ways = added(ways, effort.ways(), RuleLimits.MOST_WAYS, rule, "too-many-ways");
                looks = added(looks, effort.looks(), RuleLimits.MOST_LOOKS, rule, "too-many-looks");
            }
        }

        private long added(long before, long more, int most, Rule rule, String slip) {
            if (before <= most && before + more > most) {
                log.add(rule.place(), slip, most);
            }
            return before + more;
        }
    }

    private void checkSize(Rule rule) {
        if (rule.conditions().isEmpty()) {
            log.add(rule.place(), "no-conditions");
        } else if (rule.conditions().size() > RuleLimits.MOST_CONDITIONS) {
            log.add(rule.place(), "too-many-conditions", rule.conditions().size(), RuleLimits.MOST_CONDITIONS);
        }
        if (rule.calls().isEmpty()) {
            log.add(rule.place(), "no-calls");
        } else if (rule.calls().size() > RuleLimits.MOST_CALLS) {
            log.add(rule.place(), "too-many-calls", rule.calls().size(), RuleLimits.MOST_CALLS);
        }
    }
}
