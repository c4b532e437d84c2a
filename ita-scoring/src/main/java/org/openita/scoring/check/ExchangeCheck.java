package org.openita.scoring.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.score.Score;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.Scored;

/**
 * Notes scores that stand in each other's row: two published figures come out once two items exchange their scores, or an
 * item's scores fit the respondents of both parts only the other way round.
 *
 * @param composition what each score adds up from
 * @param words the words of the notes
 */
record ExchangeCheck(Composition composition, Words words) {

    /** Where more would do it is probably something else. */
    private static final int MOST_PAIRS = 2;

    /** From here a score is rather wrong than right; that it fits the other way round makes it more. */
    private static final double LIKELY = 0.5;

    /** Two items and their scores as given, in hundredths. */
    private record Pair(MeasuredItem one, long first, MeasuredItem other, long second) {}

    void note(Scored scored, Crowds crowds, Consumer<Note> notes) {
        List<Mismatch> mismatches = scored.mismatches();
        for (int i = 0; i < mismatches.size(); i++) {
            for (int j = i + 1; j < mismatches.size(); j++) {
                List<Pair> pairs = pairs(mismatches.get(i), mismatches.get(j), crowds);
                if (pairs.size() <= MOST_PAIRS) {
                    String confidence = pairs.size() == 1 ? "high" : "low";
                    pairs.forEach(pair -> notes.accept(note(NoteKind.SCORES_EXCHANGED, pair, "exchanged", confidence)));
                }
            }
        }
        for (ItemGroup group : crowds.items().groups()) {
            inParts(group, crowds, notes);
        }
    }

    private List<Pair> pairs(Mismatch one, Mismatch other, Crowds crowds) {
        List<Pair> pairs = new ArrayList<>();
        for (Influence first : Influence.on(one.subject(), crowds.scored(), composition)) {
            for (Influence second : Influence.on(other.subject(), crowds.scored(), composition)) {
                if (isExchange(one, first, other, second, crowds.scored())) {
                    pairs.add(pair(
                            crowds.items().of(first.subject()), crowds.items().of(second.subject()), crowds.scored()));
                }
            }
        }
        return pairs;
    }

    private static boolean isExchange(Mismatch one, Influence first, Mismatch other, Influence second, Scored scored) {
        long value = scored.sheet().of(first.subject()).hundredths();
        long beside = scored.sheet().of(second.subject()).hundredths();
        return !first.subject().equals(second.subject())
                && Range.fitting(one, value, first.share()).holds(beside)
                && Range.fitting(other, beside, second.share()).holds(value);
    }

    private void inParts(ItemGroup group, Crowds crowds, Consumer<Note> notes) {
        for (int i = 0; i < group.items().size(); i++) {
            MeasuredItem item = group.items().get(i);
            if (item.part().isPresent() && crowds.doubt(item, group.numbers(i)) >= LIKELY) {
                otherPart(item, crowds)
                        .filter(pair ->
                                fits(pair.one(), pair.second(), crowds) && fits(pair.other(), pair.first(), crowds))
                        .ifPresent(pair ->
                                notes.accept(note(NoteKind.PARTS_EXCHANGED, pair, "exchanged.parts", "medium")));
            }
        }
    }

    /** The item in the other part, if it has a score there. */
    private Optional<Pair> otherPart(MeasuredItem item, Crowds crowds) {
        return crowds.items().bySubject().values().stream()
                .filter(other -> other.item().equals(item.item()) && !other.equals(item))
                .filter(other -> crowds.scored().sheet().of(other.subject()).isPresent())
                .findFirst()
                .map(other -> pair(item, other, crowds.scored()));
    }

    private static boolean fits(MeasuredItem item, long hundredths, Crowds crowds) {
        return crowds.respondents(item).stream()
                .anyMatch(number -> new Lattice(item.step(), number).holds((int) hundredths));
    }

    private static Pair pair(MeasuredItem one, MeasuredItem other, Scored scored) {
        Score first = scored.sheet().of(one.subject());
        Score second = scored.sheet().of(other.subject());
        return new Pair(one, first.hundredths(), other, second.hundredths());
    }

    private Note note(NoteKind kind, Pair pair, String key, String confidence) {
        BigDecimal first = BigDecimal.valueOf(pair.first(), 2);
        BigDecimal second = BigDecimal.valueOf(pair.second(), 2);
        return new Note(
                kind,
                words.text(
                        key,
                        words.name(pair.one().subject()),
                        first,
                        words.name(pair.other().subject()),
                        second),
                Words.details(
                        "subjects",
                        List.of(
                                pair.one().subject().id(),
                                pair.other().subject().id()),
                        "values",
                        List.of(first, second),
                        "confidence",
                        confidence));
    }
}
