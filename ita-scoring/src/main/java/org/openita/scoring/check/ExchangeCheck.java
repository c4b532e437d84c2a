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
import org.openita.scoring.arithmetic.ScoredAssessment;

/**
 * Notes scores that stand in each other's row: two published figures come out once two items exchange their scores, or an
 * item's scores fit the respondents of both parts only the other way round.
 *
 * @param composition what each score adds up from
 * @param words the words of the notes
 */
record ExchangeCheck(Composition composition, NoteTexts words) {

    /** Where more would do it is probably something else. */
    private static final int MOST_PAIRS = 2;

    /** From here a score is rather wrong than right; that it fits the other way round makes it more. */
    private static final double LIKELY = 0.5;

    /** Two items and their scores as given, in hundredths. */
    private record Pair(MeasuredItem one, long first, MeasuredItem other, long second) {}

    void note(ScoredAssessment scored, RespondentEstimates estimates, Consumer<Note> notes) {
        List<Mismatch> mismatches = scored.mismatches();
        for (int i = 0; i < mismatches.size(); i++) {
            for (int j = i + 1; j < mismatches.size(); j++) {
                List<Pair> pairs = pairs(mismatches.get(i), mismatches.get(j), estimates);
                if (pairs.size() <= MOST_PAIRS) {
                    String confidence = pairs.size() == 1 ? "high" : "low";
                    pairs.forEach(pair -> notes.accept(note(NoteKind.SCORES_EXCHANGED, pair, "exchanged", confidence)));
                }
            }
        }
        for (ItemGroup group : estimates.items().groups()) {
            inParts(group, estimates, notes);
        }
    }

    private List<Pair> pairs(Mismatch one, Mismatch other, RespondentEstimates estimates) {
        List<Pair> pairs = new ArrayList<>();
        for (Contribution first : Contribution.on(one.subject(), estimates.scored(), composition)) {
            for (Contribution second : Contribution.on(other.subject(), estimates.scored(), composition)) {
                if (isExchange(one, first, other, second, estimates.scored())) {
                    pairs.add(pair(
                            estimates.items().of(first.subject()),
                            estimates.items().of(second.subject()),
                            estimates.scored()));
                }
            }
        }
        return pairs;
    }

    private static boolean isExchange(
            Mismatch one, Contribution first, Mismatch other, Contribution second, ScoredAssessment scored) {
        long value = scored.sheet().of(first.subject()).hundredths();
        long beside = scored.sheet().of(second.subject()).hundredths();
        return !first.subject().equals(second.subject())
                && Range.fitting(one, value, first.share()).holds(beside)
                && Range.fitting(other, beside, second.share()).holds(value);
    }

    private void inParts(ItemGroup group, RespondentEstimates estimates, Consumer<Note> notes) {
        for (int i = 0; i < group.items().size(); i++) {
            MeasuredItem item = group.items().get(i);
            if (item.part().isPresent() && estimates.doubt(item, group.numbers(i)) >= LIKELY) {
                otherPart(item, estimates)
                        .filter(pair -> fits(pair.one(), pair.second(), estimates)
                                && fits(pair.other(), pair.first(), estimates))
                        .ifPresent(pair ->
                                notes.accept(note(NoteKind.PARTS_EXCHANGED, pair, "exchanged.parts", "medium")));
            }
        }
    }

    /** The item in the other part, if it has a score there. */
    private Optional<Pair> otherPart(MeasuredItem item, RespondentEstimates estimates) {
        return estimates.items().bySubject().values().stream()
                .filter(other -> other.item().equals(item.item()) && !other.equals(item))
                .filter(other -> estimates.scored().sheet().of(other.subject()).isPresent())
                .findFirst()
                .map(other -> pair(item, other, estimates.scored()));
    }

    private static boolean fits(MeasuredItem item, long hundredths, RespondentEstimates estimates) {
        return estimates.respondents(item).stream()
                .anyMatch(number -> item.lattice(number).holds((int) hundredths));
    }

    private static Pair pair(MeasuredItem one, MeasuredItem other, ScoredAssessment scored) {
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
                NoteTexts.details(
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
