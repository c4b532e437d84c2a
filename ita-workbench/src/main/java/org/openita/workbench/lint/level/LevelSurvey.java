package org.openita.workbench.lint.level;

import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openita.model.framework.Framework;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.OverallScore;
import org.openita.model.score.Score;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.Comparisons;
import org.openita.workbench.lint.reach.Meaning;
import org.openita.workbench.lint.reach.Reach;
import org.openita.workbench.lint.reach.Work;

/**
 * Runs the rules on every overall score from 0.00 to 100.00 with all that the components can be beside it, and finds where they
 * give no level or several.
 *
 * <p>Scores between which no comparison makes a difference are run once, for all of them. A mix of components counts only with the
 * overall scores that it can add up to. Every trial costs steps of the {@link Work} that the survey is done in. Rules whose levels depend on anything else are not surveyed: what they leave out may be meant
 * for other figures. Immutable and thread-safe.
 */
public final class LevelSurvey {

    private static final int TOP = (int) Score.MAX_HUNDREDTHS;

    /** More mixes than any sensible rules make; beyond that the survey would take seconds. */
    private static final int MOST_MIXES = 20_000;

    private final RuleBase base;
    private final List<ScoreInterval> componentCells;
    private final ScoreIntervals gaps = new ScoreIntervals();
    private final Map<String, ScoreIntervals> overlaps = new TreeMap<>();
    private final BitSet found = new BitSet();

    private final Optional<Rule> unsurveyed;

    private LevelSurvey(RuleBase base, List<ScoreInterval> componentCells, Optional<Rule> unsurveyed) {
        this.base = base;
        this.componentCells = componentCells;
        this.unsurveyed = unsurveyed;
    }

    /** Surveys a rule base; one whose levels cannot be surveyed has neither gaps nor overlaps. */
    public static LevelSurvey of(Framework framework, RuleBase base, List<Meaning> meanings) {
        List<Meaning> levels = meanings.stream().filter(LevelSurvey::givesLevel).toList();
        Optional<Rule> unsurveyed = levels.stream()
                .filter(level -> !canBeSurveyed(level))
                .map(Meaning::rule)
                .findFirst();
        boolean can = !levels.isEmpty() && unsurveyed.isEmpty();
        LevelSurvey survey = new LevelSurvey(
                can ? only(levels, framework, base) : base,
                ScoreInterval.cut(comparisons(levels, ComponentScore.class)),
                unsurveyed);
        if (can) {
            survey.run(framework, ScoreInterval.cut(comparisons(levels, OverallScore.class)));
        }
        return survey;
    }

    /** The rules that give levels: what others find makes no difference to the survey. */
    private static RuleBase only(List<Meaning> levels, Framework framework, RuleBase base) {
        return RuleBase.of(
                framework, base.messages(), levels.stream().map(Meaning::rule).toList());
    }

    /** The first rule because of which levels were not surveyed, if there is one: it goes by more than overall score and components. */
    public Optional<Rule> unsurveyed() {
        return unsurveyed;
    }

    /** Where no level is given though overall score and components are known. */
    public List<BandProblem> gaps() {
        return gaps.runs(found).stream().map(this::gap).toList();
    }

    /** Where several levels are given. */
    public List<BandProblem> overlaps() {
        return overlaps.values().stream()
                .flatMap(spans -> spans.runs(new BitSet()).stream().map(run -> overlap(run, spans)))
                .toList();
    }

    private void run(Framework framework, List<ScoreInterval> overallCells) {
        Set<ComponentWeights> settings = ComponentWeights.of(framework);
        for (ComponentWeights setting : settings) {
            if (Math.pow(componentCells.size(), setting.members().size()) > MOST_MIXES) {
                throw new Work.TooMuch();
            }
            ComponentScores.of(setting, componentCells).forEach(mix -> run(mix, overallCells));
        }
        if (!framework.components().ids().isEmpty()) {
            runOverallAlone(framework, overallCells);
        }
    }

