package org.openita.workbench.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Because;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Scale;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.problem.Place;
import org.openita.model.score.Fact;
import org.openita.model.score.Score;
import org.openita.model.text.Messages;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RulePrinter;
import org.openita.workbench.bench.Probes;
import org.openita.workbench.bench.RuleTestBed;
import org.openita.workbench.bench.RuleTestBed.Sheet;
import org.openita.workbench.cases.PackCases.YearCases;

/** Measures what cases cover. Not thread-safe. */
final class CoverageMeter {

    private static final Messages WORDS = Messages.beside(CoverageMeter.class, "coverage");
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    /** More facts than a year has. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final YearCases cases;
    private final RuleTestBed testBed;
    private final ProbeRunner watch = new ProbeRunner();
    private final List<Gap> gaps = new ArrayList<>();
    private Ratio rules = new Ratio(0, 0);
    private Ratio conditions = new Ratio(0, 0);
    private Ratio thresholds = new Ratio(0, 0);

    CoverageMeter(YearCases cases) {
        this.cases = cases;
        this.testBed = RuleTestBed.of(cases.engine());
    }

    Coverage measure() {
        List<Sheet> sheets = cases.cases().stream()
                .map(one -> testBed.sheet(one.given(), one.previous()))
                .toList();
        cases.rules().forEach(this::ask);
        List<List<Fact>> results = sheets.stream().map(Sheet::facts).collect(Collectors.toCollection(ArrayList::new));
        watch.run(testBed, results);
        cases.rules().forEach(rule -> judge(rule, sheets));
        return new Coverage(cases, rules, conditions, thresholds, gaps, untouched(sheets));
    }

    private void ask(Rule rule) {
        Probes probes = new Probes(rule);
        watch.add(probes.relaxed());
        for (Condition condition : rule.conditions()) {
            watch.add(probes.strict(condition));
            watch.add(probes.relaxed(condition));
            Probes.thresholds(condition).forEach(threshold -> watch.add(probes.watching(condition, threshold)));
        }
    }

    private void judge(Rule rule, List<Sheet> sheets) {
        Probes probes = new Probes(rule);
        boolean fired = sheets.stream().anyMatch(sheet -> !sheet.of(rule).isEmpty());
        boolean evaluated = !watch.fired(watch.add(probes.relaxed())).isEmpty();
        rules = rules.plus(count(fired, rule, rule.place(), evaluated ? "rule.evaluated" : "rule.never"));
        for (Condition condition : rule.conditions()) {
            judge(rule, probes, condition);
            Probes.thresholds(condition).forEach(threshold -> judge(rule, probes, condition, threshold));
        }
    }

    /** A condition that asks nothing of figures cannot fail where there is something to look at. */
    private void judge(Rule rule, Probes probes, Condition condition) {
        Set<Integer> held = watch.fired(watch.add(probes.strict(condition)));
        Set<Integer> lookedAt = watch.fired(watch.add(probes.relaxed(condition)));
        String text = RulePrinter.of(condition);
        conditions = conditions.plus(
                count(held.stream().anyMatch(lookedAt::contains), rule, condition.place(), "never-true", text));
        if (!Probes.asksNoFigure(condition)) {
            conditions = conditions.plus(count(
                    lookedAt.stream().anyMatch(result -> !held.contains(result)),
                    rule,
                    condition.place(),
                    "never-false",
                    text));
        }
    }

    private void judge(Rule rule, Probes probes, Condition condition, Comparison comparison) {
        BigDecimal threshold = ((Operand.Number) comparison.operand()).number();
        List<Because> figures = watch.reasons(watch.add(probes.watching(condition, comparison))).stream()
                .filter(because -> because.threshold().compareTo(Probes.ANYTHING) == 0)
                .toList();
        boolean scoredOnce = !figures.isEmpty()
                && figures.stream().allMatch(because -> scale(because).isPresent());
        boolean canBe = figures.stream()
                .flatMap(because -> scale(because).stream())
                .allMatch(scale -> scale.allows(Score.of(threshold).hundredths()));
        BigDecimal step = Probes.isCount(condition, comparison) ? BigDecimal.ONE : Score.STEP;
        BigDecimal highest = Probes.isCount(condition, comparison) ? MOST : HIGHEST;
        if (threshold.signum() > 0) {
            judgeSide(
                    rule,
                    comparison,
                    threshold.subtract(step),
                    figures,
                    because -> scoredOnce && because.value().compareTo(threshold) < 0);
        }
        if (!scoredOnce || canBe) {
            judgeSide(rule, comparison, threshold, figures, because -> false);
        }
        if (threshold.compareTo(highest) < 0) {
            judgeSide(
                    rule,
                    comparison,
                    threshold.add(step),
                    figures,
                    because -> scoredOnce && because.value().compareTo(threshold) > 0);
        }
    }

    /** @param instead what counts where the very score cannot be, as with items that are scored once */
    private void judgeSide(
            Rule rule, Comparison comparison, BigDecimal score, List<Because> figures, Predicate<Because> instead) {
        boolean seen =
                figures.stream().anyMatch(because -> because.value().compareTo(score) == 0 || instead.test(because));
        thresholds = thresholds.plus(count(
                seen,
                rule,
                comparison.place(),
                "no-score",
                RulePrinter.of(comparison),
                score.setScale(2).toPlainString()));
    }

    private Ratio count(boolean seen, Rule rule, Place place, String gap, Object... arguments) {
        if (!seen) {
            gaps.add(new Gap(rule.name(), place, WORDS.text(gap, arguments)));
        }
        return new Ratio(seen ? 1 : 0, 1);
    }

    /** The scale of an item that is scored once. */
    private Optional<Scale> scale(Because because) {
        return testBed.framework()
                .findSubject(because.subject())
                .flatMap(Subject::scale)
                .filter(Scale::scoredOnce);
    }

    /** The items that thresholds look at when all are given, but for those that a reason of some case names. */
    private List<String> untouched(List<Sheet> sheets) {
        ProbeRunner looking = new ProbeRunner();
        Set<String> probes = new LinkedHashSet<>();
        for (Rule rule : cases.rules()) {
            for (Condition condition : rule.conditions()) {
                Probes.thresholds(condition)
                        .forEach(threshold -> probes.add(looking.add(new Probes(rule).watching(condition, threshold))));
            }
        }
        looking.run(testBed, List.of(testBed.facts(everyItem())));
        Set<String> touched = sheets.stream()
                .flatMap(sheet -> cases.rules().stream().flatMap(rule -> sheet.of(rule).stream()))
                .flatMap(finding -> finding.because().stream())
                .map(Because::subject)
                .collect(Collectors.toSet());
        return probes.stream()
                .flatMap(probe -> looking.reasons(probe).stream())
                .map(Because::subject)
                .filter(this::isItem)
                .filter(subject -> !touched.contains(subject))
                .distinct()
                .toList();
    }

    /** Reasons also speak of figures of many facts, which are no subject. */
    private boolean isItem(String subject) {
        return testBed.framework()
                .findSubject(subject)
                .filter(known -> known.kind() == Kind.ITEM)
                .isPresent();
    }

    private Assessment everyItem() {
        Framework framework = testBed.framework();
        Map<String, Score> items = new LinkedHashMap<>();
        framework.subjects(Kind.ITEM).forEach(item -> items.put(item.id(), Score.of(HIGHEST)));
        return new Assessment(framework.fiscalYear(), Agency.named("?"), items, Map.of());
    }
}
