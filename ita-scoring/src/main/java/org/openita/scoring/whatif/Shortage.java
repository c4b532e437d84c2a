package org.openita.scoring.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.score.SubjectNames;
import org.openita.model.text.Text;
import org.openita.scoring.ItaEngine;

/**
 * Says why no way leads to a goal: what falls short even where everything that may be raised is as high as it can be.
 *
 * @param engine scores that
 * @param result the result as it is
 * @param names what scores are called
 */
record Shortage(ItaEngine engine, Assessment result, SubjectNames names) {

    /** Of the lists of requirements the one of which the fewest fall short. */
    Text reason(List<List<Requirement>> lists, List<RaiseTask> tasks, Costs costs) {
        List<Text> least = List.of();
        for (int i = 0; i < lists.size(); i++) {
            List<Text> missed = missed(lists.get(i), highest(tasks.get(i)));
            if (i == 0 || missed.size() < least.size()) {
                least = missed;
            }
        }
        Text what = Text.join(least, "; ");
        return costs.frozen().isEmpty()
                ? WhatIf.WORDS.text("short", what)
                : WhatIf.WORDS.text("short.frozen", what, String.join(", ", sorted(costs)));
    }

    private static List<String> sorted(Costs costs) {
        return costs.frozen().stream().sorted(Comparator.naturalOrder()).toList();
    }

    private ScoreSheet highest(RaiseTask task) {
        Map<Subject, Score> scores = new LinkedHashMap<>();
        task.leaves().forEach(leaf -> scores.put(leaf.subject(), leaf.raisedBy(leaf.room())));
        Changes changes = Changes.of(engine.framework(), result, scores);
        return engine.analyse(changes.result()).scores();
    }

    private List<Text> missed(List<Requirement> list, ScoreSheet highest) {
        List<Text> missed = new ArrayList<>();
        for (Requirement requirement : list) {
            Score most = highest.of(requirement.subject());
            if (most.isMissing() || most.hundredths() < requirement.hundredths()) {
                missed.add(WhatIf.WORDS.text(
                        "short.of",
                        names.name(requirement.subject()),
                        most,
                        Score.ofHundredths(requirement.hundredths())));
            }
        }
        return missed;
    }
}
