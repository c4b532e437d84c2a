package org.openita.scoring.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.arithmetic.FactSheet;

/**
 * What the rules of the level make of the scores that they look at.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rules the rules
 * @param axes the scores that they look at
 * @param grid the level of each combination; empty where that cannot be told
 * @param unknown why not
 */
record LevelQuestion(RuleBase rules, List<Axis> axes, Optional<LevelGrid> grid, Optional<Text> unknown) {

    LevelQuestion {
        axes = List.copyOf(axes);
    }

    /** The question for a result with such scores. */
    static LevelQuestion of(ItaEngine engine, ScoreSheet sheet) {
        List<ComponentScore> components = components(engine, sheet);
        AxisFinder finder =
                AxisFinder.of(engine.framework(), components, engine.rules().rules());
        List<Axis> axes = finder.axes();
        Optional<Text> strange =
                finder.strange().map(rule -> WhatIf.WORDS.text("unknown.rule", rule.name(), rule.place()));
        if (strange.isPresent()) {
            return new LevelQuestion(engine.rules(), axes, Optional.empty(), strange);
        }
        Optional<LevelGrid> grid = LevelGrid.of(axes, facts -> level(engine.rules(), facts));
        return new LevelQuestion(
                engine.rules(),
                axes,
                grid,
                grid.isPresent() ? Optional.empty() : Optional.of(WhatIf.WORDS.text("unknown.size", axes.size())));
    }

    private static List<ComponentScore> components(ItaEngine engine, ScoreSheet sheet) {
        return FactSheet.of(engine.framework()).facts(sheet).stream()
                .filter(ComponentScore.class::isInstance)
                .map(ComponentScore.class::cast)
                .toList();
    }

    private static String level(RuleBase rules, List<Fact> facts) {
        Set<String> levels = rules.evaluate(facts).stream()
                .filter(finding -> finding.kind() == FindingKind.LEVEL)
                .map(Finding::code)
                .collect(Collectors.toSet());
        return levels.size() == 1 ? levels.iterator().next() : "";
    }

    /** The scores that the rules look at and that are missing. */
    List<Subject> missing(ScoreSheet sheet) {
        return axes.stream()
                .map(Axis::subject)
                .filter(subject -> sheet.of(subject).isMissing())
                .toList();
    }

    /** The combination of a result none of whose scores is missing. */
    int cell(LevelGrid of, ScoreSheet sheet) {
        return of.cell(axes.stream()
                .mapToLong(axis -> sheet.of(axis.subject()).hundredths())
                .toArray());
    }

    /** The code of a level, by its code or its name in either language. */
    Optional<String> code(String typed) {
        String asked = plain(typed);
        return FindingKind.LEVEL.codes(rules.messages()).stream()
                .filter(code -> plain(code).equals(asked)
                        || plain(name(code).th()).equals(asked)
                        || plain(name(code).en()).equals(asked))
                .findFirst();
    }

    Text name(String code) {
        return rules.messages().text(FindingKind.LEVEL.texts(code).get(0));
    }

    private static String plain(String level) {
        return level.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** Every code and name of a level, to guess from. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (String code : FindingKind.LEVEL.codes(rules.messages())) {
            names.addAll(List.of(code, name(code).th(), name(code).en()));
        }
        return names;
    }
}
