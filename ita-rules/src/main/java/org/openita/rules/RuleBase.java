package org.openita.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openita.model.finding.Because;
import org.openita.model.finding.Thresholds;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Fact;
import org.openita.model.text.Messages;
import org.openita.rules.drools.DroolsRules;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.UnmetRule;
import org.openita.rules.language.AskedRule;
import org.openita.rules.language.CallExpander;
import org.openita.rules.language.Checker;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleLimits;
import org.openita.rules.language.RuleProblems;
import org.openita.rules.language.ThresholdFinder;
import org.openita.rules.match.CompiledCall;
import org.openita.rules.match.CompiledRule;
import org.openita.rules.match.FirstUnmet;
import org.openita.rules.match.Match;
import org.openita.rules.match.Reasons;

/**
 * Runs the rules of packs on facts and returns what they find.
 *
 * <p>Built once and shared: immutable and thread-safe. Each evaluation runs in a session of its own.
 */
public final class RuleBase {

    private final List<RulePack> packs;
    private final List<Rule> rules;
    private final Messages messages;
    private final DroolsRules engine;
    private final Supplier<Thresholds> thresholds;
    private final Supplier<AskedRule> asked;
    private final Supplier<Long> looks;

    private RuleBase(
            Framework framework, List<RulePack> packs, List<Rule> rules, Messages messages, Supplier<Long> looks) {
        this.thresholds = Suppliers.memoize(() -> ThresholdFinder.of(framework, rules));
        this.asked = Suppliers.memoize(() -> new AskedRule(new CallExpander(framework)));
        this.looks = looks;
        this.packs = packs;
        this.rules = rules;
        this.messages = messages;
        this.engine = DroolsRules.of(runnable(rules));
    }

    /**
     * Returns the rule base of the built-in pack for a framework's fiscal year.
     *
     * @throws IllegalArgumentException if none is built in
     */
    public static RuleBase builtIn(Framework framework) {
        return of(framework, List.of(RulePack.builtIn(framework.fiscalYear())));
    }

    /**
     * Makes a rule base of packs, each after what it extends; a rule replaces an earlier one of its name.
     *
     * @throws InputException with everything that is wrong with the packs
     */
    public static RuleBase of(Framework framework, List<RulePack> packs) {
        List<RulePack> all = withBases(packs);
        PackCompiler checker =
                areBuiltIn(framework, packs) ? PackCompiler.trust(framework, all) : PackCompiler.check(framework, all);
        return new RuleBase(framework, all, checker.rules(), checker.messages(), checker.looks());
    }

    /**
     * Makes a rule base of rules that come from no pack, such as rules changed on purpose; they are checked like any
     * others.
     *
     * @param messages the texts of what they find
     * @throws InputException with everything that is wrong with the rules
     */
    public static RuleBase of(Framework framework, Messages messages, List<Rule> rules) {
        ProblemLog log = RuleProblems.log();
        new Checker(framework, messages, log).check(rules);
        WholeTexts.check(List.of(), messages, () -> rules, log);
        log.throwIfAny();
        return new RuleBase(framework, List.of(), List.copyOf(rules), messages, () -> 0L);
    }

    /** The packs, each after what it extends. */
    public List<RulePack> packs() {
        return packs;
    }

    /**
     * Returns how often the rules of packs compare a score of one agency with a threshold, at most: a measure of what
     * an analysis costs. Reading packs refuses more than 500 000. Of rules that come from no pack it is not known, and
     * 0.
     */
    public long looks() {
        return looks.get();
    }

    /** Returns the levels that the rules give, as the last of the packs lists them that does. */
    public LevelScale levels() {
        return packs.stream()
                .map(RulePack::levels)
                .filter(levels -> !levels.bestFirst().isEmpty())
                .reduce((before, after) -> after)
                .orElse(LevelScale.UNSAID);
    }

    /** The rules in force, in order. */
    public List<Rule> rules() {
        return rules;
    }

    /** The texts of what the rules find. */
    public Messages messages() {
        return messages;
    }

    /** Returns the thresholds that the rules compare the year's scores with, the only source of thresholds. */
    public Thresholds thresholds() {
        return thresholds.get();
    }

