package org.openita.scoring.whatif;

import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import org.openita.model.framework.Subject;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates.Form;

/**
 * A score that the rules of the level look at, and where it makes a difference.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose score
 * @param forms the facts in which rules see it
 * @param starts from which scores on another comparison may hold, ascending from 0, in hundredths
 */
record Axis(Subject subject, List<Form> forms, ImmutableLongArray starts) {

    Axis {
        forms = List.copyOf(forms);
    }

    int size() {
        return starts.length();
    }

    /** The number of the stretch in which a score lies. */
    int stretch(long hundredths) {
        int stretch = 0;
        while (stretch + 1 < size() && starts.get(stretch + 1) <= hundredths) {
            stretch++;
        }
        return stretch;
    }

    /** The facts of the lowest score of a stretch. */
    List<Fact> facts(int stretch) {
        return forms.stream().map(form -> form.of(starts.get(stretch) / 100.0)).toList();
    }
}
