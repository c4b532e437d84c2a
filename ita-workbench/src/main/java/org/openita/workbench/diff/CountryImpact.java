package org.openita.workbench.diff;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openita.model.finding.Level;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.LevelScale;
import org.openita.rules.finding.FindingKind;

/**
 * What a change of rules does to many agencies: how many change their level, from which to which, and which advice goes and comes,
 * by province and kind, with examples.
 *
 * <p>Takes outcomes in one after the other. Not thread-safe.
 */
public final class CountryImpact {

    private final Table<String, String, Shifted> levels = HashBasedTable.create();
    private final Map<String, Shifted> gone = new TreeMap<>();
    private final Map<String, Shifted> come = new TreeMap<>();
    private final Map<FindingKind, Integer> others = new EnumMap<>(FindingKind.class);
    private final Set<RuleTrial> trials = new LinkedHashSet<>();
    private int agencies;
    private int changed;

    /** Takes the outcome of a trial in. */
    public void add(RuleTrial trial, RuleTrial.Outcome outcome) {
        trials.add(trial);
        agencies++;
        changed += outcome.isChanged() ? 1 : 0;
        shifted(outcome.from(), outcome.to()).add(outcome);
        add(outcome.gone(), gone, outcome);
        add(outcome.come(), come, outcome);
        Stream.concat(outcome.gone().keySet().stream(), outcome.come().keySet().stream())
                .filter(kind -> kind != FindingKind.RECOMMEND)
                .distinct()
                .forEach(kind -> others.merge(kind, 1, Integer::sum));
    }

    private Shifted shifted(String from, String to) {
        Shifted shifted = levels.get(from, to);
        if (shifted == null) {
            shifted = new Shifted();
            levels.put(from, to, shifted);
        }
        return shifted;
    }

    private static void add(
            Map<FindingKind, Set<String>> found, Map<String, Shifted> advice, RuleTrial.Outcome outcome) {
        found.getOrDefault(FindingKind.RECOMMEND, Set.of())
                .forEach(code ->
                        advice.computeIfAbsent(code, key -> new Shifted()).add(outcome));
    }

    /**
     * Agencies of one level by the old rules and one by the new ones.
     *
     * @param from the old level's code
     * @param to the new level's code
     * @param agencies those that it is of
     */
    record LevelShift(String from, String to, Shifted agencies) {}

    /**
     * Agencies that an advice goes from, or comes to.
     *
     * @param code the advice's code
     * @param agencies those that it is of
     */
    record AdviceShift(String code, Shifted agencies) {}

    /** How many agencies there are. */
    int agencies() {
        return agencies;
    }

    /** For how many anything comes out otherwise. */
    int changed() {
        return changed;
    }

    /** How many change their level. */
    int levelsChanged() {
        return levels().stream()
                .filter(shift -> !shift.from().equals(shift.to()))
                .mapToInt(shift -> shift.agencies().count())
                .sum();
    }

    /** From which level to which, those that stay too, best first. */
    List<LevelShift> levels() {
        List<LevelShift> all = new ArrayList<>();
        levels.rowMap()
                .forEach((from, row) -> row.forEach((to, agencies) -> all.add(new LevelShift(from, to, agencies))));
        all.sort(Comparator.comparingInt((LevelShift shift) -> place(shift.from()))
                .thenComparing(shift -> place(shift.to()))
                .thenComparing(LevelShift::from)
                .thenComparing(LevelShift::to));
        return all;
    }

    private int place(String level) {
        return trials.stream()
                .flatMap(trial -> Stream.of(
                        trial.after().rules().levels(), trial.before().rules().levels()))
                .filter(scale -> scale.bestFirst().contains(level))
                .mapToInt((LevelScale scale) -> scale.place(level))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** The advice that is no longer given, most agencies first. */
    List<AdviceShift> gone() {
        return sorted(gone);
    }

    /** The advice that is given now, most agencies first. */
    List<AdviceShift> come() {
        return sorted(come);
    }

    private static List<AdviceShift> sorted(Map<String, Shifted> advice) {
        return advice.entrySet().stream()
                .map(each -> new AdviceShift(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(shift -> shift.agencies().count(), Comparator.reverseOrder()))
                .toList();
    }

    /** For how many agencies anything else that rules find comes out otherwise, by its kind. */
    Map<FindingKind, Integer> others() {
        return others;
    }

    /** A level's name; its code where no rules name it. */
    Text level(String code) {
        return code.equals(Level.UNDETERMINED)
                ? DiffTexts.of("country.open")
                : text(FindingKind.LEVEL.texts(code).get(0), code);
    }

    /** What an advice is about; its code where no rules say. */
    Text advice(String code) {
        return text(FindingKind.RECOMMEND.texts(code).get(0), code);
    }

    private Text text(String key, String code) {
        return trials.stream()
                .flatMap(trial -> Stream.of(
                        trial.after().rules().messages(), trial.before().rules().messages()))
                .filter(messages -> messages.has(key))
                .map((Messages messages) -> messages.text(key))
                .findFirst()
                .orElse(Text.same(code));
    }
}
