package org.openita.scoring.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.arithmetic.ScoredAssessment;

/**
 * Looks for instruments of which the scores of one part were typed for those of the other throughout: exchanged, they agree
 * with what was published of the parts, or with how many people answered.
 *
 * @param test adds up what is tried
 * @param pairs of groups that are the two parts of one instrument
 * @param words the words of the notes
 */
record PartsCheck(CorrectionTest test, List<PartPair> pairs, NoteTexts words) {

    /** From so many scores that a group of people cannot give, but the other can, the parts are exchanged. */
    private static final int MANY = 3;

    private static final double LIKELY = 0.5;

    static PartsCheck of(Framework framework, CorrectionTest test, NoteTexts words) {
        List<PartPair> pairs = framework.instruments().stream()
                .filter(instrument -> instrument.parts().size() == 2)
                .map(instrument -> PartPair.of(instrument, test.items()))
                .toList();
        return new PartsCheck(test, pairs, words);
    }

    /** The two parts of an instrument. */
    record PartPair(List<String> parts, ItemGroup one, ItemGroup other) {

        static PartPair of(Instrument instrument, MeasuredItems items) {
            List<String> parts = instrument.parts().stream().map(Part::id).toList();
            return new PartPair(parts, items.answeredBy(parts.get(0)), items.answeredBy(parts.get(1)));
        }

        /** Whether there is anything to exchange. */
        boolean hasScores(ScoreSheet sheet) {
            return !one.present(sheet).isEmpty() || !other.present(sheet).isEmpty();
        }

        /** The ids of all items that stand in the other's place. */
        List<String> subjects() {
            return Stream.of(one, other)
                    .flatMap(group -> group.items().stream())
                    .map(item -> item.subject().id())
                    .toList();
        }
    }

    /** The result put right, if exchanging the parts puts it right. */
    Optional<CorrectedResult> find(ScoredAssessment scored, RespondentEstimates estimates) {
        return pairs.stream()
                .filter(pair -> canTell(pair, scored))
                .flatMap(pair -> exchanged(pair, scored, estimates).stream())
                .findFirst();
    }

    private static boolean canTell(PartPair pair, ScoredAssessment scored) {
        boolean isGiven = !scored.assessment().respondents().isEmpty()
                || scored.assessment().published().keySet().containsAll(pair.parts());
        return isGiven && pair.one().items().size() == pair.other().items().size() && pair.hasScores(scored.sheet());
    }

    private Optional<CorrectedResult> exchanged(PartPair pair, ScoredAssessment scored, RespondentEstimates estimates) {
        ScoredAssessment after = test.score(new ScoreCorrection(scored)
                .exchanged(pair.one().items(), pair.other().items()));
        boolean bothParts = NoteTexts.ids(test.explained(scored, after)).containsAll(pair.parts());
        RespondentEstimates crowdsAfter = test.estimates(after);
        boolean byPeople = misfits(pair, estimates) >= MANY && misfits(pair, crowdsAfter) == 0;
        return (bothParts || byPeople) && CorrectionTest.isConsistent(scored, after)
                ? Optional.of(
                        new CorrectedResult(after, crowdsAfter, CorrectionTest.gone(scored, after), exchanged(pair)))
                : Optional.empty();
    }

    private static long misfits(PartPair pair, RespondentEstimates estimates) {
        return Stream.of(pair.one(), pair.other())
                .mapToLong(group -> IntStream.range(0, group.items().size())
                        .filter(i -> estimates.doubt(group.items().get(i), group.numbers(i)) >= LIKELY)
                        .count())
                .sum();
    }

    private Note exchanged(PartPair pair) {
        List<String> parts = pair.parts();
        return new Note(
                NoteKind.PARTS_EXCHANGED,
                words.text("exchanged.whole", words.name(parts.get(0)), words.name(parts.get(1))),
                NoteTexts.details("subjects", pair.subjects(), "parts", parts, "confidence", "high"));
    }
}
