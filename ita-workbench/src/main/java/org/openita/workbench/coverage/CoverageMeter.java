package org.openita.workbench.coverage;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.openita.model.text.Text;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint.Comparison;
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

    /** Just below, on and just above. */
    private static final List<BigDecimal> BESIDE = List.of(Score.STEP.negate(), BigDecimal.ZERO, Score.STEP);

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
            Probes.betweenFigures(condition)
                    .forEach(comparison ->
                            BESIDE.forEach(more -> watch.add(probes.meeting(condition, comparison, more))));
        }
    }

    private void judge(Rule rule, List<Sheet> sheets) {
        Probes probes = new Probes(rule);
        IntPredicate asked = result -> cases.cases().get(result).concerns(rule);
        Set<Integer> fired = IntStream.range(0, sheets.size())
                .filter(result -> !sheets.get(result).of(rule).isEmpty())
                .boxed()
                .collect(Collectors.toSet());
        boolean evaluated = !watch.fired(watch.add(probes.relaxed())).isEmpty();
        rules = rules.plus(count(fired, asked, rule, rule.place(), evaluated ? "rule.evaluated" : "rule.never"));
        for (Condition condition : rule.conditions()) {
            judge(rule, probes, condition, asked);
            Probes.thresholds(condition).forEach(threshold -> judge(rule, probes, condition, threshold, asked));
            Probes.betweenFigures(condition)
                    .forEach(comparison -> judgeFigures(rule, probes, condition, comparison, asked));
        }
    }

    /** A condition that asks nothing of figures cannot fail where there is something to look at. */
    private void judge(Rule rule, Probes probes, Condition condition, IntPredicate asked) {
        Set<Integer> held = watch.fired(watch.add(probes.strict(condition)));
        Set<Integer> lookedAt = watch.fired(watch.add(probes.relaxed(condition)));
        String text = RulePrinter.of(condition);
        conditions = conditions.plus(
                count(Sets.intersection(held, lookedAt), asked, rule, condition.place(), "never-true", text));
        if (!Probes.asksNoFigure(condition)) {
            conditions = conditions.plus(
                    count(Sets.difference(lookedAt, held), asked, rule, condition.place(), "never-false", text));
        }
    }

    /** A figure that is held against another should be just below where the comparison turns, on it, and just above. */
    private void judgeFigures(
            Rule rule, Probes probes, Condition condition, Comparison comparison, IntPredicate asked) {
        for (BigDecimal more : BESIDE) {
            Set<Integer> met = watch.fired(watch.add(probes.meeting(condition, comparison, more)));
            String at = Probes.shifted(comparison.operand(), more).shown();
            thresholds = thresholds.plus(
                    count(met, asked, rule, comparison.place(), "no-score", RulePrinter.of(comparison), at));
        }
    }

    private void judge(Rule rule, Probes probes, Condition condition, Comparison comparison, IntPredicate asked) {
        String probe = watch.add(probes.watching(condition, comparison));
        Threshold threshold =
                new Threshold(comparison, figures(probe, asked), figures(probe, result -> true), this::scale);
        boolean isCount = Probes.isCount(condition, comparison);
        threshold
                .sides(isCount ? BigDecimal.ONE : Score.STEP, isCount ? MOST : HIGHEST)
                .forEach(side -> {
                    thresholds = thresholds.plus(count(
                            side.isSeen(),
                            side.isSeenElsewhere(),
                            rule,
                            comparison.place(),
                            "no-score",
                            RulePrinter.of(comparison),
                            side.score().setScale(2).toPlainString()));
                });
    }

    private List<Because> figures(String probe, IntPredicate results) {
        return watch.reasons(probe, results).stream()
                .filter(because -> because.threshold().compareTo(Probes.ANYTHING) == 0)
                .toList();
    }

    private Ratio count(
            Set<Integer> results, IntPredicate asked, Rule rule, Place place, String gap, Object... arguments) {
        boolean isSeen = results.stream().anyMatch(asked::test);
        return count(isSeen, !results.isEmpty(), rule, place, gap, arguments);
    }

    /** What is seen only in cases that expect nothing of the rule is not tested. */
    private Ratio count(
            boolean isSeen, boolean isSeenElsewhere, Rule rule, Place place, String gap, Object... arguments) {
        if (!isSeen) {
            Text missing = WORDS.text(isSeenElsewhere && gap.startsWith("rule.") ? "rule.fired" : gap, arguments);
            gaps.add(new Gap(rule.name(), place, isSeenElsewhere ? WORDS.text("unasked", missing) : missing));
        }
        return new Ratio(isSeen ? 1 : 0, 1);
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
                .flatMap(probe -> looking.reasons(probe, result -> true).stream())
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
