package org.openita.scoring.country;

import java.util.List;
import org.openita.model.assessment.Agency;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.MethodChange;

/**
 * How this year's agencies were found among those of the year before.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fiscalYear the year before
 * @param found how many were found
 * @param isNew how many were not found
 * @param gone how many results of the year before are of no agency of this year
 * @param doubtful how many are compared with none, since several results or agencies fit
 * @param byNameAlone how many were found by a name without a place
 * @param toLookAt those that are doubtful or were found by a name alone, as far as they may be named
 * @param changes how the method of this year differs, so that scores compare less well
 */
public record EarlierYear(
        FiscalYear fiscalYear,
        int found,
        int isNew,
        int gone,
        int doubtful,
        int byNameAlone,
        List<Agency> toLookAt,
        List<MethodChange> changes) {

    public EarlierYear {
        toLookAt = List.copyOf(toLookAt);
        changes = List.copyOf(changes);
    }
}
