package org.openita.scoring.interpretation;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Fact;
import org.openita.model.score.PreviousScore;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.arithmetic.Bounds;
import org.openita.scoring.arithmetic.FactSheet;
import org.openita.scoring.arithmetic.Ranges;
import org.openita.scoring.arithmetic.ScoredAssessment;

/**
 * Notes which advice and which targets the scores that are missing leave open.
 *
 * <p>The rules are asked what they would find if every missing score were as low, and as high, as the others allow: what they find
 * in one of the two only is open. Immutable and thread-safe.
 */
final class OpenCheck {

    private static final int NAMED = 6;

    private final Framework framework;
    private final Bounds bounds;
    private final FactSheet facts;
    private final FindingInterpreter interpreter;
    private final Function<List<? extends Fact>, List<Finding>> rules;

    OpenCheck(
            Framework framework,
            FactSheet facts,
            FindingInterpreter interpreter,
            Function<List<? extends Fact>, List<Finding>> rules) {
        this.framework = framework;
        this.bounds = Bounds.of(framework);
        this.facts = facts;
        this.interpreter = interpreter;
        this.rules = rules;
    }

    /** The notes on a result; quick where nothing is missing. */
    List<Note> notes(ScoredAssessment scored, List<? extends Fact> seen, List<Finding> findings) {
        ScoreSheet sheet = scored.sheet();
        if (isComplete(sheet)) {
            return List.of();
        }
        Ranges ranges = bounds.of(sheet);
        List<Finding> low = found(ranges.lowest(), seen);
        List<Finding> high = found(ranges.highest(), seen);
        List<Note> notes = new ArrayList<>();
        advice(sheet, findings, Stream.concat(low.stream(), high.stream()).toList())
                .forEach(notes::add);
        targets(sheet, low, high).forEach(notes::add);
        return notes;
    }

    private boolean isComplete(ScoreSheet sheet) {
        for (Subject subject : framework.subjects().values()) {
            if (sheet.of(subject).isMissing()) {
                return false;
            }
        }
        return true;
    }

    private List<Finding> found(ScoreSheet supposed, List<? extends Fact> seen) {
        List<Fact> all = new ArrayList<>(facts.facts(supposed));
        seen.stream().filter(PreviousScore.class::isInstance).forEach(all::add);
        return rules.apply(all);
    }

    private Stream<Note> advice(ScoreSheet sheet, List<Finding> findings, List<Finding> supposed) {
        Set<String> given = codes(findings);
        Map<String, Finding> open = new LinkedHashMap<>();
        supposed.stream()
                .filter(finding -> finding.kind() == FindingKind.RECOMMEND && !given.contains(finding.code()))
                .forEach(finding -> open.putIfAbsent(finding.code(), finding));
        if (open.isEmpty()) {
            return Stream.empty();
        }
        Set<String> missing = missing(sheet, open.values().stream());
        Text text = FindingInterpreter.OWN.text(given.isEmpty() ? "advice-open" : "advice-open.more", named(missing));
        return Stream.of(new Note(
                NoteKind.ADVICE_OPEN,
                text,
                ImmutableMap.of("possible", List.copyOf(open.keySet()), "missing", List.copyOf(missing))));
    }

    private static Set<String> codes(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == FindingKind.RECOMMEND)
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    /** The items without a score that findings would rest on. */
    private Set<String> missing(ScoreSheet sheet, Stream<Finding> findings) {
        return findings.flatMap(finding -> finding.because().stream())
                .map(Because::subject)
                .filter(id -> framework.subjects().containsKey(id))
                .filter(id -> framework.subject(id).kind() == Kind.ITEM
                        && sheet.of(id).isMissing())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Note> targets(ScoreSheet sheet, List<Finding> low, List<Finding> high) {
        Map<List<String>, Text> open = new LinkedHashMap<>(missed(low));
        open.keySet().removeIf(key -> sheet.of(key.get(1)).isPresent());
        open.keySet().removeAll(missed(high).keySet());
        if (open.isEmpty()) {
            return Stream.empty();
        }
        List<String> subjects =
                open.keySet().stream().map(key -> key.get(1)).distinct().toList();
        return Stream.of(new Note(
                NoteKind.TARGET_OPEN,
                FindingInterpreter.OWN.text("target-open", several(List.copyOf(open.values()))),
                ImmutableMap.of("missing", subjects)));
    }

    /** The names of what is missed, by target and subject. */
    private Map<List<String>, Text> missed(List<Finding> findings) {
        Map<List<String>, Text> missed = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.kind() == FindingKind.MISS) {
                finding.because().stream()
                        .filter(because -> framework.subjects().containsKey(because.subject()))
                        .forEach(because -> missed.put(
                                List.of(finding.code(), because.subject()), interpreter.targetName(finding, because)));
            }
        }
        return missed;
    }

    private static Text several(List<Text> names) {
        Text first = Text.join(names.subList(0, Math.min(NAMED, names.size())), ", ");
        return names.size() <= NAMED ? first : FindingInterpreter.OWN.text("open.more", first, names.size() - NAMED);
    }

    /** Items by their ids, or by their instrument or part where none of it has a score. */
    private Text named(Set<String> missing) {
        List<Text> names = new ArrayList<>();
        for (Instrument instrument : framework.instruments()) {
            List<Item> items = instrument.indicators().stream()
                    .flatMap(indicator -> indicator.items().stream())
                    .toList();
            if (instrument.parts().isEmpty()) {
                name(Text.same(instrument.id()), items, Optional.empty(), missing, names);
            }
            for (Part part : instrument.parts()) {
                name(part.name(), items, Optional.of(part), missing, names);
            }
        }
        return Text.join(names, ", ");
    }

    private void name(Text group, List<Item> of, Optional<Part> part, Set<String> missing, List<Text> names) {
        List<Item> some = of.stream()
                .filter(item -> framework
                        .findSubject(item.id(), part)
                        .map(Subject::id)
                        .filter(missing::contains)
                        .isPresent())
                .toList();
        if (some.size() > NAMED) {
            names.add(FindingInterpreter.OWN.text("open.items", group));
        } else if (!some.isEmpty()) {
            List<Text> items = some.stream().map(Item::id).map(Text::same).toList();
            names.add(FindingInterpreter.OWN.text("open.some", Text.join(items, ", "), group));
        }
    }
}
