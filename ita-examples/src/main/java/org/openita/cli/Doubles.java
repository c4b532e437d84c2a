package org.openita.cli;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.model.text.Text;
import org.openita.tables.score.LocatedAssessment;

/** Tells of results of one agency and year that were given twice: a file named twice, or a row. Not thread-safe. */
final class Doubles {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private final ListMultimap<String, LocatedAssessment> seen = ArrayListMultimap.create();
    private final Locale locale;
    private final PrintWriter err;

    Doubles(Locale locale, PrintWriter err) {
        this.locale = locale;
        this.err = err;
    }

    /** Looks at a result beside those before it; whether none of them says something else of its agency and year. */
    boolean look(LocatedAssessment result) {
        Assessment own = result.assessment();
        List<LocatedAssessment> alike =
                seen.get(own.fiscalYear() + " " + own.agency().key());
        Optional<LocatedAssessment> first = alike.stream()
                .filter(before -> before.assessment().agency().isSameAs(own.agency()))
                .findFirst();
        alike.add(result);
        return first.map(before -> tell(before, result)).orElse(true);
    }

    private boolean tell(LocatedAssessment first, LocatedAssessment again) {
        boolean isSame = isSame(first.assessment(), again.assessment());
        String name = again.assessment().agency().name();
        if (isSame) {
            Text said =
                    TEXTS.sentence("given-twice", Visible.of(place(again)), Visible.of(name), Visible.of(place(first)));
            err.println(TEXTS.sentence("remark").in(locale) + " " + said.in(locale));
        } else {
            Problem problem = TEXTS.problem(Place.of(place(again)), "results-differ", name, place(first));
            err.println(new InputException(List.of(problem)).describe(locale));
        }
        return isSame;
    }

    private String place(LocatedAssessment result) {
        return result.isHidden()
                ? result.place() + " " + TEXTS.sentence("hidden").in(locale)
                : result.place();
    }

    private static boolean isSame(Assessment one, Assessment other) {
        return one.items().equals(other.items())
                && one.published().equals(other.published())
                && one.respondents().equals(other.respondents())
                && one.level().equals(other.level());
    }
}
