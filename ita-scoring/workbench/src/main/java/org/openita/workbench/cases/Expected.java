package org.openita.workbench.cases;

import java.util.Optional;
import org.openita.model.problem.Place;
import org.openita.model.text.Messages;
import org.openita.scoring.Analysis;

/**
 * One thing that a case expects of an analysis. Immutable and thread-safe.
 *
 * <p>Each says in words of its own what was found instead.
 */
public sealed interface Expected permits ExpectedLevel, ExpectedCodes, ExpectedRemark, ExpectedTarget, ExpectedReason {

    /** The words of expectations. */
    Messages WORDS = Messages.beside(Expected.class, "expected");

    /** Where the expectation stands. */
    Place place();

    /** What is wrong, if the analysis is not as expected. */
    Optional<Failure> check(Analysis analysis);
}