    /**
     * Evaluates the rules on facts; returns each finding once, in the order of the rules and then of the facts.
     *
     * @param facts those of one agency in one fiscal year
     * @throws InputException naming a rule that fires far too often, or for far too many reasons
     */
    public List<Finding> evaluate(List<? extends Fact> facts) {
        return findings(engine.run(facts), facts);
    }

    /**
     * Evaluates each rule by itself; returns its findings by the rule's name, in the order of the rules, without rules
     * that find nothing. {@link #merged} makes of it what {@link #evaluate} gives.
     */
    public Map<String, List<Finding>> evaluateByRule(List<? extends Fact> facts) {
        Map<String, List<Match>> matches = new LinkedHashMap<>();
        for (Match match : engine.run(facts)) {
            matches.computeIfAbsent(match.rule().rule().name(), name -> new ArrayList<>())
                    .add(match);
        }
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        matches.forEach((rule, ofRule) -> findings.put(rule, findings(ofRule, facts)));
        return findings;
    }

    /**
     * Tells of each rule that could find something why it does not, in the order of the rules; a rule that finds it is not
     * among them.
     *
     * @param arguments the first arguments of the finding, or all: the code of advice, the topic and instrument of a remark
     * @param facts those of one agency in one fiscal year
     */
    public List<UnmetRule> unmet(FindingKind kind, List<String> arguments, List<? extends Fact> facts) {
        return rules.stream()
                .flatMap(rule -> asked.get().of(rule, kind, arguments).stream())
                .flatMap(narrowed -> FirstUnmet.of(CompiledRule.of(0, narrowed), facts).stream())
                .toList();
    }

    /** Merges the findings of several rules, so that each stands once. */
    public static List<Finding> merged(Collection<List<Finding>> byRule) {
        Together merged = new Together(byRule.size());
        byRule.forEach(findings -> findings.forEach(merged::add));
        return merged.all();
    }

    private static List<CompiledRule> runnable(List<Rule> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(index -> CompiledRule.of(index, rules.get(index)))
                .toList();
    }

    private static List<Finding> findings(List<Match> matches, List<? extends Fact> facts) {
        Together together = new Together(matches.size());
        Reasons reasons = new Reasons(facts);
        int all = 0;
        for (Match match : matches) {
            List<Because> because = reasons.of(match);
            all += because.size();
            if (all > RuleLimits.MOST_REASONS) {
                throw tooManyReasons(match.rule().rule(), because, together);
            }
            addFindings(match, because, together);
        }
        return together.all();
    }

    private static void addFindings(Match match, List<Because> because, Together together) {
        List<CompiledCall> calls = match.rule().findings();
        for (int i = 0; i < calls.size(); i++) {
            CompiledCall call = calls.get(i);
            together.add(
                    new Finding(call.kind(), call.arguments(match), match.rule().confidence(), because));
        }
    }

    /** What is wrong is told of the rule that has the most reasons so far. */
    private static InputException tooManyReasons(Rule last, List<Because> more, Together together) {
        Multiset<String> reasons = LinkedHashMultiset.create();
        together.all().forEach(finding -> finding.because().forEach(because -> reasons.add(because.rule())));
        more.forEach(because -> reasons.add(because.rule()));
        String most = reasons.elementSet().stream()
                .max(Comparator.comparingInt(reasons::count))
                .orElse(last.name());
        ProblemLog log = RuleProblems.log();
        log.add(last.place(), "too-many-reasons", most, reasons.count(most), RuleLimits.MOST_REASONS);
        return new InputException(log.problems());
    }

    /** Whether a year and its rules are both the library's own. */
    private static boolean areBuiltIn(Framework framework, List<RulePack> packs) {
        FiscalYear year = framework.fiscalYear();
        return packs.size() == 1
                && PackReader.isBuiltInOf(year, packs.get(0))
                && Frameworks.find(year).filter(own -> own == framework).isPresent();
    }

    private static List<RulePack> withBases(List<RulePack> packs) {
        List<RulePack> all = new ArrayList<>();
        Set<RulePack> added = Sets.newIdentityHashSet(); // the hash of all that a pack holds takes long
        packs.forEach(pack -> addWithBase(pack, all, added));
        return List.copyOf(all);
    }

    private static void addWithBase(RulePack pack, List<RulePack> all, Set<RulePack> added) {
        pack.base().ifPresent(base -> addWithBase(base, all, added));
        if (added.add(pack)) {
            all.add(pack);
        }
    }
}
