package org.openita.workbench.cases;

import java.util.List;
import java.util.Optional;
import org.openita.model.problem.Place;
import org.openita.model.text.Messages;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Call;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;

/**
 * One thing that a case expects of an analysis. Immutable and thread-safe.
 *
 * <p>Each says in words of its own what was found instead.
 */
public sealed interface Expectation
        permits ExpectedLevel, ExpectedCodes, ExpectedRemark, ExpectedTarget, ExpectedAction, ExpectedReason {

    /** The words of expectations. */
    Messages WORDS = Messages.beside(Expectation.class, "expected");

    /** Where the expectation stands. */
    Place place();

    /** What rules should have found and did not, for which it can be asked why not. */
    default List<Missing> missing(Analysis analysis) {
        return List.of();
    }

    /**
     * Something that rules should have found.
     *
     * @param kind what
     * @param code its code
     */
    record Missing(FindingKind kind, String code) {}

    /** Whether it speaks of something that a rule can find, so that it could fail because of that rule. */
    boolean concerns(Rule rule);

    /** Whether an argument of a finding is, or can be, this one. */
    static boolean canBe(Call call, int argument, String text) {
        return !(call.arguments().get(argument) instanceof Operand.Quoted quoted)
                || quoted.text().equals(text);
    }

    /** What is wrong, if the analysis is not as expected. */
    Optional<Failure> check(Analysis analysis);
}
