package org.openita.rules.language;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openita.model.problem.ProblemLog;

/** Holds the names that rules of packs give to numbers against the numbers in the rules, and those of one name against each other. */
public final class NamedThresholdCheck {

    private NamedThresholdCheck() {}

    /** Adds what is wrong with the names that rules give to their numbers to the log. */
    public static void check(Collection<Rule> rules, ProblemLog log) {
        Map<String, Rule> first = new HashMap<>();
        for (Rule rule : rules) {
            for (NamedThreshold named : NamedThreshold.of(rule)) {
                log.enterRule(rule.name());
                checkInRule(named, rule, log);
                Rule before = first.putIfAbsent(named.name(), rule);
                if (before != null) {
                    checkAlike(named, rule, before, log);
                }
            }
        }
        log.enterRule("");
    }

    private static void checkInRule(NamedThreshold named, Rule rule, ProblemLog log) {
        Set<BigDecimal> numbers = NumberChange.numbers(rule.conditions());
        if (!numbers.contains(named.number().stripTrailingZeros())) {
            log.add(rule.place(), "threshold-not-in-rule", named.number().toPlainString(), named.name());
        }
    }

    private static void checkAlike(NamedThreshold named, Rule rule, Rule before, ProblemLog log) {
        NamedThreshold other = NamedThreshold.of(before).stream()
                .filter(one -> one.name().equals(named.name()))
                .findFirst()
                .orElseThrow();
        if (!other.isAlso(named.number())) {
            log.add(
                    rule.place(),
                    "threshold-two-numbers",
                    named.name(),
                    named.number().toPlainString(),
                    other.number().toPlainString(),
                    before.name(),
                    before.place());
        }
    }
}
