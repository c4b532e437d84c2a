package org.openita.model.problem;

import java.util.List;
import java.util.Locale;

/**
 * An input was refused; holds every problem found in it, in the order of their places.
 *
 * <p>{@link #getMessage()} is English; {@link #describe(Locale)} gives either language.
 */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems all problems, at least one */
    public InputException(List<Problem> problems) {
        super(ProblemText.of(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /** All problems, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** The problems as text, one after the other; of very many the rest is counted, see {@link ProblemText}. */
    public String describe(Locale locale) {
        return ProblemText.of(problems, locale);
    }
}
