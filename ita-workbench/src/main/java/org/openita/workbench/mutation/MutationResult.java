package org.openita.workbench.mutation;

import java.util.Optional;
import org.openita.model.text.Text;

/**
 * What the cases say of a mutant.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mutant the mutant
 * @param state whether it was caught
 * @param caught the case that would catch it, as it can be put into a case file; only where it survived
 * @param reason why it is no change at all, or why that is not known; only where it is so
 */
public record MutationResult(Mutant mutant, State state, Optional<String> caught, Optional<Text> reason) {

    /** What became of a mutant. */
    public enum State {
        /** A case failed, as it should. */
        KILLED,
        /** Every case held, though there are results that would come out otherwise. */
        SURVIVED,
        /** It is proved that no result would come out otherwise. */
        EQUIVALENT,
        /** No result was found that would come out otherwise, and that there is none is not proved. */
        UNDECIDED,
        /** Time was up before it was known what it is. */
        UNTRIED
    }

    static MutationResult killed(Mutant mutant) {
        return new MutationResult(mutant, State.KILLED, Optional.empty(), Optional.empty());
    }

    static MutationResult untried(Mutant mutant) {
        return new MutationResult(mutant, State.UNTRIED, Optional.empty(), Optional.empty());
    }

    static MutationResult survived(Mutant mutant, String caught) {
        return new MutationResult(mutant, State.SURVIVED, Optional.of(caught), Optional.empty());
    }

    static MutationResult undecided(Mutant mutant, Text reason) {
        return new MutationResult(mutant, State.UNDECIDED, Optional.empty(), Optional.of(reason));
    }

    static MutationResult equivalent(Mutant mutant, Text reason) {
        return new MutationResult(mutant, State.EQUIVALENT, Optional.empty(), Optional.of(reason));
    }
}
