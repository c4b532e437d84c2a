package org.openita.scoring.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.problem.InputException;
import org.openita.model.score.Score;
import org.openita.model.score.SubjectNames;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/**
 * Answers what would be if scores were others.
 *
 * <p>Immutable and thread-safe.
 */
public final class WhatIf {

    static final Messages WORDS = Messages.beside(WhatIf.class, "whatif");

    private final ItaEngine engine;
    private final SubjectNames names;

    private WhatIf(ItaEngine engine) {
        this.engine = engine;
        this.names = SubjectNames.of(engine.framework(), SubjectNames.Style.SHORT);
    }

    /** Returns the answers of an engine. */
    public static WhatIf of(ItaEngine engine) {
        return new WhatIf(engine);
    }

    /**
     * Returns the analysis of a result with changed scores beside the one without.
     *
     * @param changes the new scores in points as they are written, by subject
     * @throws InputException with everything that is wrong with them
     */
    public ChangedAnalysis change(Assessment result, Map<String, String> changes) {
        Map<Subject, Score> read = new WrittenChanges(engine.framework(), result).read(changes);
        Changes made = Changes.of(engine.framework(), SoundFigures.of(engine.framework(), result), read);
        boolean isChanged = !made.raises().isEmpty();
        return ChangedAnalysis.of(engine, result, isChanged ? made : Changes.of(engine.framework(), result, read));
    }

    /**
     * Returns what one point of each score is worth in the overall score, and in the component that decides the level of an
     * analysis: the lowest of those that its reasons name, else of all.
     */
    public List<Worth> worths(Analysis analysis) {
        return worthsIn(analysis);
    }

    /** Returns the same of an analysis of any year, in its own framework. */
    public static List<Worth> worthsIn(Analysis analysis) {
        return Worths.of(analysis.scores().framework(), decidingComponentIn(analysis));
    }

    /** Returns the component that decides the level; empty where no component has a score. */
    public Optional<Subject> decidingComponent(Analysis analysis) {
        return decidingComponentIn(analysis);
    }

    /** Returns the same of an analysis of any year, in its own framework. */
    public static Optional<Subject> decidingComponentIn(Analysis analysis) {
        Framework framework = analysis.scores().framework();
        List<Subject> components = framework.components().ids().stream()
                .map(framework::subject)
                .filter(component -> analysis.scores().of(component).isPresent())
                .toList();
        List<Subject> named = components.stream()
                .filter(component -> analysis.level().because().stream()
                        .anyMatch(reason -> reason.subject().equals(component.id())))
                .toList();
        return (named.isEmpty() ? components : named)
                .stream()
                        .min((a, b) -> analysis.scores()
                                .of(a)
                                .compareTo(analysis.scores().of(b)));
    }

    /** Returns what it takes to reach the level above that of a result. */
    public Prospect next(Assessment result, Costs costs) {
        return next(result, costs, true);
    }

    /** Returns the same in points, without the way that raises the fewest items, which takes longer to find. */
    public Prospect outlook(Assessment result) {
        return next(result, Costs.POINTS, false);
    }

    private Prospect next(Assessment result, Costs costs, boolean isFewestToo) {
        Analysis before = engine.analyse(unpublished(result));
        LevelQuestion question = LevelQuestion.of(engine, before.scores());
        if (question.grid().isEmpty()) {
            return refused(
                    Optional.empty(), Text.same(""), before, question.unknown().orElseThrow());
        }
        if (!before.level().isDetermined()) {
            return refused(Optional.empty(), Text.same(""), before, missing(question.missing(before.scores())));
        }
        Optional<String> next = question.grid().get().next(before.level().code());
        return next.isEmpty()
                ? new Prospect(
                        Optional.empty(),
                        before.level().name(),
                        before,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(WORDS.text("highest", before.level().name())))
                : toLevel(next.get(), result, before, question, costs, isFewestToo);
    }

    /**
     * Returns what it takes to reach a level or an overall score.
     *
     * @param target the level's code, or its name in Thai or English, or a score in points
     * @throws InputException if it is none of these
     */
    public Prospect reach(Assessment result, String target, Costs costs) {
        Analysis before = engine.analyse(unpublished(result));
        LevelQuestion question = LevelQuestion.of(engine, before.scores());
        Optional<Score> score = WrittenChanges.score(target);
        if (score.isPresent()) {
            return toScore(score.get(), result, before, costs);
        }
        String code = question.code(target).orElseThrow(() -> WrittenChanges.unknownTarget(target, question.names()));
        return toLevel(code, result, before, question, costs, true);
    }

