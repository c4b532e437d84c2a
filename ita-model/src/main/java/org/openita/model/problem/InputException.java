package org.openita.model.problem;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when an input is refused; holds every problem found in it, in the order of their places.
 *
 * <p>What could not be read because a file or a connection failed has that failure as its {@linkplain #getCause() cause}.
 * {@link #getMessage()} is English; {@link #describe(Locale)} gives either language.
 */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ImmutableList<Problem> problems;

    /** @param problems all problems, at least one */
    public InputException(List<Problem> problems) {
        this(problems, null);
    }

    /**
     * Makes an exception for an input that could not be read because something else failed.
     *
     * @param problems all problems, at least one
     * @param cause what failed, such as a connection
     */
    public InputException(List<Problem> problems, @Nullable Throwable cause) {
        super(ProblemText.of(problems, Locale.ENGLISH), cause);
        this.problems = ImmutableList.copyOf(problems);
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
