package org.openita.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.openita.model.finding.Because;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.score.Fact;
import org.openita.model.text.Messages;
import org.openita.rules.drools.DroolsRules;
import org.openita.rules.language.Rule;
import org.openita.rules.match.Doorman;
import org.openita.rules.match.Match;
import org.openita.rules.match.Reasons;
import org.openita.rules.match.RunnableCall;
import org.openita.rules.match.RunnableRule;

/**
 * Rule packs made ready to run: what scores mean.
 *
 * <p>Built once and shared: immutable and thread-safe. Each evaluation runs in a session of its own.
 */
public final class RuleBase {

    private final List<RulePack> packs;
    private final List<Rule> rules;
    private final Messages messages;
    private final Doorman doorman;
    private final DroolsRules engine;

    private RuleBase(List<RulePack> packs, List<Rule> rules, Messages messages, List<RunnableRule> runnable) {
        this.packs = packs;
        this.rules = rules;
        this.messages = messages;
        this.doorman = Doorman.of(runnable);
        this.engine = DroolsRules.of(runnable);
    }

    /**
     * The rule base of the pack that is built in for a framework's fiscal year.
     *
     * @throws IllegalArgumentException if none is built in
     */
    public static RuleBase builtIn(Framework framework) {
        return of(framework, List.of(RulePack.builtIn(framework.fiscalYear())));
    }

    /**
     * The rule base of packs, each after what it extends; a rule replaces an earlier one of its name.
     *
     * @throws InputException with everything that is wrong with the packs
     */
    public static RuleBase of(Framework framework, List<RulePack> packs) {
        List<RulePack> all = withBases(packs);
        PackChecker checker = PackChecker.check(framework, all);
        List<Rule> rules = checker.rules();
        List<RunnableRule> runnable = IntStream.range(0, rules.size())
                .mapToObj(index -> RunnableRule.of(index, rules.get(index)))
                .toList();
        return new RuleBase(all, rules, checker.messages(), runnable);
    }

    /** The packs, each after what it extends. */
    public List<RulePack> packs() {
        return packs;
    }

    /** The rules in force, in order. */
    public List<Rule> rules() {
        return rules;
    }

    /** The texts of what the rules find. */
    public Messages messages() {
        return messages;
    }

    /**
     * What the rules find in these facts, each thing once, in the order of the rules and then of the facts.
     *
     * @param facts those of one agency in one fiscal year
     */
    public List<Finding> evaluate(List<? extends Fact> facts) {
        List<Fact> admitted = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (doorman.admits(fact)) {
                admitted.add(fact);
            }
        }
        return findings(engine.run(admitted), facts);
    }

    private static List<Finding> findings(List<Match> matches, List<? extends Fact> facts) {
        List<Finding> findings = new ArrayList<>(matches.size());
        Reasons reasons = new Reasons(facts);
        for (Match match : matches) {
            List<Because> because = reasons.of(match);
            for (RunnableCall call : match.rule().findings()) {
                add(new Finding(call.kind(), call.arguments(match), match.rule().confidence(), because), findings);
            }
        }
        return List.copyOf(findings);
    }

    /** There are some dozens at most: looking through them costs less than a table of them would. */
    private static void add(Finding finding, List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).isSameAs(finding)) {
                findings.set(i, together(findings.get(i), finding));
                return;
            }
        }
        findings.add(finding);
    }

    /** The same found twice is one finding, with the reasons of both. */
    private static Finding together(Finding first, Finding second) {
        List<Because> reasons = new ArrayList<>(first.because());
        for (Because reason : second.because()) {
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
        Confidence weaker =
                first.confidence().compareTo(second.confidence()) > 0 ? first.confidence() : second.confidence();
        return new Finding(first.kind(), first.arguments(), weaker, reasons);
    }

    private static List<RulePack> withBases(List<RulePack> packs) {
        LinkedHashSet<RulePack> all = new LinkedHashSet<>();
        packs.forEach(pack -> addWithBase(pack, all));
        return List.copyOf(all);
    }

    private static void addWithBase(RulePack pack, LinkedHashSet<RulePack> all) {
        pack.base().ifPresent(base -> addWithBase(base, all));
        all.add(pack);
    }
}
