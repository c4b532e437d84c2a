package org.openita.scoring.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.text.Messages;
import org.openita.scoring.arithmetic.Bounds;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.arithmetic.Scorer;

/**
 * Notes what is missing, contradicted or doubtful in a result.
 *
 * <p>Immutable and thread-safe: build one a framework and share it.
 */
public final class DataCheck {

    private final Scorer scorer;
    private final MeasuredItems items;
    private final MissingCheck missing;
    private final PartsCheck parts;
    private final ShiftCheck shift;
    private final MismatchCheck mismatch;
    private final ContradictionCheck contradiction;
    private final MisprintCheck misprint;
    private final FewRespondentsCheck few;
    private final ExchangeCheck exchange;
    private final PassedItemsCheck passed;
    private final FractionCheck fraction;

    private DataCheck(Framework framework, NoteTexts words) {
        Composition composition = Composition.of(framework);
        SuspectNotes suspects = new SuspectNotes(words);
        this.scorer = Scorer.of(framework);
        this.items = MeasuredItems.of(framework);
        this.missing = new MissingCheck(framework, composition, words);
        CorrectionTest test = new CorrectionTest(scorer, composition, items);
        this.parts = PartsCheck.of(framework, test, words);
        this.shift = new ShiftCheck(test, words);
        this.mismatch = new MismatchCheck(composition, new PublishedFigureCheck(test, words), words, suspects);
        this.contradiction = new ContradictionCheck(Bounds.of(framework), words);
        this.misprint = new MisprintCheck(composition, suspects);
        this.few = new FewRespondentsCheck(framework, words);
        this.exchange = new ExchangeCheck(composition, words);
        this.passed = new PassedItemsCheck(framework, words);
        this.fraction = new FractionCheck(words);
    }

    /** The data check of a framework. */
    public static DataCheck of(Framework framework) {
        return new DataCheck(framework, new NoteTexts(framework, Messages.beside(DataCheck.class, "messages")));
    }

    /**
     * The notes on a result, which is added up first; see {@link #notes(ScoredAssessment)}.
     *
     * @throws IllegalArgumentException if it is of another fiscal year, or scores something this year does not have
     */
    public List<Note> notes(Assessment assessment) {
        return notes(scorer.score(assessment));
    }

    /**
     * The notes on a result of this framework's year, in a stable order: what is missing, then each mismatch with its
     * suspects, scores that cannot come about or were exchanged, what passed items tell, fractions, then where few answered; empty
     * where there is nothing to note. Where rows were shifted, or parts exchanged, that is noted first, and single scores are
     * doubted as they would be in their right places.
     */
    public List<Note> notes(ScoredAssessment scored) {
        ImmutableList.Builder<Note> notes = ImmutableList.builder();
        missing.note(scored.sheet(), notes::add);
        RespondentEstimates estimates = RespondentEstimates.of(items, scored);
        Optional<CorrectedResult> rearranged = parts.find(scored, estimates).or(() -> shift.find(scored));
        rearranged.ifPresent(found -> mismatch.note(found, notes::add));
        byScore(
                rearranged.map(CorrectedResult::scored).orElse(scored),
                rearranged.map(CorrectedResult::estimates).orElse(estimates),
                notes::add);
        passed.note(scored.assessment(), notes::add);
        fraction.note(scored.assessment(), notes::add);
        few.note(scored.assessment(), notes::add);
        return notes.build();
    }

    /** What is doubtful of single scores, once each stands in its place. */
    private void byScore(ScoredAssessment scored, RespondentEstimates estimates, Consumer<Note> notes) {
        Set<Subject> noted = mismatch.note(scored, estimates, notes);
        contradiction.note(scored, notes);
        misprint.note(estimates, noted, notes);
        exchange.note(scored, estimates, notes);
    }
}
