package org.openita.workbench.cases;

import java.util.List;
import org.openita.model.finding.Because;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;

/**
 * One thing that came out otherwise than expected.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where the expectation stands
 * @param expected what was expected
 * @param found what came out
 * @param because why it came out so; empty where no rule speaks
 * @param whyNot why what was expected did not come: the conditions that do not hold
 */
public record Failure(Place place, Text expected, Text found, List<Because> because, List<Text> whyNot) {

    public Failure {
        because = List.copyOf(because);
        whyNot = List.copyOf(whyNot);
    }

    /** A failure of which it is not yet asked why not. */
    public Failure(Place place, Text expected, Text found, List<Because> because) {
        this(place, expected, found, because, List.of());
    }

    /** The same with why what was expected did not come. */
    public Failure whyNot(List<Text> reasons) {
        return new Failure(place, expected, found, because, reasons);
    }
}
