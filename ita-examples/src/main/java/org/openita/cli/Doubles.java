package org.openita.cli;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.model.text.Text;
import org.openita.tables.score.LocatedAssessment;

/**
 * Tells of results of one agency and year that were given twice: a file named twice, or a row. Of each result it keeps but who it is of and
 * a fingerprint of its figures, since there may be very many. Not thread-safe.
 */
final class Doubles {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private static final int EXPECTED = 64;

    /** What is kept of a result. */
    private record Seen(Agency agency, String place, long figures) {}

    private final ListMultimap<Long, Seen> seen = ArrayListMultimap.create(EXPECTED, 1);
    private final Locale locale;
    private final PrintWriter err;

    Doubles(Locale locale, PrintWriter err) {
        this.locale = locale;
        this.err = err;
    }

    /** Looks at a result beside those before it; whether none of them says something else of its agency and year. */
    boolean look(LocatedAssessment result) {
        Assessment own = result.assessment();
        List<Seen> alike = seen.get(Fingerprint.of(own.fiscalYear() + " " + own.agency().key()));
        Seen now = new Seen(own.agency(), place(result), Fingerprint.of(own));
        Optional<Seen> first = alike.stream()
                .filter(before -> before.agency().isSameAs(own.agency()))
                .findFirst();
        alike.add(now);
        return first.map(before -> tell(before, now)).orElse(true);
    }

    private boolean tell(Seen first, Seen again) {
        boolean isSame = first.figures() == again.figures();
        String name = again.agency().name();
        if (isSame) {
            Text said =
                    TEXTS.sentence("given-twice", Visible.of(again.place()), Visible.of(name), Visible.of(first.place()));
            err.println(TEXTS.sentence("remark").in(locale) + " " + said.in(locale));
        } else {
            Problem problem = TEXTS.problem(Place.of(again.place()), "results-differ", name, first.place());
            err.println(new InputException(List.of(problem)).describe(locale));
        }
        return isSame;
    }

    private String place(LocatedAssessment result) {
        return result.isHidden()
                ? result.place() + " " + TEXTS.sentence("hidden").in(locale)
                : result.place();
    }
}
