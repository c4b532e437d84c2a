package org.openita.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Edit;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.MovedThreshold;
import org.openita.rules.language.NamedThreshold;
import org.openita.rules.language.Rule;
import org.openita.rules.language.Suggestion;

/** Changes the rules that a pack extends as its pack.json says: retires some, moves thresholds of others. */
final class InheritedRules {

    private final Map<String, Rule> rules;
    private final ProblemLog log;

    /** @param rules those of the packs before, by name; changed in place */
    InheritedRules(Map<String, Rule> rules, ProblemLog log) {
        this.rules = rules;
        this.log = log;
    }

    void change(PackChanges changes) {
        changes.retired().forEach(this::retire);
        changes.thresholds().forEach(this::checkKnown);
        if (!changes.thresholds().isEmpty()) {
            rules.replaceAll((name, rule) -> MovedThreshold.in(rule, changes.thresholds()));
        }
    }

    private void retire(String name, Place place) {
        if (rules.remove(name) == null) {
            Optional<String> near = DidYouMean.guess(name, rules.keySet());
            List<Edit> edits = near
                    .filter(other -> isPlain(name) && isPlain(other))
                    .map(other -> Edit.at(place, name.length() + 2, '"' + other + '"'))
                    .stream()
                    .toList();
            log.add(place, edits, "unknown-retired", name, Suggestion.near(name, rules.keySet()));
        }
    }

    /** Whether it stands in JSON as it is. */
    private static boolean isPlain(String name) {
        return name.chars().allMatch(letter -> letter >= ' ' && letter != '"' && letter != '\\');
    }

    private void checkKnown(String name, MovedThreshold moved) {
        TreeSet<String> known = new TreeSet<>();
        rules.values().forEach(rule -> NamedThreshold.of(rule).forEach(named -> known.add(named.name())));
        if (!known.contains(name)) {
            log.add(moved.place(), "unknown-threshold", name, Suggestion.of(name, known));
        }
    }
}
