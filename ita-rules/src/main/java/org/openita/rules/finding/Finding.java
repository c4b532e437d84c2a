package org.openita.rules.finding;

import java.util.List;
import org.openita.model.finding.Because;
import org.openita.model.framework.Confidence;

/**
 * Holds what one rule found in one agency's scores.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what was found
 * @param arguments the arguments of the call in {@code then}, variables filled in
 * @param confidence how sure the rule is, as it says itself; {@link Confidence#A} where it says nothing
 * @param because the figures that made the rule fire, in the order of its conditions
 */
public record Finding(FindingKind kind, List<String> arguments, Confidence confidence, List<Because> because) {

    public Finding {
        arguments = List.copyOf(arguments);
        because = List.copyOf(because);
    }

    /** Whether another finding says the same, for whatever reasons. */
    public boolean isSameAs(Finding other) {
        return kind == other.kind && hasArguments(other.arguments);
    }

    /** Equal for findings that say the same, whatever their reasons; see {@link #isSameAs}. */
    public int sameHash() {
        return 31 * arguments.hashCode() + kind.name().hashCode();
    }

    /** Every finding is held against those before it, hence no iterators. */
    private boolean hasArguments(List<String> others) {
        if (arguments == others) {
            return true;
        }
        int size = arguments.size();
        if (size != others.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!arguments.get(i).equals(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What it is called: the code, topic or kind; where a further argument tells several apart, with that. */
    public String code() {
        return arguments.size() == 1 ? arguments.get(0) : kind.code(arguments);
    }
}