    private void run(ComponentScores mix, List<ScoreInterval> overallCells) {
        ScoreInterval possible = mix.overall();
        for (ScoreInterval cell : overallCells) {
            ScoreInterval both =
                    new ScoreInterval(Math.max(cell.first(), possible.first()), Math.min(cell.last(), possible.last()));
            if (both.first() <= both.last()) {
                note(both, Optional.of(mix), LevelProbe.of(base, both.first(), mix));
            }
        }
    }

    private void note(ScoreInterval where, Optional<ComponentScores> mix, LevelProbe trial) {
        if (trial.levels().isEmpty()) {
            gaps.add(where, mix, trial);
        } else {
            found.set(where.first(), where.last() + 1);
        }
        noteOverlap(where, mix, trial);
    }

    private void noteOverlap(ScoreInterval where, Optional<ComponentScores> mix, LevelProbe trial) {
        if (trial.levels().size() > 1) {
            overlaps.computeIfAbsent(String.join(", ", trial.levels()), key -> new ScoreIntervals())
                    .add(where, mix, trial);
        }
    }

    /** With the overall score alone the level may well be open, but it must not be two. */
    private void runOverallAlone(Framework framework, List<ScoreInterval> overallCells) {
        OverallAlone alone = OverallAlone.of(framework);
        Map<List<Integer>, LevelProbe> trials = new HashMap<>();
        for (int hundredths = 0; hundredths <= TOP; hundredths++) {
            List<Fact> facts = alone.facts(hundredths);
            List<Integer> cells = OverallAlone.cells(facts, overallCells, componentCells);
            noteOverlap(
                    new ScoreInterval(hundredths, hundredths),
                    Optional.empty(),
                    trials.computeIfAbsent(cells, key -> LevelProbe.of(base, facts)));
        }
    }

    private BandProblem gap(ScoreInterval run) {
        Optional<ComponentScores> mix = gaps.mixAt(run.first());
        boolean dependsOnMix = found.get(run.first());
        Set<String> beside = mix.map(it -> beside(run, it, dependsOnMix)).orElse(Set.of());
        return new BandProblem(run.first(), run.last(), Set.of(), beside, dependsOnMix ? shown(mix) : "");
    }

    /** The rules that give a level to the next score below or above, or to other components. */
    private Set<String> beside(ScoreInterval run, ComponentScores mix, boolean dependsOnMix) {
        Set<String> below =
                run.first() > 0 ? LevelProbe.of(base, run.first() - 1, mix).rules() : Set.of();
        Set<String> above =
                run.last() < TOP ? LevelProbe.of(base, run.last() + 1, mix).rules() : Set.of();
        Set<String> beside = dependsOnMix
                ? mix.neighbours(componentCells)
                        .flatMap(other -> LevelProbe.of(base, run.first(), other).rules().stream())
                        .collect(Collectors.toSet())
                : Set.of();
        return Sets.union(Sets.union(below, above), beside).immutableCopy();
    }

    private BandProblem overlap(ScoreInterval run, ScoreIntervals spans) {
        LevelProbe trial = spans.trialAt(run.first());
        Optional<ComponentScores> mix = spans.mixAt(run.first());
        return new BandProblem(run.first(), run.last(), trial.levels(), trial.rules(), shown(mix));
    }

    private static String shown(Optional<ComponentScores> mix) {
        return mix.map(ComponentScores::toString).orElse("");
    }

    private static boolean givesLevel(Meaning meaning) {
        return meaning.rule().calls().stream().anyMatch(call -> call.name().equals(FindingKind.LEVEL.call()));
    }

    private static boolean canBeSurveyed(Meaning meaning) {
        return meaning.reaches().stream()
                .allMatch(reach -> (reach.exact() || reach.isImpossible())
                        && (isOf(reach, OverallScore.class) || isOf(reach, ComponentScore.class)));
    }

    private static boolean isOf(Reach reach, Class<?> type) {
        return reach.condition().type().equals(type.getSimpleName());
    }

    private static List<Comparison> comparisons(List<Meaning> levels, Class<?> type) {
        return levels.stream()
                .flatMap(level -> level.reaches().stream())
                .filter(reach -> isOf(reach, type))
                .flatMap(reach -> Comparisons.in(reach.condition()))
                .toList();
    }
}
