package org.openita.scoring.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.Framework;
import org.openita.model.text.Messages;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Scored;
import org.openita.scoring.arithmetic.Scorer;

/**
 * Notes what is missing, contradicted or doubtful in a result.
 *
 * <p>Immutable and thread-safe: build one a framework and share it.
 */
public final class DataCheck {

    private final Scorer scorer;
    private final MissingCheck missing;
    private final MismatchCheck mismatch;
    private final FewRespondentsCheck few;

    private DataCheck(Scorer scorer, MissingCheck missing, MismatchCheck mismatch, FewRespondentsCheck few) {
        this.scorer = scorer;
        this.missing = missing;
        this.mismatch = mismatch;
        this.few = few;
    }

    /** The data check of a framework. */
    public static DataCheck of(Framework framework) {
        Messages messages = Messages.beside(DataCheck.class, "messages");
        Composition composition = Composition.of(framework);
        Words words = new Words(framework, messages);
        return new DataCheck(
                Scorer.of(framework),
                new MissingCheck(framework, composition, words),
                new MismatchCheck(composition, MeasuredItems.of(framework), words),
                new FewRespondentsCheck(framework, words));
    }

    /**
     * The notes on a result, which is added up first; see {@link #notes(Scored)}.
     *
     * @throws IllegalArgumentException if it is of another fiscal year, or scores something this year does not have
     */
    public List<Note> notes(Assessment assessment) {
        return notes(scorer.score(assessment));
    }

    /**
     * The notes on a result of this framework's year, in a stable order: what is missing, then each mismatch with its
     * suspects, then where few answered; empty where there is nothing to note.
     */
    public List<Note> notes(Scored scored) {
        ImmutableList.Builder<Note> notes = ImmutableList.builder();
        missing.note(scored.sheet(), notes::add);
        mismatch.note(scored, notes::add);
        few.note(scored.assessment(), notes::add);
        return notes.build();
    }
}
