package org.openita.tables.score;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/** The problems of a file in order; of many that expect the same thing, the first and how many more there are. Not thread-safe. */
final class GroupedProblems {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int SHOWN = 20;
    private static final int KINDS = 100;

    private static final class Alike {
        private final Problem first;
        private int count;
        private Problem last;

        Alike(Problem first) {
            this.first = first;
            this.last = first;
        }
    }

    private final Set<Problem> shown = new LinkedHashSet<>();
    private final Map<Text, Alike> kinds = new LinkedHashMap<>();

    /** Adds a problem; one that says the very same as another is told once. */
    void add(Problem problem) {
        if (shown.contains(problem)) {
            return;
        }
        Alike alike = kinds.computeIfAbsent(kind(problem), key -> new Alike(problem));
        alike.count++;
        alike.last = problem;
        if (alike.count <= SHOWN) {
            shown.add(problem);
        }
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    List<Problem> all() {
        Stream<Problem> rest =
                kinds.values().stream().filter(alike -> alike.count > SHOWN).map(GroupedProblems::rest);
        return Stream.concat(shown.stream(), rest).toList();
    }

    /** Beyond so many kinds the first has to stand for the others. */
    private Text kind(Problem problem) {
        boolean isKept = kinds.size() < KINDS || kinds.containsKey(problem.expected());
        return isKept ? problem.expected() : kinds.keySet().iterator().next();
    }

    private static Problem rest(Alike alike) {
        int more = alike.count - SHOWN;
        return TEXTS.problem(alike.last.place(), "more-alike", more, alike.first.expected());
    }
}