    /** The level is to be that of the scores: what was published was published of these, and changes with them. */
    private static Assessment unpublished(Assessment result) {
        return new Assessment(
                result.fiscalYear(),
                result.agency(),
                result.items(),
                result.published(),
                result.respondents(),
                Optional.empty());
    }

    private Prospect toScore(Score score, Assessment result, Analysis before, Costs costs) {
        Subject overall = engine.framework().subject(Subject.OVERALL);
        Goal goal = new Goal(score.toString(), WORDS.text("target.score", score), Set.of(), Optional.of(score));
        if (before.scores().overall().isMissing()) {
            return refused(Optional.of(goal.code()), goal.name(), before, missing(List.of(overall)));
        }
        return search(
                goal, result, before, List.of(List.of(new Requirement(overall, score.hundredths()))), costs, true);
    }

    private Prospect toLevel(
            String code, Assessment result, Analysis before, LevelQuestion question, Costs costs, boolean isFewestToo) {
        Text name = question.name(code);
        if (question.grid().isEmpty()) {
            return refused(Optional.of(code), name, before, question.unknown().orElseThrow());
        }
        List<Subject> missing = question.missing(before.scores());
        if (!missing.isEmpty()) {
            return refused(Optional.of(code), name, before, missing(missing));
        }
        LevelGrid grid = question.grid().get();
        Set<String> wanted = grid.above(code);
        wanted.removeIf(level -> grid.above(level).contains(code));
        wanted.add(code);
        Goal goal = new Goal(code, name, wanted, Optional.empty());
        int start = question.cell(grid, before.scores());
        if (!grid.isKept(wanted, start)) {
            return refused(Optional.of(code), name, before, WORDS.text("unknown.falls", name));
        }
        return search(goal, result, before, grid.requirements(wanted, start), costs, isFewestToo);
    }

    private Prospect search(
            Goal goal,
            Assessment result,
            Analysis before,
            List<List<Requirement>> lists,
            Costs costs,
            boolean isFewestToo) {
        if (goal.isReachedBy(before)) {
            return new Prospect(
                    Optional.of(goal.code()),
                    goal.name(),
                    before,
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
        if (lists.isEmpty()) {
            return refused(Optional.of(goal.code()), goal.name(), before, WORDS.text("never", goal.name()));
        }
        Assessment sound = SoundFigures.of(engine.framework(), result);
        ScoreTree tree = ScoreTree.of(engine.framework(), sound);
        List<RaiseTask> tasks = lists.stream()
                .map(list -> RaiseTask.of(engine.framework(), demands(list, tree), costs))
                .toList();
        WaySearch search = new WaySearch(engine, sound, goal, tasks);
        WaySearch.Found cheapest = search.cheapest();
        if (!cheapest.isSure()) {
            return refused(Optional.of(goal.code()), goal.name(), before, WORDS.text("unknown.search"));
        }
        if (cheapest.way().isEmpty()) {
            Shortage shortage = new Shortage(engine, sound, names);
            return refused(Optional.of(goal.code()), goal.name(), before, shortage.reason(lists, tasks, costs));
        }
        WaySearch.Found fewest = isFewestToo ? search.fewest() : new WaySearch.Found(Optional.empty(), false);
        return new Prospect(
                Optional.of(goal.code()),
                goal.name(),
                before,
                false,
                cheapest.way(),
                fewest.isSure() ? fewest.way() : Optional.empty(),
                Optional.empty(),
                remarks(cheapest.way().orElseThrow()));
    }

    private static List<DemandTree> demands(List<Requirement> list, ScoreTree tree) {
        List<DemandTree> demands = new ArrayList<>();
        for (Requirement requirement : list) {
            demands.add(DemandTree.of(tree.node(requirement.subject()).orElseThrow(), requirement.hundredths()));
        }
        return demands;
    }

    private List<Text> remarks(Way way) {
        List<Text> remarks = new ArrayList<>();
        if (way.changes().stream().anyMatch(raise -> !raise.subject().isMeasured())) {
            remarks.add(WORDS.text("of-aggregates"));
        }
        if (way.analysis().level().possible().size() > 1) {
            remarks.add(WORDS.text("level-open", way.analysis().level().name()));
        }
        return remarks;
    }

    private Text missing(List<Subject> subjects) {
        return WORDS.text("missing", names.names(subjects));
    }

    private static Prospect refused(Optional<String> target, Text name, Analysis before, Text reason) {
        return new Prospect(
                target, name, before, false, Optional.empty(), Optional.empty(), Optional.of(reason), List.of());
    }
}
