package org.openita.workbench.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.model.score.Fact;
import org.openita.model.text.Text;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Call;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Rule;
import org.openita.workbench.bench.Probes;
import org.openita.workbench.bench.RulePrinter;
import org.openita.workbench.bench.RuleTestBed;
import org.openita.workbench.bench.SideBySide;

/** Says why a rule did not find what it could have: which of its conditions does not hold, and on what figures. */
final class WhyNot {

    /** To ask a rule why not takes rules of its own. */
    private static final int MOST_RULES = 10;

    private static final int TOGETHER = 60;

    private final RuleTestBed testBed;
    private final List<Fact> facts;

    WhyNot(RuleTestBed testBed, List<Fact> facts) {
        this.testBed = testBed;
        this.facts = facts;
    }

    /** Of every rule that could find this, the first condition that does not hold; of many rules, of the first of them. */
    List<Text> couldHaveFound(FindingKind kind, String code) {
        List<Rule> could = testBed.rules().rules().stream()
                .flatMap(rule -> rule.calls().stream()
                        .flatMap(call -> finding(rule, call, kind, code).stream())
                        .limit(1))
                .toList();
        List<Text> reasons = new ArrayList<>();
        could.stream()
                .limit(MOST_RULES)
                .flatMap(rule -> of(rule).stream().limit(1))
                .forEach(reasons::add);
        if (could.size() > MOST_RULES) {
            reasons.add(Expectation.WORDS.text("why-not.more", could.size() - MOST_RULES));
        }
        return reasons;
    }

    /** The conditions of a rule that do not hold, each with its place and the figures that it looks at. */
    List<Text> of(Rule rule) {
        Map<String, Rule> probes = new LinkedHashMap<>();
        Probes of = new Probes(rule);
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            add(probes, "holds " + i, of.strict(condition));
            int at = i;
            Probes.thresholds(condition)
                    .forEach(threshold -> add(probes, figureOf(at, threshold), of.watching(condition, threshold)));
        }
        Map<String, List<Finding>> found = new SideBySide(
                        List.copyOf(probes.values()), TOGETHER, ready -> Probes.ready(testBed, ready))
                .run(facts);
        List<Text> failing = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            if (!found.containsKey("holds " + i)) {
                failing.add(failing(rule, i, found));
            }
        }
        return failing;
    }

    private static void add(Map<String, Rule> probes, String name, List<Condition> conditions) {
        probes.put(name, Probes.ruleOf(name, conditions, conditions.get(0).place()));
    }

    private static String figureOf(int condition, Comparison threshold) {
        return "figure " + condition + " " + threshold.place();
    }

    private static Text failing(Rule rule, int at, Map<String, List<Finding>> found) {
        Condition condition = rule.conditions().get(at);
        String figures = Probes.thresholds(condition).stream()
                .flatMap(threshold -> found.getOrDefault(figureOf(at, threshold), List.of()).stream())
                .flatMap(finding -> finding.because().stream())
                .filter(because -> because.threshold().compareTo(Probes.ANYTHING) == 0)
                .map(WhyNot::figure)
                .distinct()
                .collect(Collectors.joining(", "));
        return Expectation.WORDS.text(
                figures.isEmpty() ? "why-not.nothing" : "why-not",
                condition.place(),
                rule.name(),
                RulePrinter.of(condition),
                figures);
    }

    private static String figure(Because because) {
        return because.subject() + " " + because.value().toPlainString();
    }

    /** The rule if it can find this; where a variable stands for the code, only for facts that have the code there. */
    private static Optional<Rule> finding(Rule rule, Call call, FindingKind kind, String code) {
        if (!call.name().equals(kind.call())) {
            return Optional.empty();
        }
        Operand named = call.arguments().get(0);
        return named instanceof Operand.Quoted quoted
                ? Optional.of(rule).filter(it -> quoted.text().equals(code))
                : narrowed(rule, named.shown(), code);
    }

    private static Optional<Rule> narrowed(Rule rule, String variable, String code) {
        List<Condition> conditions = rule.conditions().stream()
                .map(condition -> condition.constraints().stream()
                        .flatMap(it -> it instanceof Binding binding
                                        && binding.variable().equals(variable)
                                ? Stream.of(binding)
                                : Stream.empty())
                        .findFirst()
                        .map(binding -> narrowed(condition, binding, code))
                        .orElse(condition))
                .toList();
        return Optional.of(new Rule(rule.name(), rule.annotations(), conditions, rule.calls(), rule.place()));
    }

    private static Condition narrowed(Condition condition, Binding binding, String code) {
        List<Constraint> constraints = new ArrayList<>(condition.constraints());
        constraints.add(new Comparison(
                binding.property(), Operator.EQUAL, new Operand.Quoted(code, binding.place()), binding.place()));
        return new Condition(
                condition.quantifier(), condition.type(), constraints, condition.accumulation(), condition.place());
    }
}
