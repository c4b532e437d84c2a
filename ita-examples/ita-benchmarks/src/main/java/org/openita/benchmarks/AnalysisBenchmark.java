package org.openita.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.score.Fact;
import org.openita.model.score.Score;
import org.openita.rules.match.CompiledRule;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.arithmetic.FactSheet;
import org.openita.scoring.arithmetic.Scorer;
import org.openita.scoring.oracle.HandWritten2567;
import org.openita.scoring.oracle.RandomSheets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One FY2567 analysis, its steps, and the same by hand and by other engines; 512 random agencies in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnalysisBenchmark {

    private static final int AGENCIES = 512;

    private final ItaEngine engine = ItaEngine.forFiscalYear(2567);
    private final Scorer scorer = Scorer.of(engine.framework());
    private final FactSheet factSheet = FactSheet.of(engine.framework());
    private final List<Map<String, Score>> items = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<List<Fact>> facts = new ArrayList<>();
    private final Peer evrete;
    private final Peer easyRules;
    private int next;

    public AnalysisBenchmark() {
        List<CompiledRule> rules = new ArrayList<>();
        engine.rules().rules().forEach(rule -> rules.add(CompiledRule.of(rules.size(), rule)));
        evrete = new EvretePeer(rules);
        easyRules = new EasyRulesPeer(rules);
        for (int seed = 0; seed < AGENCIES; seed++) {
            items.add(RandomSheets.of(seed));
            assessments.add(new Assessment(FiscalYear.of(2567), Agency.named("ก"), items.get(seed), Map.of()));
            facts.add(factSheet.facts(scorer.score(assessments.get(seed)).sheet()));
        }
    }

    @Benchmark
    public Analysis engine() {
        return engine.analyse(assessments.get(turn()));
    }

    @Benchmark
    public Object handWritten() {
        return HandWritten2567.judge(items.get(turn()));
    }

    @Benchmark
    public Object scoresAndFactsAlone() {
        return factSheet.facts(scorer.score(assessments.get(turn())).sheet());
    }

    @Benchmark
    public Object rulesAlone() {
        return engine.rules().evaluate(facts.get(turn()));
    }

    @Benchmark
    public Object rulesEvreteWithoutNot() {
        return evrete.run(facts.get(turn()));
    }

    @Benchmark
    public Object rulesEasyRules() {
        return easyRules.run(facts.get(turn()));
    }

    private int turn() {
        next = (next + 1) % AGENCIES;
        return next;
    }
}
