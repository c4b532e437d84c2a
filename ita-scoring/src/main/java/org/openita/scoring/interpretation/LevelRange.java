package org.openita.scoring.interpretation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openita.model.finding.Level;
import org.openita.model.framework.Framework;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.rules.finding.Finding;
import org.openita.scoring.arithmetic.LowestComponent;
import org.openita.scoring.arithmetic.LowestComponent.Span;
import org.openita.scoring.arithmetic.ScoredAssessment;

/**
 * The levels that the rules give for everything that the components which are not known can be.
 *
 * <p>Immutable and thread-safe.
 *
 * @param interpreter names what the rules find
 * @param rules what they find in facts
 * @param lowest what the components can be
 */
record LevelRange(
        FindingInterpreter interpreter, Function<List<? extends Fact>, List<Finding>> rules, LowestComponent lowest) {

    static LevelRange of(
            Framework framework, FindingInterpreter interpreter, Function<List<? extends Fact>, List<Finding>> rules) {
        return new LevelRange(interpreter, rules, LowestComponent.of(framework));
    }

    /** The levels, best first, each with its reasons where it is at its best; that of the findings alone where nothing is open. */
    List<Level> levels(ScoredAssessment scored, List<? extends Fact> facts, Level found) {
        if (scored.sheet().overall().isMissing() || facts.stream().noneMatch(LevelRange::isOpen)) {
            return found.isDetermined() ? List.of(found) : List.of();
        }
        Span span = lowest.span(scored.sheet(), facts);
        Map<String, Level> levels = new LinkedHashMap<>();
        Level best = at(span.most(), facts);
        Level worst = at(span.least(), facts);
        add(best, levels);
        between(span, best, worst, facts, levels);
        add(worst, levels);
        return List.copyOf(levels.values());
    }

    /** Halves a span until its ends are neighbours or alike: what lies between two equal levels is that level. */
    private void between(Span span, Level best, Level worst, List<? extends Fact> facts, Map<String, Level> levels) {
        if (span.most() - span.least() < 2 || best.code().equals(worst.code())) {
            return;
        }
        int middle = (span.least() + span.most()) / 2;
        Level level = at(middle, facts);
        between(new Span(middle, span.most()), best, level, facts, levels);
        add(level, levels);
        between(new Span(span.least(), middle), level, worst, facts, levels);
    }

    private Level at(int hundredths, List<? extends Fact> facts) {
        return interpreter.level(rules.apply(lowest.facts(facts, hundredths)));
    }

    private static void add(Level level, Map<String, Level> levels) {
        if (level.isDetermined()) {
            levels.putIfAbsent(level.code(), level);
        }
    }

    private static boolean isOpen(Fact fact) {
        return fact instanceof ComponentScore component && component.isOpen();
    }
}
